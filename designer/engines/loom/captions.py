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
COMPOSED = {
    "round": "round badge",
    "crest": "crest",
    "curved": "chest print in curved letters",
    "stack": "chest print in stacked letters",
    "ribbon": "chest print with a ribbon",
    "wreath": "chest print in a wreath",
    "echo": "chest print in echoing letters",
    "varsity": "team print with an arch",
    "flanked": "chest print with a rainbow",
    "disc": "chest print before a striped sun",
}
STYLED = {style.name: style.label for style in STYLES.values()}

LARGE, SMALL = 1.3, 0.75
CUTS = "ABCD"


def write_caption(plan: Plan) -> str:
    """How this one looks, and what sets it apart from its siblings: "Navy, block-printed, large,
    in half-drop columns"."""
    if plan.arrangement == "badge":
        plate = name_of_colour((plan.scheme.standing_out(0.15) or plan.scheme.inks)[0])
        return f"{plate.capitalize()} {COMPOSED[plan.composition]}, {STYLED[plan.style]}"
    ground = name_of_colour(plan.scheme.ground)
    if plan.ground and not plan.motifs:
        return f"{_capital(GROUNDS[plan.ground].label)} on {ground}, {_inks(plan, 2)}, {_cut(plan)}"
    parts = [_capital(ground), STYLED[plan.style]]
    if plan.ground:
        parts.append(f"over {GROUNDS[plan.ground].label}")
    if plan.scale >= LARGE:
        parts.append("large")
    elif plan.scale <= SMALL:
        parts.append("small")
    parts.append(ARRANGED[plan.arrangement])
    if _smiles(plan):
        parts.append("smiling")
    return ", ".join(parts)


def write_alt(plan: Plan) -> str:
    """One sentence that describes the picture."""
    ground = name_of_colour(plan.scheme.ground)
    if plan.arrangement == "badge":
        return _badge_alt(plan, ground)
    limit = f", in {plan.most_inks} colours" if plan.most_inks else ""
    if not plan.motifs:
        return f"{_capital(GROUNDS[plan.ground].label)} in {_inks(plan, 4)} on {ground}{limit}."
    names = _listed([plan.motif(name).plural for name in plan.motifs])
    look = f"{_capital(STYLED[plan.style])} {names}"
    look += " with smiling faces" if _smiles(plan) else ""
    if plan.transparent:
        return f"{look}, {ARRANGED[plan.arrangement]}, with nothing behind them{limit}."
    behind = f" over {GROUNDS[plan.ground].label}" if plan.ground else ""
    where = f"{ARRANGED[plan.arrangement]}{behind} on {_article(ground)} ground"
    return f"{look}, {where}{limit}."


def _badge_alt(plan: Plan, ground: str) -> str:
    hero = next((plan.motif(name).label for name in plan.motifs), "star")
    says = f" that says “{plan.text}”" if plan.text else ""
    behind = "" if plan.transparent else f", on {ground}"
    return f"A {COMPOSED[plan.composition]} of {_article(hero)}{says}{behind}."


def _smiles(plan: Plan) -> bool:
    return plan.faces and any(plan.motif(name).has_face for name in plan.motifs)


def _inks(plan: Plan, most: int) -> str:
    """The names of the leading inks, each once."""
    return _listed(list(dict.fromkeys(name_of_colour(ink) for ink in plan.scheme.inks[:most])))


def _cut(plan: Plan) -> str:
    """Siblings of a ground may share all inks and differ in how the ground is built alone."""
    return f"cut {CUTS[(plan.seed + plan.lot) % len(CUTS)]}"


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _article(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
