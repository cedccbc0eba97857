"""What of the photograph is cloth, or trim: colours picked and lines painted, one after the other.

A picked colour grows from its place over what looks like cloth of that colour under more or less
light, up to the first clear edge: folds change the light slowly, an outline changes it at once. The
outcome is snapped to the strongest edge nearby, so that neither a hasty brush nor a generous
tolerance shows.
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
from designer.scenes.colour import Floats, picture_to_linear

Mask = NDArray[np.bool_]

SHADE, HUE = 0.15, 0.25  # what lightness and ratios of light count for: cloth has shades, not hues
DARK = 0.01  # light under which ratios say nothing
EDGE, LENIENT = 0.02, 0.12  # OKLab steps a pixel that a colour does not grow over: least, and
# what a tolerance adds to it
NARROW = 3  # px: it does not leak through gaps in an outline that are narrower
CLOSE = 15  # px: gaps between ribs and stitches that are closed again, where the colour is alike
SEED = 4  # px around the place that was touched
HOLE = 0.0012  # of the picture: smaller holes are folds and stitches
SNAP = 4  # px
REMEMBERED = 40  # touched places: a slider on its way asks for many


class Canvas:
    """A photograph made ready to be selected from; keep it while she paints."""

    def __init__(self, rgb: Pixels) -> None:
        self.height, self.width = rgb.shape[:2]
        lab = cv2.GaussianBlur(to_oklab(rgb), (0, 0), 1.0)
        self._steepness: Floats = _steepness(lab)
        self._look: Floats = _look(rgb, lab)
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
        known = self._grown.get(key)
        if known is None:
            known = self._grow(place, tolerance)
            if len(self._grown) >= REMEMBERED:
                self._grown = {}
            self._grown[key] = known
        return known

    def _grow(self, place: Place, tolerance: float) -> Mask:
        x, y = self._pixel(place)
        seed = self._look[max(y - SEED, 0) : y + SEED + 1, max(x - SEED, 0) : x + SEED + 1]
        away = np.linalg.norm(self._look - np.median(seed.reshape(-1, 3), 0), axis=-1)
        alike = (away <= tolerance).astype(np.uint8)
        flat = alike & (self._steepness <= EDGE + LENIENT * tolerance)
        cv2.circle(flat, (x, y), SEED, 1, -1)
        wide = cv2.erode(flat, np.ones((NARROW, NARROW), np.uint8))
        _, labels = cv2.connectedComponents(wide, connectivity=4)
        grown = (labels == labels[y, x]).astype(np.uint8)
        grown = cv2.dilate(grown, np.ones((NARROW + 4, NARROW + 4), np.uint8)) & alike
        near = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (CLOSE, CLOSE))
        closed = cv2.morphologyEx(grown, cv2.MORPH_CLOSE, near)
        return _fill_holes((closed & alike) > 0)

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


def _look(rgb: Pixels, lab: Floats) -> Floats:
    """(h, w, 3) lightness, and the ratios red to green and blue to green, which a shadow leaves as
    they are; weighted."""
    light = cv2.GaussianBlur(picture_to_linear(rgb), (0, 0), 1.0) + np.float32(DARK)
    red, green, blue = cv2.split(np.log(light))
    look: Floats = cv2.merge([SHADE * lab[..., 0], HUE * (red - green), HUE * (blue - green)])
    return look


def _steepness(lab: Floats) -> Floats:
    """(h, w) how much the colour changes from one pixel to the next."""
    across = cv2.Sobel(lab, cv2.CV_32F, 1, 0, ksize=3, scale=0.125)
    down = cv2.Sobel(lab, cv2.CV_32F, 0, 1, ksize=3, scale=0.125)
    steep: Floats = np.sqrt((across**2 + down**2).sum(-1))
    return steep


def _fill_holes(mask: Mask) -> Mask:
    """The selection without the small holes that seams and deep folds leave."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats((~mask).astype(np.uint8), connectivity=4)
    small = stats[:, cv2.CC_STAT_AREA] < HOLE * mask.size
    small[0] = False  # the selection itself
    filled: Mask = mask | small[labels]
    return filled
