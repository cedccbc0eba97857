"""The loom as an engine: requests in, results out, nothing kept in between."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from designer.engines.base import Capabilities, Engine, Request, Result, Understanding
from designer.engines.loom.arrangements.placement import missing_letters
from designer.engines.loom.by_hand import plan_after_words
from designer.engines.loom.captions import write_alt, write_caption
from designer.engines.loom.compose import compose_svg
from designer.engines.loom.editions import engine_of
from designer.engines.loom.edits import apply_edits
from designer.engines.loom.inks import list_inks
from designer.engines.loom.knobs import MOST_GUESTS, Knobs, PlanError
from designer.engines.loom.outline import outline_plan, with_decisions
from designer.engines.loom.plan import ENGINE_ID, ENGINE_VERSION, Plan, look_of, make_plan
from designer.engines.loom.portraits import draw_portrait
from designer.engines.loom.raster import RASTERISER, render_png
from designer.engines.loom.separations import BLENDED
from designer.engines.loom.styles import STYLES
from designer.engines.loom.words import Wish, read_prompt
from designer.engines.outline import Outline, check_decisions
from designer.errors import EngineFailed, UnsupportedFeature
from designer.layout import REPEATS
from designer.recipe import Recipe, normal_text

MAX_PX = 16_384
MOST_BITS = 1000  # tosses of one print that an edit's seed can choose from

EDIT_HELP = (
    "Loom did not find a change it can make in those words. Try “bigger”, “make it navy”, "
    "“more leaves”, “without the faces”, “calmer” or “as watercolour”."
)
OLDER = (
    "This print was drawn by an older Loom, which does not show its plan. "
    "Draw four anew to change it part by part; changes in words still work."
)


def plan_print(
    *, prompt: str, seed: int, parameters: Mapping[str, Any]
) -> tuple[Plan, Wish, list[str]]:
    """(plan, the wish it comes from, edits that changed nothing). Raises PlanError."""
    knobs = Knobs.read(parameters)
    wish = read_prompt(prompt, guests=knobs.guests)
    look = look_of(wish, seed=seed, knobs=knobs)
    wish, ignored = apply_edits(wish, knobs.edits)
    return make_plan(wish=wish, seed=seed, knobs=knobs, look=look), wish, ignored


def _given_up(plan: Plan, wish: Wish) -> list[tuple[str, str]]:
    """What two wishes that cannot both be had made of one of them: (her word, what instead)."""
    out = []
    if plan.most_inks and wish.style in BLENDED:
        out.append(
            (STYLES[wish.style].label, f"{STYLES[plan.style].label}, for {plan.most_inks} inks")
        )
    if plan.arrangement == "badge" and (lost := missing_letters(plan.text)):
        out.append((f"“{plan.text}”", f"without the letters {lost}: no font of ours has them"))
    return out


class LoomEngine(Engine):
    """Draws prints as vectors, offline, the same picture at any size."""

    id = ENGINE_ID
    label = "Loom"
    version = ENGINE_VERSION
    capabilities = Capabilities(
        exact_seed=True,
        vector=True,
        edits_in_words=True,
        repeats=REPEATS,
        max_px=MAX_PX,
        plan=True,
        sees_cloth=True,
        max_guests=MOST_GUESTS,
    )

    def draw(self, request: Request) -> Result:
        """Raises UnsupportedFeature for a size, a parameter or a reference that it cannot use."""
        if request.references:
            raise UnsupportedFeature(
                "Loom draws from words alone. Leave the pictures out, or choose another engine."
            )
        recipe = Recipe(
            engine=self.id,
            engine_version=self.version,
            prompt=request.prompt,
            seed=str(request.seed),
            parameters={"aspect": 1.0, **request.parameters, "rasteriser": RASTERISER},
        )
        return self._drawn(recipe, request.size_px)

    def edit(self, source: Result, instruction: str, *, seed: int, size_px: int = 768) -> Result:
        """``source`` with the instruction added to its edits.

        The recipe keeps its own seed, because that keeps everything else as it was; another
        ``seed`` tosses the same motifs anew, so that several edits can be offered side by side.
        """
        recipe = source.recipe
        if recipe.engine_version != self.version:
            older = engine_of(recipe.engine_version)
            return older.edit(source, instruction, seed=seed, size_px=size_px)
        edits = [*recipe.parameters.get("edits", ()), normal_text(instruction)]
        changed = recipe.with_parameters(edits=edits)
        if step := (seed - int(recipe.seed)) % MOST_BITS:
            vary = {**recipe.parameters.get("vary", {}), "bit": step}
            changed = changed.with_parameters(vary=vary)
        try:
            changed = changed.with_parameters(plan=plan_after_words(recipe, edits[-1]))
            *_, ignored = plan_print(
                prompt=recipe.prompt, seed=int(recipe.seed), parameters=changed.parameters
            )
        except PlanError as error:
            raise UnsupportedFeature(str(error)) from error
        if edits[-1] in ignored:
            raise UnsupportedFeature(EDIT_HELP)
        return self.redraw(changed, size_px=size_px)

    def redraw(self, recipe: Recipe, *, size_px: int) -> Result:
        """An older recipe is drawn by the edition that made it.

        Raises EngineFailed for a recipe of another engine, or of a version that we never had.
        """
        if recipe.engine != self.id:
            raise EngineFailed(
                f"This recipe needs {recipe.engine}, and this is {self.id}. "
                "Print the approved master instead."
            )
        if recipe.engine_version != self.version:
            return engine_of(recipe.engine_version).redraw(recipe, size_px=size_px)
        return self._drawn(recipe, size_px)

    def outline(self, recipe: Recipe) -> Outline | None:
        """None for a recipe of another engine or edition, and for one that cannot be drawn."""
        if (recipe.engine, recipe.engine_version) != (self.id, self.version):
            return None
        try:
            plan, wish, _ = plan_print(
                prompt=recipe.prompt, seed=int(recipe.seed), parameters=recipe.parameters
            )
        except PlanError:
            return None
        own = {"aspect": 1.0, **recipe.parameters, "rasteriser": RASTERISER}
        own |= {"placement": "area"} if plan.is_placement else {}
        return outline_plan(recipe=recipe.with_parameters(**own), plan=plan, wish=wish)

    def redecide(self, recipe: Recipe, decisions: Mapping[str, Any]) -> Recipe:
        """Raises UnsupportedFeature for what cannot be decided, and for older prints."""
        outline = self.outline(recipe)
        if outline is None:
            raise UnsupportedFeature(OLDER)
        changed = with_decisions(outline, check_decisions(outline, decisions))
        if self.outline(changed) is None:
            raise UnsupportedFeature("Loom cannot draw these together. Nothing was changed.")
        return changed

    def portrait(self, part: str, option: str) -> str:
        return draw_portrait(part, option)

    def _drawn(self, recipe: Recipe, size_px: int) -> Result:
        if not 16 <= size_px <= MAX_PX:
            raise UnsupportedFeature(f"Loom draws 16 to {MAX_PX} pixels wide, not {size_px}.")
        try:
            plan, wish, ignored = plan_print(
                prompt=recipe.prompt, seed=int(recipe.seed), parameters=recipe.parameters
            )
        except PlanError as error:
            raise UnsupportedFeature(f"{str(error)[0].upper()}{str(error)[1:]}.") from error
        if plan.is_placement:  # the layout reads here that this is no all-over print
            recipe = recipe.with_parameters(placement="area")
        if not plan.transparent:  # no cloth is seen: all garments share this picture
            recipe = recipe.with_parameters(garment_ink=None)
        svg = compose_svg(plan)
        height = round(size_px * plan.aspect)
        return Result(
            recipe=recipe,
            image=render_png(svg, size_px, height),
            mime="image/png",
            width=size_px,
            height=height,
            svg=svg,
            understanding=Understanding(
                understood=tuple(wish.understood),
                approximated=(*wish.approximated, *_given_up(plan, wish)),
                not_understood=(*wish.not_understood, *ignored),
            ),
            caption=write_caption(plan),
            alt=write_alt(plan),
            palette=list_inks(svg, scheme=plan.scheme),
            raw={"plan": plan.to_json()},
        )
