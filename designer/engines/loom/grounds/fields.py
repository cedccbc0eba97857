"""Fields over the tile that turn around points: stripes that fork, spirals and rings."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from designer.engines.loom.grounds.base import Canvas
from designer.engines.loom.grounds.noise import MARGIN, Floats, make_noise, sample_points
from designer.engines.loom.paths import TAU, Point, polar


def striped(
    canvas: Canvas, across: float, down: float, *, bend: float, forks: int, fray: float
) -> Floats:
    """-1..1 in stripes that wander (``bend``), fork at ``forks`` places and change in width."""
    u, v = sample_points(canvas, 112)
    drift, width = make_noise(canvas, 2.4, 2), make_noise(canvas, 5, 2)
    columns = canvas.count_across(across / canvas.scale) if across else 0
    rows = canvas.count_down(down / canvas.scale * canvas.height / canvas.width) if down else 0
    phase = u * columns + v * rows + drift(u, v) * bend + _forked(canvas, u, v, forks)
    return np.asarray(np.abs((phase % 1) * 2 - 1) * 2 - 1 + width(u, v) * fray)


def _forked(canvas: Canvas, u: Floats, v: Floats, forks: int) -> Floats:
    """A phase that turns once around each of some points: stripes end there."""
    rng, ends, starts = canvas.rng, [], []
    for _ in range(forks):
        dx, dy = polar(canvas.width * rng(0.06, 0.11), rng(0, TAU))
        dx, dy = round(dx, 2), round(dy, 2)
        for side in (1, -1):
            x, y = rng(0, canvas.width), rng(0, canvas.height)
            ends.append((x + side * dx, y + side * dy))
            starts.append((x - side * dx, y - side * dy))
    return whirl(canvas, u, v, ends, starts, reach=1)[0]


def whirl(
    canvas: Canvas,
    u: Floats,
    v: Floats,
    ends: Sequence[Point],
    starts: Sequence[Point],
    *,
    reach: int = 2,
) -> tuple[Floats, Floats]:
    """(turns, log of the size) of the product of z - end over z - start, with all their images.

    Around each end it turns once forwards, around each start once back, and the logarithm runs in
    rings around both. It repeats with the tile if there are as many ends as starts and their sums
    are equal. numpy does the exact part only.
    """
    (ax, ay), (bx, by) = canvas.steps
    x, y = u * canvas.width, v * canvas.height
    real, imaginary = np.ones_like(u), np.zeros_like(u)
    steps = range(-reach, reach + 1)
    for (ex, ey), (sx, sy) in zip(ends, starts, strict=True):
        for i, j in ((i, j) for i in steps for j in steps):
            mx, my = i * ax + j * bx, i * ay + j * by
            fx, fy = (x - mx - ex) / 1e3, (y - my - ey) / 1e3
            tx, ty = (x - mx - sx) / 1e3, (y - my - sy) / 1e3
            size = tx * tx + ty * ty + 1e-9
            qx, qy = (fx * tx + fy * ty) / size, (fy * tx - fx * ty) / size
            real, imaginary = real * qx - imaginary * qy, real * qy + imaginary * qx
    pairs = list(zip(real.ravel().tolist(), imaginary.ravel().tolist(), strict=True))
    turns = np.array([math.atan2(b, a) / TAU for a, b in pairs]).reshape(u.shape)
    rings = np.array([math.log(a * a + b * b + 1e-12) / 2 for a, b in pairs]).reshape(u.shape)
    return _joined(canvas, turns, u, v, turn=True), _joined(canvas, rings, u, v, turn=False)


def _joined(canvas: Canvas, values: Floats, u: Floats, v: Floats, *, turn: bool) -> Floats:
    """The values less the even slope that images left out have caused."""
    inside = values[MARGIN : -MARGIN - 1, MARGIN : -MARGIN - 1]
    m, n = inside.shape
    right = values[MARGIN : -MARGIN - 1, -MARGIN - 1]
    below = values[-MARGIN - 1, MARGIN : -MARGIN - 1]
    repeat = canvas.lattice.repeat
    across = right - np.roll(inside[:, 0], m // 2 if repeat == "half_drop" else 0)
    down = below - np.roll(inside[0], n // 2 if repeat == "brick" else 0)
    if turn:  # a whole turn is none
        across, down = (step - np.floor(step + 0.5) for step in (across, down))
    dx, dy = math.fsum(across.tolist()) / m, math.fsum(down.tolist()) / n
    return np.asarray(values - dx * u - dy * v)
