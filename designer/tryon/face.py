"""Where a face is, as a first guess for the handles; the box is used once and never stored.

Nothing here recognises anybody: the cascade answers "a face, about there", and no template, no
embedding and no measure of the face leaves this module.
"""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from skimage.data import lbp_frontal_face_cascade_filename
from skimage.feature import Cascade

from designer.tryon.handles import Box

__all__ = ["find_face"]

WORK_PX = 360
_lock = threading.Lock()  # the cascade keeps scratch buffers between calls


@lru_cache(maxsize=1)
def _cascade() -> Any:
    return Cascade(lbp_frontal_face_cascade_filename())


def find_face(rgb: npt.NDArray[np.uint8]) -> Box | None:
    """The likeliest face (largest, upper part of the photo) as a box in fractions, or None."""
    height, width = rgb.shape[:2]
    scale = WORK_PX / max(height, width)
    small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    with _lock:
        found = _cascade().detect_multi_scale(
            img=small,
            scale_factor=1.2,
            step_ratio=1,
            min_size=(24, 24),
            max_size=(small.shape[0] // 2, small.shape[0] // 2),
            min_neighbor_number=5,
        )
    rows, columns = small.shape[:2]
    boxes = [
        Box(f["c"] / columns, f["r"] / rows, f["width"] / columns, f["height"] / rows)
        for f in found
        if f["r"] + f["height"] / 2 < rows * 0.6
    ]
    return max(boxes, key=lambda box: box.width * box.height, default=None)
