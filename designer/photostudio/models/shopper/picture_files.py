"""Files round the phone's camera: the render's EXR in, the JPEG that a phone would keep out."""

from __future__ import annotations

import io
import os
from pathlib import Path

os.environ.setdefault("OPENCV_IO_ENABLE_OPENEXR", "1")  # before cv2 is loaded
import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from designer.photostudio.models.shopper.shots import Phone

ORIENTATION, MAKE, MODEL, GPS = 0x0112, 0x010F, 0x0110, 0x8825
UNDO = {
    1: None,
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}


def read_light(path: Path) -> npt.NDArray[np.float32]:
    """(height, width, 3) linear RGB of an EXR. Raises OSError."""
    pixels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    if pixels is None:
        raise OSError(f"{path} cannot be read")
    return np.ascontiguousarray(pixels[..., 2::-1], np.float32)


def as_jpeg(pixels: npt.NDArray[np.uint8], phone: Phone) -> bytes:
    """The file: stored as the sensor saw it, with the turn, a make and a place in its EXIF."""
    image = Image.fromarray(pixels)
    undo = UNDO[phone.turn]
    if undo is not None:
        image = image.transpose(undo)
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKE], exif[MODEL] = phone.turn, "Seedloom", "Photo studio"
    exif.get_ifd(GPS)[1] = "N"
    out = io.BytesIO()
    image.save(out, "JPEG", quality=phone.quality, optimize=True, exif=exif)
    return out.getvalue()
