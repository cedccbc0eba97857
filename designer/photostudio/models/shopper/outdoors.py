"""The places outside that she is photographed in; see ``indoors`` for the axes."""

from __future__ import annotations

import numpy as np

from designer.photostudio.models.shopper.furniture import (
    block,
    foliage,
    lamp,
    sky,
    sun,
    turned,
)
from designer.photostudio.models.shopper.surfaces import (
    FACING,
    FLOOR,
    Colour,
    glowing,
    laid,
    metallic,
    mottled,
    painted,
)

STONE = ((0.34, 0.33, 0.31), (0.28, 0.275, 0.265), (0.14, 0.135, 0.13))
BRICK = ((0.30, 0.095, 0.055), (0.19, 0.062, 0.042), (0.36, 0.33, 0.29))
GREENS: tuple[Colour, ...] = ((0.045, 0.115, 0.02), (0.07, 0.16, 0.03), (0.10, 0.19, 0.045))


def balcony() -> None:
    """A railing, house fronts beyond, a grey sky."""
    deck = laid("deck", FLOOR, (2.4, 0.11), STONE, joint=0.004, rough=0.8)
    block((-3, -4, -0.1), (3, 0.9, 0), deck, bevel=0)
    iron = painted("iron", (0.02, 0.021, 0.023), rough=0.45)
    for x in np.arange(-2.4, 2.41, 0.115):
        block((x - 0.007, 0.78, 0.05), (x + 0.007, 0.794, 1.02), iron, bevel=0.002)
    block((-2.5, 0.76, 1.02), (2.5, 0.815, 1.045), iron)
    block((-2.5, 0.77, 0.06), (2.5, 0.80, 0.085), iron)
    _houses()
    zinc = metallic("zinc", (0.32, 0.33, 0.34), rough=0.5)
    block((0.42, 0.84, 0.70), (1.25, 1.02, 0.90), zinc, bevel=0.01)
    rng = np.random.default_rng(6)
    spots = rng.uniform((0.42, 0.82, 0.86), (1.25, 1.04, 1.16), (900, 3))
    foliage(spots, 0.055, (*GREENS, (0.42, 0.07, 0.13)), seed=6)
    lamp((-1.2, -2.0, 3.4), (0, 0, 1.0), 3.2, 60, (0.93, 0.97, 1))
    sky((0.80, 0.88, 1.0), 0.95)


def _houses() -> None:
    """Fronts with rows of windows on the other side of the street."""
    fronts: tuple[tuple[float, float, float, Colour], ...] = (
        (-9.0, -2.4, 7.0, (0.52, 0.44, 0.33)),
        (-2.35, 3.6, 5.2, (0.45, 0.27, 0.20)),
        (3.65, 11.0, 8.5, (0.56, 0.54, 0.49)),
    )
    glass = painted("glass", (0.035, 0.045, 0.055), rough=0.1, shine=0.6)
    trim = painted("trim", (0.66, 0.64, 0.60))
    for left, right, top, colour in fronts:
        wall = mottled("front", colour, grain=8, amount=0.1, relief=0.003)
        block((left, 13, -6), (right, 14, top), wall, bevel=0)
        block((left, 12.8, top), (right, 14, top + 0.25), trim, bevel=0)
        for x in np.arange(left + 0.8, right - 0.8, 1.45):
            for z in np.arange(-4.6, top - 1.6, 2.6):
                block((x - 0.08, 12.94, z - 0.1), (x + 0.98, 13, z + 1.6), trim, bevel=0)
                block((x, 12.92, z), (x + 0.9, 12.97, z + 1.5), glass, bevel=0)
                block((x + 0.42, 12.9, z), (x + 0.48, 12.96, z + 1.5), trim, bevel=0)


def street() -> None:
    """Along a brick wall, dull weather."""
    slabs = laid("slabs", FLOOR, (0.6, 0.6), STONE, joint=0.005, rough=0.85)
    block((-5, -5, -0.1), (5, 1.0, 0), slabs, bevel=0)
    wall = laid("bricks", FACING, (0.23, 0.076), BRICK, joint=0.009, relief=0.008)
    block((-5, 0.95, 0), (5, 1.2, 3.6), wall, bevel=0)
    stone = laid("plinth", FACING, (0.9, 0.5), STONE, joint=0.004)
    block((-5, 0.90, 0), (5, 1.2, 0.34), stone, bevel=0.01)
    zinc = metallic("pipe", (0.22, 0.24, 0.24), rough=0.5)
    turned([(0.045, 0.1), (0.045, 3.6)], (1.02, 0.88, 0), zinc)
    for z in (0.8, 1.9):
        turned(
            [(0.045, z), (0.056, z), (0.056, z + 0.03), (0.045, z + 0.03)], (1.02, 0.88, 0), zinc
        )
    sign = painted("sign", (0.05, 0.10, 0.22), rough=0.3)
    block((-1.02, 0.93, 1.72), (-0.66, 0.952, 1.92), sign, bevel=0.01)
    lamp((-2.4, -1.8, 3.2), (0, 0, 1.0), 2.6, 120, (0.96, 0.98, 1))
    lamp((2.0, -1.2, 2.6), (0, 0, 1.0), 2.0, 24, (0.92, 0.96, 1))
    sky((0.86, 0.93, 1.0), 0.5)


