"""A T-shirt laid flat on a table, size M, drawn with numpy; front or back.

Shirt coordinates: x mm to the right of the centre line, y mm down from the neck point, as the
picture shows them. Body panels lie as they were cut. A sleeve lies folded along its own
centre line, which is its upper edge, so its cloth is measured from that edge and from its head.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from designer.photostudio.lighting import Light, paint_wall, shade
from designer.photostudio.packing import Render
from designer.photostudio.surface import (
    Floats,
    Fold,
    Grid,
    edge_distance,
    noise,
    ridges,
    smooth,
    stitches,
    weave,
)
from designer.scenes.scene import BACKDROP, CLASSES, CLOTH, LINING, TRIM

SCALE = 2  # drawn this many times larger, then shrunk
ALBEDO = {"cloth": 0.78, "skin": 0.62, "cord": 0.72, "trousers": 0.5, "backdrop": 0.72}
FRONT, BACK, LEFT, RIGHT = 1, 2, 3, 4  # ids of the cut pieces
NECK, SHOULDER, ARMPIT, HEM = (88.0, -46.0), (226.0, -10.0), (255.0, 186.0), (260.0, 662.0)
CUFF_TOP, CUFF_LOW = (388.0, 128.0), (298.0, 226.0)
RIB = 19.0  # mm, width of the collar

FOLDS = (
    Fold((236, 170), (120, 250), 2.6, (8, 26)),
    Fold((-236, 168), (-130, 268), 2.8, (8, 26)),
    Fold((240, 196), (190, 330), 2.0, (8, 22)),
    Fold((-240, 196), (-178, 350), 2.2, (8, 24)),
    Fold((-120, 640), (-20, 420), 1.7, (12, 30)),
    Fold((170, 650), (110, 470), 1.9, (10, 28)),
    Fold((30, 330), (120, 560), 1.3, (10, 34)),
    Fold((-70, 60), (-150, 190), 1.2, (8, 22)),
    Fold((78, 58), (140, 170), 1.2, (8, 22)),
    Fold((262, 190), (330, 130), 2.0, (6, 18)),
    Fold((-262, 190), (-326, 140), 2.0, (6, 18)),
)


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """Which pixels belong to what; the collar is on top of the body, the body of the inside."""

    body: NDArray[np.bool_]
    sleeves: NDArray[np.bool_]
    collar: NDArray[np.bool_]
    inside: NDArray[np.bool_]
    inner_collar: NDArray[np.bool_]

    @property
    def whole(self) -> NDArray[np.bool_]:
        return self.body | self.sleeves | self.collar | self.inside | self.inner_collar


def render_tshirt(*, light: Light, size: tuple[int, int], seed: int, back: bool) -> Render:
    """The shirt at (width, height) px, seen from the front or from the back."""
    mm = 828 / size[0] / SCALE
    top = size[1] * SCALE / 2 - 311 / mm
    grid = Grid(size[0] * SCALE, size[1] * SCALE, mm, size[0] * SCALE / 2, top)
    x, y = grid.coordinates()
    parts = _cut(grid, x, y, back)
    layers = {BACKDROP: ~parts.whole, TRIM: parts.collar | parts.inner_collar}
    layers[LINING] = parts.inside & ~layers[TRIM]
    layers[CLOTH] = (parts.body | parts.sleeves) & ~layers[TRIM] & ~layers[LINING]
    radiance = _paint(grid, light, seed, (x, y), parts, layers)
    return _shrink(radiance, layers, _cloth_map(x, y, parts, back), size)


def _cut(grid: Grid, x: Floats, y: Floats, back: bool) -> Parts:
    """The pieces as masks."""
    body, sleeve = _fill(grid, _body_outline()), _fill(grid, _sleeve_outline())
    sleeve |= sleeve[:, ::-1]
    deep = 26.0 if back else 82.0  # of the neckline's seam below the neck's upper end
    seam = _below_arc(x, y, NECK[0], deep)
    opening = _below_arc(x, y, NECK[0] - RIB, deep - RIB)
    body &= ~opening
    collar = seam & ~opening
    nothing = np.zeros_like(body)
    if back:
        return Parts(body, sleeve & ~body, collar, nothing, nothing)
    behind = _below_arc(x, y, NECK[0] - RIB, 5)
    inner_seam = _below_arc(x, y, NECK[0] - RIB + 2, 5 + RIB)
    inner_collar = opening & inner_seam & ~behind
    inside = opening & ~behind & ~inner_collar
    return Parts(body, sleeve & ~body, collar, inside, inner_collar)


def _below_arc(x: Floats, y: Floats, wide: float, deep: float) -> NDArray[np.bool_]:
    """Inside the lower half of an ellipse that hangs from the neck's upper end, and above it."""
    down = np.clip(y - np.float32(NECK[1]), 0, None)
    inside: NDArray[np.bool_] = (np.abs(x) / wide) ** 2.2 + (down / deep) ** 2 <= 1
    return inside & (y > NECK[1] - 0.5)


