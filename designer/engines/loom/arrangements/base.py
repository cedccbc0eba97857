"""The sheet that an arrangement fills: motif variants, fillers, and where each of them lies."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import NamedTuple

from designer.engines.loom.colour import distance
from designer.engines.loom.motifs import Layer, Motif
from designer.engines.loom.motifs.fillers import FILLERS, LEAFY, Filler, dot
from designer.engines.loom.paths import number
from designer.engines.loom.plan import Plan
from designer.engines.loom.rng import Rng
from designer.engines.loom.silhouettes import Silhouette, trace_silhouette
from designer.engines.loom.styles import STYLES, Brush
from designer.engines.loom.torus import Lattice

TILE = 1000.0  # a tile is this many units wide


class Item(NamedTuple):
    """A symbol on the tile. ``radius`` 0: drawn once, where it is, never copied over an edge."""

    symbol: str
    x: float
    y: float
    radius: float
    transform: str


@dataclass(frozen=True, slots=True)
class Variant:
    """One drawing of a motif, defined once and used many times."""

    symbol: str
    motif: Motif
    silhouette: Silhouette


@dataclass(slots=True)
class Sheet:
    plan: Plan
    lattice: Lattice
    defs: list[str] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    backdrop: str = ""  # drawn over the ground, under the motifs; must fit the repeat by itself

    @classmethod
    def of(cls, plan: Plan) -> Sheet:
        return cls(plan, Lattice(TILE, TILE * plan.aspect, plan.repeat))

    def define(self, body: str, **attributes: object) -> str:
        """Puts a drawing into the definitions and returns its name."""
        symbol = f"m{len(self.defs)}"
        written = "".join(f' {name}="{value}"' for name, value in attributes.items())
        self.defs.append(f'<g id="{symbol}"{written}>{body}</g>')
        return symbol

    def put(
        self, symbol: str, x: float, y: float, scale: float, *, turn: float = 0.0, **more: float
    ) -> None:
        """``turn`` in radians; ``flip`` mirrors; ``radius`` (motif units) defaults to 140."""
        radius = more.get("radius", 140.0) * scale
        across = -scale if more.get("flip") else scale
        transform = f"scale({across:.4f} {scale:.4f})"
        if turn:
            transform = f"rotate({number(math.degrees(turn))}) {transform}"
        self.items.append(Item(symbol, round(x, 2), round(y, 2), radius, transform))

    def draw_motif(self, name: str, *, variant: int, shift: int, style: str = "") -> Variant:
        """Draws one variant of a motif in the plan's style."""
        plan, motif = self.plan, self.plan.motif(name)
        rng = plan.rng("motif", name, variant)
        layers = motif.draw(rng, plan.faces and motif.has_face)
        if plan.leaves == 0:
            layers = without_leaves(layers)
        style = style or plan.style
        chance = plan.rng("brush", name, variant)
        brush = Brush(plan.scheme, style, motif.nature, shift, chance, self.defs)
        symbol = self.define(STYLES[style].draw(layers, brush))
        return Variant(symbol, motif, trace_silhouette(layers, margin=STYLES[style].margin))

    def draw_variants(self) -> dict[str, list[Variant]]:
        kinds = self.plan.kinds
        return {
            name: [self.draw_motif(name, variant=v, shift=v + i) for v in range(kinds)]
            for i, name in enumerate(self.plan.motifs)
        }

    def draw_fillers(self) -> list[str]:
        """Three kinds of small mark that suit the first motif, each in one of the inks."""
        plan, rng = self.plan, self.plan.rng("fillers")
        hero = self.plan.motifs[0]
        families = [plan.motif(name).family for name in plan.motifs]
        leading = (family for family in ("holiday", "night") if family in families)
        family = next(leading, families[0])
        kinds = rng.shuffled(FILLERS[family])[:3]
        if plan.leaves == 0:
            kinds = [kind for kind in kinds if kind not in LEAFY] or [dot]
        elif plan.leaves > 1:
            kinds = [*LEAFY, *LEAFY, kinds[0]]
        inks = self.filler_inks()
        nature = plan.motif(hero).nature
        leaf = Brush(plan.scheme, plan.style, nature, 0, rng, self.defs)("leaf")
        return [self._draw_filler(kind, rng, inks, leaf) for kind in kinds]

    def filler_inks(self) -> list[str]:
        """Inks for small marks: the hero's own where it keeps its colours."""
        scheme = self.plan.scheme
        if not scheme.natural:
            return scheme.standing_out(0.13) or list(scheme.inks)
        nature = self.plan.motif(self.plan.motifs[0]).nature
        own = [nature[role] for role in "acb" if role in nature]
        inks = [ink for ink in own if distance(ink, scheme.ground) > 0.12]
        if distance(scheme.light, scheme.ground) > 0.15:
            inks.append(scheme.light)
        return inks or [scheme.inks[0]]

    def _draw_filler(self, kind: Filler, rng: Rng, inks: list[str], leaf: str) -> str:
        scheme, style = self.plan.scheme, self.plan.style
        first, other = rng.pick(inks), rng.pick(inks)
        if distance(first, scheme.light) > 0.2:
            second = scheme.light
        else:
            second = other if distance(first, other) > 0.12 else scheme.inks[0]
        inked = {"f": first, "f2": second, "leaf": leaf}
        nature = self.plan.motif(self.plan.motifs[0]).nature
        brush = Brush(scheme, style, nature, 0, rng.fork(kind.__name__), self.defs)
        return self.define(STYLES[style].filler(kind(), inked, brush))


def without_leaves(layers: list[Layer]) -> list[Layer]:
    """The drawing without its leaves; stems stay. A drawing that is all leaves stays too."""
    kept = [layer for layer in layers if layer.kind == "rod" or not layer.role.startswith("leaf")]
    return kept if any(layer.kind == "shape" for layer in kept) else layers
