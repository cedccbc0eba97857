"""Ordered: straight, half-drop, brick, diamond, ogee. A unit of 2 x 2 cells, over and over."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from designer.engines.loom import svg
from designer.engines.loom.arrangements.base import Sheet, Variant
from designer.engines.loom.colour import mix
from designer.engines.loom.grounds.base import even
from designer.engines.loom.paths import TAU, Path, bezier, joined
from designer.engines.loom.rng import Rng
from designer.engines.loom.silhouettes import placed_points
from designer.engines.loom.torus import Lattice, Space

ACROSS = {"ogee": 4.0, "diamond": 5.0}  # cells over the tile's width
TALL = {"ogee": 1.1}  # cell height against width


@dataclass(frozen=True, slots=True)
class Cells:
    """``columns`` x ``rows`` cells over the whole tile, ``a`` x ``b`` units; both counts fit the
    repeat's periods by whole units of two."""

    columns: int
    rows: int
    a: float
    b: float
    fill: float = 1.0  # how much of the cell a motif takes, against the usual

    @classmethod
    def of(cls, lattice: Lattice, *, usual: float, scale: float, tall: float) -> Cells:
        """``usual`` cells lie across the tile at scale 1. Counts jump by whole units, so "bigger"
        takes the next smaller count (and "smaller" the next larger) and ``fill`` the difference;
        a half-drop or brick tile has too few periods for that and takes the nearest.
        """
        period_x, period_y = lattice.period
        wanted = usual / scale * period_x / lattice.width
        if scale > 1.1 and lattice.repeat in ("straight", "mirror"):
            units = math.floor(wanted / 2 + 0.01)
        elif scale < 0.9:
            units = math.ceil(wanted / 2 - 0.01)
        else:
            units = even(wanted) // 2
        columns = 2 * max(1, units) * round(lattice.width / period_x)
        a = lattice.width / columns
        fill = (
            min(1.0, 1.15 * scale * columns / usual) if scale > 1.1 and units < usual / 2 else 1.0
        )
        rows = even(period_y / (a * tall)) * round(lattice.height / period_y)
        return cls(columns, rows, a, lattice.height / rows, fill)

    def units(self) -> Iterator[tuple[float, float]]:
        """The corner of every 2 x 2 unit."""
        for i in range(self.columns // 2):
            for j in range(self.rows // 2):
                yield i * 2 * self.a, j * 2 * self.b


@dataclass(frozen=True, slots=True)
class Mark:
    """Something in the unit: where, how large, turned (radians) and flipped."""

    symbol: str
    x: float
    y: float
    scale: float
    turn: float
    flip: bool
    radius: float


def arrange_rows(sheet: Sheet) -> None:
    plan = sheet.plan
    kind = plan.arrangement
    cells = Cells.of(
        sheet.lattice,
        usual=ACROSS.get(kind, 4.0),
        scale=plan.scale,
        tall=TALL.get(kind, 1.04),
    )
    variants = sheet.draw_variants()
    fillers = sheet.draw_fillers()
    rng = plan.rng("layout", plan.bit)
    if kind == "ogee":
        sheet.backdrop += _draw_frames(sheet, cells)
    walled = plan.repeat == "mirror"  # nothing may reach over a mirrored tile's edge
    lattice = Lattice(2 * cells.a, 2 * cells.b, "mirror" if walled else "straight")
    space = Space(lattice, rng, reach=max(cells.a, cells.b) * 0.6, n=64)
    unit = list(_place_heroes(sheet, cells, variants, rng, space))
    if kind != "ogee":
        unit += _place_fillers(cells, fillers, rng, space, _size(sheet, cells))
    for x, y in cells.units():
        for mark in unit:
            sheet.put(
                mark.symbol,
                x + mark.x,
                y + mark.y,
                mark.scale,
                turn=mark.turn,
                flip=mark.flip,
                radius=mark.radius,
            )


def _size(sheet: Sheet, cells: Cells) -> float:
    kind, airy = sheet.plan.arrangement, sheet.plan.gap
    share = 0.52 if kind == "ogee" else 0.43
    return min(cells.a, cells.b) * cells.fill * share / 100 * (0.75 if airy >= 1.3 else 1.0)


def _place_heroes(
    sheet: Sheet, cells: Cells, variants: dict[str, list[Variant]], rng: Rng, space: Space
) -> Iterator[Mark]:
    plan, names, kind = sheet.plan, list(variants), sheet.plan.arrangement
    spread = 1.28 if kind == "diamond" else 1.12
    for i in range(2):
        for j in range(2):
            if kind in ("diamond", "ogee") and (i + j) % 2:
                continue
            x, y = _cell_centre(kind, cells, i, j)
            turn_by = i + j * (2 if len(names) > 2 else 1)
            name = names[(i if kind == "ogee" else turn_by) % len(names)]
            variant = variants[name][(i * 2 + j + plan.bit) % len(variants[name])]
            motif = variant.motif
            scale = _size(sheet, cells) * spread * min(1.1, motif.size**0.5)
            if kind in ("half_drop", "straight"):  # neighbours above and below leave a gap
                scale = min(scale, cells.b * 0.475 / variant.silhouette.half_height)
            if plan.repeat == "mirror":
                scale = min(scale, min(cells.a, cells.b) * 0.47 / variant.silhouette.radius)
            scale = round(scale, 4)
            still = motif.upright or motif.level or kind == "ogee" or plan.style == "pixel"
            still = still or (plan.faces and motif.has_face)
            turn = round(rng(-0.5, 0.5), 3)
            turn = 0.0 if still else turn
            flip = (i + j) % 2 == 1
            outline = variant.silhouette
            placing = {"x": x, "y": y, "turn": turn, "scale": scale, "flip": flip}
            space.add(*placed_points(outline.edge, **placing), outline.cell * scale)
            space.stamp(*placed_points(outline.inside, **placing), 16 * scale)
            reach = min(150.0, outline.radius + 30)
            yield Mark(variant.symbol, x, y, scale, turn, flip, reach)


def _cell_centre(kind: str, cells: Cells, i: int, j: int) -> tuple[float, float]:
    if kind == "ogee":
        return i * cells.a, j * cells.b
    x, y = (i + 0.5) * cells.a, (j + 0.5) * cells.b
    if kind == "brick" and j % 2:
        x += cells.a / 2
    if kind == "half_drop" and i % 2:
        y += cells.b / 2
    return round(x, 2), round(y, 2)


def _place_fillers(
    cells: Cells, fillers: list[str], rng: Rng, space: Space, size: float
) -> Iterator[Mark]:
    gap = min(cells.a, cells.b) * 0.06
    for _ in range(26):
        x, y, free = space.widest()
        radius = min(free - gap, size * rng(15, 27))
        if radius < size * 4.5:
            return
        turn = round(rng(0, TAU), 3)
        yield Mark(rng.pick(fillers), x, y, round(radius / 100, 4), turn, False, 140.0)
        space.add(np.array([x]), np.array([y]), radius + gap * 0.5)


def _draw_frames(sheet: Sheet, cells: Cells) -> str:
    """The ogee's onion-shaped frames, as a double line."""
    scheme, a, b = sheet.plan.scheme, cells.a, cells.b
    ink = scheme.inks[0]
    if scheme.natural:
        ink = mix(scheme.ground, scheme.light if scheme.dark else scheme.ink, 0.22)
    frames = []
    for i in range(-1, cells.columns + 2):
        for j in range(-1, cells.rows + 2):
            if (i + j) % 2 == 0:
                frames.append(draw_onion(a, b).moved(dx=i * a, dy=j * b))
    path = joined(frames)
    return svg.stroke(path, ink, a * 0.05) + svg.stroke(path, scheme.ground, a * 0.018)


def draw_onion(a: float, b: float) -> Path:
    """One frame around (0, 0), reaching ``a`` to each side and ``b`` up and down."""
    return bezier(
        (0, -b),
        (a * 0.12, -b * 0.5, a, -b * 0.5, a, 0),
        (a, b * 0.5, a * 0.12, b * 0.5, 0, b),
        (-a * 0.12, b * 0.5, -a, b * 0.5, -a, 0),
        (-a, -b * 0.5, -a * 0.12, -b * 0.5, 0, -b),
    )
