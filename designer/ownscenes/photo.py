"""What a merchant's file must be before it may become a scene."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image

from designer.errors import HostileImage, SceneRefused
from designer.images import CleanImage, clean_image, sniff_format
from designer.pixels import Pixels, decode

LONGEST = 1250  # px that a scene keeps; pages show no more
LEAST_LONG, LEAST_SHORT = 900, 600
SLIMMEST = 2.0  # long side over short side


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """A photograph as it is kept: lossless, upright, without its file's remarks."""

    data: bytes
    width: int
    height: int


def take_photo(data: bytes) -> Taken:
    """The photograph in an upload. Raises SceneRefused, in words that say what to do."""
    try:
        clean = clean_image(data, max_side=LONGEST, lossless=True)
    except HostileImage as error:
        raise SceneRefused(str(error)) from error
    _require_still(data)
    _require_size(clean)
    return Taken(data=clean.data, width=clean.width, height=clean.height)


def photo_pixels(data: bytes) -> Pixels:
    """(h, w, 3) sRGB bytes of a kept photograph."""
    return decode(data)[..., :3]


def _require_still(data: bytes) -> None:
    name = sniff_format(data)
    if name not in ("PNG", "WEBP"):
        return
    with Image.open(io.BytesIO(data), formats=(name,)) as image:
        if getattr(image, "is_animated", False):
            raise SceneRefused("That picture moves. Choose a photograph that stands still.")


def _require_size(clean: CleanImage) -> None:
    short, long = sorted((clean.width, clean.height))
    if long / short > SLIMMEST:
        raise SceneRefused(
            "That photo is a narrow strip. Crop it so that it is at most twice as long as wide."
        )
    if long < LEAST_LONG or short < LEAST_SHORT:
        raise SceneRefused(
            f"That photo has {clean.width} x {clean.height} pixels. A print needs at least "
            f"{LEAST_SHORT} x {LEAST_LONG} to look sharp: choose the original from the camera."
        )
