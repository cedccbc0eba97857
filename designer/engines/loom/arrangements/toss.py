"""Tossed: motifs at random places, sizes and turns, packed by their real silhouettes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.engines.loom.arrangements.base import TILE, Sheet, Variant
from designer.engines.loom.paths import TAU
from designer.engines.loom.plan import Plan
from designer.engines.loom.rng import Rng
from designer.engines.loom.silhouettes import placed_points
from designer.engines.loom.torus import Floats, Space

# (size against the hero's, tries per motif, misses before giving up)
SIZES = ((1.0, 26, 5), (0.74, 26, 4), (0.5, 30, 4))
MOST = 400


@dataclass(frozen=True, slots=True)
class Place:
    variant: Variant
    x: float
    y: float
    scale: float
    turn: float
    flip: bool

    def points(self, outline: Floats) -> tuple[Floats, Floats]:
        return placed_points(
            outline, x=self.x, y=self.y, turn=self.turn, scale=self.scale, flip=self.flip
        )


@dataclass(slots=True)
class Tosser:
    sheet: Sheet
    rng: Rng
    base: float  # radius of a hero, units
    gap: float
    space: Space

    def toss_motifs(self, variants: dict[str, list[Variant]]) -> None:
        names = self.sheet.plan.cast
        placed = 0
        for step, (size, tries, patience) in enumerate(SIZES):
            misses = 0
            while misses < patience and placed < MOST:
                turn = placed if step == 0 else self.rng.int(0, len(names) - 1)
                place = self.find_place(variants[names[turn % len(names)]], size, tries)
                if place is None:
                    misses += 1
                    continue
                self.put(place)
                placed += 1
            if self.sheet.plan.gap > 1.4:
                break  # airy prints have one size only
        if not placed:
            self.put_single(variants[names[0]][0])

    def find_place(self, options: list[Variant], size: float, tries: int) -> Place | None:
        """The snuggest of some random places: close to its neighbours, touching none."""
        variant = self.rng.pick(options)
        ratio = variant.motif.size
        ratio = ratio if len(self.sheet.plan.motifs) > 1 else max(0.9, ratio)
        scale = round(self.base * size * self.rng(0.92, 1.1) / 100 * ratio, 4)
        best: tuple[float, Place] | None = None
        for x, y in self.space.spots(self.gap + self.base * size * 0.42, tries):
            turn = round(choose_turn(self.rng, variant, self.sheet.plan), 3)
            flip = self.rng() < 0.5 and not variant.motif.legible
            place = Place(variant, x, y, scale, turn, flip)
            outline = variant.silhouette
            clear = self.space.clearance(*place.points(outline.edge)) - outline.cell * scale
            if clear >= self.gap and (best is None or clear < best[0]):
                best = (clear, place)
            if best and best[0] < self.gap * 1.5:
                break
        return best[1] if best else None

    def put(self, place: Place) -> None:
        outline = place.variant.silhouette
        self.sheet.put(
            place.variant.symbol,
            place.x,
            place.y,
            place.scale,
            turn=place.turn,
            flip=place.flip,
            radius=min(150.0, outline.radius + 30),
        )
        self.space.add(*place.points(outline.edge), outline.cell * place.scale)
        self.space.stamp(*place.points(outline.inside), 16 * place.scale)

    def put_single(self, variant: Variant) -> None:
        """A motif too big to be tossed lies alone in the middle, as large as it fits."""
        lattice = self.sheet.lattice
        side = min(lattice.width, lattice.height)
        scale = round(min(self.base / 100, side / 2.4 / variant.silhouette.radius), 4)
        self.put(Place(variant, lattice.width / 2, lattice.height / 2, scale, 0.0, False))

    def toss_fillers(self, fillers: list[str]) -> None:
        """Small marks into the widest gaps that are left."""
        lattice, smallest = self.sheet.lattice, TILE * 0.0042
        scale = self.sheet.plan.scale
        for _ in range(int(150 * lattice.height / lattice.width / scale)):
            x, y, free = self.space.widest()
            if free < self.gap * 1.35:
                break
            wanted = min(free - self.gap * 0.62, self.base * self.rng(0.13, 0.26))
            radius = round(max(smallest, wanted), 2)
            free_turn = round(self.rng(0, TAU), 3)
            turn = 0.0 if self.sheet.plan.style == "pixel" else free_turn
            self.sheet.put(self.rng.pick(fillers), x, y, round(radius / 100, 4), turn=turn)
            self.space.add(np.array([x]), np.array([y]), radius + self.gap * 0.1)


def choose_turn(rng: Rng, variant: Variant, plan: Plan) -> float:
    """Mountains stay level, mushrooms and faces nearly upright, everything else turns freely.

    Pixels are never turned: they would no longer be pixels."""
    angle = rng(-1, 1)
    if plan.style == "pixel":
        return 0.0
    if variant.motif.level:
        return angle * 0.07
    if variant.motif.upright or (plan.faces and variant.motif.has_face):
        return angle * 0.3
    return angle * TAU / 2


def make_tosser(sheet: Sheet) -> Tosser:
    plan = sheet.plan
    rng = plan.rng("layout", plan.bit)
    base = TILE * 0.105 * plan.scale
    gap = TILE * 0.017 * plan.gap * (0.8 + 0.2 * plan.scale)
    reach = max(gap * 2 + base * 0.5, TILE * 0.05)
    return Tosser(sheet, rng, base, gap, Space(sheet.lattice, rng, reach=reach))


def arrange_toss(sheet: Sheet) -> None:
    variants = sheet.draw_variants()
    fillers = sheet.draw_fillers()
    tosser = make_tosser(sheet)
    tosser.toss_motifs(variants)
    tosser.toss_fillers(fillers)
