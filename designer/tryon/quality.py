"""What to tell her about one photo, at once and in plain words. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

__all__ = ["VERDICTS", "Verdict", "judge_photo"]

SMALL_PX = 480
DARK = 75.0  # mean of the brighter half, 0 to 255
BLURRED = 18.0  # variance of the Laplacian at 512 px


@dataclass(frozen=True, slots=True)
class Verdict:
    """``is_good`` False still means usable: nothing that opens is turned away."""

    code: str
    words: str
    is_good: bool


VERDICTS: dict[str, Verdict] = {
    verdict.code: verdict
    for verdict in (
        Verdict("good", "Good", is_good=True),
        Verdict("small", "Small, usable", is_good=False),
        Verdict("dark", "A bit dark, usable", is_good=False),
        Verdict("blurred", "A bit blurred, usable", is_good=False),
        Verdict("unsure", "Please check the points", is_good=False),
    )
}


def judge_photo(rgb: npt.NDArray[np.uint8], *, is_sure: bool) -> Verdict:
    """The one thing that matters most about a photo; ``is_sure``: the handles found their place."""
    if min(rgb.shape[:2]) < SMALL_PX:
        return VERDICTS["small"]
    scale = 512 / max(rgb.shape[:2])
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    if float(grey[grey >= np.median(grey)].mean()) < DARK:
        return VERDICTS["dark"]
    if float(cv2.Laplacian(grey, cv2.CV_64F).var()) < BLURRED:
        return VERDICTS["blurred"]
    return VERDICTS["good" if is_sure else "unsure"]
