"""Has anything moved, gone or come? MS-SSIM, the worst tile's SSIM, and GMSD, on luma 0 to 255."""

from __future__ import annotations

import cv2
import numpy as np

from fulfilment.fidelity.canonical import Floats

TILE_PX = 32
C1, C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
SCALE_WEIGHTS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)  # Wang, Simoncelli and Bovik, 2003
GMSD_C = 170.0  # Xue, Zhang, Mou and Bovik, 2014


def ms_ssim(first: Floats, second: Floats) -> float:
    """1 for equal pictures. Contrast and structure at five scales, luminance at the last."""
    score = 1.0
    for number, weight in enumerate(SCALE_WEIGHTS):
        luminance, contrast = _ssim_maps(first, second)
        last = number == len(SCALE_WEIGHTS) - 1
        mean = float((luminance * contrast).mean() if last else contrast.mean())
        score *= max(mean, 0.0) ** weight
        half = (max(1, first.shape[1] // 2), max(1, first.shape[0] // 2))
        first = np.asarray(cv2.resize(first, half, interpolation=cv2.INTER_AREA))
        second = np.asarray(cv2.resize(second, half, interpolation=cv2.INTER_AREA))
    return score


def worst_tile_ssim(first: Floats, second: Floats) -> float:
    """The SSIM of the tile that differs most."""
    luminance, contrast = _ssim_maps(first, second)
    return float(tile_means(luminance * contrast).min())


def gmsd(first: Floats, second: Floats) -> float:
    """Spread of the likeness of gradients: 0 for equal pictures."""
    # A soft edge pixel of the print may straddle two pixels here; a light blur evens that out.
    one, two = _gradient(_even(first)), _gradient(_even(second))
    likeness = (2 * one * two + GMSD_C) / (one**2 + two**2 + GMSD_C)
    return float(likeness.std())


def tile_means(values: Floats, size: int = TILE_PX) -> Floats:
    """Means of ``size`` px tiles; a narrow rest at the edge counts with the tile before it."""
    down = max(1, values.shape[0] // size)
    across = max(1, values.shape[1] // size)
    rows = np.add.reduceat(values, np.arange(down) * size, axis=0)
    sums = np.add.reduceat(rows, np.arange(across) * size, axis=1)
    heights = np.diff(np.append(np.arange(down) * size, values.shape[0]))
    widths = np.diff(np.append(np.arange(across) * size, values.shape[1]))
    counts = (heights[:, None] * widths[None, :]).astype(np.float32)
    return np.asarray(sums / (counts if values.ndim == 2 else counts[..., None]), np.float32)


def _blur(picture: Floats) -> Floats:
    return np.asarray(cv2.GaussianBlur(picture, (11, 11), 1.5, borderType=cv2.BORDER_REFLECT))


def _even(picture: Floats) -> Floats:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 1.0, borderType=cv2.BORDER_REFLECT))


def _ssim_maps(first: Floats, second: Floats) -> tuple[Floats, Floats]:
    """(luminance term, contrast-structure term) of every pixel."""
    mean1, mean2 = _blur(first), _blur(second)
    var1 = np.maximum(_blur(first * first) - mean1**2, 0)
    var2 = np.maximum(_blur(second * second) - mean2**2, 0)
    both = _blur(first * second) - mean1 * mean2
    luminance = (2 * mean1 * mean2 + C1) / (mean1**2 + mean2**2 + C1)
    contrast = (2 * both + C2) / (var1 + var2 + C2)
    return np.asarray(luminance, np.float32), np.asarray(contrast, np.float32)


def _gradient(picture: Floats) -> Floats:
    half = (max(1, picture.shape[1] // 2), max(1, picture.shape[0] // 2))
    small = cv2.resize(picture, half, interpolation=cv2.INTER_AREA)
    prewitt = np.array([[1, 0, -1]] * 3, np.float32) / 3
    x = cv2.filter2D(small, cv2.CV_32F, prewitt)
    y = cv2.filter2D(small, cv2.CV_32F, np.ascontiguousarray(prewitt.T))
    return np.asarray(np.sqrt(x * x + y * y))
