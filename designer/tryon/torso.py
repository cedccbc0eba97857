"""Looks for a torso where no face was found: one cloth in the middle, something else around. Pure.

A face turned away, cut off by the picture or hidden behind a phone says nothing about her top.
"""

from __future__ import annotations

from itertools import product

import cv2
import numpy as np
import numpy.typing as npt

from designer.tryon.handles import Handles, torso_at

__all__ = ["find_torso"]

LOOK_PX = 128
CENTRES = tuple(np.linspace(0.26, 0.74, 13))
TOPS = tuple(np.linspace(0.06, 0.46, 17))
UNITS = (0.14, 0.17, 0.20, 0.235, 0.27, 0.31, 0.36, 0.42)  # see torso_at
LIGHTNESS, HUE = 26.0, 5.0  # Lab: how far one cloth's folds are from its middle
# People aim at themselves; a neck above is a good sign; half a torso looks like a small one.
OFF_CENTRE, LOW, NECK, LARGE = 0.6, 0.5, 0.25, 0.5
SKIN_HUES, SKIN_CHROMA = (0.25, 1.45), 7.0  # radians and length in Lab's a and b, of any skin
Samples = npt.NDArray[np.float64]


def _patch(left: float, right: float, top: float, bottom: float) -> Samples:
    """(35, 2) places in a rectangle, in units from the collar."""
    x, y = np.meshgrid(np.linspace(left, right, 5), np.linspace(top, bottom, 7))
    return np.stack([x.ravel(), y.ravel()], 1)


CORE = np.concatenate([_patch(-0.42, 0.42, 0.35, 1.0), _patch(-0.42, 0.42, 1.0, 1.65)])
THROAT = _patch(-0.14, 0.14, -0.4, -0.06)
TIE, UNSEEN = 0.02, 0.6
HIDDEN = len(CORE) // 4
AROUND = (
    _patch(-1.45, -1.0, 0.95, 1.7),
    _patch(1.0, 1.45, 0.95, 1.7),
    _patch(-0.25, 0.25, -0.5, -0.2),  # neck and face
    _patch(-0.5, 0.5, 2.35, 2.7),  # trousers
)


def find_torso(rgb: npt.NDArray[np.uint8]) -> tuple[Handles, float]:
    """The likeliest place of a torso, and how well it stands out: 0 not at all, 1 wholly."""
    height, width = rgb.shape[:2]
    scale = LOOK_PX / max(height, width)
    small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(cv2.GaussianBlur(small, (3, 3), 0), cv2.COLOR_RGB2LAB).astype(np.float32)
    places = np.array(list(product(CENTRES, TOPS, UNITS)))
    core, _ = _colours(lab, places, CORE)
    cloth = np.median(core, 1, keepdims=True)
    # A hand or a phone before her may hide a part.
    inside = np.sort(_likeness(core, cloth), axis=1)[:, HIDDEN:].mean(1)
    outside = [_share_alike(lab, places, patch, cloth) for patch in AROUND]
    stands_out = inside - np.mean(outside, axis=0)
    likely = stands_out - OFF_CENTRE * np.abs(places[:, 0] - 0.5)
    likely -= LOW * np.maximum(places[:, 1] - 0.3, 0)
    likely += NECK * _skin_share(lab, places) + LARGE * places[:, 2]
    # Many places about the right one are as good: their middle is taken.
    weight = np.exp((likely - likely.max()) / TIE)
    centre, top, unit = (weight @ places / weight.sum()).tolist()
    found = torso_at(centre, top, unit, width, height)
    return found, float(np.clip(stands_out[likely.argmax()], 0, 1))


def _colours(
    lab: npt.NDArray[np.float32], places: Samples, patch: Samples
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    """(places, samples, 3) colours of a patch at every place, and which samples lie in the
    photo."""
    height, width = lab.shape[:2]
    unit = places[:, 2:] * height
    x = places[:, :1] * width + unit * patch[:, 0]
    y = places[:, 1:2] * height + unit * patch[:, 1]
    there = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    column, row = np.clip(x, 0, width - 1).astype(int), np.clip(y, 0, height - 1).astype(int)
    return lab[row, column], there


def _likeness(
    colours: npt.NDArray[np.float32], cloth: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    """1 for the very colour, falling smoothly: white tiles are a little like a white top."""
    away = (colours - cloth) / np.array([LIGHTNESS, HUE, HUE], np.float32)
    return np.asarray(np.exp(-(away**2).sum(-1) / 2), np.float32)


def _skin_share(lab: npt.NDArray[np.float32], places: Samples) -> Samples:
    """How much of the neck has the hue of skin, light or dark."""
    colours, there = _colours(lab, places, THROAT)
    a, b = colours[..., 1] - 128, colours[..., 2] - 128
    hue = np.arctan2(b, a)
    skin = (hue > SKIN_HUES[0]) & (hue < SKIN_HUES[1]) & (np.hypot(a, b) > SKIN_CHROMA)
    return np.asarray((skin & there).mean(1))


def _share_alike(
    lab: npt.NDArray[np.float32],
    places: Samples,
    patch: Samples,
    cloth: npt.NDArray[np.float32],
) -> Samples:
    """How much of a patch has the cloth's colour; ``UNSEEN`` where the patch lies outside the
    photo, since nobody knows."""
    colours, there = _colours(lab, places, patch)
    seen = there.sum(1)
    alike = (_likeness(colours, cloth) * there).sum(1)
    return np.where(seen > 0, alike / np.maximum(seen, 1), UNSEEN)
