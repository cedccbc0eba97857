"""Where on the cut piece each pixel lies: a grid of true millimetres laid over the photograph.

Four marks and a length make the first grid. Along the centre line cloth is seen square on, so its
length tells the scale; across, a body turns away from the camera, and its cloth looks narrower the
further it has turned. From there she drags the crossings.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy.interpolate import RBFInterpolator, RectBivariateSpline

from designer.errors import SceneRefused
from designer.ownscenes.selection import Mask
from designer.ownscenes.told import Grid, Marks, Measures, Place
from designer.scenes.colour import Floats

COLUMNS, ROWS = 5, 6
STRIDE = 8  # px between places where the smooth map is computed; a spline in between
MM_PER_PX = (0.1, 6.0)
REACH_MM = (980.0, 1180.0)  # what a pack can say: right and left, down
FOLDED = 0.002  # of the cloth may lie where the grid folds over: less is a fold of the fitting


def first_grid(marks: Marks, measures: Measures, *, size: tuple[int, int]) -> Grid:
    """A grid that fits the marks. ``size``: (width, height) px. Raises SceneRefused."""
    scale = np.array(size, float)
    top, bottom, left, right = (np.array(getattr(marks, n)) * scale for n in Marks.__slots__)
    line = bottom - top
    length = float(np.hypot(*line))
    if length < 0.08 * max(size):
        raise SceneRefused("Top and bottom of the centre line are too close to each other.")
    down = line / length
    across = np.array([down[1], -down[0]])  # to the right of somebody who looks at the photograph
    px_per_mm = length / measures.length_mm
    widths = float((top - left) @ across), float((right - top) @ across)
    if min(widths) < 0.02 * size[0]:
        raise SceneRefused("The chest line must cross the centre line: left mark, then right mark.")
    turn = math.radians(measures.turn_deg)
    half_px = sum(widths) / 2 * (turn / math.sin(turn) if turn else 1.0)
    lines = np.linspace(-half_px / px_per_mm, half_px / px_per_mm, COLUMNS)
    rows = np.linspace(0, measures.length_mm, ROWS)
    steps = [
        math.copysign(_seen(abs(mm) * px_per_mm, half_px, widths[int(mm > 0)]), mm) for mm in lines
    ]
    nodes = tuple(
        tuple(_place(top + down * (mm * px_per_mm) + across * step, scale) for step in steps)
        for mm in rows
    )
    return Grid(across=tuple(map(float, lines)), down=tuple(map(float, rows)), nodes=nodes)


def _place(pixel: Floats, scale: Floats) -> Place:
    x, y = pixel / scale
    return float(x), float(y)


def _seen(arc: float, half: float, width: float) -> float:
    """How far from the centre line a place is seen, px, that is ``arc`` px along the cloth.

    The cloth's ``half`` px are seen as ``width`` px. A side that looks wider than it can, on a body
    that stands a little askew, is stretched evenly.
    """
    if width >= half:
        return arc * width / half
    bend = _bend(width / half)
    return half / bend * math.sin(arc / half * bend)


def _bend(share: float) -> float:
    """The angle x, up to a right one, for which sin(x) / x is this share; a right one at most."""
    low, high = 1e-6, math.pi / 2
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if math.sin(middle) / middle > share else (low, middle)
    return low


def refine_grid(grid: Grid, *, size: tuple[int, int]) -> Grid:
    """The same map with a line more between every two, for details. Raises SceneRefused."""
    across, down = _halved(grid.across), _halved(grid.down)
    mm = np.array([(x, y) for y in down for x in across])
    seen = _smooth(_lattice(grid), _pixels(grid, size))(mm)
    scale = np.array(size, float)
    places = [_place(each, scale) for each in seen]
    rows = tuple(tuple(places[i : i + len(across)]) for i in range(0, len(places), len(across)))
    return Grid(across=across, down=down, nodes=rows)


def _halved(lines: tuple[float, ...]) -> tuple[float, ...]:
    positions = np.arange(0, len(lines) - 0.5, 0.5)
    return tuple(map(float, np.interp(positions, np.arange(len(lines)), lines)))


@dataclass(frozen=True, slots=True, eq=False)
class PieceMap:
    """``mm``: (h, w, 2) right and down on the cut piece of every pixel."""

    mm: Floats

    def scale(self) -> Floats:
        """(h, w) mm of cloth a pixel shows, as the root of its area; not above 0 where folded."""
        area = _area(self.mm)
        scale: Floats = np.sign(area) * np.sqrt(np.abs(area))
        return scale


def lay_grid(grid: Grid, *, size: tuple[int, int], cloth: Mask) -> PieceMap:
    """A smooth map through every crossing, carried on beyond the grid. Raises SceneRefused when
    it folds over or leaves what a cut piece can be, on the cloth. ``size``: (width, height) px."""
    width, height = size
    fit = _smooth(_pixels(grid, size), _lattice(grid))
    xs, ys = (np.arange(-STRIDE, side + 2 * STRIDE, STRIDE) for side in (width, height))
    coarse = fit(np.array(np.meshgrid(xs, ys), float).reshape(2, -1).T)
    coarse = coarse.reshape(len(ys), len(xs), 2)
    # OpenCV's bicubic does not even keep a straight ramp straight; a spline does.
    at = np.arange(height) + 0.5, np.arange(width) + 0.5
    planes = [RectBivariateSpline(ys, xs, coarse[..., axis])(*at) for axis in (0, 1)]
    laid = PieceMap(np.stack(planes, -1).astype(np.float32))
    _require_sound(laid, cloth)
    return laid


def _lattice(grid: Grid) -> Floats:
    """(n, 2) mm of every crossing, row by row."""
    return np.array([(x, y) for y in grid.down for x in grid.across])


def _pixels(grid: Grid, size: tuple[int, int]) -> Floats:
    """(n, 2) px of every crossing."""
    shares: Floats = np.array(grid.nodes, float).reshape(-1, 2)
    pixels: Floats = shares * np.array(size, float)
    return pixels


def _smooth(places: Floats, values: Floats) -> RBFInterpolator:
    """Thin-plate spline through all of them."""
    try:
        return RBFInterpolator(places, values, kernel="thin_plate_spline")
    except (np.linalg.LinAlgError, ValueError) as error:
        raise SceneRefused(
            "Two points of the grid lie on each other, or all in a line. Pull them apart."
        ) from error


def _area(mm: Floats) -> Floats:
    """(h, w) square mm a pixel shows; negative where the map is turned over."""
    dx, dy = np.gradient(mm, axis=1), np.gradient(mm, axis=0)
    area: Floats = dx[..., 0] * dy[..., 1] - dx[..., 1] * dy[..., 0]
    return area


def _require_sound(laid: PieceMap, cloth: Mask) -> None:
    scale = laid.scale()[cloth]
    if not len(scale):
        raise SceneRefused("No cloth is selected. Click on the garment first.")
    wrong = (scale < MM_PER_PX[0]) | (scale > MM_PER_PX[1])
    if wrong.mean() > FOLDED:
        raise SceneRefused(
            f"The grid folds over itself, or is pulled too far, on {wrong.mean():.0%} of the "
            "cloth. Pull the points apart that lie too close to each other."
        )
    over = np.abs(laid.mm[cloth]) > np.array(REACH_MM)
    if over.any(-1).mean() > FOLDED:
        raise SceneRefused("The cloth would be more than two metres large. Check the measures.")
