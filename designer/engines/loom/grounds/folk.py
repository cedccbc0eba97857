"""Stitched and counted patterns of many peoples: asanoha, sashiko, meanders, mudcloth, kilim."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from designer.engines.loom import svg
from designer.engines.loom.colour import distance
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.grounds.shibori import dye_and_cloth
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    ellipse,
    joined,
    number,
    polar,
    polygon,
    polyline,
)
from designer.engines.loom.rng import Rng

ROOT = math.sqrt(3)


@ground(
    label="asanoha",
    words="hemp hemp-leaf kumiko tortoiseshell kikko",
    palettes="indigo nordic ocean jewel",
)
def asanoha(canvas: Canvas) -> str:
    """The hemp leaf: as fine lines, doubled, as pinwheels in two inks, or within hexagons."""
    kind, across = canvas.variant([("fine", 12), ("double", 6), ("tinted", 8), ("hexagons", 6)])
    grid = canvas.grid(across, ROOT, unit=2)
    a, b = grid.a, grid.b
    near = [(0, -2 * b), (a, -b), (a, b), (0, 2 * b), (-a, b), (-a, -b)]
    hearts = [((x + u) / 3, (y + v) / 3) for (x, y), (u, v) in pairwise([*near, near[0]])]
    ink, inks = canvas.strongest(), canvas.contrast(0.14)
    leaf = joined(polyline((0, 0), point) for point in [*near[:3], *hearts])
    width = a * (0.075 if kind == "fine" else 0.055)
    out = ""
    if kind == "tinted":
        wheel = joined(polygon([(0, 0), near[q], hearts[q]]) for q in (0, 2, 4))
        out += svg.fill(grid.spread(wheel, stagger=True), inks[-1])
    if kind == "hexagons":
        out += svg.fill(grid.spread(polygon(hearts).moved(scale=0.9), stagger=True), ink)
        ink = max((canvas.scheme.ground, canvas.scheme.light), key=lambda one: distance(one, ink))
    lines = grid.spread(leaf, stagger=True)
    if kind == "double":
        out += svg.stroke(lines, ink, width * 3)
        return out + svg.stroke(lines, canvas.scheme.ground, width * 1.2)
    return out + svg.stroke(lines, ink, width)


@ground(
    label="sashiko",
    words="sashiko-stitches stitching running-stitch stitched embroidered quilting boro",
    palettes="indigo ocean forest nordic",
)
def sashiko(canvas: Canvas) -> str:
    """White running stitches: overlapping rings, linked squares, persimmon flowers, waves."""
    draw: Callable[[Canvas], tuple[Path, float]] = canvas.variant(
        [_linked_rings, _masu, _persimmon, _sashiko_waves]
    )
    lines, stitch = draw(canvas)
    back, thread = dye_and_cloth(canvas)
    dash = f"{number(stitch * 0.62)} {number(stitch * 0.38)}"
    body = svg.stroke(lines, thread, stitch * 0.24, stroke_dasharray=dash)
    return canvas.fill_all(back) + body


def _linked_rings(canvas: Canvas) -> tuple[Path, float]:
    """Shippo: every ring goes through the middles of its neighbours."""
    grid = canvas.grid(8, unit=2)
    r, squeeze = grid.a, grid.b / grid.a
    quarters = joined(arc(0, 0, r, TAU * q / 4, TAU * (q + 1) / 4, r * squeeze) for q in range(4))
    return grid.spread(quarters, stagger=True), TAU * r / 4 / 6


def _masu(canvas: Canvas) -> tuple[Path, float]:
    """Squares within squares, turned by half a right angle."""
    grid = canvas.grid(8, unit=2)
    lines = []
    for share in (0.98, 0.66, 0.34):
        a, b = grid.a * share, grid.b * share
        corners = [(0.0, -b), (a, 0.0), (0.0, b), (-a, 0.0)]
        lines += [polyline(p, q) for p, q in pairwise([*corners, corners[0]])]
    return grid.spread(joined(lines), stagger=True), math.hypot(grid.a, grid.b) / 8


def _persimmon(canvas: Canvas) -> tuple[Path, float]:
    """Kaki no hana: rows and columns of stitches, on or off in turn, that meet in flowers."""
    grid = canvas.grid(40, unit=10)
    order = (1, 0, 1, 1, 0, 1, 0, 0, 1, 0)
    lines = []
    for i, j in grid.around():
        x, y = grid.at(i, j)
        if (i + order[j % 10]) % 2:
            lines.append(polyline((x, y), (x + grid.a, y)))
        if (j + order[i % 10]) % 2:
            lines.append(polyline((x, y), (x, y + grid.b)))
    return joined(lines), grid.a * 1.7


def _sashiko_waves(canvas: Canvas) -> tuple[Path, float]:
    """Nowaki: bending grasses, an arc at a time."""
    grid = canvas.grid(8, 2, unit=2)
    r = grid.a
    arcs = joined(arc(0, 0, r * share, math.pi, TAU) for share in (0.96, 0.72, 0.48, 0.24))
    return grid.spread(arcs, stagger=True), r * 0.2


@ground(
    label="greek key",
    words="meander meanders fretwork fret hellenic roman key-pattern sayagata",
    palettes="nordic deco indigo mono",
)
def greek_key(canvas: Canvas) -> str:
    """Meanders: in bands, as an endless fret, doubled in two inks, or as a key and a wave."""
    kind, across = canvas.variant([("bands", 6), ("fret", 10), ("two", 5), ("running", 8)])
    grid = canvas.grid(across, 1.0 if kind == "fret" else 0.8, unit=2)
    inks = canvas.contrast(0.18)
    ink = canvas.strongest()
    key = joined(polyline(*line) for line in _KEYS["fret" if kind == "fret" else "key"])
    key = key.moved(scale_x=grid.a / 8, scale_y=grid.b / 8)
    width = grid.a / 8
    if kind == "fret":
        return svg.stroke(grid.spread(key), ink, width * 1.02, butt=True)
    out, rails = "", []
    marks: dict[str, list[Path]] = {}
    for i, j in grid.around():
        x, y = grid.at(i, j)
        one = inks[j % 2 % len(inks)] if kind == "two" else ink
        turned = key.moved(scale_x=-1) if j % 2 and kind != "bands" else key
        if kind == "running" and j % 2:
            dots = ellipse(x, y, width * 1.3) + ellipse(x + grid.a / 2, y, width * 0.6)
            marks.setdefault("dots", []).append(dots)
        else:
            marks.setdefault(one, []).append(turned.moved(dx=x, dy=y))
        if i == 0 and kind != "two":
            rails += [polyline((-5, y + d), (canvas.width + 5, y + d)) for d in _rails(grid.b)]
    dots_path = joined(marks.pop("dots", []))
    for one, paths in marks.items():
        out += svg.stroke(joined(paths), one, width, butt=True)
    out += svg.fill(dots_path, inks[-1]) if dots_path.segments else ""
    return out + (svg.stroke(joined(rails), inks[-1], width * 0.55, butt=True) if rails else "")


def _rails(b: float) -> tuple[float, float]:
    return -b * 0.46, b * 0.46


# On a cell of 8 x 8 around (0, 0); lines run on into the neighbours.
_KEYS: dict[str, list[list[tuple[float, float]]]] = {
    "key": [
        [
            (-4, 2.5),
            (-3.0, 2.5),
            (-3.0, -2.5),
            (2.5, -2.5),
            (2.5, 0.9),
            (-0.9, 0.9),
            (-0.9, -0.8),
            (0.9, -0.8),
        ],
        [(-3.5, 2.5), (4, 2.5)],
    ],
    "fret": [
        [(-4, -3), (2, -3), (2, 1), (-1, 1), (-1, -1)],
        [(4, 3), (-2, 3), (-2, -0.5)],
        [(-4, 3), (-4, -3)],
        [(4, 3), (4, -3)],
    ],
}


@ground(
    label="mudcloth",
    words="bogolan bogolanfini african tribal ethnic malian kente-like markings",
    palettes="coffee earthy mono indigo",
)
def mudcloth(canvas: Canvas) -> str:
    """Hand-drawn signs: in columns, in rows, as scattered dashes, or in framed squares."""
    kind, across = canvas.variant([("columns", 8), ("rows", 6), ("dashes", 16), ("squares", 5)])
    grid, rng = canvas.grid(across, unit=2), canvas.rng
    s = canvas.scheme
    ink = s.light if s.dark else canvas.strongest()
    order = rng.shuffled(range(len(_SIGNS)))
    lines, frames = [], []
    for i, j in grid.cells():
        x, y = grid.at(i, j)
        line = i if kind == "columns" else j if kind == "rows" else (i * 3 + j * 5)
        sign = _SIGNS[order[line % len(order)]] if kind != "dashes" else _SIGNS[0]
        if kind == "dashes":
            tilt = rng(-0.15, 0.15) + (math.pi / 2 if (i + j) % 2 else 0)
            mark = polyline((-0.33, rng(-0.05, 0.05)), (0.33, rng(-0.05, 0.05))).moved(turn=tilt)
        else:
            mark = sign(rng)
        lines.append(canvas.repeated(mark.moved(scale_x=grid.a, scale_y=grid.b), x, y, grid.a))
        if kind == "squares":
            box = [(-0.46, -0.46), (0.46, -0.45), (0.45, 0.46), (-0.45, 0.45)]
            rough = [(u * grid.a + rng(-3, 3), v * grid.b + rng(-3, 3)) for u, v in box]
            frames.append(canvas.repeated(polygon(rough), x, y, grid.a))
        if kind in ("columns", "rows") and line % 2 == 0:
            frames.append(
                canvas.repeated(_rule(rng, grid.a, grid.b, kind == "columns"), x, y, grid.a)
            )
    out = svg.stroke(joined(lines), ink, grid.a * (0.17 if kind == "dashes" else 0.075))
    if frames:
        out += svg.stroke(joined(frames), ink, grid.a * 0.035)
    return out


def _rule(rng: Rng, a: float, b: float, upright: bool) -> Path:
    """A line along the edge of a cell, hand-drawn; its ends meet the next cell's."""
    bow = rng(-0.02, 0.02)
    if upright:
        return polyline((a * 0.5, -b * 0.52), (a * (0.5 + bow), 0), (a * 0.5, b * 0.52))
    return polyline((-a * 0.52, b * 0.5), (0, b * (0.5 + bow)), (a * 0.52, b * 0.5))


