"""Small pictures of a guest: as it was drawn, and as the loom will draw it."""

from __future__ import annotations

from typing import Any

from designer.engines.loom.guests import Guest
from designer.engines.loom.knobs import Knobs
from designer.engines.loom.paths import Path, number
from designer.engines.loom.plan import make_plan
from designer.engines.loom.portraits import draw_alone
from designer.engines.loom.words import read_prompt
from designer.packs.shades import darker, lighter

AS_DRAWN = "drawn"
STYLES = ("flat", "cartoon", "line")
PREVIEWS = (AS_DRAWN, *STYLES)
LABELS = {AS_DRAWN: "As drawn", "flat": "Flat", "cartoon": "Cartoon", "line": "Line art"}
PLAIN = {"ink": "#22202b", "light": "#fdf8ef", "white": "#ffffff", "bg": "#ffffff"}
EDGE = 116
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" '
    f'viewBox="{-EDGE} {-EDGE} {2 * EDGE} {2 * EDGE}">'
)


def draw_preview(data: dict[str, Any], kind: str) -> str:
    """A square SVG of the guest in this JSON; ``kind`` is one of PREVIEWS. Raises GuestError."""
    guest = Guest.from_json(data)
    if kind == AS_DRAWN:
        return _as_drawn(guest)
    decided = {"motifs": [guest.name], "style": kind, "ground": "", "faces": False}
    knobs = Knobs.read({"guests": [data], "plan": decided})
    plan = make_plan(wish=read_prompt(guest.words[0], guests=knobs.guests), seed=2, knobs=knobs)
    return draw_alone(plan, guest.name)


def _as_drawn(guest: Guest) -> str:
    body = "".join(
        _drawn(Path(segments), _ink(guest, role), width if kind in ("line", "rod") else 0.0)
        for kind, segments, role, width in guest.layers
    )
    return f"{HEAD}{body}</svg>"


def _drawn(path: Path, ink: str, width: float) -> str:
    if width:
        paint = f'fill="none" stroke="{ink}" stroke-width="{number(width)}"'
        return f'<path d="{path.d()}" {paint} stroke-linecap="round" stroke-linejoin="round"/>'
    return f'<path d="{path.d()}" fill="{ink}"/>'


def _ink(guest: Guest, role: str) -> str:
    base = role.rstrip("+-")
    ink = guest.nature.get(base) or PLAIN.get(base) or "#808080"
    return lighter(ink) if role.endswith("+") else darker(ink) if role.endswith("-") else ink