def _body_outline() -> Floats:
    """Right half from the neck down to the hem, then its mirror image."""
    side = _curve([ARMPIT, (250, 300), (249, 440), (255, 560), HEM])
    armhole = _curve([SHOULDER, (214, 60), (222, 130), ARMPIT])
    hem = _curve([HEM, (140, 668), (0, 670)])
    shoulder = _curve([(0, NECK[1]), (NECK[0] - 6, NECK[1] - 1), NECK, (160, -31), SHOULDER])
    half = np.concatenate([shoulder, armhole, side, hem])
    return np.concatenate([half, half[::-1] * np.array([-1, 1], np.float32)])


def _sleeve_outline() -> Floats:
    """The right one, tucked under the body along the armhole."""
    upper = _curve([(186, -14), SHOULDER, (312, 50), CUFF_TOP])
    cuff = _curve([CUFF_TOP, (346, 182), CUFF_LOW])
    lower = _curve([CUFF_LOW, (276, 205), ARMPIT, (196, 150)])
    return np.concatenate([upper, cuff, lower])


def _curve(points: list[tuple[float, float]]) -> Floats:
    """A smooth line through points (Catmull-Rom)."""
    path = np.array([points[0], *points, points[-1]], np.float32)
    t = np.linspace(0, 1, 24, dtype=np.float32)[:, None]
    pieces = []
    for a, b, c, d in zip(path, path[1:], path[2:], path[3:], strict=False):
        bend = (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
        pieces.append((2 * b + (c - a) * t + bend) / 2)
    return np.concatenate(pieces)


def _fill(grid: Grid, outline: Floats) -> NDArray[np.bool_]:
    """The inside of a line in mm."""
    mask = np.zeros((grid.height, grid.width), np.uint8)
    pixels = outline / np.float32(grid.mm) + np.array([grid.left, grid.top], np.float32)
    cv2.fillPoly(mask, [np.rint(pixels * 16).astype(np.int32)], 1, shift=4)
    return mask > 0


def _along_sleeve(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """mm from a sleeve's head, and from its upper edge; the same on both sides."""
    dx, dy = CUFF_TOP[0] - SHOULDER[0], CUFF_TOP[1] - SHOULDER[1]
    length = float(np.hypot(dx, dy))
    right, down = np.abs(x) - np.float32(SHOULDER[0]), y - np.float32(SHOULDER[1])
    return (right * dx + down * dy) / length, (down * dx - right * dy) / length


def _cloth_map(x: Floats, y: Floats, parts: Parts, back: bool) -> tuple[Floats, NDArray[np.uint8]]:
    """(h, w, 2) mm on the cut cloth, and the cut piece of each pixel."""
    along, across = _along_sleeve(x, y)
    panel = np.where(parts.whole, BACK if back else FRONT, 0).astype(np.uint8)
    # A front view shows the wearer's left on the right; its front half lies at negative x.
    panel[parts.sleeves] = np.where(x > 0, RIGHT if back else LEFT, LEFT if back else RIGHT)[
        parts.sleeves
    ]
    side = np.where(x > 0, -across, across)
    spot = np.dstack([np.where(parts.sleeves, side, x), np.where(parts.sleeves, along, y)])
    return spot.astype(np.float32), panel


def _height(grid: Grid, x: Floats, y: Floats, parts: Parts, seed: int) -> Floats:
    """Folds of a shirt that was smoothed by hand; seams and edges."""
    height = 1.7 * ridges(x, y, FOLDS)
    height += 2.3 * noise(grid, seed=seed, size_mm=(44, 52))
    height += 0.42 * noise(grid, seed=seed + 3, size_mm=(15, 17))
    height += 0.012 * weave(grid, seed=seed + 6, thread_mm=0.8)
    body = edge_distance(parts.body, grid)
    sleeve = edge_distance(parts.sleeves, grid)
    outer = edge_distance(parts.whole, grid)
    height -= 2.2 * (1 - smooth(outer, 0, 6.5))
    groove = np.exp(-((np.maximum(body, sleeve) / 1.8) ** 2)) * (outer > 3)
    height -= 1.3 * groove
    height += 0.7 * smooth(body, 0, 3) * parts.body
    pucker = noise(grid, seed=seed + 9, size_mm=(5, 5)) * np.exp(
        -((np.maximum(body, sleeve) / 7) ** 2)
    )
    height += 0.16 * pucker
    shaped: Floats = height.astype(np.float32)
    return shaped


def _sewing(grid: Grid, x: Floats, y: Floats, parts: Parts) -> Floats:
    """Threads: two rows at the hem and at the cuffs, one beside the collar and the armholes."""
    across = _along_sleeve(x, y)[1]
    cuff_x, cuff_y = CUFF_LOW[0] - CUFF_TOP[0], CUFF_LOW[1] - CUFF_TOP[1]
    length = float(np.hypot(cuff_x, cuff_y))
    to_cuff = ((np.abs(x) - CUFF_TOP[0]) * cuff_y - (y - CUFF_TOP[1]) * cuff_x) / length
    hem = 662 + 8 * (1 - np.clip(np.abs(x) / 260, 0, 1) ** 2) - y
    sewn = np.zeros_like(x)
    for line in (20.5, 24.5):
        sewn = np.maximum(sewn, stitches(x, (hem - line).astype(np.float32)) * parts.body)
        beside = (np.abs(to_cuff) - line).astype(np.float32)
        sewn = np.maximum(sewn, stitches(across, beside) * parts.sleeves)
    from_collar = edge_distance(~parts.collar, grid)
    sewn = np.maximum(sewn, stitches(x + y, from_collar - np.float32(3.5)) * parts.body)
    from_sleeve = edge_distance(~parts.sleeves, grid)
    joined: Floats = np.maximum(sewn, 0.5 * stitches(y, from_sleeve - np.float32(4)) * parts.body)
    return joined


def _paint(
    grid: Grid,
    light: Light,
    seed: int,
    shirt: tuple[Floats, Floats],
    parts: Parts,
    layers: dict[int, NDArray[np.bool_]],
) -> Floats:
    """(h, w, 3) radiance of the whole picture, neutral materials."""
    x, y = shirt
    cover = parts.whole.astype(np.float32)
    picture = paint_wall(grid, cover, light, albedo=ALBEDO["backdrop"], seed=seed + 20)
    threads = 0.015 * weave(grid, seed=seed + 30, thread_mm=0.8)
    tone = (1 + 0.3 * threads) * (1 - 0.20 * _sewing(grid, x, y, parts))
    collar_edge = edge_distance(parts.collar, grid)
    under = np.exp(-((edge_distance(~parts.collar, grid) / 3.0) ** 2)) * parts.body
    joint = np.exp(-((edge_distance(~parts.body, grid) / 5.0) ** 2)) * parts.sleeves
    tone *= (1 - 0.22 * under) * (1 - 0.20 * joint)
    cloth = shade(grid, _height(grid, x, y, parts, seed), light) * tone[..., None]
    around = np.arctan2(x, y - np.float32(NECK[1] - 40))
    ribs = 0.22 * np.sin(around * np.float32(150)) + 1.6 * smooth(collar_edge, 0, 4)
    collar = shade(grid, ribs.astype(np.float32), light)
    deep = smooth(y, NECK[1] + 2, NECK[1] + 70)
    inside = cloth * (0.44 + 0.18 * deep)[..., None]
    inner = collar * (0.80 * (0.75 + 0.25 * deep))[..., None]
    for where, radiance in (
        (layers[CLOTH], cloth),
        (layers[LINING], inside),
        (parts.collar, collar),
        (parts.inner_collar, inner),
    ):
        picture = np.where(where[..., None], radiance * np.float32(ALBEDO["cloth"]), picture)
    painted: Floats = picture.astype(np.float32)
    return painted


def _shrink(
    radiance: Floats,
    layers: dict[int, NDArray[np.bool_]],
    cloth: tuple[Floats, NDArray[np.uint8]],
    size: tuple[int, int],
) -> Render:
    """From the drawing size to the picture's; the map is not mixed across seams."""
    coverage = np.zeros((size[1], size[0], len(CLASSES)), np.float32)
    for layer, mask in layers.items():
        coverage[..., layer] = cv2.resize(
            mask.astype(np.float32), size, interpolation=cv2.INTER_AREA
        )
    spot, panel = cloth
    corners = spot.reshape(size[1], SCALE, size[0], SCALE, 2)
    pixels = panel.reshape(size[1], SCALE, size[0], SCALE).transpose(0, 2, 1, 3)
    pieces = pixels.reshape(size[1], size[0], -1)
    piece = pieces.max(-1)
    weight = (pieces == piece[..., None])[..., None].astype(np.float32)
    four = corners.transpose(0, 2, 1, 3, 4).reshape(size[1], size[0], -1, 2)
    return Render(
        radiance=cv2.resize(radiance, size, interpolation=cv2.INTER_AREA),
        coverage=coverage,
        panel=np.where(coverage[..., CLOTH] > 0, piece, 0).astype(np.uint8),
        spot_mm=(four * weight).sum(2) / weight.sum(2),
    )
