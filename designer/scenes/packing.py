"""A scene as the files of a pack, in the formats that ``designer.scenes.pack`` reads."""

from __future__ import annotations

import json
import lzma
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from designer.scenes.scene import CLASSES, Floats

UV_LOW = (-1.0, -1.2)  # metres
UV_STEPS = 2**14 - 1
UV_STEP = 2 / UV_STEPS
COVER_STEPS = 32
BASE_QUALITY, SHINE_QUALITY, BOUNCE_QUALITY = 93, 80, 90
_LIGHT = np.linspace(0, 1, 65536)
_CODES = (
    np.where(_LIGHT <= 0.0031308, _LIGHT * 12.92, 1.055 * _LIGHT ** (1 / 2.4) - 0.055) * 255 + 0.5
).astype(np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class Render:
    """Everything at the finished size. ``spot_mm``: right and down on the cut cloth.

    ``shine``: the part of the radiance that skin, metal and cloth mirror: no colour is put on it.
    ``bounce``: the share of its light, 0 to 1, that the garment's own cloth throws on it.
    Pixels that show two surfaces come with the spots of their four quarters.
    """

    radiance: Floats  # (h, w, 3)
    coverage: Floats  # (h, w, 7)
    panel: NDArray[np.uint8]  # (h, w)
    spot_mm: Floats  # (h, w, 2)
    seam_index: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))  # (k)
    seam_mm: Floats = field(default_factory=lambda: np.zeros((0, 4, 2), np.float32))  # (k, 4, 2)
    shine: Floats | None = None  # (h, w, 3)
    bounce: Floats | None = None  # any size


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """The part of a photograph that a head covering changes, from its upper left pixel on.

    What ``coverage`` calls trousers is the covering.
    """

    left: int
    top: int
    radiance: Floats  # (h, w, 3)
    coverage: Floats  # (h, w, 6 or 7)
    shine: Floats  # (h, w, 3)

    @property
    def place(self) -> dict[str, int]:
        """As in ``scene.json``, pixels."""
        height, width = self.radiance.shape[:2]
        return {"left": self.left, "top": self.top, "width": width, "height": height}


def encode_pack(
    render: Render,
    facts: dict[str, Any],
    *,
    gain: float | np.float32 = 1.0,
    coverings: Mapping[str, Patch] | None = None,
    quality: int = BASE_QUALITY,
) -> dict[str, bytes]:
    """File name -> bytes. ``facts`` as in ``scene.json``; size and steps are added here.

    ``gain``: how much brighter than rendered the photograph is kept. ``coverings``: by name; their
    files are called ``name/file``. ``quality``: of the photographs, as WebP counts it.
    """
    coverings = coverings or {}
    height, width = render.panel.shape
    facts = facts | {"width": width, "height": height, "uv_low": UV_LOW, "uv_step": UV_STEP}
    if coverings:
        facts["coverings"] = {name: patch.place for name, patch in coverings.items()}
    files = {
        "base.webp": _picture(_to_srgb(render.radiance * gain), quality),
        "mask1.webp": _coverages(render.coverage[..., :3]),
        "mask2.webp": _coverages(render.coverage[..., 3:6]),
        "panel.png": _png(render.panel),
        "uv14.xz": _uv(render),
        "seam.xz": _seams(render),
        "scene.json": (json.dumps(facts, indent=1) + "\n").encode(),
    }
    if render.shine is not None and render.shine.any():
        files["shine.webp"] = _picture(_to_srgb(render.shine * gain), SHINE_QUALITY)
    if render.bounce is not None:
        grey = np.rint(np.clip(render.bounce, 0, 1) * 255).astype(np.uint8)
        files["bounce.webp"] = _picture(np.dstack([grey] * 3), BOUNCE_QUALITY)
    for name, patch in coverings.items():
        parts = encode_patch(patch, gain, quality)
        files |= {f"{name}/{file}": data for file, data in parts.items()}
    return files


def encode_patch(
    patch: Patch, gain: float | np.float32, quality: int = BASE_QUALITY
) -> dict[str, bytes]:
    """File name -> bytes of a head covering's patch."""
    return {
        "base.webp": _picture(_to_srgb(patch.radiance * gain), quality),
        "mask1.webp": _coverages(patch.coverage[..., :3]),
        "mask2.webp": _coverages(patch.coverage[..., 3:6]),
        "shine.webp": _picture(_to_srgb(patch.shine * gain), SHINE_QUALITY),
    }


def _to_srgb(light: Floats) -> NDArray[np.uint8]:
    """sRGB bytes of linear light, as ``designer.scenes.colour`` makes them; in plain numpy, for the
    OpenCV that lives with Blender's module has no tables of 16 bits."""
    codes: NDArray[np.uint8] = _CODES[(np.clip(light, 0, 1) * 65535).astype(np.uint16)]
    return codes


def _picture(rgb: NDArray[np.uint8], quality: int) -> bytes:
    return _encode(rgb, [cv2.IMWRITE_WEBP_QUALITY, quality])


def _coverages(three: Floats) -> bytes:
    assert len(CLASSES) == 7, "two pictures of three, the backdrop is the rest"
    steps = np.rint(np.clip(three, 0, 1) * COVER_STEPS) / COVER_STEPS
    return _encode(np.rint(steps * 255).astype(np.uint8), [cv2.IMWRITE_WEBP_QUALITY, 101])


def _encode(rgb: NDArray[np.uint8], flags: list[int]) -> bytes:
    done, data = cv2.imencode(".webp", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), flags)
    assert done, "the WebP encoder took every other picture"
    return bytes(data.tobytes())


def _png(grey: NDArray[np.uint8]) -> bytes:
    done, data = cv2.imencode(".png", grey, [cv2.IMWRITE_PNG_COMPRESSION, 9])
    assert done, "the PNG encoder took every other picture"
    return bytes(data.tobytes())


def _uv(render: Render) -> bytes:
    """14-bit steps near the cloth, as differences, low bytes before high bytes."""
    near = cv2.dilate((render.panel > 0).astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    whole = np.where(near[..., None], _to_steps(render.spot_mm), 0).astype(np.int32)
    planes = [_zigzag(whole[..., axis]) for axis in (0, 1)]
    flat = np.concatenate([plane.reshape(-1) for plane in planes])
    low, high = (flat & 255).astype(np.uint8), (flat >> 8).astype(np.uint8)
    return lzma.compress(np.concatenate([low, high]).tobytes(), preset=6)


def _seams(render: Render) -> bytes:
    """Count, differences of the flat index, four pairs of steps each."""
    count = np.array([len(render.seam_index)], np.uint32)
    index = np.diff(render.seam_index, prepend=0).astype(np.uint32)
    quarters = _to_steps(render.seam_mm).astype(np.uint16)
    raw = count.tobytes() + index.tobytes() + quarters.tobytes()
    return lzma.compress(raw, preset=6)


def _to_steps(spot_mm: Floats) -> Floats:
    """14-bit steps of spots (..., 2)."""
    metres = spot_mm * np.array([1, -1], np.float32) / 1000
    steps: Floats = np.rint((metres - np.array(UV_LOW)) / UV_STEP).clip(0, UV_STEPS)
    return steps


def _zigzag(plane: NDArray[np.int32]) -> NDArray[np.uint16]:
    """Differences along rows, then columns, small numbers whatever their sign."""
    change = np.diff(np.diff(plane, axis=1, prepend=0), axis=0, prepend=0)
    wrapped = change.astype(np.int16).astype(np.int32)
    return ((wrapped << 1) ^ (wrapped >> 31)).astype(np.uint16)
