"""Banded: motifs in ruled rows (stripe), or in one broad band over a scatter (border)."""

from __future__ import annotations

from designer.engines.loom import svg
from designer.engines.loom.arrangements.base import Sheet, Variant
from designer.engines.loom.arrangements.cells import cut_cells
from designer.engines.loom.arrangements.toss import make_tosser
from designer.engines.loom.colour import distance, mix
from designer.engines.loom.paths import polyline
from designer.engines.loom.torus import Floats


def band_ink(sheet: Sheet) -> str:
    """A quiet neighbour of the ground for bands."""
    scheme = sheet.plan.scheme
    if scheme.natural:
        return mix(scheme.ground, scheme.light if scheme.dark else scheme.ink, 0.12)
    far = max(scheme.inks, key=lambda ink: distance(ink, scheme.ground))
    return mix(scheme.ground, far, 0.2)


def arrange_stripe(sheet: Sheet) -> None:
    """Rows of motifs, every second row on a tinted band between fine rules."""
    plan, lattice = sheet.plan, sheet.lattice
    cells = cut_cells(lattice, "banded", across=5 / plan.scale, tall=1.18)
    variants, fillers = list(sheet.draw_variants().values()), sheet.draw_fillers()
    tint, rule = band_ink(sheet), (sheet.filler_inks() or [plan.scheme.ink])[0]
    size = min(cells.a, cells.b / 1.18) * cells.fill
    for j in range(cells.rows):
        top, middle = j * cells.b, (j + 0.5) * cells.b
        if j % 2:
            sheet.backdrop += svg.rectangle(0, top, lattice.width, cells.b, tint)
            for y in (top, top + cells.b):
                path = polyline((-5, y), (lattice.width + 5, y))
                sheet.backdrop += svg.stroke(path, rule, cells.b * 0.025, butt=True)
        options = variants[(j % 2) % len(variants)] if len(variants) > 1 else variants[0]
        for i in range(cells.columns):
            _put_centred(sheet, options[i % len(options)], (i + 0.5) * cells.a, middle, size * 0.5)
            mark = fillers[j % len(fillers)]
            for y in (middle - cells.b * 0.29, middle + cells.b * 0.29):
                sheet.put(mark, i * cells.a, y, round(size * 0.0007, 4))


def arrange_border(sheet: Sheet) -> None:
    """A broad band of large motifs between double rules, small ones tossed in the rest."""
    plan, lattice = sheet.plan, sheet.lattice
    period_y = lattice.period[1]
    variants, fillers = sheet.draw_variants(), sheet.draw_fillers()
    high = period_y * 0.36
    tosser = make_tosser(sheet)
    tosser.base *= 0.62
    rule, count = (sheet.filler_inks() or [plan.scheme.ink])[0], round(lattice.width / (high * 0.9))
    heroes = [options[k % len(options)] for k in range(2) for options in variants.values()]
    for k in range(round(lattice.height / period_y)):
        middle = (k + 0.5) * period_y if lattice.repeat == "mirror" else (k + 0.78) * period_y
        for edge in (-1, 1):
            for gap, thick in ((0.5, 0.03), (0.56, 0.012)):
                y = middle + edge * high * gap
                path = polyline((-5, y), (lattice.width + 5, y))
                sheet.backdrop += svg.stroke(path, rule, high * thick, butt=True)
        tint = svg.rectangle(0, middle - high / 2, lattice.width, high, band_ink(sheet))
        sheet.backdrop = tint + sheet.backdrop
        _keep_free(tosser.space.free, middle / lattice.height, high * 1.2 / lattice.height)
        for i in range(count):
            x = (i + 0.5) * lattice.width / count
            _put_centred(sheet, heroes[i % len(heroes)], x, middle, high * 0.42)
    tosser.toss_motifs(variants)
    tosser.toss_fillers(fillers)


def _put_centred(sheet: Sheet, variant: Variant, x: float, y: float, room: float) -> None:
    scale = round(room / 100 * min(1.0, max(0.8, variant.motif.size) ** 0.5), 4)
    sheet.put(variant.symbol, x, y, scale, radius=min(150.0, variant.silhouette.radius + 30))


def _keep_free(free: Floats, middle: float, share: float) -> None:
    """Nothing is tossed into the band; heights are shares of the tile."""
    rows = free.shape[0]
    first, last = int((middle - share / 2) * rows), int((middle + share / 2) * rows) + 1
    free[[row % rows for row in range(first, last)], :] = -1.0
