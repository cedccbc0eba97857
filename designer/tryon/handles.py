"""Seven points that say where her top lies on the photo. Pure.

Positions are fractions of the photo's width and height, so they survive any resizing. "Left" and
"right" are as seen on the screen.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = [
    "HANDLE_NAMES",
    "Box",
    "Handles",
    "HandlesError",
    "Point",
    "guess_framings",
    "guess_handles",
    "torso_at",
]

HANDLE_NAMES = (
    "neck",
    "shoulder_left",
    "shoulder_right",
    "chest_left",
    "chest_right",
    "hip_left",
    "hip_right",
)
LABELS = {
    "neck": "Neck, where the collar meets the throat",
    "shoulder_left": "Left shoulder, where the sleeve begins",
    "shoulder_right": "Right shoulder, where the sleeve begins",
    "chest_left": "Left armpit",
    "chest_right": "Right armpit",
    "hip_left": "Left lower corner of the top",
    "hip_right": "Right lower corner of the top",
}


class HandlesError(ValueError):
    """The seven points cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Point:
    """``x`` from the left edge, ``y`` from the top edge, as fractions of the photo."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in fractions of the photo."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Handles:
    neck: Point
    shoulder_left: Point
    shoulder_right: Point
    chest_left: Point
    chest_right: Point
    hip_left: Point
    hip_right: Point

    def __post_init__(self) -> None:
        for name in HANDLE_NAMES:
            point: Point = getattr(self, name)
            if not all(math.isfinite(v) and -0.5 <= v <= 1.5 for v in (point.x, point.y)):
                raise HandlesError(f"the point “{name}” lies too far outside the photo")
        for part in ("shoulder", "chest", "hip"):
            left, right = getattr(self, f"{part}_left"), getattr(self, f"{part}_right")
            if right.x - left.x < 0.02:
                raise HandlesError(f"the left {part} must lie left of the right {part}")
        if min(self.hip_left.y, self.hip_right.y) - self.neck.y < 0.04:
            raise HandlesError("the neck must lie above the hips")

    def to_json(self) -> dict[str, list[float]]:
        """Rounded to 1/10,000, so that the same place is the same text."""
        return {
            name: [round(getattr(self, name).x, 4), round(getattr(self, name).y, 4)]
            for name in HANDLE_NAMES
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Handles:
        """What ``to_json`` wrote. Raises HandlesError."""
        try:
            points = {
                name: Point(float(data[name][0]), float(data[name][1])) for name in HANDLE_NAMES
            }
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise HandlesError("all seven points are needed, each as two numbers") from error
        return cls(**points)

    def pixels(self, width: int, height: int) -> npt.NDArray[np.float64]:
        """(7, 2) pixel positions in the order of ``HANDLE_NAMES``."""
        return np.array(
            [(getattr(self, n).x * width, getattr(self, n).y * height) for n in HANDLE_NAMES],
            dtype=np.float64,
        )


def guess_handles(face: Box, *, width: int, height: int) -> Handles:
    """Where the top probably lies below a face, by the proportions of bodies."""
    return torso_at(
        face.x + face.width / 2, face.y + 1.3 * face.height, 2.1 * face.height, width, height
    )


def guess_framings(*, width: int, height: int) -> tuple[Handles, ...]:
    """The framings people use when no face was found: half length, full length, close up."""
    half = min(0.36, 0.46 * width / height)
    return tuple(
        torso_at(0.5, top, unit, width, height)
        for top, unit in ((0.16, half), (0.1, half), (0.13, 0.18), (0.2, 0.2), (0.42, 0.5))
    )


def torso_at(centre: float, top: float, unit: float, width: int, height: int) -> Handles:
    """A torso with its collar at (``centre``, ``top``), fractions of the photo; ``unit``: collar
    to about the lower ribs, as a fraction of the photo's height."""
    across = unit * height / width  # half a torso's width, as a fraction of the photo's width

    def at(x: float, y: float) -> Point:
        return Point(min(max(centre + x * across, 0.0), 1.0), min(max(top + y * unit, 0.0), 1.0))

    return Handles(
        neck=at(0, 0),
        shoulder_left=at(-0.62, 0.18),
        shoulder_right=at(0.62, 0.18),
        chest_left=at(-0.64, 0.72),
        chest_right=at(0.64, 0.72),
        hip_left=at(-0.66, 1.9),
        hip_right=at(0.66, 1.9),
    )
