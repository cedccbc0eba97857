"""A print in words: a caption of a few words, and a sentence for someone who cannot see it."""

from __future__ import annotations

from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.names import name_of_colour
from designer.engines.loom.plan import Plan
from designer.engines.loom.styles import STYLES

ARRANGED = {
    "toss": "tossed freely",
    "half_drop": "in half-drop columns",
    "brick": "in brick rows",
    "straight": "in straight rows",
    "diamond": "in a diamond grid",
    "ogee": "in ogee frames",
    "stripe": "in striped rows",
    "border": "in a border",
    "badge": "as a badge",
    "all_over": "all over",
}
PLATES = {
    "sunburst": "with a sunburst",
    "rings": "with rings",
    "seal": "as a seal",
    "sunset": "with sunset bands",
}
STYLED = {style.name: style.label for style in STYLES.values()}


def write_caption(plan: Plan) -> str:
    """How this one looks: "Navy, tossed freely", "Cream, large, in half-drop columns"."""
    parts = [name_of_colour(plan.scheme.ground).capitalize()]
    if plan.arrangement == "badge":
        plate = name_of_colour((plan.scheme.standing_out(0.15) or plan.scheme.inks)[0])
        return f"{plate.capitalize()} badge, {PLATES[plan.plate]}"
    if plan.ground and not plan.motifs:
        parts[0] = f"{GROUNDS[plan.ground].label.capitalize()} on {parts[0].lower()}"
        inks = [name_of_colour(ink) for ink in plan.scheme.inks[:2]]
        return ", ".join([parts[0], " and ".join(dict.fromkeys(inks))])
    if plan.scale >= 1.3:
        parts.append("large")
    elif plan.scale <= 0.75:
        parts.append("small")
    parts.append(ARRANGED[plan.arrangement])
    if plan.faces and any(plan.motif(name).has_face for name in plan.motifs):
        parts.append("smiling")
    return ", ".join(parts)


def write_alt(plan: Plan) -> str:
    """One sentence that describes the picture."""
    ground = name_of_colour(plan.scheme.ground)
    if plan.arrangement == "badge":
        hero = _listed([plan.motif(name).label for name in plan.motifs[:1]] or ["star"])
        says = f" that says “{plan.text}”" if plan.text else ""
        behind = "" if plan.transparent else f", on {ground}"
        return f"A round badge {PLATES[plan.plate]}{says} and {_article(hero).lower()}{behind}."
    if not plan.motifs:
        inks = _listed(list(dict.fromkeys(name_of_colour(ink) for ink in plan.scheme.inks[:4])))
        return f"{_article(GROUNDS[plan.ground].label)} pattern in {inks} on {ground}."
    names = _listed([plan.motif(name).plural for name in plan.motifs])
    smiling = plan.faces and any(plan.motif(name).has_face for name in plan.motifs)
    look = f"{STYLED[plan.style].capitalize()} {names}"
    look += " with smiling faces" if smiling else ""
    behind = f" over {GROUNDS[plan.ground].label}" if plan.ground else ""
    return f"{look}, {ARRANGED[plan.arrangement]}{behind} on {_article(ground).lower()} ground."


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _article(word: str) -> str:
    return f"An {word}" if word[0] in "aeiou" else f"A {word}"
