"""What she decided by hand when words come after it: the last to speak counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from designer.engines.loom.edits import apply_edit, apply_edits
from designer.engines.loom.knobs import Knobs
from designer.engines.loom.plan import decided
from designer.engines.loom.words import MOST_MOTIFS, Wish, read_prompt
from designer.recipe import Recipe

# Each decision as the wish has it.
WISHED: Mapping[str, Callable[[Wish], Any]] = {
    "motifs": lambda wish: wish.motifs[:MOST_MOTIFS],
    "ground": lambda wish: (wish.grounds or [""])[0],
    "style": lambda wish: wish.style or None,
    "arrangement": lambda wish: wish.arrangement or None,
    "faces": lambda wish: wish.faces,
    "leaves": lambda wish: wish.leaves,
    "text": lambda wish: wish.text,
}


def plan_after_words(recipe: Recipe, instruction: str) -> dict[str, Any] | None:
    """The recipe's decisions, with those that the instruction is about as it says; None for none.

    Decisions come after the words of a recipe, so without this "as watercolour" would lose to a
    style that was chosen by hand before. Raises PlanError.
    """
    plan = recipe.parameters.get("plan")
    if not plan:
        return None
    knobs = Knobs.read(recipe.parameters)
    wish, _ = apply_edits(read_prompt(recipe.prompt, guests=knobs.guests), knobs.edits)
    before = decided(wish, knobs)
    after, _ = apply_edit(before, instruction)
    kept = {key: value for key, value in plan.items() if key in WISHED}
    for key in kept:
        if WISHED[key](after) != WISHED[key](before):
            kept[key] = WISHED[key](after)
    return {key: value for key, value in kept.items() if value is not None} or None
