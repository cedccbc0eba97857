"""A canvas tote bag on a wall, drawn with numpy: no 3-D program needed.

Bag coordinates: x mm to the right of the middle, y mm down from the upper edge. The cloth is bent
a little (sides drawn in, upper edge sagging between the handles), so the print bends with it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

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

WIDTH, HEIGHT = 380.0, 420.0  # mm
HEM = 26.0  # mm, folded over
STRAP, FEET, FOOT = 27.0, 82.0, 34.0  # width of a strap; where it is sewn on; how far down
SCALE = 2  # drawn this many times larger, then shrunk
ALBEDO = {"cloth": 0.78, "skin": 0.62, "cord": 0.72, "trousers": 0.5, "backdrop": 0.72}
FOLDS = (
    Fold((-82, 30), (-38, 330), 3.4, (6, 26)),
    Fold((-82, 30), (-128, 300), 2.6, (6, 24)),
    Fold((82, 30), (52, 350), 3.0, (6, 28)),
    Fold((82, 30), (140, 280), 2.8, (6, 22)),
    Fold((-84, 26), (0, 150), 1.5, (5, 18)),
    Fold((84, 26), (6, 170), 1.5, (5, 18)),
    Fold((-150, 412), (-60, 330), 2.4, (8, 20)),
    Fold((162, 408), (90, 350), 2.0, (8, 18)),
)


@dataclass(frozen=True, slots=True, eq=False)
class Strap:
    """Where a strap covers the picture, how high it lies, and the light threads on it."""

    cover: NDArray[np.bool_]
    height: Floats
    threads: Floats


def render_tote(*, light: Light, size: tuple[int, int], seed: int, lean: float) -> Render:
    """The bag at (width, height) px. ``lean`` moves the handles a little, in mm."""
    mm = 580 / size[0] / SCALE
    grid = Grid(size[0] * SCALE, size[1] * SCALE, mm, size[0] * SCALE / 2, 268 / mm)
    image_x, image_y = grid.coordinates()
    x, y = _bag_coordinates(image_x, image_y)
    body = _body(x, y)
    front = _strap(grid, (image_x, image_y), (x, y), apex=-226, lean=lean, foot=FOOT)
    back = _strap(grid, (image_x, image_y), (x, y), apex=-237, lean=lean + 11, foot=-2)
    inside = _inside(image_x, image_y, body)
    layers = {BACKDROP: ~(body | front.cover | back.cover | inside)}
    layers[CLOTH] = body & ~front.cover
    layers[LINING] = inside & ~body & ~front.cover
    layers[TRIM] = front.cover | (back.cover & ~body & ~layers[LINING])
    radiance = _paint(grid, light, seed, (x, y), (body, front, back), layers)
    return _shrink(radiance, layers, x, y)


def _bag_coordinates(image_x: Floats, image_y: Floats) -> tuple[Floats, Floats]:
    """From the picture to the cloth: undoes the bending by walking towards it."""
    x, y = image_x, image_y
    for _ in range(4):
        depth = np.clip(y / HEIGHT, 0, 1)
        side = np.clip(x / (WIDTH / 2), -1.2, 1.2)
        draw_in = -3.4 * side * np.sin(np.pi * depth) - 2.0 * side * (1 - depth)
        sway = 2.6 * np.sin(np.pi * depth * 1.3 + 0.4) * (1 - side**2)
        between = np.clip(1 - (x / (FEET - 8)) ** 2, 0, 1)
        sag = 5.0 * between**2 * (1 - smooth(y, 0, 170))
        droop = -3.0 * side**2 * depth + 2.2 * np.sin(side * 2.4 + 0.6) * depth**2
        x, y = image_x - draw_in - sway, image_y - sag - droop
    return x.astype(np.float32), y.astype(np.float32)


def _body(x: Floats, y: Floats) -> NDArray[np.bool_]:
    """Inside the bag's outline, its lower corners softly rounded."""
    corner = 9.0
    dx = np.abs(x) - (WIDTH / 2 - corner)
    dy = y - (HEIGHT - corner)
    round_ = np.hypot(np.maximum(dx, 0), np.maximum(dy, 0)) <= corner
    inside: NDArray[np.bool_] = (np.abs(x) <= WIDTH / 2) & (y >= 0) & (y <= HEIGHT) & round_
    return inside


