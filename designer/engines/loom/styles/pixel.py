"""Pixel art: a 32 x 32 grid, one-pixel outlines, shaded and dithered from the upper left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from designer.engines.loom.colour import lightness, mix, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import number
from designer.engines.loom.silhouettes import HALF, Grid, scan_layers
from designer.engines.loom.styles.base import Brush

PIXELS, FILLER_PIXELS = 32, 8
NEIGHBOURS = ((-1, 0), (1, 0), (0, -1), (0, 1))
BIG = 26  # pixels of a region that is worth shading
Inks = list[list[str]]


def draw_pixels(layers: Sequence[Layer], brush: Brush) -> str:
    """The topmost layer's ink in every pixel, lit, and a dark pixel wherever it ends."""
    grid = scan_layers(layers, PIXELS)
    masses = scan_layers([_massive(layer) for layer in layers], PIXELS)
    sizes: dict[int, int] = {}
    for line in masses:
        for at in line:
            sizes[at] = sizes.get(at, 0) + 1
    inks = [["" for _ in line] for line in grid]
    for row in range(PIXELS):
        for column in range(PIXELS):
            at = grid[row][column]
            if at < 0:
                inks[row][column] = brush.scheme.ink if _touches(grid, row, column) else ""
                continue
            ink = brush(layers[at].role)
            plain = layers[at].kind != "shape" or sizes.get(at, 0) < BIG
            inks[row][column] = ink if plain else _lit(ink, masses, row, column)
    _put_glint(inks, masses, sizes)
    return _rectangles(inks, PIXELS)


def _massive(layer: Layer) -> Layer:
    """Details and lines are no masses: they must not break the light."""
    keep = layer.kind in ("shape", "rod")
    return layer if keep else Layer("line", layer.path, "a")


def _lit(ink: str, masses: Grid, row: int, column: int) -> str:
    """Light at the upper left rim, shade at the lower right, dithered towards the middle."""
    shade = _rim(masses, row, column, 1)
    if shade == 1 or (shade == 2 and (row + column) % 2 == 0):
        return tone(ink, -0.1 if lightness(ink) > 0.32 else 0.1, 1.08, -10)
    if _rim(masses, row, column, -1) == 1:
        return tone(ink, 0.065 if lightness(ink) < 0.9 else 0.02, 1.0, 8)
    return ink


def _rim(masses: Grid, row: int, column: int, step: int) -> int:
    """How many diagonal steps it is to the end of this mass; 3 for far."""
    own = masses[row][column]
    for k in (1, 2):
        i, j = row + k * step, column + k * step
        if not (0 <= i < len(masses) and 0 <= j < len(masses)) or masses[i][j] != own:
            return k
    return 3


def _put_glint(inks: Inks, masses: Grid, sizes: Mapping[int, int]) -> None:
    """Two or three bright pixels where the largest mass catches the light."""
    largest = max((at for at in sizes if at >= 0), key=lambda at: sizes[at], default=-1)
    if largest < 0 or sizes[largest] < 4 * BIG:
        return
    spots = [
        (row, column)
        for row in range(PIXELS)
        for column in range(PIXELS)
        if masses[row][column] == largest and _rim(masses, row, column, -1) == 2
    ]
    if not spots:
        return
    row, column = min(spots, key=lambda at: (at[0] + at[1], at[0]))
    for i, j in ((row, column), (row, column + 1), (row + 1, column)):
        if masses[i][j] == largest:
            inks[i][j] = mix(inks[i][j], "#ffffff", 0.62)


def _touches(grid: Grid, row: int, column: int) -> bool:
    n = len(grid)
    return any(
        0 <= row + b < n and 0 <= column + a < n and grid[row + b][column + a] >= 0
        for a, b in NEIGHBOURS
    )


def _rectangles(inks: Inks, pixels: int) -> str:
    """One path for each ink. A pixel reaches under neighbours that are painted after it, so that
    the ground never shines through a joint, and the edge seen is the later one's, exactly."""
    order = {ink: k for k, ink in enumerate(dict.fromkeys(ink for line in inks for ink in line))}
    runs: dict[str, list[str]] = {ink: [] for ink in order if ink}
    edges = [number(-HALF + 2 * HALF * k / pixels) for k in range(pixels + 1)]

    def later(row: int, column: int, ink: str) -> bool:
        inside = 0 <= row < pixels and 0 <= column < pixels
        other = inks[row][column] if inside else ""
        return bool(other) and order[other] > order[ink]

    for row, line in enumerate(inks):
        column = 0
        while column < pixels:
            ink, start = line[column], column
            below = bool(ink) and later(row + 1, column, ink)
            above = bool(ink) and later(row - 1, column, ink)
            while (
                column < pixels
                and line[column] == ink
                and (not ink or later(row + 1, column, ink) == below)
                and (not ink or later(row - 1, column, ink) == above)
            ):
                column += 1
            if ink:
                left = start - later(row, start - 1, ink)
                right = column + later(row, column, ink)
                x0, x1, y0, y1 = (
                    edges[left],
                    edges[right],
                    edges[row - above],
                    edges[row + 1 + below],
                )
                runs[ink].append(f"M{x0} {y0}H{x1}V{y1}H{x0}z")
    return "".join(f'<path d="{"".join(d)}" fill="{ink}"/>' for ink, d in runs.items())


def pixel_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """The mark on a grid of eight by eight."""
    solid = [layer._replace(kind="rod") if layer.kind == "line" else layer for layer in layers]
    grid = scan_layers(solid, FILLER_PIXELS)
    return _rectangles(
        [[inks[layers[at].role] if at >= 0 else "" for at in line] for line in grid],
        FILLER_PIXELS,
    )
