"""From a photograph and what she told about it to the files of a pack."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from designer.errors import SceneRefused
from designer.ownscenes.light import NEUTRAL, neutralise
from designer.ownscenes.matte import soften
from designer.ownscenes.plain import Cloth, measure_cloth, require_plain
from designer.ownscenes.selection import Canvas, Mask
from designer.ownscenes.told import CLOTH, TRIM, Grid, Told
from designer.ownscenes.warp import PieceMap, lay_grid
from designer.pixels import Pixels
from designer.scenes.colour import Floats
from designer.scenes.packing import COVER_STEPS, Render, encode_pack
from designer.scenes.scene import CLASSES
from designer.scenes.spots import TRIM_OFFSET

ALBEDO = {"cloth": NEUTRAL, "skin": 0.0, "cord": 0.0, "trousers": 0.0, "backdrop": 0.0}
FIRST_DAY_OF_DOS = (1980, 1, 1, 0, 0, 0)  # the same files make the same archive

Report = Callable[[str, int], None]


@dataclass(frozen=True, slots=True, eq=False)
class CutOut:
    """What is garment. ``cover``: (h, w) of cloth and trims together; ``trim``: (h, w)."""

    cover: Floats
    trim: Mask


@dataclass(frozen=True, slots=True, eq=False)
class Developed:
    """What a photograph became, before it is written down."""

    render: Render
    cloth: Cloth
    laid: PieceMap


def develop(
    rgb: Pixels, told: Told, *, colour: str, piece: int, report: Report | None = None
) -> Developed:
    """``colour``: of the cloth, ``#rrggbb``; ``piece``: id of the cut piece that is seen.

    Raises SceneRefused.
    """
    say = report or (lambda stage, percent: None)
    require_grid(told)
    say("Cutting out the cloth", 10)
    canvas = Canvas(rgb)
    cloth = canvas.snap(canvas.select(told.strokes, layer=CLOTH))
    trim = canvas.snap(canvas.select(told.strokes, layer=TRIM))
    say("Softening its edges", 35)
    cover = soften(cloth | trim, rgb, softness=told.softness)
    say("Reading the light", 65)
    return dress_cut(rgb, CutOut(cover, trim), told, colour=colour, piece=piece)


def require_grid(told: Told) -> Grid:
    """The grid. Raises SceneRefused where she has not come so far."""
    if told.grid is None:
        raise SceneRefused("Lay the grid over the garment first: without it no size is true.")
    return told.grid


def dress_cut(rgb: Pixels, cut: CutOut, told: Told, *, colour: str, piece: int) -> Developed:
    """The rest of ``develop``, once it is known what is garment. Raises SceneRefused."""
    measured = measure_cloth(rgb, (cut.cover > 0.5) & ~cut.trim)
    require_plain(measured)
    height, width = cut.cover.shape
    laid = lay_grid(require_grid(told), size=(width, height), cloth=cut.cover > 0.5)
    render = Render(
        radiance=neutralise(rgb, cut.cover, colour=colour),
        coverage=_coverage(cut.cover, cut.trim),
        panel=_panel(cut.cover, cut.trim, piece),
        spot_mm=laid.mm,
    )
    return Developed(render=render, cloth=measured, laid=laid)


def _coverage(cover: Floats, trim: Mask) -> Floats:
    """(h, w, 7): cloth, trim, and the photograph as it is for the rest; in the steps of a pack,
    since a scene takes what is less than one of them for none."""
    share = cv2.GaussianBlur(trim.astype(np.float32), (0, 0), 0.8)
    planes = np.zeros((*cover.shape, len(CLASSES)), np.float32)
    planes[..., 0] = np.rint(cover * (1 - share) * COVER_STEPS) / COVER_STEPS
    planes[..., 1] = np.rint(cover * COVER_STEPS) / COVER_STEPS - planes[..., 0]
    planes[..., -1] = 1 - planes[..., 0] - planes[..., 1]
    return planes


def _panel(cover: Floats, trim: Mask, piece: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.where(cover > 0.02, np.where(trim, piece + TRIM_OFFSET, piece), 0).astype(np.uint8)


def pack_scene(developed: Developed, facts: Mapping[str, Any]) -> bytes:
    """The pack as one archive. ``facts`` as in ``scene.json``, without what is measured here."""
    files = encode_pack(developed.render, {**facts, "albedo": ALBEDO, "glow": 0.0})
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, FIRST_DAY_OF_DOS), data)
    return sink.getvalue()
