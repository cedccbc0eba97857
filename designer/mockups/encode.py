"""Pictures to files: RGB arrays as WebP, AVIF, JPEG or PNG."""

from __future__ import annotations

import io
from typing import Literal, get_args

import cv2
from PIL import Image

from designer.scenes.colour import Bytes

Format = Literal["webp", "avif", "jpeg", "png"]
FORMATS: tuple[Format, ...] = get_args(Format)
MIME = {name: f"image/{name}" for name in FORMATS}
# WebP at the effort from which the next better one costs twice the time for two hundredths of the
# size. AVIF at the first that is smaller than WebP for the same likeness, a sixth, in ten times its
# time: for pictures that are made ahead.
PILLOW: dict[str, dict[str, int]] = {"webp": {"method": 2}, "avif": {"speed": 8}}
QUALITY: dict[str, int] = {"webp": 86, "avif": 75, "jpeg": 88, "png": 3}


def encode_picture(rgb: Bytes, fmt: Format, *, quality: int | None = None) -> bytes:
    """The bytes of an (h, w, 3 or 4) RGB(A) picture. ``quality`` 1 to 100 (PNG: zlib level 0 to 9).

    Raises ValueError for a format that is not in ``FORMATS``.
    """
    if fmt not in FORMATS:
        raise ValueError(f"the format must be one of {', '.join(FORMATS)}, not {fmt!r}")
    level = QUALITY[fmt] if quality is None else quality
    if fmt in PILLOW:
        sink = io.BytesIO()
        Image.fromarray(rgb).save(sink, fmt, quality=level, **PILLOW[fmt])
        return sink.getvalue()
    swap = cv2.COLOR_RGBA2BGRA if rgb.shape[2] == 4 else cv2.COLOR_RGB2BGR
    if fmt == "jpeg" and rgb.shape[2] == 4:
        swap = cv2.COLOR_RGBA2BGR
    flag = cv2.IMWRITE_JPEG_QUALITY if fmt == "jpeg" else cv2.IMWRITE_PNG_COMPRESSION
    done, data = cv2.imencode("." + fmt, cv2.cvtColor(rgb, swap), [flag, level])
    if not done:
        raise ValueError(f"a {rgb.shape} picture cannot be written as {fmt}")
    return bytes(data.tobytes())
