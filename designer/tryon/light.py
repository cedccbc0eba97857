"""Linear light, and the folds and light of the photo that stay when the cloth changes. Pure."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

__all__ = ["linear_colour", "read_light", "soften_highlights", "to_linear", "to_srgb"]

RELIEF = 1.2
KNEE = np.float32(0.7)
Floats = npt.NDArray[np.float32]
_RAMP = np.arange(256) / 255.0
_TO_LINEAR = np.where(_RAMP <= 0.04045, _RAMP / 12.92, ((_RAMP + 0.055) / 1.055) ** 2.4).astype(
    np.float32
)
_LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)


def to_linear(rgb: npt.NDArray[np.uint8]) -> Floats:
    """sRGB bytes to linear light, 0 to 1."""
    return _TO_LINEAR[rgb]


def to_srgb(linear: Floats) -> npt.NDArray[np.uint8]:
    """Linear light to sRGB bytes, clipped."""
    x = np.clip(linear, 0, 1)
    out = np.where(x <= 0.0031308, x * 12.92, 1.055 * np.power(x, 1 / 2.4) - 0.055)
    return (out * 255 + 0.5).astype(np.uint8)


def soften_highlights(linear: Floats) -> Floats:
    """Bends what is brighter than ``KNEE`` under 1, so that white cloth keeps its folds."""
    over = np.maximum(linear - KNEE, 0)
    return np.where(over > 0, 1 - (1 - KNEE) * np.exp(-over / (1 - KNEE)), linear)


def linear_colour(hexcode: str) -> Floats:
    """``#rrggbb`` to three linear values."""
    return _TO_LINEAR[[int(hexcode[i : i + 2], 16) for i in (1, 3, 5)]]


def read_light(photo: Floats, coverage: Floats) -> Floats:
    """What to multiply new cloth by, per pixel and channel: (height, width, 3), linear.

    Folds come from the old cloth's brightness over its own 60th percentile. The level and the
    tint come from the rest of the photo, since a black top must not make a white print black.
    """
    inside = coverage > 0.9
    if not inside.any():
        return np.ones_like(photo)
    luma = photo @ _LUMA
    old = float(np.quantile(luma[inside], 0.6))
    # Dark cloth holds more noise than folds: look at it through a wider blur.
    spread = photo.shape[1] / 1000 * (0.8 if old > 0.05 else 2.5)
    blurred = _blur_inside(luma, coverage, spread)
    # A print hides relief that plain cloth shows, so the folds are drawn a little stronger.
    folds = np.clip(((blurred + 0.004) / (old + 0.004)) ** RELIEF, 0.06, 1.7)
    level, tint = _ambient(photo, coverage)
    # No cloth is whiter than 0.85, so the old cloth says how bright it is here at least.
    level = min(max(level, old / 0.85), 1.1)
    return np.asarray(folds[..., None] * level * tint, np.float32)


def _blur_inside(luma: Floats, coverage: Floats, spread: float) -> Floats:
    """A blur that does not mix cloth with what lies beside it."""
    weight = (coverage > 0.6).astype(np.float32)
    total = cv2.GaussianBlur(luma * weight, (0, 0), spread)
    share = cv2.GaussianBlur(weight, (0, 0), spread)
    wide = cv2.GaussianBlur(luma * weight, (0, 0), 4 * spread) / np.maximum(
        cv2.GaussianBlur(weight, (0, 0), 4 * spread), 1e-3
    )
    near = total / np.maximum(share, 1e-3)
    return np.asarray(np.where(share > 0.05, near, wide), np.float32)


def _ambient(photo: Floats, coverage: Floats) -> tuple[float, Floats]:
    """How bright the room is (0.3 to 1.05) and its tint (mean 1), from outside the garment."""
    outside = coverage < 0.1
    rest = photo[outside] if outside.sum() > 500 else photo.reshape(-1, 3)
    bright = float(np.quantile(rest @ _LUMA, 0.9))
    level = float(np.clip(0.25 + 0.95 * np.sqrt(bright), 0.3, 1.05))
    mean = rest.mean(0)
    grey = mean / max(float(mean.mean()), 1e-4)
    # A room has coloured walls too: only a third of the tint is taken for light.
    tint = np.clip(1 + (grey - 1) / 3, 0.8, 1.2)
    return level, (tint / tint.mean()).astype(np.float32)