def _shaken(rng: Rng, *points: tuple[float, float]) -> Path:
    return polyline(*((x + rng(-0.025, 0.025), y + rng(-0.025, 0.025)) for x, y in points))


def _sign_zigzag(rng: Rng) -> Path:
    return _shaken(rng, (-0.36, 0.14), (-0.18, -0.16), (0, 0.14), (0.18, -0.16), (0.36, 0.14))


def _sign_cross(rng: Rng) -> Path:
    return _shaken(rng, (-0.26, -0.26), (0.26, 0.26)) + _shaken(rng, (-0.26, 0.26), (0.26, -0.26))


def _sign_arrows(rng: Rng) -> Path:
    return joined(
        _shaken(rng, (-0.28, y + 0.16), (0, y - 0.06), (0.28, y + 0.16)) for y in (-0.2, 0.02, 0.24)
    )


def _sign_diamond(rng: Rng) -> Path:
    rim = _shaken(rng, (0, -0.36), (0.3, 0), (0, 0.36), (-0.3, 0), (0, -0.36))
    return rim + _shaken(rng, (0, -0.12), (0.08, 0), (0, 0.12), (-0.08, 0), (0, -0.12))


def _sign_bars(rng: Rng) -> Path:
    return joined(_shaken(rng, (x, -0.3), (x, 0.3)) for x in (-0.27, -0.09, 0.09, 0.27))


def _sign_ring(rng: Rng) -> Path:
    return ellipse(0, 0, 0.28 + rng(-0.03, 0.03), 0.28) + ellipse(0, 0, 0.05)


def _sign_sun(rng: Rng) -> Path:
    rays = [_shaken(rng, polar(0.2, TAU * q / 8), polar(0.37, TAU * q / 8)) for q in range(8)]
    return joined([ellipse(0, 0, 0.08), *rays])


def _sign_comb(rng: Rng) -> Path:
    teeth = [_shaken(rng, (x, -0.04), (x, 0.26)) for x in (-0.28, -0.14, 0, 0.14, 0.28)]
    return joined([_shaken(rng, (-0.34, -0.06), (0.34, -0.06)), *teeth])


_SIGNS: tuple[Callable[[Rng], Path], ...] = (
    _sign_zigzag,
    _sign_cross,
    _sign_arrows,
    _sign_diamond,
    _sign_bars,
    _sign_ring,
    _sign_sun,
    _sign_comb,
)