def garden() -> None:
    """Lawn and hedge, sun over her shoulder side."""
    rng = np.random.default_rng(2)
    soil = mottled("soil", (0.055, 0.085, 0.02), grain=25, amount=0.3, relief=0.004)
    block((-6, -6, -0.1), (6, 4, 0), soil, bevel=0)
    blades = np.concatenate(
        [rng.uniform((-1.3, -1.4, 0), (1.3, 1.9, 0.004), (34_000, 3)), _fringe(rng, 16_000)]
    )
    foliage(blades, 0.055, GREENS, seed=3, upright=0.62)
    dark = mottled("within", (0.012, 0.022, 0.008), grain=20)
    block((-3.4, 2.15, 0), (3.4, 3.0, 1.92), dark, bevel=0.1)
    face = rng.uniform((-3.4, 1.98, 0.02), (3.4, 2.22, 2.02), (30_000, 3))
    top = rng.uniform((-3.4, 2.0, 1.86), (3.4, 2.9, 2.08), (9_000, 3))
    foliage(np.concatenate([face, top]), 0.06, GREENS, seed=4, upright=0.1)
    trunk = mottled("bark", (0.10, 0.065, 0.04), grain=60, amount=0.4, relief=0.006)
    turned([(0.11, 0), (0.085, 1.2), (0.075, 3.2)], (-1.25, 3.3, 0), trunk)
    crown = rng.normal((-1.3, 3.5, 3.3), (0.75, 0.6, 0.5), (9_000, 3))
    foliage(crown, 0.10, GREENS, seed=5, upright=0.1)
    sun((0.62, 0.72, -0.86), 4.6, (1, 0.92, 0.80))
    sky((0.42, 0.62, 1.0), 0.75)


def _fringe(
    rng: np.random.Generator, count: int
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Blades before the hedge's foot."""
    return rng.uniform((-3.2, 1.2, 0), (3.2, 2.1, 0.004), (count, 3))


def courtyard() -> None:
    """A plaster wall in low sun, shadows of leaves on it."""
    rng = np.random.default_rng(9)
    slabs = laid("tiles", FLOOR, (0.3, 0.3), (BRICK[0], BRICK[1], STONE[2]), joint=0.004, shift=0)
    block((-4, -5, -0.1), (4, 0.7, 0), slabs, bevel=0)
    plaster = mottled("plaster", (0.60, 0.42, 0.24), grain=14, amount=0.10, relief=0.006)
    block((-4, 0.55, 0), (4, 0.8, 3.6), plaster, bevel=0)
    wood = laid("shutter", FACING, (2, 0.06), ((0.06, 0.15, 0.16),) * 2 + ((0.02, 0.05, 0.05),))
    block((0.72, 0.50, 0.75), (1.3, 0.57, 2.1), wood, bevel=0.006)
    # Leaves between the sun and the wall, out of the picture.
    cloud = rng.normal((-2.9, -1.5, 2.75), (0.16, 0.5, 0.42), (260, 3))
    foliage(cloud, 0.16, GREENS[:1], seed=11)
    sun((0.80, 0.62, -0.46), 4.2, (1, 0.78, 0.52), wide=1.0)
    lamp((2.0, -2.0, 2.0), (0, 0, 1.0), 2.0, 26, (0.80, 0.88, 1))
    sky((0.55, 0.70, 1.0), 0.55)


def terrace() -> None:
    """A wooden step before a glass door, soft evening light."""
    deck = laid("deck", FLOOR, (2.2, 0.14), ((0.22, 0.14, 0.09), (0.17, 0.11, 0.07), (0.02,) * 3))
    block((-4, -5, -0.1), (4, 1.3, 0), deck, bevel=0)
    boards = ((0.055, 0.085, 0.075), (0.045, 0.07, 0.062), (0.015, 0.02, 0.02))
    wall = laid("boards", FACING, (4, 0.16), boards, joint=0.004, relief=0.01, shift=0)
    block((-4, 1.05, 0), (4, 1.2, 3.4), wall, bevel=0)
    frame = painted("frame", (0.03, 0.035, 0.04), rough=0.4)
    block((-1.35, 0.99, 0), (-0.35, 1.06, 2.2), frame)
    block((-1.28, 0.975, 0.08), (-0.42, 0.985, 2.12), glowing("within", (1, 0.72, 0.42), 0.9))
    rng = np.random.default_rng(13)
    tub = mottled("tub", (0.20, 0.19, 0.18), grain=30)
    turned([(0, 0), (0.2, 0), (0.24, 0.42), (0.22, 0.42)], (0.85, 0.72, 0), tub)
    spots = rng.normal((0.85, 0.72, 0.86), (0.17, 0.17, 0.24), (2600, 3))
    foliage(spots, 0.07, ((0.09, 0.14, 0.07), (0.13, 0.19, 0.10)), seed=14)
    lamp((-1.8, -2.2, 2.6), (0, 0, 0.9), 2.2, 90, (1, 0.90, 0.78))
    sky((0.72, 0.82, 1.0), 0.6)
