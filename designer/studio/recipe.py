"""What made a version, in the shopper's words."""

from __future__ import annotations

from dataclasses import dataclass

from designer.engines import registry
from designer.models import Version
from designer.studio.adjusting import REPEAT_NAMES


@dataclass(frozen=True, slots=True)
class RecipeCard:
    """``recipe_id`` is the SHA-256 of the canonical recipe; ``inks`` are hex."""

    words: str
    seed: str
    engine: str
    made: str  # by rules, or by a trained model: every picture says so
    layout: str
    recipe_id: str
    inks: tuple[str, ...]
    understood: tuple[str, ...]
    approximated: tuple[tuple[str, str], ...]
    not_understood: tuple[str, ...]
    edits: tuple[str, ...]


def recipe_card(version: Version) -> RecipeCard:
    recipe, layout = version.made_by, version.layout
    heard = version.round.understanding if version.round else {}
    entry = registry.ENGINES.get(recipe.engine)
    where = REPEAT_NAMES[layout.repeat] if layout.is_all_over else layout.placement.capitalize()
    return RecipeCard(
        words=recipe.prompt,
        seed=recipe.seed,
        engine=f"{entry.label if entry else recipe.engine} {recipe.engine_version}",
        made="Drawn by rules" if recipe.engine == registry.OFFLINE else "AI-made",
        layout=f"{where}, {layout.tile_mm / 10:g} cm",
        recipe_id=recipe.id,
        inks=tuple(str(ink) for ink in version.artwork.palette),
        understood=tuple(heard.get("understood", ())),
        approximated=tuple((word, drawn) for word, drawn in heard.get("approximated", ())),
        not_understood=tuple(heard.get("not_understood", ())),
        edits=tuple(str(edit) for edit in recipe.parameters.get("edits", ())),
    )
