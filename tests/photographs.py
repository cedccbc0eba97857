"""Her photos, for tests: the ten of an imaginary shopper that the demo has.

The photo studio rendered them (designer/photostudio/models/shopper): a body that nobody has, in
rooms that nobody lives in. No real person is in them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps

from designer.photostudio.models.shopper import picture_files
from designer.photostudio.models.shopper.shots import Phone, read_shots

PHOTOS = Path(__file__).resolve().parents[1] / "shop" / "demo" / "photos"


@dataclass(frozen=True)
class Snapshot:
    """``turn``: EXIF 1, 3, 6 or 8, how the camera was held."""

    name: str
    turn: int

    @property
    def path(self) -> Path:
        return PHOTOS / f"{self.name}.jpg"


SNAPSHOTS = tuple(Snapshot(name, shot.phone.turn) for name, shot in read_shots().items())


def take(snapshot: Snapshot, *, width: int = 720) -> np.ndarray:
    """The upright pixels, (height, width, 3) uint8."""
    with Image.open(snapshot.path) as image:
        pixels = np.asarray(ImageOps.exif_transpose(image))
    tall = round(pixels.shape[0] * width / pixels.shape[1])
    return cv2.resize(pixels, (width, tall), interpolation=cv2.INTER_AREA)


def as_jpeg(pixels: np.ndarray, *, turn: int = 1) -> bytes:
    """The file a phone would write: stored as the sensor saw it, with the EXIF turn and a place."""
    return picture_files.as_jpeg(pixels, Phone(turn=turn, quality=90))


def home_photographs(
    count: int = len(SNAPSHOTS), *, width: int = 720
) -> Iterator[tuple[str, bytes]]:
    """(name, JPEG bytes) of the first ``count`` snapshots."""
    for snapshot in SNAPSHOTS[:count]:
        yield snapshot.name, as_jpeg(take(snapshot, width=width), turn=snapshot.turn)
