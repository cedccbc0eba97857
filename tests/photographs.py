"""Photos like those she takes at home, for tests and for the walkthrough: ``python -m
tests.photographs DIR`` writes ten JPEGs.

A mannequin in a plain top from the scene packs, with the light, crops, grain, tilt, EXIF rotation
and places of real snapshots. No real person is in them.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from designer.layout import Layout
from designer.mockups import Setting, compose_blank
from designer.scenes import load_scene, scene_info

ORIENTATION = 0x0112


@dataclass(frozen=True)
class Snapshot:
    """``crop``: left, top, right, bottom in fractions. ``light``: RGB gains. ``turn``: EXIF 1, 3, 6
    or 8 (how the camera was held)."""

    name: str
    scene: str
    top: str
    skin: str
    wall: str
    crop: tuple[float, float, float, float] = (0, 0, 1, 1)
    light: tuple[float, float, float] = (1, 1, 1)
    grain: float = 2.0
    tilt: float = 0.0
    turn: int = 1


SNAPSHOTS = (
    Snapshot("kitchen", "tshirt-front", "#7f93b0", "bronze", "#cfc4b4", light=(1.08, 1, 0.9)),
    Snapshot("park", "tshirt-front", "#e9dcc3", "bronze", "#8fb38a", crop=(0.02, 0, 1, 0.96)),
    Snapshot("hallway", "hoodie-front", "#9a9a98", "bronze", "#cdbfae", light=(0.7, 0.66, 0.6)),
    Snapshot("street", "hoodie-walking", "#a8483c", "bronze", "#aeb4bb", tilt=2.0),
    Snapshot("sunset", "hoodie-golden", "#7c8f6a", "bronze", "#e7d8c4"),
    Snapshot("garden", "hoodie-full", "#5a6b7c", "bronze", "#c9d3b8"),
    Snapshot("sideways", "hoodie-front", "#e4e0d8", "bronze", "#6f7f8a", turn=6),
    Snapshot(
        "evening", "tshirt-front", "#b7a6c9", "bronze", "#8a7f9c", light=(0.5, 0.46, 0.5), grain=5
    ),
    Snapshot("mirror", "hoodie-pockets", "#54728a", "bronze", "#dcd3c8", turn=3),
    Snapshot("turned", "hoodie-turned", "#d9d5cc", "bronze", "#7d7468", tilt=-2.0),
)


def take(snapshot: Snapshot, *, width: int = 900) -> np.ndarray:
    """The upright pixels, (height, width, 3) uint8."""
    pack = load_scene(snapshot.scene)
    layout = Layout(
        garment=scene_info(snapshot.scene).garment,
        colourway="plain",
        garment_colour=snapshot.top,
        trim_colour=snapshot.top,
        cord_colour=snapshot.top,
    )
    setting = Setting(skin=snapshot.skin, backdrop=snapshot.wall)
    return _as_snapped(compose_blank(pack, layout, setting=setting), snapshot, width)


def _as_snapped(pixels: np.ndarray, snapshot: Snapshot, width: int) -> np.ndarray:
    """Tilt, crop, light and grain; always the same for the same snapshot."""
    height, full = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((full / 2, height / 2), snapshot.tilt, 1.0)
    pixels = cv2.warpAffine(pixels, matrix, (full, height), borderMode=cv2.BORDER_REPLICATE)
    left, top, right, bottom = snapshot.crop
    pixels = pixels[int(top * height) : int(bottom * height), int(left * full) : int(right * full)]
    tall = round(pixels.shape[0] * width / pixels.shape[1])
    pixels = cv2.resize(pixels, (width, tall), interpolation=cv2.INTER_AREA).astype(np.float32)
    noise = np.random.default_rng(7).normal(0, snapshot.grain, pixels.shape)
    return np.clip(pixels * np.float32(snapshot.light) + noise, 0, 255).astype(np.uint8)


def as_jpeg(pixels: np.ndarray, *, turn: int = 1) -> bytes:
    """The file a phone would write: stored as the sensor saw it, with the EXIF turn and a place."""
    image = Image.fromarray(pixels)
    undo = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90}
    if turn in undo:
        image = image.transpose(undo[turn])
    exif = Image.Exif()
    exif[ORIENTATION] = turn
    exif.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90, exif=exif)
    return out.getvalue()


def home_photographs(
    count: int = len(SNAPSHOTS), *, width: int = 900
) -> Iterator[tuple[str, bytes]]:
    """(name, JPEG bytes) of the first ``count`` snapshots."""
    for snapshot in SNAPSHOTS[:count]:
        yield snapshot.name, as_jpeg(take(snapshot, width=width), turn=snapshot.turn)


def main(folder: str) -> None:
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, data in home_photographs():
        (Path(folder) / f"{name}.jpg").write_bytes(data)


if __name__ == "__main__":
    main(sys.argv[1])
