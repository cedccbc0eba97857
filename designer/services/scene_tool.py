"""What the scene tool asks while a merchant works: selection, marks, grid. Writes nothing."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from PIL import Image

from designer.blobs import read_blob
from designer.errors import SceneRefused
from designer.models import OwnScene
from designer.ownscenes.guess import guess_marks
from designer.ownscenes.photo import photo_pixels
from designer.ownscenes.reading import read_told
from designer.ownscenes.selection import Canvas, Mask
from designer.ownscenes.told import CLOTH, TRIM, Grid, Told
from designer.ownscenes.warp import first_grid, refine_grid
from designer.pixels import Pixels

SHOWN = {CLOTH: (232, 72, 44), TRIM: (91, 61, 245)}  # RGB of what is selected
KEPT = 2  # photographs and looks in memory, while somebody works on them
WASH, LINE = 96, 255  # how opaque inside, and along the outline


@lru_cache(maxsize=KEPT)
def photo_of(sha256: str) -> Pixels:
    """(h, w, 3) pixels of a kept photograph. Raises BlobMissing."""
    return photo_pixels(read_blob(sha256, suffix="png"))


@lru_cache(maxsize=KEPT)
def _canvas(sha256: str) -> Canvas:
    return Canvas(photo_of(sha256))


def selected(scene: OwnScene, told: Told) -> dict[str, Mask]:
    """(h, w) what is cloth and what is trim, by layer, as it will be cut out."""
    canvas = _canvas(scene.photo_sha256)
    return {layer: canvas.snap(canvas.select(told.strokes, layer=layer)) for layer in (CLOTH, TRIM)}


def draw_selection(*, scene: OwnScene, told: dict[str, Any]) -> bytes:
    """What is selected, as a see-through PNG of the photograph's size. Raises SceneRefused."""
    chosen = selected(scene, read_told(told))
    picture = np.zeros((scene.height, scene.width, 4), np.uint8)
    for layer, mask in chosen.items():
        inside = mask.astype(np.uint8)
        outline = inside - cv2.erode(inside, np.ones((3, 3), np.uint8))
        picture[mask] = (*SHOWN[layer], WASH)
        picture[outline > 0] = (*SHOWN[layer], LINE)
    sink = io.BytesIO()
    Image.fromarray(picture).save(sink, "PNG", compress_level=1)
    return sink.getvalue()


def propose_marks(*, scene: OwnScene, told: dict[str, Any]) -> dict[str, list[float]]:
    """Marks to begin with. Raises SceneRefused."""
    marks = guess_marks(selected(scene, read_told(told))[CLOTH])
    return {name: list(getattr(marks, name)) for name in marks.__slots__}


def propose_grid(*, scene: OwnScene, told: dict[str, Any], refine: bool = False) -> dict[str, Any]:
    """A grid that hangs on the marks; or the one there is, with more lines. Raises SceneRefused."""
    read = read_told(told)
    size = (scene.width, scene.height)
    if refine:
        if read.grid is None:
            raise SceneRefused("There is no grid yet that could get more points.")
        return _as_json(refine_grid(read.grid, size=size))
    if read.marks is None or read.measures is None:
        raise SceneRefused("Set the four marks and say how long the cloth is between them.")
    return _as_json(first_grid(read.marks, read.measures, size=size))


def _as_json(grid: Grid) -> dict[str, Any]:
    nodes = [[[round(x, 5), round(y, 5)] for x, y in row] for row in grid.nodes]
    lines = {name: [round(mm, 2) for mm in getattr(grid, name)] for name in ("across", "down")}
    return {**lines, "nodes": nodes}
