"""What a tile is held to, as figures: contrast, seams, sameness at other sizes, and siblings.

All take (height, width, 3) uint8 pixels.
"""

from __future__ import annotations

from functools import cache

import numpy as np

Pixels = np.ndarray

# Directions in OKLab along which two pictures' colours are compared: the axes and their diagonals.
DIRECTIONS = np.array(
    [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 0), (1, -1, 0), (1, 0, 1), (1, 0, -1), (0, 1, 1)],
    dtype=float,
)
DIRECTIONS /= np.linalg.norm(DIRECTIONS, axis=1, keepdims=True)
RINGS, SECTORS = 10, 8
# What counts as one whole difference; see ``sibling_difference``.
COLOUR_UNIT, STRUCTURE_UNIT = 0.06, 0.16

# What prints are held to. SIBLINGS: a print tossed anew never differs by as much from itself.
SIBLINGS = 0.9
SHARE, STRENGTH = 0.06, 0.2  # of ``contrast``
SEAM, STEP, ALIKE = 1.0, 1.0, 0.995  # levels, levels, SSIM
MEDIAN_MS, P95_MS = 150, 350  # at 768 px, one core
# Of a motif in a style: share of its circle, of its paint outside, OKLab distances, weight.
COVER, OUTSIDE, SEEN, INSIDE = 0.08, 0.02, 0.1, 0.04
HEAVY_KB, SLOW_MS = 75, 60


def to_oklab(pixels: Pixels) -> np.ndarray:
    """OKLab (n, 3) of all pixels. Source: Björn Ottosson, 2020."""
    rgb = pixels.reshape(-1, 3) / 255.0
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    to_lms = [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
    to_lab = [
        [0.2104542553, 0.793617785, -0.0040720468],
        [1.9779984951, -2.428592205, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.808675766],
    ]
    return np.cbrt(linear @ np.array(to_lms).T) @ np.array(to_lab).T


def colour_difference(first: Pixels, second: Pixels) -> float:
    """Sliced Wasserstein distance of the two pictures' colours in OKLab: how far paint must be
    moved, on average, to turn one palette (with its proportions) into the other."""
    a, b = (np.sort(to_oklab(p) @ DIRECTIONS.T, axis=0) for p in (first, second))
    return float(np.abs(a - b).mean())


def structure_difference(first: Pixels, second: Pixels) -> float:
    """Half the L1 distance of two spectra of edges: 0 alike .. 1. Shifts, and the same motifs
    tossed anew, hardly count; another scale, arrangement or line does."""
    return float(np.abs(_spectrum(first) - _spectrum(second)).sum() / 2)


def sibling_difference(first: Pixels, second: Pixels) -> float:
    """1 is a difference that nobody overlooks, in colours, in structure, or in a bit of both."""
    colour = colour_difference(first, second) / COLOUR_UNIT
    return float(np.hypot(colour, structure_difference(first, second) / STRUCTURE_UNIT))


def _spectrum(pixels: Pixels) -> np.ndarray:
    """Shares of the edges' power in rings (octave-like) and sectors of the frequency plane."""
    size = pixels.shape[0]
    light = to_oklab(pixels)[:, 0].reshape(size, -1)
    dx, dy = np.roll(light, -1, 1) - light, np.roll(light, -1, 0) - light
    power = np.abs(np.fft.fft2(np.hypot(dx, dy) - np.hypot(dx, dy).mean())) ** 2
    power += np.abs(np.fft.fft2(light - light.mean())) ** 2
    bins = np.bincount(_bins(size).ravel(), weights=power.ravel(), minlength=RINGS * SECTORS + 1)
    shares = np.sqrt(bins[1:])
    return np.asarray(shares / max(float(shares.sum()), 1e-9))


@cache
def _bins(size: int) -> np.ndarray:
    """The ring and sector of each frequency, from 1; 0 for what does not count."""
    f = np.fft.fftfreq(size) * size
    x, y = np.meshgrid(f, f)
    radius = np.hypot(x, y)
    ring = np.floor(RINGS * np.log(np.maximum(radius, 1)) / np.log(size / 2)).astype(int)
    sector = np.floor((np.arctan2(y, x) % np.pi) / np.pi * SECTORS + 0.5).astype(int) % SECTORS
    counts = (radius >= 1) & (ring < RINGS)
    return np.where(counts, 1 + ring * SECTORS + sector, 0)


def contrast(pixels: Pixels) -> tuple[float, float]:
    """(share of the picture that is plainly not its commonest colour, how far it is from it).

    The second is the 90th percentile of the OKLab distance over that share; 0 for a blank.
    """
    lab = to_oklab(pixels)
    cells = np.round(lab * 25).astype(int)
    _, where, counts = np.unique(cells, axis=0, return_inverse=True, return_counts=True)
    ground = lab[where.ravel() == counts.argmax()].mean(axis=0)
    distance = np.linalg.norm(lab - ground, axis=1)
    figure = distance > 0.06
    return float(figure.mean()), float(np.quantile(distance[figure], 0.9)) if figure.any() else 0.0


def seam(pixels: Pixels, repeat: str) -> float:
    """How much the joins step beyond the 99th percentile of the steps inside; <= 0 is unseen.

    A mirrored tile meets its own image, so it has no step at all.
    """
    return _worst_join(pixels, repeat, 0.99)


def step_beyond(pixels: Pixels, repeat: str) -> float:
    """How much the joins step beyond the hardest step inside. One line in a hundred is harder
    than the 99th percentile by its nature; none is much harder than all."""
    return _worst_join(pixels, repeat, 1.0)


def _worst_join(pixels: Pixels, repeat: str, share: float) -> float:
    if repeat == "mirror":
        return 0.0
    h, w = pixels.shape[:2]
    a = pixels.astype(float)
    columns = np.abs(a[:, 1:] - a[:, :-1]).mean(axis=(0, 2))
    rows = np.abs(a[1:] - a[:-1]).mean(axis=(1, 2))
    first_column = np.roll(a[:, 0], h // 2, 0) if repeat == "half_drop" else a[:, 0]
    first_row = np.roll(a[0], w // 2, 0) if repeat == "brick" else a[0]
    across = np.abs(first_column - a[:, -1]).mean() - np.quantile(columns, share)
    down = np.abs(first_row - a[-1]).mean() - np.quantile(rows, share)
    return float(max(across, down))


def boxed(pixels: Pixels, times: int) -> Pixels:
    """The picture brought down by a whole number: each pixel the mean of a square."""
    h, w, bands = pixels.shape
    squares = pixels.reshape(h // times, times, w // times, times, bands)
    return squares.mean(axis=(1, 3)).round().astype(np.uint8)
