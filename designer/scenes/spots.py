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
    """Fields of ``Cloth`` that say where it looks; ``finest_mm`` is the median short footprint."""

    index: Indexes
    compact: int
    panel: Bytes
    spots: Floats
    spot_panel: Bytes
    level: Floats
    finest_mm: float


def find_spots(pack: Pack) -> Spots:
    """Every pixel with cloth, those that need one sample first."""
    pieces = grow_pieces(pack.panel)
    index = np.flatnonzero(pack.coverage[..., CLOTH] > LEAST).astype(np.int32)
    quarter = np.full(pieces.size, -1, np.int32)  # row in the seam list of a flat pixel
    quarter[pack.seam_index] = np.arange(len(pack.seam_index), dtype=np.int32)
    sizes = measure_footprint(pack.uv, pack.panel, index)
    four = sizes.is_long | (quarter[index] >= 0)
    order = np.argsort(four, kind="stable").astype(np.int32)
    index, sizes, compact = index[order], sizes.at(order), int((~four).sum())
    panel = pieces.reshape(-1)[index]
    origins = piece_origins(pack)
    centre = to_layout_mm(pack.uv.reshape(-1, 2)[index], origins[panel])
    many, many_panel = _four_each(
        pack,
        sizes.at(np.arange(compact, len(index))),
        centre[compact:],
        panel[compact:],
        quarter[index[compact:]],
        pieces,
        origins,
    )
    return Spots(
        index=index,
        compact=compact,
        panel=panel,
        spots=np.ascontiguousarray(np.concatenate([centre[:compact], many]).T),
        spot_panel=np.concatenate([panel[:compact], many_panel]),
        level=sizes.level(four[order]),
        finest_mm=float(np.median(sizes.short_mm)),
    )


def _four_each(
    pack: Pack,
    sizes: Footprint,
    centre: Floats,
    panel: Bytes,
    row: Indexes,
    pieces: Bytes,
    origins: Floats,
) -> tuple[Floats, Bytes]:
    """Four spots for each of m pixels: (4 m, 2) mm and their pieces (4 m).

    ``row`` is the pixel's place in the seam list, or -1: then the taps walk its long axis.
    """
    spots = centre[:, None] + sizes.taps_mm()
    spot_panel = np.repeat(panel[:, None], 4, 1)
    seam = np.flatnonzero(row >= 0)
    quarters = pack.seam_uv[row[seam]]
    flat = pack.seam_index[row[seam]]
    away = np.abs(quarters - pack.uv.reshape(-1, 2)[flat][:, None]).max(-1) > NEAR_M
    spot_panel[seam] = np.where(away, _other_piece(pieces, flat)[:, None], panel[seam, None])
    spots[seam] = to_layout_mm(quarters, origins[spot_panel[seam]])
    return spots.reshape(-1, 2), spot_panel.reshape(-1)


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
        origins[piece.id, 1] = piece.top_m * 1000
    return origins


def to_layout_mm(uv: Floats, origin: Floats) -> Floats:
    """Right and up in metres -> right and down from the origin, in mm."""
    return (uv * 1000 - origin) * np.array([1, -1], np.float32)
