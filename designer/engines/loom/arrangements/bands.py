"""Banded: rows of motifs between geometric strips (stripe), or one engineered border."""

from __future__ import annotations

import numpy as np

from designer.engines.loom import svg
from designer.engines.loom.arrangements.bandwork import OVER, Strip, draw_strip, strip_inks, tint
from designer.engines.loom.arrangements.base import Sheet, Variant
from designer.engines.loom.arrangements.cells import cut_cells
from designer.engines.loom.arrangements.figures import Figure, measured
from designer.engines.loom.arrangements.toss import Place, Tosser, choose_turn, make_tosser
from designer.engines.loom.colour import distance
from designer.engines.loom.styles import STYLES
from designer.engines.loom.torus import Floats

# Shares of a pair of rows: half a strip, the tall row, a strip, the low row, half a strip.
STRIP_A, TALL, STRIP_B = 0.1, 0.46, 0.08
ASIDE = 0.29  # of a pair: no rule lies on the tile's edge, where its rim would be cut in two
FOOT = 1.75  # what lies under standing motifs, against the height of its broad strip
STRIP_KINDS = (
    ("scallops", "dots"),
    ("zigzag", "diamonds"),
    ("garland", "dots"),
    ("arches", "zigzag"),
)


def arrange_stripe(sheet: Sheet) -> None:
    """A tall row and a low one in turn, a strip of bandwork between each two."""
    plan, lattice = sheet.plan, sheet.lattice
    cells = cut_cells(lattice, "banded", across=4.4 / plan.scale, tall=0.98)
    pairs = max(1, cells.rows // 2)
    high = lattice.height / pairs
    figures = _figures(sheet)
    fillers = sheet.draw_fillers()
    aside = 0.0 if lattice.repeat == "mirror" else high * ASIDE
    _paint_strips(sheet, high, pairs, aside)
    tall, low = high * TALL, high * (1 - STRIP_A - STRIP_B - TALL)
    few = _steps(lattice.width / (tall * _breadth(figures[0]) * 1.06))
    many = _steps(lattice.width / (low * _breadth(figures[1]) * 1.06))
    for k in range(pairs):
        top = aside + k * high + high * STRIP_A / 2
        _set_row(sheet, figures[0], fillers[0], top, tall, few)
        under = top + tall + high * STRIP_B
        _set_row(sheet, figures[1], fillers[-1], under, low, many)


def _steps(wanted: float) -> int:
    """An even number of steps across the tile: two motifs take turns, and a repeat may halve it."""
    return max(2, 2 * round(wanted / 2))


def _breadth(row: list[tuple[Variant, Figure]]) -> float:
    """How broad the motifs of a row are against their height, within reason."""
    broad = sum((f.box[2] - f.box[0]) / (f.box[3] - f.box[1]) for _, f in row) / len(row)
    return min(1.35, max(0.72, broad))


def _figures(sheet: Sheet) -> list[list[tuple[Variant, Figure]]]:
    """The variants of every motif, measured; of a lone motif the row below has the others."""
    plan, out = sheet.plan, []
    for name, variants in sheet.draw_variants().items():
        motif = plan.motif(name)
        row = []
        for k, one in enumerate(variants):
            layers = motif.draw(plan.rng("motif", name, k), plan.faces and motif.has_face)
            row.append((one, measured(one.symbol, layers, STYLES[plan.style].margin)))
        out.append(row)
    return out if len(out) > 1 else [out[0][:2], out[0][::-1]]


def _paint_strips(sheet: Sheet, high: float, pairs: int, aside: float) -> None:
    inks = strip_inks(sheet)
    kinds = sheet.plan.stratified("strips", STRIP_KINDS)
    ground, width = sheet.plan.scheme.ground, sheet.lattice.width
    paper = tint(ground, inks[0])
    low_top = STRIP_A / 2 + TALL + STRIP_B
    broad, fine = high * STRIP_A, high * STRIP_B
    back, strips = "", ""
    for k in range(-1, pairs):
        at = aside + k * high + high * low_top
        shade = high * (1 - STRIP_A / 2 - low_top)
        back += svg.rectangle(-OVER, at, width + 2 * OVER, shade, paper)
    for k in range(-1, pairs + 1):
        count = _steps(width / (broad * 1.0))
        strip = Strip(aside + k * high, broad, width, count, _strip_inks(sheet, inks, 0))
        strips += draw_strip(strip, kinds[0])
        if k < pairs:
            y = aside + k * high + high * (STRIP_A / 2 + TALL + STRIP_B / 2)
            count = _steps(width / (fine * 0.95))
            strips += draw_strip(
                Strip(y, fine, width, count, _strip_inks(sheet, inks, 1)), kinds[1]
            )
    sheet.backdrop += back + strips


def _strip_inks(sheet: Sheet, inks: list[str], turn: int) -> tuple[str, str, str]:
    """Paper, figures and rules of a strip."""
    ground = sheet.plan.scheme.ground
    if turn:
        return ground, inks[1], inks[0]
    others = [*inks[1:], ground]
    figures = max(others, key=lambda ink: min(distance(ink, inks[0]), 0.3))
    return inks[0], figures, figures if figures != ground else inks[1]


def _set_row(
    sheet: Sheet,
    figures: list[tuple[Variant, Figure]],
    filler: str,
    top: float,
    high: float,
    count: int,
) -> None:
    """Motifs in line, on one baseline, a small mark over each gap."""
    step = sheet.lattice.width / count
    foot = top + high * 0.93
    for i in range(count):
        one = figures[i % len(figures)]
        stand(sheet, one, (i + 0.5) * step, foot, width=step * 0.88, height=high * 0.86)
        if i or sheet.lattice.repeat != "mirror":  # a mirrored edge would cut it
            sheet.put(filler, i * step, top + high * 0.16, round(high * 0.00065, 4))


def stand(
    sheet: Sheet,
    one: tuple[Variant, Figure],
    x: float,
    foot: float,
    *,
    width: float,
    height: float,
    flip: bool = False,
) -> Place:
    """A motif as large as it fits, its feet at ``foot``; returns where it came to stand."""
    variant, figure = one
    place = standing(one, x, foot, width=width, height=height, flip=flip)
    radius = max(abs(value) for value in figure.box) * 1.3
    sheet.put(variant.symbol, place.x, place.y, place.scale, flip=flip, radius=radius)
    return place


def standing(
    one: tuple[Variant, Figure], x: float, foot: float, *, width: float, height: float, flip: bool
) -> Place:
    """Where a motif comes to stand, as large as it fits, its feet at ``foot``."""
    variant, figure = one
    left, top, right, bottom = figure.box
    scale = round(min(width / (right - left), height / (bottom - top)), 4)
    middle = (left + right) / 2 * (-1 if flip else 1)
    return Place(variant, x - middle * scale, foot - bottom * scale, scale, 0.0, flip)


def arrange_border(sheet: Sheet) -> None:
    """Large motifs standing along a strip, small ones over them, thinning out upwards."""
    lattice = sheet.lattice
    period = lattice.period[1]
    figures, fillers = _figures(sheet), sheet.draw_fillers()
    tosser = make_tosser(sheet)
    inks = strip_inks(sheet)
    strip_high = period * 0.085
    kinds = sheet.plan.stratified("strips", STRIP_KINDS)
    high = period * 0.4
    for k in range(round(lattice.height / period)):
        foot = (k + 1) * period - strip_high * FOOT
        _paint_foot(sheet, foot, strip_high, kinds, inks)
        _keep_free(tosser.space.free, foot / lattice.height, FOOT * strip_high / lattice.height)
        _stand_along(sheet, tosser, figures, foot, high)
    _toss_thinning(tosser, [one for row in figures for one, _ in row], period, strip_high * FOOT)
    _strew_thinning(tosser, fillers, period, strip_high * FOOT)


def _paint_foot(
    sheet: Sheet, foot: float, high: float, kinds: tuple[str, str], inks: list[str]
) -> None:
    """A broad strip and a fine one under the standing motifs."""
    width = sheet.lattice.width
    fine = high * 0.5
    broad = Strip(foot + high / 2, high, width, _steps(width / high), _strip_inks(sheet, inks, 0))
    y = foot + high + fine / 2
    count = _steps(width / (fine * 0.95))
    narrow = Strip(y, fine, width, count, _strip_inks(sheet, inks, 1))
    sheet.backdrop += draw_strip(narrow, kinds[1]) + draw_strip(broad, kinds[0])


def _stand_along(
    sheet: Sheet,
    tosser: Tosser,
    figures: list[list[tuple[Variant, Figure]]],
    foot: float,
    high: float,
) -> None:
    """Heroes side by side, a smaller companion before every gap."""
    width = sheet.lattice.width
    count = max(2, round(width / (high * _breadth(figures[0]) * 0.92)))
    step = width / count
    places = []
    for i in range(count):
        hero = figures[0][i % len(figures[0])]
        tall = high * (1.0, 0.86, 0.94)[i % 3 if count % 3 == 0 else i % 2]
        x = (i + 0.5) * step
        places.append(stand(sheet, hero, x, foot, width=step * 0.98, height=tall))
    row = figures[1]
    first = 1 if sheet.lattice.repeat == "mirror" else 0  # a mirrored edge would cut it
    for i in range(first, count):
        small, room = row[i % len(row)], {"width": step * 0.4, "height": high * 0.42}
        places.append(stand(sheet, small, i * step, foot, flip=i % 2 > 0, **room))
    for place in places:
        outline = place.variant.silhouette
        tosser.space.add(*place.points(outline.edge), outline.cell * place.scale)
        tosser.space.stamp(*place.points(outline.inside), 16 * place.scale)


def _height(y: float, period: float, foot: float) -> float:
    """How far up a place is: 0 on the border, 1 under the next one."""
    return 1 - (y % period) / (period - foot)


def _toss_thinning(tosser: Tosser, options: list[Variant], period: float, foot: float) -> None:
    """Motifs over the border, smaller and fewer the higher they lie."""
    rng, plan = tosser.rng, tosser.sheet.plan
    for _ in range(int(170 / plan.scale)):
        for x, y in tosser.space.spots(tosser.gap, 1):
            up = min(1.0, max(0.0, _height(y, period, foot)))
            if rng() < up**1.4 * 0.94:
                continue
            variant = rng.pick(options)
            scale = round(tosser.base * (0.78 - 0.5 * up) / 100, 4)
            turn = round(choose_turn(rng, variant, plan), 3)
            place = Place(variant, x, y, scale, turn, rng() < 0.5)
            outline = variant.silhouette
            clear = tosser.space.clearance(*place.points(outline.edge)) - outline.cell * scale
            if clear >= tosser.gap * (0.7 + 1.1 * up):
                tosser.put(place)


def _strew_thinning(tosser: Tosser, fillers: list[str], period: float, foot: float) -> None:
    """Small marks into the gaps, ever fewer above."""
    rng = tosser.rng
    for _ in range(190):
        for x, y in tosser.space.spots(tosser.base * 0.2 + tosser.gap * 0.4, 1):
            up = min(1.0, max(0.0, _height(y, period, foot)))
            if rng() < up * 0.78:
                continue
            radius = round(tosser.base * (0.2 - 0.11 * up), 2)
            turn = round(rng(0, 6.28), 3)
            tosser.sheet.put(rng.pick(fillers), x, y, round(radius / 100, 4), turn=turn)
            reach = radius + tosser.gap * (0.4 + 1.4 * up)
            tosser.space.add(np.array([x]), np.array([y]), reach)


def _keep_free(free: Floats, top: float, share: float) -> None:
    """Nothing is tossed into the strips; heights are shares of the tile."""
    rows = free.shape[0]
    first, last = int(top * rows), int((top + share) * rows) + 1
    free[[row % rows for row in range(first, last)], :] = -1.0
