"""Where on the cut cloth each pixel looks, in layout millimetres."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from designer.scenes.footprint import Footprint, measure_footprint
from designer.scenes.pack import Pack
from designer.scenes.scene import CLOTH, Bytes, Floats, Indexes

LEAST = 0.01  # cover of cloth that counts
TRIM_OFFSET = 10  # the pack numbers the trim of a cut piece 10 higher than the piece
NEAR_M = 0.012  # a quarter further from its pixel than this lies on the other surface


@dataclass(frozen=True, slots=True, eq=False)
class Spots:
    """Where the n pixels with cloth look, in the order of the picture."""

    index: Indexes  # (n) flat pixel number
    taps: Bytes  # (n) spots that each looks at: 1, 2 or 4
    centre: Floats  # (2, n) mm
    piece: Bytes  # (n) id of the cut piece
    level: Floats  # (n) half-octaves
    sizes: Footprint
    seam: Indexes  # (s) which of them show two surfaces
    seam_spots: Floats  # (2, 4, s) mm
    seam_piece: Bytes  # (4, s)

    @property
    def finest_mm(self) -> float:
        """Median of the short footprints."""
        return float(np.median(self.sizes.short_mm))

    def of(self, which: Indexes, taps: int) -> tuple[Floats, Bytes]:
        """(2, taps, k) mm and (taps, k) pieces: ``which`` are k of the pixels, in order."""
        spots = self.centre[:, None, which]
        piece = np.repeat(self.piece[None, which], taps, 0)
        if taps > 1:
            steps = self.sizes.at(which).steps_mm(taps)
            spots = spots + np.where(self.taps[which] > 1, steps, np.float32(0))
        if taps == 4:
            _, here, there = np.intersect1d(which, self.seam, return_indices=True)
            spots[:, :, here] = self.seam_spots[:, :, there]
            piece[:, here] = self.seam_piece[:, there]
        return spots, piece


def find_spots(pack: Pack) -> Spots:
    """The spots of every pixel with cloth."""
    pieces = grow_pieces(pack.panel)
    index = np.flatnonzero(pack.coverage[..., CLOTH] > LEAST).astype(np.int32)
    quarter = np.full(pieces.size, -1, np.int32)  # row in the seam list of a flat pixel
    quarter[pack.seam_index] = np.arange(len(pack.seam_index), dtype=np.int32)
    sizes = measure_footprint(pack.uv, pack.panel, index)
    row = quarter[index]
    seam = np.flatnonzero(row >= 0)
    taps = sizes.taps()
    taps[seam] = 4
    piece = pieces.reshape(-1)[index]
    origins = piece_origins(pack)
    seam_spots, seam_piece = _look_at_seams(pack, pieces, piece[seam], row[seam], origins)
    return Spots(
        index=index,
        taps=taps,
        centre=_layout_planes(pack.uv, index, origins[piece]),
        piece=piece,
        level=sizes.level(taps),
        sizes=sizes,
        seam=seam,
        seam_spots=seam_spots,
        seam_piece=seam_piece,
    )


def _layout_planes(uv: Floats, index: Indexes, origin: Floats) -> Floats:
    """(2, n) mm right and down of the pixels ``index``, as ``to_layout_mm`` has them."""
    planes = np.stack([uv[..., axis].reshape(-1)[index] for axis in (0, 1)])
    planes *= 1000
    planes -= origin.T
    np.negative(planes[1], out=planes[1])
    return planes


def _look_at_seams(
    pack: Pack, pieces: Bytes, piece: Bytes, row: Indexes, origins: Floats
) -> tuple[Floats, Bytes]:
    """Four quarters of each of s pixels: (2, 4, s) mm and their pieces (4, s).

    ``row`` is the pixel's place in the pack's seam list.
    """
    quarters, flat = pack.seam_uv[row], pack.seam_index[row]
    middle = pack.uv[np.divmod(flat, pack.uv.shape[1])]
    away = np.abs(quarters - middle[:, None]).max(-1) > NEAR_M
    many = np.where(away, _other_piece(pieces, flat)[:, None], piece[:, None])
    return to_layout_mm(quarters, origins[many]).transpose(2, 1, 0), many.T


def grow_pieces(panel: Bytes) -> Bytes:
    """(h, w) ids of cut pieces, trims counted as their piece, grown over the soft outline."""
    pieces: Bytes = np.where(panel > TRIM_OFFSET, panel - TRIM_OFFSET, panel).astype(np.uint8)
    grown = cv2.dilate(pieces, np.ones((7, 7), np.uint8))
    return np.where(pieces > 0, pieces, grown).astype(np.uint8)


def _other_piece(pieces: Bytes, flat: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Bytes:
    """The piece that meets the pixel's own one nearby; its own where it folds onto itself."""
    near = np.ones((5, 5), np.uint8)
    own = pieces.reshape(-1)[flat]
    high = cv2.dilate(pieces, near).reshape(-1)[flat]
    low = 255 - cv2.dilate(np.where(pieces > 0, 255 - pieces, 0).astype(np.uint8), near)
    other: Bytes = np.where(high != own, high, low.reshape(-1)[flat]).astype(np.uint8)
    return other


def piece_origins(pack: Pack) -> Floats:
    """(256, 2) origin of each piece in the UV pass, mm: right, up."""
    origins = np.zeros((256, 2), np.float32)
    for piece in pack.info.panels.values():
        origins[piece.id] = (piece.middle_m * 1000, piece.top_m * 1000)
    return origins


def to_layout_mm(uv: Floats, origin: Floats) -> Floats:
    """Right and up in metres -> right and down from the origin, in mm."""
    return (uv * 1000 - origin) * np.array([1, -1], np.float32)
