"""Opening the master, and hashing files. (``designer.pixels.pixel_sha256`` hashes the pixels.)"""

from __future__ import annotations

import hashlib
import io
import warnings
from pathlib import Path

from PIL import Image

from fulfilment.errors import DesignFileError

MAX_PIXELS = 100_000_000  # read from the header, before decoding
MIMES = {"PNG": "image/png", "WEBP": "image/webp"}
SUFFIXES = {"image/png": "png", "image/webp": "webp"}


def file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def open_master(data: bytes, *, name: str = "master") -> Image.Image:
    """The decoded master, in RGB or RGBA. Raises DesignFileError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own bound follows
            image: Image.Image = Image.open(io.BytesIO(data), formats=tuple(MIMES))
        if image.width * image.height > MAX_PIXELS:
            raise DesignFileError(f"{name} has more than 100 million pixels; send a smaller one")
        image.load()
    except DesignFileError:
        raise
    # Decoders fail in many ways on broken bytes; each means the same to the factory.
    except Exception as error:
        raise DesignFileError(f"{name} is not a readable PNG or WebP; send it again") from error
    if image.mode not in ("RGB", "RGBA"):
        raise DesignFileError(f"{name} must be RGB or RGBA with 8 bits, not {image.mode}")
    return image
