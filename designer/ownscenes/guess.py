"""Where the marks probably belong, read from the cloth: a start that is better than nothing."""

from __future__ import annotations

import numpy as np

from designer.errors import SceneRefused
from designer.ownscenes.selection import Mask
from designer.ownscenes.told import Marks, Place

CHEST = 0.42  # of the way from top to bottom: below the sleeves of most garments
SPAN = 0.06  # of the width, on both sides of the middle, in which the centre line is looked for


def guess_marks(cloth: Mask) -> Marks:
    """Marks on the selected cloth. Raises SceneRefused where there is hardly any."""
    height, width = cloth.shape
    rows = np.flatnonzero(cloth.mean(1) > 0.02)
    if len(rows) < height * 0.1:
        raise SceneRefused("Select the cloth first: click on the garment.")
    middle = _centre(cloth[rows[0] : rows[-1] + 1])
    reach = max(2, round(SPAN * width))
    column = np.flatnonzero(cloth[:, max(middle - reach, 0) : middle + reach].mean(1) > 0.5)
    top, bottom = (int(column[0]), int(column[-1])) if len(column) else (rows[0], rows[-1])
    chest = round(top + (bottom - top) * CHEST)
    left, right = _run(cloth[chest], middle)

    def place(x: float, y: float) -> Place:
        return float((x + 0.5) / width), float((y + 0.5) / height)

    return Marks(place(middle, top), place(middle, bottom), place(left, chest), place(right, chest))


def _centre(cloth: Mask) -> int:
    """The column in the middle of the cloth's lower half, where no arm disturbs."""
    lower = cloth[len(cloth) // 2 :]
    weight = lower.sum(0)
    return int(np.average(np.arange(len(weight)), weights=np.maximum(weight, 1e-6)))


def _run(row: Mask, middle: int) -> tuple[int, int]:
    """Both ends of the cloth that the middle lies in; of all of it where there is none."""
    if not row[middle]:
        filled = np.flatnonzero(row)
        return (int(filled[0]), int(filled[-1])) if len(filled) else (0, len(row) - 1)
    gaps = np.flatnonzero(~row)
    left = gaps[gaps < middle]
    right = gaps[gaps > middle]
    return (
        int(left[-1]) + 1 if len(left) else 0,
        int(right[0]) - 1 if len(right) else len(row) - 1,
    )
