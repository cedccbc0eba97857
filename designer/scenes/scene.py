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
Words = NDArray[np.uint16]
Bools = NDArray[np.bool_]
Indexes = NDArray[np.integer[Any]]

# What a pixel can be made of, in the order of every coverage array.
CLASSES = ("cloth", "trim", "skin", "cord", "trousers", "lining", "backdrop")
CLOTH, TRIM, SKIN, CORD, TROUSERS, LINING, BACKDROP = range(len(CLASSES))
COVERING = len(CLASSES)  # of the head; one class more, in scenes whose model wears one

FULL = 65535  # what 1.0 is in 16 bits
HEADROOM = 2.0  # the brightest light that 16 bits of dyed cloth hold: folds may lift it over white
CODES = 4096  # steps from black to white in which a still pixel's light is kept, spaced as sRGB is


@dataclass(frozen=True, slots=True, eq=False)
class Cloth:
    """n pixels of printable cloth, in the order of the picture; each looks at 1, 2 or 4 spots.

    Several lie along the long axis of the pixel's footprint, or, where two surfaces meet, in its
    own four quarters.
    """

    spots: Floats  # (2, taps, n) mm: right of the centre line, down from the origin of the piece
    piece: Bytes  # (taps, n) id of the cut piece of each spot
    level: Bytes  # (n) code of the width that one sample covers, see ``footprint.level_code``
    radiance: Words  # (n, 4) light of the neutral photograph, without shine; the fourth is idle
    dark_relief: Floats  # (n) gain that makes folds of a black print visible, where light hardly
    lift: Floats  # (n) what is added to it as the print gets pale
    bounce: Bytes  # (n) share, of 255, of its light that the garment's own cloth threw on it
    shine: Words  # (n, 4) light that it mirrors, whatever its colour, FULL / HEADROOM for white

    def __len__(self) -> int:
        return len(self.level)

    @property
    def taps(self) -> int:
        """How many spots a pixel looks at."""
        return int(self.spots.shape[1])

    def patches(self, size: int) -> Iterator[tuple[slice, Cloth]]:
        """The pixels in pieces of at most ``size`` spots, as views that fit a processor's cache.

        Each comes with its place in these arrays.
        """
        step = size // self.taps
        for start in range(0, len(self), step):
            at = slice(start, min(start + step, len(self)))
            yield at, self.part(at)

    def part(self, at: slice | Indexes | Bools) -> Cloth:
        """Some of the pixels."""
        return Cloth(
            spots=self.spots[:, :, at],
            piece=self.piece[:, at],
            level=self.level[at],
            radiance=self.radiance[at],
            dark_relief=self.dark_relief[at],
            lift=self.lift[at],
            bounce=self.bounce[at],
            shine=self.shine[at],
        )


@dataclass(frozen=True, slots=True, eq=False)
class Printed:
    """Pixels that show nothing but cloth."""

    where: Bools | Indexes  # (h * w) a mask, or (n) flat pixel numbers where those are shorter
    cloth: Cloth

    @property
    def index(self) -> Indexes:
        """(n) flat pixel numbers."""
        if self.where.dtype == bool:
            return np.flatnonzero(self.where)
        return self.where.astype(np.int64, copy=False)


@dataclass(frozen=True, slots=True, eq=False)
class Still:
    """The k pixels that show one material that is not printable cloth.

    ``codes``: kind of material * CODES + light of the neutral photograph, 0 to CODES - 1.
    """

    mask: Bools  # (h * w) where they are
    codes: Words  # (k, 4); the fourth is idle


@dataclass(frozen=True, slots=True, eq=False)
class Glossy:
    """The k pixels of nothing but skin (or metal) whose highlights keep their own colour."""

    mask: Bools  # (h * w) where they are
    radiance: Words  # (k, 4) of the neutral photograph, without highlights; the fourth is idle
    shine: Words  # (k, 4) light of the highlights


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """The m pixels in which materials mix, and what each material alone would look like there.

    Those that show some cloth come first: they are the ``len(cloth)`` first ones.
    """

    index: Indexes  # (m) flat pixel number
    radiance: Floats  # (m, classes * 3) of each material, times its coverage
    shine: Floats  # (m, 3) light that skin and cloth mirror, times their coverage
    cloth: Cloth  # four spots each


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A photograph in linear light, and everything needed to change its colours and print."""

    info: SceneInfo
    albedo: Floats  # (classes) of the neutral materials: 7, and 8 with a head covering
    finest_mm: float  # median footprint of a pixel along its short axis
    printed: tuple[Printed, ...]  # pixels of one spot each, of two, of four
    still: Still
    glossy: Glossy  # no pixels where the pack tells of no highlights
    edges: Edges

    @property
    def cloth_index(self) -> Indexes:
        """Flat numbers of all pixels that show printable cloth, edges too; sorted."""
        whole = [part.index for part in self.printed]
        return np.sort(np.concatenate([*whole, self.edges.index[: len(self.edges.cloth)]]))

    @property
    def nbytes(self) -> int:
        """Memory that the arrays take."""
        return _size(self)


def _size(part: Any) -> int:
    values = [getattr(part, item.name) for item in fields(part)]
    values += [each for value in values if isinstance(value, tuple) for each in value]
    inner = sum(
        _size(value)
        for value in values
        if isinstance(value, Cloth | Printed | Still | Glossy | Edges)
    )
    return inner + sum(value.nbytes for value in values if isinstance(value, np.ndarray))
