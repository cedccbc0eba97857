"""Which pixels of the photo are her top: GrabCut seeded by the handles, then a soft edge. Pure."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from designer.tryon.handles import Handles

__all__ = ["core_share", "cut_garment", "garment_mask", "soften"]

MASK_PX = 512  # GrabCut's cost grows faster than the picture; 512 px takes a quarter of a second
ITERATIONS = 4
SURE, WALL = 0.35, 0.42  # see _unlike_cloth

Mask = npt.NDArray[Any]


def cut_garment(rgb: npt.NDArray[np.uint8], handles: Handles) -> npt.NDArray[np.float32]:
    """Coverage 0 to 1 per pixel of the photo, sleeves included where they are the same cloth."""
    hard = garment_mask(rgb, handles)
    return soften(hard, rgb)


def garment_mask(
    rgb: npt.NDArray[np.uint8], handles: Handles, *, side_px: int = MASK_PX
) -> npt.NDArray[np.uint8]:
    """0 or 1 per pixel of a picture whose longer side is at most ``side_px``."""
    scale = min(1.0, side_px / max(rgb.shape[:2]))
    small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    small = cv2.bilateralFilter(small, 5, 20, 5)
    height, width = small.shape[:2]
    points = handles.pixels(width, height)
    labels = _seed(points, height, width)
    core = labels == cv2.GC_FGD
    if core.sum() < 50:
        return _polygon(_torso(points), height, width)
    cv2.setRNGSeed(7)  # k-means starts at random: the same photo must give the same cut
    cloth = _unlike_cloth(small, core)
    # What has the very colour of the torso is a sleeve until GrabCut says otherwise, unless the
    # wall at the sides has that colour too.
    wall = np.hstack([cloth[:, : width // 25 + 1], cloth[:, -(width // 25) - 1 :]])
    if float((wall[: height // 2] < WALL).mean()) < 0.1:
        labels[(labels == cv2.GC_PR_BGD) & (cloth < SURE)] = cv2.GC_PR_FGD
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(small[..., ::-1].copy(), labels, None, *models, ITERATIONS, cv2.GC_INIT_WITH_MASK)
    cut = (labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD)
    return _tidy((cut & (cloth < 1)).astype(np.uint8), core)


def _unlike_cloth(rgb: npt.NDArray[np.uint8], core: Mask) -> Mask:
    """How far each colour is from those in the middle of the torso; from 1 on it is another.

    GrabCut follows edges and takes a dark arm for a shaded sleeve; colour tells them apart.
    Lightness may differ far more than hue, since folds are the same cloth in the dark.
    """
    lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB).astype(np.float32)
    sample = lab[core]
    low, high = np.quantile(sample[:, 0], [0.02, 0.98])
    light = np.maximum(low - lab[..., 0], lab[..., 0] - high) / (0.35 * (high - low) + 34)
    _, members, hues = cv2.kmeans(
        np.ascontiguousarray(sample[:, 1:]), 4, None, (3, 12, 0.5), 1, cv2.KMEANS_PP_CENTERS
    )
    # A colour with a small share is a hand, a print or the wall under an arm.
    shares = np.bincount(members.ravel(), minlength=len(hues)) / len(members)
    hues = hues[shares >= min(0.15, shares.max())]
    hue = np.min([np.hypot(lab[..., 1] - a, lab[..., 2] - b) for a, b in hues], axis=0)
    return np.asarray(np.hypot(np.maximum(light, 0), hue / 14))


def core_share(rgb: npt.NDArray[np.uint8], handles: Handles) -> float:
    """How much of the middle of the torso has one colour, 0 to 1: low when the guess is off."""
    scale = min(1.0, 192 / max(rgb.shape[:2]))
    small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    height, width = small.shape[:2]
    core = _seed(handles.pixels(width, height), height, width) == cv2.GC_FGD
    if core.sum() < 20:
        return 0.0
    sample = cv2.cvtColor(small, cv2.COLOR_RGB2LAB).astype(np.float32)[core]
    away = np.abs(sample - np.median(sample, 0))
    return float(((away[:, 0] < 45) & (np.hypot(away[:, 1], away[:, 2]) < 12)).mean())


def _torso(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Outline: shoulders, chest and hips, clockwise."""
    return points[[1, 2, 4, 6, 5, 3]]


def _polygon(points: npt.NDArray[np.float64], height: int, width: int) -> npt.NDArray[np.uint8]:
    mask = np.zeros((height, width), np.uint8)
    cv2.fillPoly(mask, [np.rint(points).astype(np.int32)], 1)
    return mask


def _seed(points: npt.NDArray[np.float64], height: int, width: int) -> npt.NDArray[np.uint8]:
    """Sure cloth inside the handles, sure background above the neck and below the hem."""
    labels = np.full((height, width), cv2.GC_PR_BGD, np.uint8)
    torso = _torso(points)
    centre = torso.mean(0)
    labels[_polygon(torso, height, width) > 0] = cv2.GC_PR_FGD
    neck_y, hem_y = points[0, 1], points[[5, 6], 1].max()
    tall = hem_y - neck_y
    # A hood stands a little above the collar point; heads and legs are further away than that.
    labels[: max(0, int(neck_y - 0.2 * tall))] = cv2.GC_BGD
    labels[min(height, int(hem_y + 0.12 * tall)) :] = cv2.GC_BGD
    labels[_polygon(centre + (torso - centre) * 0.72, height, width) > 0] = cv2.GC_FGD
    return labels


def _tidy(cut: npt.NDArray[np.uint8], core: Mask) -> npt.NDArray[np.uint8]:
    """The piece that holds the torso, without crumbs and with small holes closed."""
    cut = cv2.morphologyEx(cut, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, pieces = cv2.connectedComponents(cut)
    if count < 2:
        return cut
    sizes = np.bincount(pieces[core], minlength=count)
    sizes[0] = 0
    kept = (pieces == sizes.argmax()).astype(np.uint8)
    holes, marks, facts, _ = cv2.connectedComponentsWithStats(1 - kept)
    limit = 0.01 * kept.sum()  # a logo or a button; a gap under the arm is larger
    for hole in range(1, holes):
        if facts[hole, cv2.CC_STAT_AREA] < limit:
            kept[marks == hole] = 1
    return np.asarray(kept, np.uint8)


def soften(hard: npt.NDArray[np.uint8], rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """The small hard mask at the photo's size, its edge drawn to the photo's own edges.

    A guided filter: inside a small window the mask is a linear function of the brightness.
    """
    height, width = rgb.shape[:2]
    mask = cv2.resize(hard.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    mask = np.clip(mask, 0, 1)
    guide = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    radius = max(2, round(max(height, width) / 220))
    window = (2 * radius + 1, 2 * radius + 1)

    def mean(a: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        return np.asarray(cv2.boxFilter(a, -1, window), np.float32)

    mean_g, mean_m = mean(guide), mean(mask)
    slope = (mean(guide * mask) - mean_g * mean_m) / (mean(guide * guide) - mean_g**2 + 4e-4)
    soft = mean(slope) * guide + mean(mean_m - slope * mean_g)
    # Steeper and a little wider: her own top must not shine through at the edge.
    return np.asarray(np.clip((soft - 0.3) / 0.4, 0, 1), np.float32)
