"""Pictures as bytes and as pixels. Pure."""

from __future__ import annotations

import hashlib
import io

import numpy as np
import numpy.typing as npt
from PIL import Image

Pixels = npt.NDArray[np.uint8]


def decode(data: bytes) -> Pixels:
    """Bytes we made ourselves to (h, w, 3 or 4) uint8 RGB(A). Uploads go through ``images``."""
    with Image.open(io.BytesIO(data)) as image:
        has_alpha = image.mode in ("RGBA", "LA") or "transparency" in image.info
        return np.asarray(image.convert("RGBA" if has_alpha else "RGB"))


def encode_png(pixels: Pixels) -> bytes:
    """Lossless PNG of (h, w, 3 or 4) uint8."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG", compress_level=4)
    return file.getvalue()


def pixel_sha256(data: bytes) -> str:
    """SHA-256 over ``mode|width|height|`` and the raw pixels of an encoded picture."""
    with Image.open(io.BytesIO(data)) as image:
        head = f"{image.mode}|{image.width}|{image.height}|".encode()
        return hashlib.sha256(head + image.tobytes()).hexdigest()
