"""What of the photograph is cloth, or trim: colours picked and lines painted, one after the other.

A picked colour grows from its place over what looks alike in OKLab, up to the first clear edge:
folds change the lightness of cloth slowly, its outline changes it at once. The outcome is snapped
to the strongest edge nearby, so that neither a hasty brush nor a generous tolerance shows.
"""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.segmentation import watershed

from designer.ownscenes.oklab import to_oklab
from designer.ownscenes.told import ADD, CLOTH, DROP, PICK, Place, Stroke
from designer.pixels import Pixels
from designer.scenes.colour import Floats

Mask = NDArray[np.bool_]

SHADE, HUE = 0.5, 1.6  # what lightness and colour count for: cloth has shades, not hues
BARRIER = 0.42  # of the tolerance, within two pixels: an edge that a colour does not grow over
SEED = 4  # px around the place that was touched
HOLE = 0.0012  # of the picture: smaller holes are folds and stitches
SNAP = 4  # px


class Canvas:
    """A photograph made ready to be selected from; keep it while she paints."""

    def __init__(self, rgb: Pixels) -> None:
        self.height, self.width = rgb.shape[:2]
        lab = to_oklab(rgb) * np.array([SHADE, HUE, HUE], np.float32)
        self._lab: Floats = cv2.GaussianBlur(lab, (0, 0), 1.0)
        self._steepness: Floats = _steepness(self._lab)
        self._grown: dict[tuple[Place, float], Mask] = {}

    def select(self, strokes: Iterable[Stroke], *, layer: str = CLOTH) -> Mask:
        """(h, w) what the strokes of a layer leave selected, before it is snapped."""
        mask = np.zeros((self.height, self.width), bool)
        for stroke in strokes:
            if stroke.layer != layer:
                continue
            touched = self._touch(stroke)
            mask = mask | touched if stroke.does in (PICK, ADD) else mask & ~touched
        return mask

    def snap(self, mask: Mask) -> Mask:
        """(h, w) the selection with its outline on the strongest edge within ``SNAP`` px."""
        if not mask.any() or mask.all():
            return mask
        near = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * SNAP + 1, 2 * SNAP + 1))
        inside = cv2.erode(mask.astype(np.uint8), near)
        outside = 1 - cv2.dilate(mask.astype(np.uint8), near)
        inside |= mask.astype(np.uint8) & (cv2.dilate(inside, near) == 0)  # what is thinner stays
        marks = inside.astype(np.int32) + 2 * outside.astype(np.int32)
        reach = cv2.dilate((marks == 0).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
        grown = watershed(self._steepness, np.where(reach, marks, 0), mask=reach)
        snapped: Mask = np.where(reach, grown == 1, mask)
        return snapped

    def _touch(self, stroke: Stroke) -> Mask:
        if stroke.does not in (PICK, DROP):
            return self._paint(stroke)
        touched = np.zeros((self.height, self.width), bool)
        for place in stroke.points:
            touched |= self.grow(place, stroke.size)
        return touched

    def grow(self, place: Place, tolerance: float) -> Mask:
        """(h, w) what looks like the cloth at a place, and hangs together with it."""
        key = (place, tolerance)
        if key not in self._grown:
            self._grown[key] = self._grow(place, tolerance)
        return self._grown[key]

    def _grow(self, place: Place, tolerance: float) -> Mask:
        x, y = self._pixel(place)
        seed = self._lab[max(y - SEED, 0) : y + SEED + 1, max(x - SEED, 0) : x + SEED + 1]
        away = np.linalg.norm(self._lab - np.median(seed.reshape(-1, 3), 0), axis=-1)
        alike = away <= tolerance
        flat = (alike & (self._steepness <= BARRIER * tolerance)).astype(np.uint8)
        cv2.circle(flat, (x, y), SEED, 1, -1)
        _, labels = cv2.connectedComponents(flat, connectivity=4)
        grown = (labels == labels[y, x]).astype(np.uint8)
        wider = cv2.dilate(grown, np.ones((5, 5), np.uint8)) > 0
        return _fill_holes(wider & alike | (grown > 0))

    def _paint(self, stroke: Stroke) -> Mask:
        drawn = np.zeros((self.height, self.width), np.uint8)
        width = max(1, round(stroke.size * max(self.width, self.height)))
        line = np.array([self._pixel(place) for place in stroke.points], np.int32)
        cv2.polylines(drawn, [line], False, 1, width)
        for end in (line[0], line[-1]):
            cv2.circle(drawn, (int(end[0]), int(end[1])), width // 2, 1, -1)
        return drawn > 0

    def _pixel(self, place: Place) -> tuple[int, int]:
        x, y = int(place[0] * self.width), int(place[1] * self.height)
        return min(x, self.width - 1), min(y, self.height - 1)


def _steepness(lab: Floats) -> Floats:
    """(h, w) how much the colour changes within two pixels."""
    across = cv2.Sobel(lab, cv2.CV_32F, 1, 0, ksize=3, scale=0.25)
    down = cv2.Sobel(lab, cv2.CV_32F, 0, 1, ksize=3, scale=0.25)
    steep: Floats = np.sqrt((across**2 + down**2).sum(-1))
    return steep


def _fill_holes(mask: Mask) -> Mask:
    """The selection without the small holes that seams and deep folds leave."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats((~mask).astype(np.uint8), connectivity=4)
    small = stats[:, cv2.CC_STAT_AREA] < HOLE * mask.size
    small[0] = False  # the selection itself
    filled: Mask = mask | small[labels]
    return filled
