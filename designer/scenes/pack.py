"""Reads the files of one pack. Formats:

* ``base.webp``   the neutral photograph, sRGB
* ``shine.webp``  the part of that light which skin, metal and cloth mirror, whatever their colour,
                  sRGB; flat lays and older packs have none
* ``bounce.webp`` a fifth of the size, grey: the share of its light that the garment's own cloth
                  throws on it; where there is none, none is known
* ``mask1.webp``  lossless coverages: R cloth, G trim, B skin and metal
* ``mask2.webp``  lossless coverages: R cord, G trousers, B lining
* ``panel.png``   id of the cut piece, 0 none
* ``uv14.xz``     two planes (right, up) of 14-bit steps, delta-coded along rows and columns,
                  zigzag, low bytes before high bytes
* ``NAME/...``    ``base``, ``shine`` and masks again, of the part of the picture that a head
                  covering changes (its place is in ``scene.json``); trousers there are the covering
* ``seam.xz``     pixels that show two surfaces: count, deltas of flat index, four (right, up) each
"""

from __future__ import annotations

import lzma
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from designer.scenes.info import SceneInfo, read_facts, scene_folder
from designer.scenes.scene import Bytes, Floats
from designer.scenes.sources import PackFolder

Region = tuple[slice, slice]  # rows, columns
GLOW_CENTRE, GLOW_REACH = (0.5, 0.42), (0.62, 0.72)


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """The decoded files. ``uv`` and ``seam_uv`` are metres, the second one growing upwards.

    ``coverage`` and ``uv`` lie in memory plane by plane, which is how they are mostly used.
    """

    info: SceneInfo
    base: Bytes  # (h, w, 3)
    coverage: Floats  # (h, w, 7), sums to one
    panel: Bytes  # (h, w)
    uv: Floats  # (h, w, 2)
    seam_index: NDArray[np.int64]  # (k)
    seam_uv: Floats  # (k, 4, 2)
    albedo: dict[str, float]
    glow: float
    shine: Bytes | None = None  # (h, w, 3)
    bounce: Bytes | None = None  # (h, w)
    region: Region | None = None  # of the head covering that is worn; trousers there are covering


def read_pack(info: SceneInfo, covering: str = "") -> Pack:
    """The pack of a scene, its model in one of ``info.coverings`` or as she is. Raises OSError when
    a file is missing or broken."""
    facts, folder = read_facts(info.slug), scene_folder(info.slug)
    shape = (info.height, info.width)
    low, step = np.array(facts["uv_low"], np.float32), float(facts["uv_step"])
    index, quarters = _read_seams(folder / "seam.xz")
    files = _Files(folder, covering, _region(facts["coverings"][covering]) if covering else None)
    return Pack(
        info=info,
        base=files.picture("base.webp"),
        coverage=_read_coverage(files),
        panel=_read_image(folder / "panel.png", cv2.IMREAD_GRAYSCALE),
        uv=_to_metres(_read_uv(folder / "uv14.xz", shape), step, low),
        seam_index=index,
        seam_uv=quarters.astype(np.float32) * np.float32(step) + low,
        albedo=facts["albedo"],
        glow=facts["glow"],
        shine=files.picture("shine.webp") if (folder / "shine.webp").is_file() else None,
        bounce=_read_bounce(folder / "bounce.webp", shape),
        region=files.region,
    )


def _region(place: dict[str, int]) -> Region:
    left, top = place["left"], place["top"]
    return slice(top, top + place["height"]), slice(left, left + place["width"])


@dataclass(frozen=True, slots=True)
class _Files:
    """The pictures of a pack, with a covering's laid over them."""

    folder: PackFolder
    covering: str
    region: Region | None

    def picture(self, name: str) -> Bytes:
        """(h, w, 3) RGB."""
        whole = _read_rgb(self.folder / name)
        if self.region is not None:
            whole[self.region] = _read_rgb(self.folder / self.covering / name)
        return whole


def _read_image(path: PackFolder, flags: int) -> Any:
    image = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), flags)
    if image is None:
        raise OSError(f"{path.name} of a scene cannot be read")
    return image


def _read_rgb(path: PackFolder) -> Bytes:
    rgb: Bytes = cv2.cvtColor(_read_image(path, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
    return rgb


def _read_bounce(path: PackFolder, shape: tuple[int, int]) -> Bytes | None:
    if not path.is_file():
        return None
    small = _read_image(path, cv2.IMREAD_GRAYSCALE)
    whole: Bytes = cv2.resize(small, shape[::-1], interpolation=cv2.INTER_LINEAR)
    return whole


def _read_coverage(files: _Files) -> Floats:
    """Coverages of the six materials and, as the last, of the backdrop that is left."""
    masks = (files.picture(name) for name in ("mask1.webp", "mask2.webp"))
    counts = [plane for mask in masks for plane in cv2.split(mask)]
    total: NDArray[np.uint16] = np.sum(counts, axis=0, dtype=np.uint16)
    planes = np.zeros((7, *total.shape), np.float32)  # memory is only taken where some are written
    for plane, count in zip(planes, counts, strict=False):
        if count.any():
            np.multiply(count, np.float32(1 / 255), out=plane)
    rows, columns = np.nonzero(total > 255)
    planes[:, rows, columns] *= 255 / total[rows, columns].astype(np.float32)
    np.multiply(255 - np.minimum(total, 255), np.float32(1 / 255), out=planes[-1])
    return planes.transpose(1, 2, 0)


def _read_uv(path: PackFolder, shape: tuple[int, int]) -> NDArray[np.uint16]:
    """(2, h, w) steps."""
    raw = np.frombuffer(lzma.decompress(path.read_bytes()), np.uint8)
    half = raw.size // 2
    zigzag = raw[:half].astype(np.uint16) | (raw[half:].astype(np.uint16) << 8)
    delta = ((zigzag >> 1) ^ (0 - (zigzag & 1)).astype(np.uint16)).reshape(2, *shape)
    return np.cumsum(np.cumsum(delta, 1, dtype=np.uint16), 2, dtype=np.uint16)


def _to_metres(steps: NDArray[np.uint16], step: float, low: Floats) -> Floats:
    """(h, w, 2) of (2, h, w)."""
    metres = steps.astype(np.float32)
    metres *= np.float32(step)
    metres += low[:, None, None]
    return metres.transpose(1, 2, 0)


def _read_seams(path: PackFolder) -> tuple[NDArray[np.int64], NDArray[np.uint16]]:
    """Flat pixel numbers (k) and the steps of their four quarters (k, 4, 2)."""
    raw = lzma.decompress(path.read_bytes())
    count = int(np.frombuffer(raw, np.uint32, 1)[0])
    index = np.cumsum(np.frombuffer(raw, np.uint32, count, 4)).astype(np.int64)
    quarters = np.frombuffer(raw, np.uint16, count * 8, 4 + 4 * count).reshape(count, 4, 2)
    return index, quarters
