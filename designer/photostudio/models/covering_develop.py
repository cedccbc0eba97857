"""From the rendered passes of a head covering to its files in a pack."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from designer.photostudio.models.arrays import Floats
from designer.photostudio.models.covering_region import Region
from designer.photostudio.models.developing_light import keep_mirrored, sheen_of
from designer.photostudio.models.exr import read_exr
from designer.scenes.packing import Patch
from designer.scenes.scene import CLOTH

FEATHER = 0.024  # of the picture's width: how far in from its border a patch turns into the picture


def develop_covering(covering: Path, photograph: Path, cloth_light: Path) -> Patch:
    """The patch that a rendered covering lays over its photograph; at the patch's border nothing
    changes, so that two renders of the same wall cannot be told apart."""
    region = Region.load(covering / "region.json")
    whole = {
        name: read_exr(photograph / f"{name}.exr") for name in ("base", "shine", "mask1", "mask2")
    }
    height, width = whole["base"].shape[:2]
    weight = feather(region, (height, width), width * FEATHER)
    mixed = {
        name: picture[region.rows, region.columns] * (1 - weight)
        + read_exr(covering / f"{name}.exr") * weight
        for name, picture in whole.items()
    }
    coverage = np.concatenate([mixed["mask1"], mixed["mask2"]], -1)
    mirrored = read_exr(cloth_light / "mirrored.exr")
    sheen = sheen_of(mirrored, whole["mask1"][..., CLOTH])[region.rows, region.columns]
    return Patch(
        left=region.left,
        top=region.top,
        radiance=mixed["base"],
        coverage=coverage,
        shine=keep_mirrored(mixed["shine"], sheen, coverage),
    )


def feather(region: Region, picture: tuple[int, int], reach: float) -> Floats:
    """(h, w, 1) 0 at the patch's border, 1 from ``reach`` pixels on; 1 at the picture's own."""
    height, width = picture
    right, below = width - region.left - region.width, height - region.top - region.height
    across = _ramp(region.width, reach, open_start=not region.left, open_end=not right)
    down = _ramp(region.height, reach, open_start=not region.top, open_end=not below)
    return np.minimum(down[:, None], across[None])[..., None]


def _ramp(count: int, reach: float, *, open_start: bool, open_end: bool) -> Floats:
    place = np.arange(count, dtype=np.float32)
    start = np.full(count, reach, np.float32) if open_start else place
    end = np.full(count, reach, np.float32) if open_end else place[::-1]
    ramp: Floats = np.clip(np.minimum(start, end) / np.float32(reach), 0, 1)
    return ramp
