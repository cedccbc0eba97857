"""Looks up the print for every cloth pixel of a scene: the right size of it, in one pass."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from designer.mockups.atlas import LEFT, Atlas
from designer.mockups.placing import PlacementArea, Placing, fold_into_tile
from designer.scenes.footprint import LEVEL_CODES
from designer.scenes.scene import Cloth, Floats, Scene, Words


@dataclass(frozen=True, slots=True, eq=False)
class Sampler:
    """A print on a scene, ready to be asked for any part of its cloth."""

    atlas: Atlas
    placing: Placing
    ground: Words  # (4) ink where there is no print
    piece: int  # id of the cut piece of an area print; all over it does not matter
    finest_mm: float
    width: Floats  # (256) of the atlas level that serves each level code
    height: Floats
    top: Floats

    def ink(self, cloth: Cloth) -> Words:
        """(n, 4) ink on the n pixels of the cloth."""
        area = self.placing.area
        if area is None:
            return _average(self._look_up(cloth, folded=True))
        mine = cloth.piece == self.piece
        cover = self._cover(cloth, area) * mine if mine.any() else mine
        if not cover.any():
            return bare_cloth(self.ground, len(cloth))
        ink = self._look_up(cloth, folded=False)
        _fade(ink, cover, self.ground)
        return _average(ink)

    def _look_up(self, cloth: Cloth, *, folded: bool) -> Words:
        """(taps, n, 4) bilinear samples."""
        x, y = self.placing.artwork_units(cloth.spots)
        if folded:
            x, y = fold_into_tile(x, y, self.placing.repeat)
        width, height = _by_code(cloth, self.width), _by_code(cloth, self.height)
        x *= width
        y *= height
        if not folded:  # far outside is the margin, never another level
            np.clip(x, -1, width + 1, out=x)
            np.clip(y, -1, height + 1, out=y)
        x += np.float32(LEFT)
        y += _by_code(cloth, self.top)
        found: Words = cv2.remap(self.atlas.image, x, y, cv2.INTER_LINEAR)
        return found

    def _cover(self, cloth: Cloth, area: PlacementArea) -> Floats:
        """(taps, n) 1 inside the area's rectangle on any piece, fading across its edge."""
        x, y = cloth.spots
        out_x = np.abs(x - np.float32(area.centre_x_mm)) - np.float32(area.width_mm / 2)
        out_y = np.abs(y - np.float32(area.centre_y_mm)) - np.float32(area.height_mm / 2)
        out = np.maximum(out_x, out_y, out=out_x)
        out *= np.float32(-1 / self.finest_mm)
        out += np.float32(0.5)
        cover: Floats = np.clip(out, 0, 1, out=out)
        return cover


def make_sampler(
    *, scene: Scene, atlas: Atlas, placing: Placing, tile_mm: float, ground: Words
) -> Sampler:
    """``tile_mm``: width of one tile on the cloth; ``ground``: ink where there is no print."""
    texel = 2 * np.log2(tile_mm / float(atlas.width[0]))
    level = np.clip(np.rint(LEVEL_CODES - texel), 0, len(atlas.width) - 1).astype(int)
    panel = scene.info.panels.get(placing.area.panel) if placing.area else None
    return Sampler(
        atlas=atlas,
        placing=placing,
        ground=ground,
        piece=panel.id if panel else 255,
        finest_mm=scene.finest_mm,
        width=atlas.width[level],
        height=atlas.height[level],
        top=atlas.top[level],
    )


def _by_code(cloth: Cloth, table: Floats) -> Floats:
    """(n) what the table says of each pixel's level."""
    values: Floats = cv2.LUT(cloth.level, table).reshape(-1)
    return values


def bare_cloth(ground: Words, count: int) -> Words:
    """(n, 4) the ink of a garment without any print."""
    cloth: Words = np.full(count, ground.view(np.uint64)[0]).view(np.uint16).reshape(count, 4)
    return cloth


def _fade(ink: Words, cover: Floats, ground: Words) -> None:
    """Puts the garment's own (4) ink where the (taps, n, 4) print does not cover."""
    ink.view(np.uint64)[..., 0][cover == 0] = ground.view(np.uint64)[0]
    edge = np.nonzero((cover > 0) & (cover < 1))
    print_, cloth = ink[edge].astype(np.float32), ground.astype(np.float32)
    ink[edge] = cloth + (print_ - cloth) * cover[edge][:, None] + np.float32(0.5)


def _average(ink: Words) -> Words:
    """(n, 4) the mean of the taps."""
    if len(ink) == 1:
        only: Words = ink[0]
        return only
    shares: Words = np.right_shift(ink, 2 if len(ink) == 4 else 1)
    total: Words = shares[0]
    for tap in shares[1:]:
        total += tap
    return total
