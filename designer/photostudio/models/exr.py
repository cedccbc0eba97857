"""Reads what Blender rendered."""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np

from designer.photostudio.models.arrays import Floats

os.environ.setdefault("OPENCV_IO_ENABLE_OPENEXR", "1")  # OpenCV looks at it when it reads the first


def read_exr(path: Path) -> Floats:
    """(h, w, 3) red, green, blue. Raises OSError."""
    image = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    if image is None:
        raise OSError(f"{path.name} cannot be read")
    return np.ascontiguousarray(image[..., 2::-1].astype(np.float32))
