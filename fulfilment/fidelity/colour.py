"""Is it the same colour? dE00 where it is worst, over all, in blocks, and ink by ink."""

from __future__ import annotations

import cv2
import numpy as np

from fulfilment.fidelity.canonical import Floats
from fulfilment.fidelity.structure import tile_means

BLOCKS = 16  # blocks across
INKS = 12
INK_FLOOR = 0.002  # share of the picture below which an ink is left to the worst-tile check
SAMPLE = 20_000


def to_lab(rgb: Floats) -> Floats:
    """CIE Lab (D65) of sRGB in 0 to 255."""
    return np.asarray(cv2.cvtColor(np.clip(rgb / 255, 0, 1), cv2.COLOR_RGB2LAB))


def soft_lab(rgb: Floats) -> Floats:
    """Lab as the eye takes it at arm's length: edges that moved by a hair are no colour change."""
    return to_lab(np.asarray(cv2.GaussianBlur(rgb, (0, 0), 2.0, borderType=cv2.BORDER_REFLECT)))


def worst_tile_de00(first: Floats, second: Floats) -> float:
    """Mean dE00 of the worst tile, on ``soft_lab`` pictures."""
    return float(tile_means(delta_e00(first, second)).max())


def bias_de00(first: Floats, second: Floats) -> float:
    """dE00 between the mean colours."""
    means = (first.mean(axis=(0, 1)), second.mean(axis=(0, 1)))
    return float(delta_e00(np.asarray(means[0]), np.asarray(means[1])))


def block_de00(first: Floats, second: Floats) -> float:
    """Mean dE00 between the mean colours of large blocks."""
    size = max(1, first.shape[1] // BLOCKS)
    return float(delta_e00(tile_means(first, size), tile_means(second, size)).mean())


def palette_de00(first: Floats, second: Floats) -> float:
    """The worst ink: the median dE00 of each main colour's pixels, away from edges. Plain Lab."""
    calm = ~_near_edge(first)
    if calm.mean() < 0.02:  # nothing but edges: there are no flat inks to judge
        calm = np.ones_like(calm)
    inks = find_inks(first[calm])
    label = _nearest(first[calm], inks)
    apart = delta_e00(first[calm], second[calm])
    shares = np.bincount(label, minlength=len(inks)) / label.size
    medians = [
        float(np.median(apart[label == ink]))
        for ink in range(len(inks))
        if shares[ink] * calm.mean() >= INK_FLOOR
    ]
    return max(medians, default=0.0)


def find_inks(colours: Floats) -> Floats:
    """(k, 3) main colours of (n, 3) Lab: k-means from the farthest points, no chance in it."""
    sample = colours[:: max(1, len(colours) // SAMPLE)]
    centres = [sample.mean(axis=0)]
    far = np.linalg.norm(sample - centres[0], axis=1)
    for _ in range(INKS):
        if far.max() < 2:  # what is left lies within two units of an ink already found
            break
        centres.append(sample[far.argmax()])
        far = np.minimum(far, np.linalg.norm(sample - centres[-1], axis=1))
    inks = np.stack(centres[1:] or centres)
    for _ in range(8):
        label = _nearest(sample, inks)
        inks = np.stack(
            [
                sample[label == ink].mean(axis=0) if (label == ink).any() else inks[ink]
                for ink in range(len(inks))
            ]
        )
    return np.asarray(inks, np.float32)


def _nearest(colours: Floats, inks: Floats) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    label = np.zeros(len(colours), np.intp)
    best = np.full(len(colours), np.inf, np.float32)
    for number, ink in enumerate(inks):
        apart = ((colours - ink) ** 2).sum(axis=1)
        nearer = apart < best
        label[nearer] = number
        best[nearer] = apart[nearer]
    return label


def _near_edge(lab: Floats) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    box = np.ones((3, 3), np.uint8)
    spread = (cv2.dilate(lab, box) - cv2.erode(lab, box)).max(axis=-1)
    return np.asarray(spread > 6)


def delta_e00(first: Floats, second: Floats) -> Floats:
    """CIEDE2000 of Lab arrays (..., 3), with unit weights (Sharma, Wu and Dalal, 2005)."""
    one, two = first.astype(np.float64), second.astype(np.float64)
    (l1, a1, b1), (l2, a2, b2) = np.moveaxis(one, -1, 0), np.moveaxis(two, -1, 0)
    chroma = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    stretch = 1 + 0.5 * (1 - np.sqrt(chroma**7 / (chroma**7 + 25.0**7)))
    c1, c2 = np.hypot(a1 * stretch, b1), np.hypot(a2 * stretch, b2)
    h1 = np.degrees(np.arctan2(b1, a1 * stretch)) % 360
    h2 = np.degrees(np.arctan2(b2, a2 * stretch)) % 360
    turn = np.where(c1 * c2 == 0, 0.0, (h2 - h1 + 180) % 360 - 180)
    d_hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    hue = np.where(c1 * c2 == 0, h1 + h2, h1 + turn / 2) % 360
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    weight = 1 - 0.17 * _cos(hue - 30) + 0.24 * _cos(2 * hue)
    weight += 0.32 * _cos(3 * hue + 6) - 0.20 * _cos(4 * hue - 63)
    s_l = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)
    s_c, s_h = 1 + 0.045 * chroma, 1 + 0.015 * chroma * weight
    bend = 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    bend = -bend * np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    parts = ((l2 - l1) / s_l, (c2 - c1) / s_c, d_hue / s_h)
    total = parts[0] ** 2 + parts[1] ** 2 + parts[2] ** 2 + bend * parts[1] * parts[2]
    return np.asarray(np.sqrt(np.maximum(total, 0)), np.float32)


def _cos(
    degrees: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.asarray(np.cos(np.radians(degrees)))
