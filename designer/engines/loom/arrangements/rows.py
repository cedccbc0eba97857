"""Ordered: straight, half-drop, brick, diamond, ogee. One motif a cell, marks in the gaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from designer.engines.loom.arrangements.base import Sheet, Variant
from designer.engines.loom.arrangements.cells import Cells, cut_cells
from designer.engines.loom.arrangements.frames import draw_frames
from designer.engines.loom.paths import TAU
from designer.engines.loom.silhouettes import placed_points
from designer.engines.loom.torus import Floats, Lattice, Space


@dataclass(frozen=True, slots=True)
class Order:
    """``across`` cells lie on the tile at scale 1, ``tall`` times as high as wide; a motif
    reaches ``share`` of the way to its neighbour's middle."""

    cells: str
    across: float
    tall: float
    share: float


ORDERS = {
    "straight": Order("straight", 4.0, 1.04, 0.49),
    "half_drop": Order("half_drop", 4.0, 1.04, 0.53),
    "brick": Order("brick", 4.0, 1.0, 0.53),
    "diamond": Order("half_drop", 4.0, 2.0, 0.76),
    "ogee": Order("half_drop", 4.6, 2.7, 0.7),
}
FRAMED = frozenset({"diamond", "ogee"})
MOST_MARKS = 12  # small marks in a cell
USUAL_REACH = 96.0  # of a motif, in its own units


@dataclass(frozen=True, slots=True)
class Hero:
    """A motif in its cell: ``turn`` in radians."""

    variant: Variant
    scale: float
    turn: float
    flip: bool


def arrange_rows(sheet: Sheet) -> None:
    plan = sheet.plan
    order = ORDERS[plan.arrangement]
    variants, fillers = sheet.draw_variants(), sheet.draw_fillers()
    airier = 0.85 if plan.gap >= 1.3 else 1.0
    cells = cut_cells(
        sheet.lattice,
        order.cells,
        across=order.across / plan.scale * airier,
        tall=order.tall,
        divided_by=len(plan.cast),
    )
    if plan.arrangement in FRAMED:
        sheet.backdrop += draw_frames(sheet, cells)
    heroes: dict[tuple[object, ...], Hero] = {}
    for i, j, x, y in cells.centres():
        hero = _choose_hero(sheet, order, cells, variants, i, j)
        heroes[hero.variant.symbol, hero.turn, hero.flip] = hero
        sheet.put(
            hero.variant.symbol,
            x,
            y,
            hero.scale,
            turn=hero.turn,
            flip=hero.flip,
            radius=min(150.0, hero.variant.silhouette.radius + 30),
        )
    if plan.arrangement != "ogee":
        _place_marks(sheet, cells, list(heroes.values()), fillers)


def room(sheet: Sheet, cells: Cells, share: float) -> float:
    """The radius that a motif of the usual reach may take in its cell, in units."""
    a, b = cells.a, cells.b
    fill = cells.fill
    if sheet.plan.arrangement in FRAMED:  # to the frame, which a motif is to fill
        nearest, fill = min(a, b * 0.4), min(1.05, max(0.88, fill))
    elif cells.order == "half_drop":  # to the neighbours beside, half a cell lower, and below
        nearest = min(float(np.hypot(a, b / 2)), b)
    elif cells.order == "brick":
        nearest = min(float(np.hypot(a / 2, b)), a)
    else:
        nearest = min(a, b)
    if sheet.plan.repeat == "mirror":
        nearest = min(a, b)  # a cell's walls are mirrors
    return nearest * share * fill * (0.8 if sheet.plan.gap >= 1.3 else 1.0)


def _choose_hero(
    sheet: Sheet, order: Order, cells: Cells, variants: dict[str, list[Variant]], i: int, j: int
) -> Hero:
    """The motif of cell (i, j): names alternate by column, row or both, drawings in between."""
    plan, names = sheet.plan, sheet.plan.cast
    along = {"half_drop": i, "brick": j}.get(order.cells, i + j * (2 if len(names) > 2 else 1))
    name = names[along % len(names)]
    across = {"half_drop": j, "brick": i}.get(order.cells, j)
    rng = plan.rng("layout", plan.bit, i % 2, j % 2)
    step = along // len(names) + across + rng.int(0, 2)
    variant = variants[name][step % len(variants[name])]
    motif = variant.motif
    free, flipped = rng(-0.5, 0.5), rng() < 0.5
    still = motif.upright or motif.level or plan.arrangement == "ogee" or plan.style == "pixel"
    still = still or (plan.faces and motif.has_face)
    reach = max(variant.silhouette.radius, USUAL_REACH * 0.8)
    size = room(sheet, cells, order.share) * min(1.08, motif.size**0.5) / reach
    if plan.repeat == "mirror":
        size = min(size, min(cells.a, cells.b) * 0.44 / variant.silhouette.radius)
    return Hero(
        variant=variant,
        scale=round(size, 4),
        turn=0.0 if still else round(free, 3),
        flip=flipped and not motif.legible,
    )


def _place_marks(sheet: Sheet, cells: Cells, heroes: Sequence[Hero], fillers: list[str]) -> None:
    """The same small marks around every motif, found once in the plane of a single cell."""
    plan = sheet.plan
    walled = plan.repeat == "mirror"  # nothing may reach over a mirrored tile's edge
    unit = Lattice(cells.a, cells.b, "mirror") if walled else cells.unit
    rng = plan.rng("marks", plan.bit)
    space = Space(unit, rng, reach=max(cells.a, cells.b) * 0.6, n=64)
    x, y = cells.a / 2, cells.b / 2
    for hero in heroes:
        outline, scale = hero.variant.silhouette, hero.scale

        def lying(points: Floats, hero: Hero = hero) -> tuple[Floats, Floats]:
            return placed_points(points, x=x, y=y, turn=hero.turn, scale=hero.scale, flip=hero.flip)

        space.add(*lying(outline.edge), outline.cell * scale)
        space.stamp(*lying(outline.inside), 16 * scale)
    size = room(sheet, cells, 0.46)
    gap = size * 0.13
    for _ in range(MOST_MARKS):
        dx, dy, free = space.widest()
        radius = min(free - gap, size * rng(0.13, 0.24))
        if radius < size * 0.04:
            return
        mark, turn = rng.pick(fillers), round(rng(0, TAU), 3)
        for _, _, cx, cy in cells.centres():
            left, top = round(cx - x + dx, 2), round(cy - y + dy, 2)
            sheet.put(mark, left, top, round(radius / 100, 4), turn=turn)
        space.add(np.array([dx]), np.array([dy]), radius + gap * 0.5)
