"""The loom's plan as an outline: every part that may be decided otherwise, from its registries."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from designer.engines.loom.arrangements import ARRANGEMENTS
from designer.engines.loom.captions import ARRANGED, write_alt, write_caption
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.knobs import FEWEST_INKS, MOST_INKS, MOST_TEXT
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.plan import Plan
from designer.engines.loom.styles import STYLES
from designer.engines.loom.subjects import subject_of_ground, subject_of_motif
from designer.engines.loom.words import MOST_MOTIFS, Wish
from designer.engines.outline import Credit, Option, Outline, Part
from designer.errors import UnsupportedFeature
from designer.recipe import Recipe

# Parameters of their own; all other parts go into the parameter ``plan``.
OWN_PARAMETERS = frozenset({"scale", "density", "most_inks"})
GREENERY = ("None", "Some", "Lots")  # of leaves 0, 1 and 2
INK_COUNTS = (
    Option("", "As many as it takes"),
    *(Option(str(count), f"{count}") for count in range(FEWEST_INKS, MOST_INKS + 1)),
)
BARE = "Without motifs and without a ground nothing would be drawn. Choose a ground first."

BADGES = "Badges"


def outline_plan(*, recipe: Recipe, plan: Plan, wish: Wish) -> Outline:
    """The outline of a recipe whose plan was made; draws nothing."""
    return Outline(
        recipe=recipe,
        parts=tuple(_marked(part, recipe) for part in _parts(recipe, plan, wish)),
        subject=_subject(plan),
        caption=write_caption(plan),
        alt=write_alt(plan),
        inks=(plan.scheme.ground, *plan.scheme.inks),
        credits=tuple(Credit(g.label, g.pack, g.credit, g.licence) for g in plan.guests),
        understanding={
            "understood": list(wish.understood),
            "approximated": [list(pair) for pair in wish.approximated],
            "not_understood": list(wish.not_understood),
        },
    )


def with_decisions(outline: Outline, decided: Mapping[str, Any]) -> Recipe:
    """The outline's recipe with checked decisions in its parameters. Raises UnsupportedFeature
    where nothing would be left to draw."""
    _refuse_bareness(outline, decided)
    recipe = outline.recipe
    own = {key: _plain(key, value) for key, value in decided.items() if key in OWN_PARAMETERS}
    plan = {**recipe.parameters.get("plan", {})}
    plan |= {key: _plain(key, value) for key, value in decided.items() if key not in OWN_PARAMETERS}
    plan = {key: value for key, value in plan.items() if value is not None}
    if "arrangement" in decided and decided["arrangement"] != "badge":
        own["placement"] = None  # it covers the cloth again
    return recipe.with_parameters(**own, plan=plan or None)


def _plain(key: str, value: Any) -> Any:
    """A decision as the parameters have it."""
    if value is None:
        return None
    if key == "leaves":
        return float(value)
    if key == "most_inks":
        return int(value) if value else None
    return list(value) if isinstance(value, tuple) else value


def _refuse_bareness(outline: Outline, decided: Mapping[str, Any]) -> None:
    def after(key: str) -> Any:
        part = outline.part(key)
        value = decided.get(key, part.value if part else "")
        return value is None or value  # what is left to the words is never nothing

    if not after("motifs") and not after("ground") and after("arrangement") != "badge":
        raise UnsupportedFeature(BARE)


def _parts(recipe: Recipe, plan: Plan, wish: Wish) -> Iterator[Part]:
    is_badge = plan.arrangement == "badge"
    yield Part("motifs", "Motifs", "choices", plan.motifs, _motifs(wish), most=MOST_MOTIFS)
    if plan.motifs or is_badge:
        yield Part("style", "Style", "choice", plan.style, _named(STYLES, str))
        yield Part("arrangement", "Arrangement", "choice", plan.arrangement, _arrangements())
    if is_badge:
        yield Part("text", "Lettering", "text", plan.text, most=MOST_TEXT)
    if not plan.is_placement:
        yield Part("ground", "Ground", "choice", plan.ground, _grounds())
    if any(plan.motif(name).has_face for name in plan.motifs):
        yield Part("faces", "Faces", "switch", plan.faces)
    if plan.motifs and not is_badge:
        some = tuple(Option(str(n), label) for n, label in enumerate(GREENERY))
        share = str(min(len(GREENERY) - 1, max(0, round(plan.leaves))))
        yield Part("leaves", "Greenery", "choice", share, some)
    yield _number(recipe, "scale", "Motif size", "How large each motif is in the tile.")
    if plan.motifs and not is_badge:
        yield _number(recipe, "density", "Density", "How close they lie.")
    most = str(recipe.parameters.get("most_inks") or "")
    yield Part("most_inks", "Inks at most", "choice", most, INK_COUNTS)


def _marked(part: Part, recipe: Recipe) -> Part:
    by_hand = {*recipe.parameters.get("plan", {}), *(OWN_PARAMETERS & set(recipe.parameters))}
    return replace(part, is_decided=part.key in by_hand)


def _number(recipe: Recipe, key: str, label: str, hint: str) -> Part:
    value = float(recipe.parameters.get(key, 1.0))
    return Part(key, label, "number", value, low=0.5, high=2.0, hint=hint)


def _motifs(wish: Wish) -> tuple[Option, ...]:
    """The guests that the recipe carries, drawn or not, then our own."""
    guests = (Option(g.name, _capital(g.label), g.pack) for g in wish.guests)
    own = (
        Option(name, _capital(motif.label), subject_of_motif(motif), True)
        for name, motif in MOTIFS.items()
    )
    return (*guests, *sorted(own, key=lambda option: (option.group, option.label)))


def _grounds() -> tuple[Option, ...]:
    own = (
        Option(name, _capital(ground.label), subject_of_ground(ground), True)
        for name, ground in GROUNDS.items()
    )
    return (Option("", "None"), *sorted(own, key=lambda option: (option.group, option.label)))


def _arrangements() -> tuple[Option, ...]:
    return _named(ARRANGEMENTS, lambda name: ARRANGED.get(name, name))


def _named(registry: Mapping[str, object], say: Callable[[str], str]) -> tuple[Option, ...]:
    """Options under the label that an entry has, else under its name."""
    return tuple(
        Option(name, _capital(str(getattr(entry, "label", "") or say(name))), "", True)
        for name, entry in registry.items()
    )


def _capital(words: str) -> str:
    words = words.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _subject(plan: Plan) -> str:
    if plan.arrangement == "badge":
        return BADGES
    if plan.motifs:
        return subject_of_motif(plan.motif(plan.motifs[0]))
    return subject_of_ground(GROUNDS[plan.ground])
