"""Small pictures of what a part may be: a motif alone, a style, a ground, an arrangement."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from designer.engines.loom.arrangements import ARRANGEMENTS, Sheet
from designer.engines.loom.compose import compose_svg
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.knobs import Knobs
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.plan import Plan, make_plan
from designer.engines.loom.styles import STYLES
from designer.engines.loom.svg import rectangle
from designer.engines.loom.words import read_prompt

SITTER = "Cartoon daisy"  # who sits for the pictures of styles and arrangements
SEED = 2
EDGE = 116  # motif units from the middle to the edge of a portrait


def draw_portrait(part: str, option: str) -> str:
    """A square SVG; empty for what has none."""
    known = REGISTRIES.get(part, {})
    return PAINTERS[part](option) if option in known else ""


def _planned(prompt: str, scale: float = 1.0, **decisions: object) -> Plan:
    knobs = Knobs.read({"plan": {"faces": False, **decisions}, "scale": scale})
    return make_plan(wish=read_prompt(prompt), seed=SEED, knobs=knobs)


def draw_alone(plan: Plan, name: str) -> str:
    """One motif in the middle, on nothing."""
    sheet = Sheet.of(plan)
    symbol = sheet.draw_motif(name, variant=0, shift=0).symbol
    size = f"{-EDGE} {-EDGE} {2 * EDGE} {2 * EDGE}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size}" width="1" height="1">'
        f'<defs>{"".join(sheet.defs)}</defs><use href="#{symbol}"/></svg>'
    )


def _of_motif(name: str) -> str:
    return draw_alone(_planned(SITTER, motifs=[name]), name)


def _of_style(name: str) -> str:
    plan = _planned(SITTER, style=name)
    alone = draw_alone(plan, plan.motifs[0])
    ground = rectangle(-EDGE, -EDGE, 2 * EDGE, 2 * EDGE, plan.scheme.ground)
    return alone.replace("</defs>", f"</defs>{ground}")


def _of_ground(name: str) -> str:
    return compose_svg(_planned(GROUNDS[name].label, motifs=[], ground=name))


def _of_arrangement(name: str) -> str:
    return compose_svg(_planned(SITTER, 1.25, arrangement=name, style="flat"))


REGISTRIES: Mapping[str, Mapping[str, object]] = {
    "motifs": MOTIFS,
    "style": STYLES,
    "ground": GROUNDS,
    "arrangement": ARRANGEMENTS,
}
PAINTERS: Mapping[str, Callable[[str], str]] = {
    "motifs": _of_motif,
    "style": _of_style,
    "ground": _of_ground,
    "arrangement": _of_arrangement,
}
