"""Pixel art: the motif on a 26 x 26 grid, with a one-pixel outline."""

from __future__ import annotations

from collections.abc import Sequence

from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import number
from designer.engines.loom.silhouettes import HALF, scan_layers
from designer.engines.loom.styles.base import Brush

PIXELS = 26
NEIGHBOURS = ((-1, 0), (1, 0), (0, -1), (0, 1))


def draw_pixels(layers: Sequence[Layer], brush: Brush) -> str:
    grid = scan_layers(layers, PIXELS)
    inks = [[brush(layers[at].role) if at >= 0 else "" for at in row] for row in grid]
    for row in range(PIXELS):
        for column in range(PIXELS):
            if grid[row][column] < 0 and _touches(grid, row, column):
                inks[row][column] = brush.scheme.ink
    runs: dict[str, list[str]] = {}
    for row in range(PIXELS):
        _collect_runs(inks[row], row, runs)
    return "".join(f'<path d="{"".join(d)}" fill="{ink}"/>' for ink, d in runs.items())


def _touches(grid: list[list[int]], row: int, column: int) -> bool:
    return any(
        0 <= row + b < PIXELS and 0 <= column + a < PIXELS and grid[row + b][column + a] >= 0
        for a, b in NEIGHBOURS
    )


def _collect_runs(inks: list[str], row: int, runs: dict[str, list[str]]) -> None:
    """Neighbouring pixels of one ink become one rectangle, a hair too large to leave no seam."""
    size, column = 2 * HALF / PIXELS, 0
    while column < PIXELS:
        ink, start = inks[column], column
        while column < PIXELS and inks[column] == ink:
            column += 1
        if ink:
            x, y = number(-HALF + start * size), number(-HALF + row * size)
            wide, high = number((column - start) * size + 0.25), number(size + 0.25)
            runs.setdefault(ink, []).append(f"M{x} {y}h{wide}v{high}h-{wide}z")
