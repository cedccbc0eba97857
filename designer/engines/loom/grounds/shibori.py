"""Shibori: cloth that was bound before it was dyed."""

from __future__ import annotations

from collections.abc import Callable

from designer.engines.loom import svg
from designer.engines.loom.colour import distance
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.grounds.fields import striped
from designer.engines.loom.grounds.noise import trace_contour
from designer.engines.loom.paths import (
    TAU,
    Path,
    curve,
    ellipse,
    joined,
    polar,
    polygon,
    polyline,
)


def dye_and_cloth(canvas: Canvas) -> tuple[str, str]:
    """(the dye, the undyed cloth), well apart."""
    s = canvas.scheme
    if canvas.behind or s.dark:
        return s.ground, s.light if s.dark else canvas.strongest()
    dyes = [ink for ink in s.inks[:3] if distance(ink, s.light) > 0.24]
    if s.one_hue and dyes:
        return dyes[0], s.light  # she named it
    return min([*dyes, s.ink], key=lambda ink: abs(distance(ink, s.light) - 0.55)), s.light


@ground(
    label="shibori",
    words="shibori arashi itajime kumo resist indigo-dye",
    palettes="indigo ocean nordic",
)
def shibori(canvas: Canvas) -> str:
    """Cloth bound before it was dyed: clamped, pole-wrapped, spider-webbed, or tied in dots."""
    draw: Callable[[Canvas, str, str], str] = canvas.variant([_clamped, _wrapped, _webs, _tied])
    dye, cloth = dye_and_cloth(canvas)
    return canvas.fill_all(dye) + draw(canvas, dye, cloth)


def _clamped(canvas: Canvas, dye: str, cloth: str) -> str:
    """Itajime: a lattice of folds, the cloth pale where the boards pressed."""
    grid, rng = canvas.grid(5, unit=2), canvas.rng
    out = ""
    for grow, cover in ((1.1, 0.22), (1.0, 0.35), (0.9, 0.6), (0.8, 1.0)):
        panes = []
        for i, j in grid.cells():
            x, y = grid.at(i, j)
            r = grid.a * 0.46 * grow
            corners = [polar(r * (1.05 if q % 2 else 0.86), TAU * q / 8) for q in range(8)]
            rough = [(u * rng(0.9, 1.06), v * rng(0.9, 1.06)) for u, v in corners]
            panes.append(canvas.repeated(_soft(rough), x, y, grid.a))
        out += svg.fill(joined(panes), cloth, fill_opacity=cover)
    cross = polygon([polar(grid.a * 0.22, TAU * q / 4) for q in range(4)])
    cross += polygon([polar(grid.a * 0.1, TAU * q / 4) for q in range(4)])
    out += svg.stroke(grid.spread(cross), dye, grid.a * 0.1, stroke_opacity=0.3)
    out += svg.stroke(grid.spread(cross), dye, grid.a * 0.05, stroke_opacity=0.7)
    lines = []
    for upright in (True, False):
        for k in range(-1, (grid.columns if upright else grid.rows) + 2):
            lines.append(_fold(canvas, k, upright, grid.a, grid.b))
    return out + svg.stroke(joined(lines), cloth, grid.a * 0.03, stroke_opacity=0.5)


def _soft(points: list[tuple[float, float]]) -> Path:
    middles = [
        ((x + points[k - 1][0]) / 2, (y + points[k - 1][1]) / 2) for k, (x, y) in enumerate(points)
    ]
    flat = [point for pair in zip(middles, points, strict=True) for point in pair]
    return curve(*flat, flat[0], flat[1], tension=1 / 7)


def _fold(canvas: Canvas, k: int, upright: bool, a: float, b: float) -> Path:
    at = (k + 0.63 + 0.37) * (a if upright else b) - 0.37 * (a if upright else b)
    if upright:
        return polyline((at, -5), (at, canvas.height + 5))
    return polyline((-5, at), (canvas.width + 5, at))


def _wrapped(canvas: Canvas, dye: str, cloth: str) -> str:
    """Arashi: rain in slanting, broken lines."""
    values = striped(canvas, 6, 13, bend=0.35, forks=9, fray=0.6)
    out = ""
    for level, cover in ((0.05, 0.4), (0.38, 1.0)):
        out += svg.fill(trace_contour(canvas, values, level), cloth, fill_opacity=cover)
    return out


def _webs(canvas: Canvas, dye: str, cloth: str) -> str:
    """Kumo: rows of gathered circles, each with rays and rings."""
    grid, rng = canvas.grid(4, 1.0, unit=1, unit_down=2), canvas.rng
    r = grid.a * 0.5

    def draw(i: int, j: int) -> str:
        out = svg.fill(_ragged(rng, r * 0.98, 26, 0.12), cloth, fill_opacity=0.3)
        out += svg.fill(_ragged(rng, r * 0.86, 26, 0.16), cloth, fill_opacity=0.85)
        rays = []
        for q in range(26):
            angle = TAU * (q + rng(-0.3, 0.3)) / 26
            near, far = r * rng(0.12, 0.36), r * rng(0.62, 0.84)
            rays.append(
                polygon([polar(near, angle), polar(far, angle - 0.035), polar(far, angle + 0.035)])
            )
        out += svg.fill(joined(rays), dye, fill_opacity=0.75)
        for share, cover in ((0.62, 0.4), (0.4, 0.6)):
            out += svg.stroke(
                _ragged(rng, r * share, 18, 0.1), dye, r * 0.045, stroke_opacity=cover
            )
        return out + svg.fill(_ragged(rng, r * 0.13, 8, 0.2), dye)

    bodies = {cell: draw(*cell) for cell in grid.cells()}
    out = ""
    for (i, j), body in bodies.items():
        x, y = grid.at(i + (0.5 if j % 2 else 0), j)
        out += canvas.put(body, x, y, r * 1.2)
    return out


def _ragged(rng: Callable[..., float], radius: float, points: int, depth: float) -> Path:
    rim = [polar(radius * (1 - depth * rng()), TAU * q / points) for q in range(points)]
    return curve(*rim, rim[0], rim[1])


def _tied(canvas: Canvas, dye: str, cloth: str) -> str:
    """Kanoko: hundreds of tiny tied rings, in diamonds."""
    grid = canvas.grid(32, unit=16)
    rings, blots = [], []
    for i, j in grid.around():
        if (i + j) % 2:
            continue
        x, y = grid.at(i, j)
        ridge = abs((i % 16) - 8) + abs((j % 16) - 8)
        if ridge in (8, 9, 7) or ridge < 3 or ridge > 13:
            rings.append(ellipse(x, y, grid.a * 0.62, grid.b * 0.58))
        elif ridge in (5, 11):
            blots.append(ellipse(x, y, grid.a * 0.3))
    hearts = joined(
        ellipse((box := ring.bounds())[0] / 2 + box[2] / 2, box[1] / 2 + box[3] / 2, grid.a * 0.2)
        for ring in rings
    )
    out = svg.fill(joined(rings), cloth) + svg.fill(hearts, dye)
    return out + svg.fill(joined(blots), cloth, fill_opacity=0.7)
