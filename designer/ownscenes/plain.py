"""Whether the cloth in a photograph is plain, light and well exposed: measured, else refused."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from designer.errors import SceneRefused
from designer.ownscenes.light import blur_inside
from designer.ownscenes.oklab import light_to_oklab
from designer.ownscenes.selection import Mask
from designer.pixels import Pixels
from designer.scenes.colour import LUMA, picture_to_linear

DARK, BLOWN = 0.035, 0.98  # light of cloth that is too dark, or clipped
MOST_BLOWN = 0.06  # of the cloth
PATTERN_SPREAD = 0.02  # of the longer side: shades are broader, prints are not
PATTERN_HUE, PATTERN_SHADE = 0.03, 0.085  # spread in OKLab that plain cloth does not have
ODD_HUE, ODD_SHADE, MOST_ODD = 0.045, 0.28, 0.006  # OKLab, OKLab, share of the cloth
LEAST_CLOTH = 0.03  # of the photograph


@dataclass(frozen=True, slots=True)
class Cloth:
    """What was measured on the cloth, as shares and OKLab distances."""

    area: float  # of the photograph
    blown: float  # of the cloth, clipped
    median_light: float
    hue: float  # how much its hue varies within small distances
    shade: float  # how much its lightness does
    odd: float  # of the cloth, far from the colour around it: letters, a badge


def measure_cloth(rgb: Pixels, cloth: Mask) -> Cloth:
    """Figures of the pixels that are nothing but cloth."""
    light = picture_to_linear(rgb)
    if not cloth.any():
        return Cloth(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    sure = cv2.erode(cloth.astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    sure = sure if sure.any() else cloth
    lab = light_to_oklab(light)
    fine = lab - blur_inside(lab, sure, PATTERN_SPREAD * max(cloth.shape))
    # The weave and the camera's noise are finer than any print that anybody sees.
    fine = cv2.blur(fine * sure[..., None], (3, 3))[sure]
    hue = np.sqrt((fine[:, 1:] ** 2).sum(-1))
    return Cloth(
        area=float(cloth.mean()),
        blown=float((light[sure].min(-1) > BLOWN).mean()),
        median_light=float(np.median(light[sure] @ LUMA)),
        hue=float(np.sqrt((hue**2).mean())),
        shade=float(fine[:, 0].std()),
        odd=float(((hue > ODD_HUE) | (np.abs(fine[:, 0]) > ODD_SHADE)).mean()),
    )


def require_plain(cloth: Cloth) -> None:
    """Raises SceneRefused, in words that say what to photograph instead."""
    if cloth.area < LEAST_CLOTH:
        raise SceneRefused(
            f"Only {cloth.area:.1%} of the photo is selected as cloth. Click on the garment, "
            "or choose a photo that shows it larger."
        )
    if cloth.median_light < DARK:
        raise SceneRefused(
            "The garment is too dark in this photo: folds are lost, so a print would look flat. "
            "Photograph a white or light grey one."
        )
    if cloth.blown > MOST_BLOWN:
        raise SceneRefused(
            f"{cloth.blown:.0%} of the garment is blown out to plain white, without any fold. "
            "Choose a photo that was exposed darker."
        )
    varied = max(cloth.hue / PATTERN_HUE, cloth.shade / PATTERN_SHADE, cloth.odd / MOST_ODD)
    if varied > 1:
        raise SceneRefused(
            "The cloth in this photo has a pattern of its own, or the selection holds more than "
            f"cloth: it varies {varied:.1f} times as much as plain cloth may. Photograph a plain "
            "one, best a white or light grey blank."
        )
