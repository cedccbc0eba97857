"""A settled garment on a table, seen from straight above: its surfaces and the photograph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from designer.photostudio.daylight import Daylight, daylight, fall_off
from designer.photostudio.outlines import along_path
from designer.photostudio.packing import Render
from designer.photostudio.raster import NOTHING, look_down
from designer.photostudio.sheets import Sheet
from designer.photostudio.surface import Floats, Grid, Mask, edge_distance, noise
from designer.scenes.scene import BACKDROP, CLASSES, CLOTH, CORD

SCALE = 2  # drawn this many times larger, then shrunk
ALBEDO = {"cloth": 0.78, "skin": 0.62, "cord": 0.72, "trousers": 0.5, "backdrop": 0.72}
LENS = 0.8  # px of the drawing: how soft the sharpest edge is
LEAP = 12.0  # mm on the cloth: neighbours further apart lie on two surfaces


@dataclass(slots=True, eq=False)
class Table:
    """What lies on the table so far, pixel by pixel. Details change it in place."""

    grid: Grid
    height: Floats  # (h, w) mm
    kind: NDArray[np.uint8]  # (h, w) material, see ``CLASSES``
    piece: NDArray[np.uint8]  # (h, w) id of the cut piece, 0 none
    spot: Floats  # (h, w, 2) mm on the cut cloth
    tone: Floats  # (h, w) what threads and crevices leave of the light

    @property
    def laid(self) -> Mask:
        """(h, w) where anything but the table is seen."""
        laid: Mask = self.kind != BACKDROP
        return laid

    def on(self, *pieces: int) -> Mask:
        """(h, w) where one of these cut pieces is seen."""
        on: Mask = np.isin(self.piece, pieces)
        return on

    def near(self, line: Floats, reach: float, *pieces: int) -> tuple[Floats, Floats]:
        """mm away from a line that is drawn on the cut cloth of these pieces, and mm along it."""
        x = np.where(self.on(*pieces), self.spot[..., 0], np.float32(1e6))
        return along_path(line, (x, self.spot[..., 1]), reach)

    def cover(self, mask: Mask, kind: int, height: Floats) -> None:
        """Lays something of its own on top, in mm over the table."""
        self.kind[mask] = kind
        self.height[mask] = height[mask]
        self.tone[mask] = 1
        self.piece[mask] = 0
        self.spot[mask] = 0


def set_table(grid: Grid) -> Table:
    """An empty one."""
    shape = (grid.height, grid.width)
    return Table(
        grid=grid,
        height=np.zeros(shape, np.float32),
        kind=np.full(shape, BACKDROP, np.uint8),
        piece=np.zeros(shape, np.uint8),
        spot=np.zeros((*shape, 2), np.float32),
        tone=np.ones(shape, np.float32),
    )


def lay_sheet(table: Table, sheet: Sheet, place: Floats, kinds: Mapping[int, int]) -> None:
    """Puts settled cloth on the table. ``kinds``: material of each piece."""
    view = look_down(table.grid, place, sheet.triangles)
    shown = view.triangle != NOTHING
    height = view.of(place[sheet.triangles][..., 2])
    table.height[shown] = _blurred(height, shown, 2.6 / table.grid.mm)[shown]
    table.piece[shown] = sheet.piece[view.triangle[shown]]
    material = np.zeros(256, np.uint8)
    material[list(kinds)] = list(kinds.values())
    table.kind[shown] = material[table.piece[shown]]
    table.spot[shown] = view.of(sheet.spot)[shown]
    table.tone[shown] = 1


def _blurred(values: Floats, where: Mask, sigma: float) -> Floats:
    """Blurred as though nothing but ``where`` existed."""
    weight = cv2.GaussianBlur(where.astype(np.float32), (0, 0), sigma)
    mixed: Floats = cv2.GaussianBlur(values * where, (0, 0), sigma) / np.maximum(weight, 1e-3)
    return mixed


def round_edges(table: Table, radius: float) -> None:
    """Folded edges of thick cloth are round; ``radius`` in mm."""
    away = edge_distance(table.laid, table.grid)
    away = cv2.GaussianBlur(away, (0, 0), 0.9 / table.grid.mm)  # pixels make steps of it
    inner = np.clip(away / np.float32(radius), 0, 1)
    table.height *= np.sqrt(1 - (1 - inner) ** 2)


def photograph(table: Table, light: Daylight, *, seed: int, size: tuple[int, int]) -> Render:
    """The finished picture, (width, height) px, and its passes."""
    grid = table.grid
    grain = noise(grid, seed=seed, size_mm=(0.6, 0.6))
    nap = noise(grid, seed=seed + 1, size_mm=(2.6, 3.4))
    wales = noise(grid, seed=seed + 2, size_mm=(0.6, 2.4))
    paper = 0.012 * noise(grid, seed=seed + 5, size_mm=(0.8, 0.8))
    paper += 0.02 * noise(grid, seed=seed + 6, size_mm=(4, 4))
    relief = np.where(table.laid, 0.055 * nap + 0.02 * wales + 0.015 * grain, paper)
    lit = daylight(grid, (table.height + relief).astype(np.float32), light)
    speckle = np.where(table.laid, 0.008 * grain + 0.006 * wales + 0.006 * nap, 0.004 * grain)
    tone = table.tone * (1 + speckle) * fall_off(grid, (0.36, 0.30), (1.0, 1.1), 0.20)
    shades = np.full(len(CLASSES), ALBEDO["cloth"], np.float32)
    shades[CORD], shades[BACKDROP] = ALBEDO["cord"], ALBEDO["backdrop"]
    return shrink(table, lit * (tone * shades[table.kind])[..., None], size)


def shrink(table: Table, radiance: Floats, size: tuple[int, int]) -> Render:
    """From the drawing's size to the picture's; places are not mixed across seams."""
    width, height = size

    def fit(image: Floats) -> Floats:
        soft = cv2.GaussianBlur(image, (0, 0), LENS)
        smaller: Floats = cv2.resize(soft, size, interpolation=cv2.INTER_AREA)
        return smaller

    def quarters(values: NDArray[Any]) -> NDArray[Any]:
        split = values.reshape(height, SCALE, width, SCALE, -1).swapaxes(1, 2)
        return split.reshape(height, width, SCALE * SCALE, -1)

    kinds = [fit((table.kind == layer).astype(np.float32)) for layer in range(len(CLASSES))]
    coverage = np.stack(kinds, -1)
    pieces = quarters(np.where(table.kind == CLOTH, table.piece, 0))[..., 0]
    spots = quarters(table.spot)
    piece = pieces.max(-1)
    own = pieces == piece[..., None]
    first = np.take_along_axis(spots, own.argmax(-1)[..., None, None], 2)
    near = own & (np.abs(spots - first).max(-1) < LEAP)
    mean = (spots * near[..., None]).sum(2) / near.sum(-1)[..., None]
    two = (~near & (pieces > 0)).any(-1)
    four = np.where(pieces[..., None] > 0, spots, mean[:, :, None])
    return Render(
        radiance=fit(radiance),
        coverage=coverage,
        panel=piece.astype(np.uint8),
        spot_mm=_outwards(mean, piece > 0),
        seam_index=np.flatnonzero(two),
        seam_mm=four[two].astype(np.float32),
    )


def _outwards(spot: Floats, known: Mask) -> Floats:
    """Soft edges reach a pixel or two beyond the cloth: there its nearest places go on."""
    spread = spot.astype(np.float32)
    known = known.copy()
    for _ in range(4):
        weight = cv2.blur(known.astype(np.float32), (3, 3))
        mean = cv2.blur(spread * known[..., None], (3, 3)) / np.maximum(weight, 1e-6)[..., None]
        fresh = ~known & (weight > 1e-3)
        spread[fresh] = mean[fresh]
        known |= fresh
    return spread
