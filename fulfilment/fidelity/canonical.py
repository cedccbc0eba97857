"""Both pictures at one small size, laid on each other: what the structure and colour checks see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from designer.pixels import Pixels

Floats = NDArray[np.float32]
CANONICAL_PX = 512
GREY = 128.0  # behind transparent artwork, so that a changed edge of it shows


class PixelSource(Protocol):
    """A picture that may be too large for memory."""

    @property
    def width(self) -> int: ...

    @property
    def height(self) -> int: ...

    def strips(self, rows: int = 512) -> Iterator[Pixels]: ...

    def window(self, left: int, top: int, width: int, height: int) -> Pixels: ...


@dataclass(frozen=True)
class ArrayPixels:
    """A picture that is in memory: (h, w, 3 or 4) uint8."""

    pixels: Pixels

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    def strips(self, rows: int = 512) -> Iterator[Pixels]:
        for top in range(0, self.height, rows):
            yield self.pixels[top : top + rows]

    def window(self, left: int, top: int, width: int, height: int) -> Pixels:
        return self.pixels[top : top + height, left : left + width]


def shrink(source: PixelSource, width: int, height: int) -> Floats:
    """(height, width, 3) in 0 to 255, each pixel the exact mean of what it covers.

    Across first, strip by strip, then down: memory holds one narrow column of the picture.
    """
    rows = [_across(opaque(strip), width) for strip in source.strips()]
    tall = np.concatenate(rows)
    return np.asarray(cv2.resize(tall, (width, height), interpolation=_filter(len(tall), height)))


def opaque(pixels: Pixels) -> Floats:
    """RGB in 0 to 255 as single-precision floats; transparency lies on grey."""
    colour = pixels[..., :3].astype(np.float32)
    if pixels.shape[-1] == 3:
        return colour
    alpha = pixels[..., 3:].astype(np.float32) / 255
    return np.asarray(colour * alpha + GREY * (1 - alpha), np.float32)


def _across(strip: Floats, width: int) -> Floats:
    size = (width, len(strip))
    return np.asarray(cv2.resize(strip, size, interpolation=_filter(strip.shape[1], width)))


def _filter(given: int, wanted: int) -> int:
    return int(cv2.INTER_AREA if given >= wanted else cv2.INTER_CUBIC)


def luma(rgb: Floats) -> Floats:
    return np.asarray(rgb @ np.array([0.299, 0.587, 0.114], np.float32))


def find_shift(approved: Floats, printed: Floats) -> tuple[float, float]:
    """(x, y) pixels that ``printed`` is moved against ``approved``, by phase correlation.

    Prints repeat, so several shifts may explain the picture equally well; unless moving it back
    really brings the pictures together, the answer is no shift.
    """
    first, second = luma(approved), luma(printed)
    (x, y), _ = cv2.phaseCorrelate(first.astype(np.float64), second.astype(np.float64))
    moved = luma(move_back(printed, (x, y)))
    apart = float(np.mean((first - second) ** 2))
    together = float(np.mean((first - moved) ** 2))
    return (float(x), float(y)) if together < apart else (0.0, 0.0)


def move_back(printed: Floats, shift: tuple[float, float]) -> Floats:
    """``printed`` moved by minus ``shift``; a tile goes on beyond its edges."""
    if shift == (0.0, 0.0):
        return printed
    height, width = printed.shape[:2]
    matrix = np.array([[1, 0, -shift[0]], [0, 1, -shift[1]]], np.float64)
    return np.asarray(
        cv2.warpAffine(
            printed, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_WRAP
        )
    )
