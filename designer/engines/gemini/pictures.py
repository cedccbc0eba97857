"""The vendor's bytes, verified: never trust the mime type that comes with them. Pure."""

from __future__ import annotations

import io
import warnings

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from designer.errors import EngineFailed, UnsupportedFeature

SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png", "PNG"),
    (b"\xff\xd8\xff", "image/jpeg", "JPEG"),
    (b"RIFF", "image/webp", "WEBP"),
)
MAX_PIXELS = 64_000_000  # the largest model picture is 17 million


def sniff_mime(data: bytes) -> str:
    """The real type by the first bytes. Raises UnsupportedFeature but for PNG, JPEG, WebP."""
    for start, mime, _ in SIGNATURES:
        if data.startswith(start) and (mime != "image/webp" or data[8:12] == b"WEBP"):
            return mime
    raise UnsupportedFeature("Use a PNG, JPEG or WebP picture.")


def open_picture(data: bytes) -> NDArray[np.uint8]:
    """(height, width, 3) uint8. Raises EngineFailed when it is no whole picture."""
    try:
        mime = sniff_mime(data)
        names = [name for _, known, name in SIGNATURES if known == mime]
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=names) as picture:
                if picture.width * picture.height > MAX_PIXELS:
                    raise EngineFailed("Gemini sent a picture that is too large to open.")
                return np.asarray(flatten(picture))
    except (
        OSError,
        UnsupportedFeature,
        SyntaxError,
        ValueError,
        Image.DecompressionBombWarning,
    ) as error:
        raise EngineFailed("Gemini sent something that is not a picture. Try again.") from error


def flatten(picture: Image.Image) -> Image.Image:
    """RGB on white: a print has no holes."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    white = Image.new("RGBA", clear.size, "white")
    return Image.alpha_composite(white, clear).convert("RGB")


def encode_png(pixels: NDArray[np.uint8]) -> bytes:
    """Lossless bytes of (height, width, 3) pixels."""
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG", compress_level=3)
    return out.getvalue()
