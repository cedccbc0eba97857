"""The rooms she is photographed in: the camera looks along +y, she stands at the origin."""

from __future__ import annotations

from typing import Any

import numpy as np

from designer.photostudio.models.shopper.furniture import (
    ball,
    block,
    curtain,
    lamp,
    picture,
    pot_plant,
    sky,
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

WHITE: Colour = (0.74, 0.73, 0.70)
OAK = ((0.36, 0.20, 0.10), (0.27, 0.145, 0.07), (0.05, 0.03, 0.02))
WALNUT: Colour = (0.10, 0.050, 0.026)
BRASS: Colour = (0.60, 0.42, 0.16)
DAY: Colour = (0.86, 0.94, 1.0)
EVENING: Colour = (1.0, 0.62, 0.32)


def _shell(wall: Any, *, back: float, floor: Any = None) -> None:
    """Floor, back wall and skirting board; the rest of the room is behind the camera."""
    boards = floor or laid("boards", FLOOR, (1.1, 0.13), OAK, joint=0.0015, rough=0.4, shift=0.37)
    block((-4, -5, -0.1), (4, back + 0.1, 0), boards, bevel=0)
    block((-4, back, 0), (4, back + 0.1, 3.4), wall, bevel=0)
    block((-4, back - 0.018, 0), (4, back, 0.11), painted("skirting", WHITE, rough=0.35))


def living_room() -> None:
    """By a window on a bright day: sage walls, a white curtain, a plant, prints."""
    _shell(mottled("wall", (0.36, 0.42, 0.36), grain=120, amount=0.04, relief=0.0006), back=1.15)
    frame = painted("frame", WHITE, rough=0.35)
    _window((-1.45, -0.55), (0.75, 2.35), 1.15, frame)
    linen = mottled("linen", (0.78, 0.75, 0.68), grain=300, amount=0.08)
    curtain((-0.62, 1.06, 2.62), (-0.26, 1.06, 0.03), linen, waves=4.5)
    rod = metallic("rod", BRASS)
    block((-1.9, 1.05, 2.61), (0.1, 1.075, 2.635), rod, bevel=0.01)
    wood = painted("wood", WALNUT, rough=0.4)
    picture((0.74, 1.15, 1.72), (0.36, 0.48), wood, ((0.55, 0.16, 0.07), (0.10, 0.16, 0.2)), seed=3)
    picture((1.20, 1.15, 1.62), (0.30, 0.30), wood, ((0.62, 0.38, 0.1),), seed=8)
    block((0.34, 0.80, 0.0), (1.6, 1.13, 0.62), wood)
    block((0.36, 0.795, 0.05), (0.96, 0.80, 0.57), painted("front", (0.13, 0.068, 0.035)))
    pot_plant((0.62, 0.95, 0.62), high=0.46, seed=4)
    _books((0.98, 0.86, 0.62), 9, seed=5)
    lamp((-2.3, -0.5, 1.75), (0.0, 0.0, 1.1), (1.2, 1.7), 75, DAY)
    lamp((-1.0, 1.0, 1.6), (0.4, -1, 0.9), (0.85, 1.4), 16, DAY)
    lamp((1.9, -1.8, 1.9), (0, 0, 1.0), 1.8, 10, (1, 0.93, 0.85))
    sky((0.95, 0.97, 1.0), 0.28)


def _window(
    across: tuple[float, float], high: tuple[float, float], wall: float, frame: Any
) -> None:
    """A window with a bright nothing behind it, on a wall that faces the camera."""
    (left, right), (low, top) = across, high
    block((left, wall - 0.012, low), (right, wall - 0.006, top), glowing("out", DAY, 5.5), bevel=0)
    bar = 0.035
    middle = (left + right) / 2
    for x in (left, middle, right):
        block((x - bar, wall - 0.06, low), (x + bar, wall, top), frame)
    for z in (low, low + 0.62 * (top - low), top):
        block((left, wall - 0.055, z - bar), (right, wall, z + bar), frame)
    block((left - 0.08, wall - 0.16, low - 0.07), (right + 0.08, wall, low - 0.03), frame)


def _books(place: tuple[float, float, float], count: int, *, seed: int) -> None:
    """Spines in a row, from ``place`` to the right."""
    rng = np.random.default_rng(seed)
    x, y, z = place
    tones = ((0.33, 0.06, 0.05), (0.06, 0.13, 0.2), (0.55, 0.44, 0.28), (0.07, 0.15, 0.1))
    covers = [painted("cover", tone, rough=0.55) for tone in (*tones, (0.62, 0.60, 0.55))]
    for _ in range(count):
        wide, high = rng.uniform(0.018, 0.045), rng.uniform(0.17, 0.26)
        deep = rng.uniform(0.0, 0.02)
        block((x, y + deep, z), (x + wide, y + 0.17, z + high), covers[rng.integers(len(covers))])
        x += wide + 0.001


def sofa_corner() -> None:
    """Evening, one lamp: a sofa, a terracotta wall."""
    _shell(mottled("wall", (0.34, 0.15, 0.095), grain=120, amount=0.05, relief=0.0006), back=1.25)
    velvet = mottled("velvet", (0.035, 0.075, 0.085), grain=200, amount=0.25, rough=0.75)
    block((-1.35, 0.32, 0.12), (0.75, 1.15, 0.44), velvet, bevel=0.05)
    block((-1.35, 0.92, 0.40), (0.75, 1.20, 0.86), velvet, bevel=0.09)
    block((0.68, 0.32, 0.12), (0.92, 1.18, 0.64), velvet, bevel=0.07)
    rust = mottled("rust", (0.42, 0.20, 0.05), grain=250, amount=0.15)
    pillow = block((-0.98, 0.76, 0.42), (-0.52, 0.93, 0.84), rust, bevel=0.07)
    pillow.rotation_euler = (-0.12, 0.0, 0.0)
    frame = painted("frame", (0.02, 0.02, 0.02), rough=0.4)
    inks = ((0.65, 0.42, 0.14), (0.10, 0.21, 0.21), (0.5, 0.13, 0.06))
    picture((-0.62, 1.25, 1.62), (0.56, 0.42), frame, inks, seed=21)
    brass = metallic("brass", BRASS)
    turned([(0.0, 0), (0.13, 0), (0.13, 0.02), (0.012, 0.03), (0.012, 1.38)], (1.12, 0.8, 0), brass)
    shade = glowing("shade", (1.0, 0.60, 0.27), 3.2)
    turned([(0.21, 1.34), (0.14, 1.66)], (1.12, 0.8, 0), shade)
    lamp((1.12, 0.62, 1.5), (0.0, -0.2, 1.1), 0.3, 20, EVENING)
    lamp((1.55, -1.1, 2.0), (0, 0, 1.15), 0.5, 26, EVENING)
    lamp((-1.8, -1.8, 2.0), (0, 0, 1), 1.5, 9, (1, 0.74, 0.50))
    sky((1.0, 0.78, 0.60), 0.07)


def hall() -> None:
    """A narrow hall by flash: a door, coats on hooks."""
    wall = mottled("wall", (0.50, 0.54, 0.58), grain=120, amount=0.04, relief=0.0006)
    _shell(wall, back=0.95)
    white = painted("door", WHITE, rough=0.35, shine=0.4)
    block((-0.98, 0.90, 0), (-0.12, 0.95, 2.12), white)
    block((-0.92, 0.885, 0.01), (-0.18, 0.91, 2.05), white)
    for low, high in ((0.16, 0.92), (1.06, 1.92)):
        for left, right in ((-0.84, -0.59), (-0.51, -0.26)):
            block((left, 0.876, low), (right, 0.89, high), white, bevel=0.012)
    steel = metallic("steel", (0.55, 0.54, 0.52))
    block((-0.30, 0.83, 1.02), (-0.19, 0.85, 1.04), steel, bevel=0.008)
    block((0.18, 0.91, 1.70), (1.3, 0.95, 1.80), painted("rail", WALNUT, rough=0.4))
    coats: tuple[tuple[float, Colour], ...] = (
        (0.42, (0.32, 0.22, 0.055)),
        (0.78, (0.03, 0.045, 0.07)),
    )
    for x, colour in coats:
        cloth = mottled("coat", colour, grain=300, amount=0.12)
        ball((x, 0.88, 1.75), 0.018, steel)
        curtain((x - 0.13, 0.86, 1.70), (x + 0.19, 0.86, 0.78), cloth, waves=2.2, deep=0.06)
    block((0.25, 0.62, 0), (1.3, 0.94, 0.42), painted("bench", (0.33, 0.19, 0.10), rough=0.5))
    lamp((0.05, -1.72, 1.58), (0, 0, 1.2), 0.05, 26, (1, 0.98, 0.95))
    lamp((0, -0.6, 2.9), (0, 0, 0), 0.6, 14, (1, 0.80, 0.56))
    sky((1, 0.9, 0.8), 0.10)


def kitchen() -> None:
    """Cupboards, green tiles, lemons in a bowl, daylight from the right."""
    slate = ((0.30, 0.30, 0.29), (0.25, 0.25, 0.25), (0.16, 0.16, 0.15))
    tiles = ((0.21, 0.29, 0.20), (0.17, 0.25, 0.17), (0.44, 0.43, 0.40))
    wall = laid("tiles", FACING, (0.15, 0.075), tiles, joint=0.0022, relief=0.004, rough=0.16)
    _shell(wall, back=1.2, floor=laid("slate", FLOOR, (0.45, 0.45), slate, joint=0.003, shift=0))
    front = painted("front", (0.10, 0.17, 0.20), rough=0.45)
    brass = metallic("handle", BRASS)
    for k in range(-3, 4):
        x = 0.6 * k
        block((x - 0.296, 0.60, 0.10), (x + 0.296, 1.2, 0.87), front, bevel=0.006)
        block((x - 0.23, 0.592, 0.17), (x + 0.23, 0.602, 0.68), front, bevel=0.004)
        block((x - 0.07, 0.575, 0.76), (x + 0.07, 0.587, 0.775), brass, bevel=0.005)
    oak = laid("oak", FLOOR, (1.4, 0.05), OAK, joint=0.0006, rough=0.35)
    block((-2.2, 0.57, 0.87), (2.2, 1.2, 0.91), oak)
    block((-2.2, 0.95, 1.62), (2.2, 1.2, 1.65), oak)
    clay = painted("cup", (0.66, 0.60, 0.50), rough=0.3)
    for x, colour in ((0.55, clay), (0.68, front), (0.81, clay), (-0.72, clay)):
        turned([(0.0, 0), (0.036, 0), (0.045, 0.09), (0.041, 0.09)], (x, 1.07, 1.65), colour)
    turned([(0, 0), (0.06, 0), (0.15, 0.085), (0.144, 0.087)], (0.62, 0.86, 0.91), clay)
    lemon = mottled("lemon", (0.78, 0.52, 0.03), grain=150, amount=0.06, rough=0.4)
    for x, y, z in ((-0.05, 0, 0), (0.045, 0.03, 0), (0.0, -0.06, 0.005), (0.0, 0, 0.05)):
        ball((0.62 + x, 0.86 + y, 0.99 + z), 0.036, lemon)
    steel = metallic("kettle", (0.62, 0.62, 0.62), rough=0.18)
    turned([(0, 0), (0.09, 0), (0.095, 0.03), (0.06, 0.19), (0, 0.215)], (-0.66, 0.9, 0.91), steel)
    pot_plant((-0.98, 0.95, 0.91), high=0.34, seed=12, pot=(0.6, 0.56, 0.5))
    lamp((2.3, -0.7, 1.7), (0, 0, 1.1), (1.3, 1.5), 78, DAY)
    lamp((-0.4, -0.2, 2.9), (-0.1, 0.3, 0.8), 0.7, 24, (1, 0.78, 0.52))
    sky((0.95, 0.97, 1), 0.22)


def library() -> None:
    """Shelves full of books, a reading lamp somewhere above."""
    _shell(mottled("wall", (0.12, 0.17, 0.22), grain=120, amount=0.05, relief=0.0006), back=0.98)
    wood = painted("shelf", (0.34, 0.19, 0.095), rough=0.4)
    for z in np.arange(0.32, 2.5, 0.36):
        block((-1.6, 0.70, z - 0.024), (1.6, 0.98, z), wood)
    for x in (-1.6, -0.52, 0.56, 1.6):
        block((x - 0.012, 0.70, 0), (x + 0.012, 0.98, 2.6), wood)
    for number, z in enumerate(np.arange(0.32, 2.4, 0.36)):
        for k, left in enumerate((-1.57, -0.49, 0.59)):
            _books((left, 0.74, float(z)), 26 - 5 * ((number + k) % 4), seed=10 * number + k)
    lamp((-0.9, -1.0, 2.7), (0, 0.1, 1.0), 0.8, 46, (1, 0.80, 0.58))
    lamp((1.9, -1.2, 1.6), (0, 0, 1.1), 1.4, 24, DAY)
    sky((1, 0.95, 0.9), 0.15)