def _inside(image_x: Floats, image_y: Floats, body: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The crescent of the back panel that shows behind the sagging upper edge."""
    rim = 1.2 + 1.4 * np.cos(image_x / 46)
    seen: NDArray[np.bool_] = (image_y >= rim - 1.4) & (image_y < 12) & (np.abs(image_x) < 150)
    return seen & ~body


def _strap(
    grid: Grid,
    image: tuple[Floats, Floats],
    bag: tuple[Floats, Floats],
    *,
    apex: float,
    lean: float,
    foot: float,
) -> Strap:
    """A loop of webbing from one foot to the other."""
    turn = np.linspace(0, np.pi, 700)
    loop_x = -FEET * np.sign(np.cos(turn)) * np.abs(np.cos(turn)) ** 0.78
    loop_y = apex * np.sin(turn) ** 0.86
    down = np.linspace(foot, 0, 60)
    path_x = np.concatenate([np.full(60, -FEET), loop_x + lean * (loop_y / apex) ** 1.5])
    path_x = np.concatenate([path_x, np.full(60, FEET)])
    path = np.stack([path_x, np.concatenate([down, loop_y, down[::-1]])], -1)
    away, place = _along_path(path, image)
    half = STRAP / 2
    cover = away < half
    edge = half - away
    height = 2.3 * smooth(edge, 0, 3.2) - 0.5 * smooth(away, 0, half * 0.9)
    height += 0.16 * np.sin((place + away * 0.9) * np.float32(2 * np.pi / 2.4)) * cover
    threads = stitches(place, edge - np.float32(3.2)) * cover
    if foot > 0:
        threads = np.maximum(threads, _sewn_foot(bag[0], bag[1], foot) * cover)
    return Strap(cover, height.astype(np.float32), threads.astype(np.float32))


def _along_path(path: NDArray[np.float64], image: tuple[Floats, Floats]) -> tuple[Floats, Floats]:
    """For every pixel near a path: mm away from it, and mm along it."""
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    every = np.arange(0, run[-1], 0.4)
    dense = np.stack([np.interp(every, run, path[:, axis]) for axis in (0, 1)], -1)
    points = np.stack(image, -1).reshape(-1, 2)
    low, high = path.min(0) - STRAP, path.max(0) + np.array([STRAP, 1])
    near = ((points > low) & (points < high)).all(-1)
    away = np.full(len(points), 99, np.float32)
    place = np.zeros(len(points), np.float32)
    gap, nearest = cKDTree(dense).query(points[near])
    away[near], place[near] = gap, nearest * 0.4
    return away.reshape(image[0].shape), place.reshape(image[0].shape)


def _sewn_foot(x: Floats, y: Floats, foot: float) -> Floats:
    """The box with a cross that holds a strap to the bag."""
    sx = np.abs(x) - FEET
    top, low, wide = 4.0, foot - 4.0, STRAP / 2 - 4.0
    inside = (y > top - 1) & (y < low + 1) & (np.abs(sx) < wide + 1)
    middle, tall = (top + low) / 2, (low - top) / 2
    cross = np.minimum(
        np.abs((y - middle) / tall - sx / wide), np.abs((y - middle) / tall + sx / wide)
    )
    lines = np.minimum(np.abs(y - top), np.abs(y - low))
    away = np.minimum(lines, cross * np.float32(tall * 0.7))
    sewn: Floats = stitches(x + y, away.astype(np.float32)) * inside
    return sewn


def _body_height(grid: Grid, x: Floats, y: Floats, body: NDArray[np.bool_], seed: int) -> Floats:
    """Folds from the handles, an uneven hang, the doubled hem and rounded edges, in mm."""
    height = ridges(x, y, FOLDS)
    height += 1.5 * noise(grid, seed=seed, size_mm=(34, 46))
    height += 0.30 * noise(grid, seed=seed + 5, size_mm=(11, 13))
    height += 13 * np.clip(1 - (x / (WIDTH / 2 + 8)) ** 6, 0, 1) * smooth(y, -40, 160)
    height += 1.1 * (1 - smooth(y, HEM - 0.8, HEM + 0.8))
    height += 0.25 * np.sin(x / 3.1 + 2 * np.sin(y / 9)) * np.exp(-(((y - HEM) / 5) ** 2))
    inner = edge_distance(body, grid)
    height -= 3.2 * (1 - smooth(inner, 0, 3.4)) + 0.7 * np.exp(-(((inner - 6.5) / 2.2) ** 2))
    height += 0.06 * weave(grid, seed=seed + 9, thread_mm=0.9)
    shaped: Floats = height.astype(np.float32)
    return shaped


def _paint(
    grid: Grid,
    light: Light,
    seed: int,
    bag: tuple[Floats, Floats],
    parts: tuple[NDArray[np.bool_], Strap, Strap],
    layers: dict[int, NDArray[np.bool_]],
) -> Floats:
    """(h, w, 3) radiance of the whole picture, neutral materials."""
    (x, y), (body, front, back) = bag, parts
    cover = (~layers[BACKDROP]).astype(np.float32)
    picture = paint_wall(grid, cover, light, albedo=ALBEDO["backdrop"], seed=seed + 20)
    threads = 0.07 * weave(grid, seed=seed + 30, thread_mm=0.9)
    cloth = shade(grid, _body_height(grid, x, y, body, seed), light)
    sewn = np.maximum(
        stitches(x, y - np.float32(HEM - 3.5)), stitches(x, y - np.float32(3.5)) * 0.6
    )
    under = cv2.GaussianBlur(front.cover.astype(np.float32), (0, 0), 3.2 / grid.mm)
    tone = (1 + 0.32 * threads) * (1 - 0.26 * sewn) * (1 - 0.42 * under)
    webbing = shade(grid, front.height, light, gloss=0.05)
    webbing *= ((1 - 0.30 * front.threads) * (1 + 0.2 * threads))[..., None]
    behind = shade(grid, back.height, light) * (1 - 0.30 * back.threads)[..., None]
    shadow = cv2.GaussianBlur(front.cover.astype(np.float32), (0, 0), 4.0 / grid.mm)
    behind *= (0.74 - 0.34 * shadow)[..., None]
    for layer, radiance in (
        (CLOTH, cloth * tone[..., None]),
        (LINING, cloth * np.float32(0.42)),
        (TRIM, np.where(front.cover[..., None], webbing, behind)),
    ):
        picture = np.where(
            layers[layer][..., None], radiance * np.float32(ALBEDO["cloth"]), picture
        )
    painted: Floats = picture.astype(np.float32)
    return painted


def _shrink(radiance: Floats, layers: dict[int, NDArray[np.bool_]], x: Floats, y: Floats) -> Render:
    """From the drawing size to the picture's."""
    size = (radiance.shape[1] // SCALE, radiance.shape[0] // SCALE)

    def fit(image: Floats) -> Floats:
        smaller: Floats = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
        return smaller

    coverage = np.zeros((size[1], size[0], len(CLASSES)), np.float32)
    for layer, mask in layers.items():
        coverage[..., layer] = fit(mask.astype(np.float32))
    return Render(
        radiance=fit(radiance),
        coverage=coverage,
        panel=(coverage[..., CLOTH] > 0).astype(np.uint8),
        spot_mm=np.dstack([fit(x), fit(y)]),
    )
