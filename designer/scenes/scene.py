"""A scene ready for printing: plain arrays, none of which may be written to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.scenes.info import SceneInfo

Floats = NDArray[np.floating[Any]]
Bytes = NDArray[np.uint8]
Indexes = NDArray[np.integer[Any]]

# What a pixel can be made of, in the order of every coverage array.
CLASSES = ("cloth", "trim", "skin", "cord", "trousers", "lining", "backdrop")
CLOTH, TRIM, SKIN, CORD, TROUSERS, LINING, BACKDROP = range(len(CLASSES))


@dataclass(frozen=True, slots=True, eq=False)
class Cloth:
    """The n pixels that show printable cloth.

    The first ``compact`` of them look at one spot of the print; every other one at four: along
    the long axis of its footprint, or, where two surfaces meet, at its own four quarters.
    """

    index: Indexes  # (n) flat pixel number
    compact: int
    panel: Bytes  # (n) id of the cut piece
    spots: Floats  # (2, compact + 4 * (n - compact)) mm: right of centre, down from the neck point
    spot_panel: Bytes  # (compact + 4 * (n - compact)) id of the cut piece of each spot
    level: Floats  # (n) 2 * log2(footprint in mm): half-octaves
    light: Floats  # (n, 4) light that falls on it: radiance / albedo; the fourth is idle
    relief: Floats  # (n) gain that makes folds of a pale print visible
    dark_relief: Floats  # (n) the same for a black print, where multiplying alone hides them

    def patches(self, size: int) -> Iterator[tuple[slice, Cloth]]:
        """The pixels in pieces of at most ``size``, as views that fit a processor's cache.

        Each comes with its place in these arrays, and is compact or not as a whole.
        """
        for first, last in ((0, self.compact), (self.compact, len(self.index))):
            for start in range(first, last, size):
                at = slice(start, min(start + size, last))
                yield at, self._patch(at)

    def _patch(self, at: slice) -> Cloth:
        compact = at.stop <= self.compact
        skip = 3 * self.compact  # a pixel beyond the compact ones has four spots
        spots = at if compact else slice(4 * at.start - skip, 4 * at.stop - skip)
        return Cloth(
            index=self.index[at],
            compact=at.stop - at.start if compact else 0,
            panel=self.panel[at],
            spots=self.spots[:, spots],
            spot_panel=self.spot_panel[spots],
            level=self.level[at],
            light=self.light[at],
            relief=self.relief[at],
            dark_relief=self.dark_relief[at],
        )


@dataclass(frozen=True, slots=True, eq=False)
class Still:
    """The pixels without any cloth."""

    index: Indexes  # (k) flat pixel number
    kind: Bytes  # (k) the class that covers most of it
    radiance: Floats  # (k, 4) of the neutral photograph; the fourth is idle


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """The m pixels in which materials mix, and what each material alone would look like there."""

    index: Indexes  # (m) flat pixel number
    radiance: Floats  # (m, 7, 4) of each material, times its coverage; the fourth is idle
    cloth_at: Indexes  # (m) position in Cloth, or -1


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A photograph in linear light, and everything needed to change its colours and print."""

    info: SceneInfo
    albedo: Floats  # (7) of the neutral materials
    finest_mm: float  # median footprint of a pixel along its short axis
    cloth: Cloth
    still: Still
    edges: Edges

    @property
    def nbytes(self) -> int:
        """Memory that the arrays take."""
        return sum(_size(part) for part in (self, self.cloth, self.still, self.edges))


def _size(part: Any) -> int:
    values = (getattr(part, item.name) for item in fields(part))
    return sum(value.nbytes for value in values if isinstance(value, np.ndarray))
