"""From the decoded files of a pack to a scene: done once, so that every print is quick."""

from __future__ import annotations

import cv2
import numpy as np

from designer.scenes.colour import picture_to_linear
from designer.scenes.pack import GLOW_CENTRE, GLOW_REACH, Pack
from designer.scenes.scene import (
    BACKDROP,
    CLASSES,
    CLOTH,
    Bytes,
    Cloth,
    Edges,
    Floats,
    Indexes,
    Scene,
    Still,
)
from designer.scenes.spots import find_spots

MIXED = 0.97  # a pixel less pure than this is an edge
LEAST = 0.01  # cover that counts
# How much folds and seams are deepened, as exponents: on pale and on dark prints. Chosen by eye.
CONTRAST, DARK_FORM, DARK_DETAIL = np.float32(0.12), np.float32(0.32), np.float32(0.9)
FORM, DETAIL = (0.15, 1.6), (0.75, 1.3)  # what folds and seams can do to the light
REACHES = (3, 7, 13)  # px: how far a material's own light is looked for, nearest first
MARGIN = 8  # px: more than half the furthest reach


def prepare_scene(pack: Pack) -> Scene:
    """The scene of a pack: linear light, footprints, and clean radiances under soft edges."""
    base, kind = light_photograph(pack)
    albedo = _albedos(pack)
    spots = find_spots(pack)
    relief, dark_relief = _measure_relief(base, kind, spots.index)
    flat = _four_channels(base.reshape(-1, 3))
    cloth = Cloth(
        index=spots.index,
        compact=spots.compact,
        panel=spots.panel,
        spots=spots.spots,
        spot_panel=spots.spot_panel,
        level=spots.level,
        light=flat[spots.index] / albedo[CLOTH],
        relief=relief,
        dark_relief=dark_relief,
    )
    bare = np.ones(kind.size, bool)
    bare[cloth.index] = False
    rest = np.flatnonzero(bare).astype(np.int32)
    still = Still(rest, kind.reshape(-1)[rest], flat[rest])
    index, coverage, radiance = unmix_edges(pack, base, kind)
    position = np.full(kind.size, -1, np.int32)
    position[cloth.index] = np.arange(len(cloth.index), dtype=np.int32)
    edges = Edges(index, _four_channels(radiance * coverage[..., None]), position[index])
    return Scene(pack.info, albedo, spots.finest_mm, cloth, still, edges)


def light_photograph(pack: Pack) -> tuple[Floats, Bytes]:
    """(h, w, 3) radiance of the neutral photograph, and (h, w) the class of each pixel."""
    base = _light_backdrop(picture_to_linear(pack.base), pack)
    return base, _classify(pack.coverage)[0]


def _classify(coverage: Floats) -> tuple[Bytes, Floats]:
    """(h, w) the class that covers most of each pixel, and how much of it."""
    kind = np.zeros(coverage.shape[:2], np.uint8)
    most = coverage[..., 0].copy()
    for number in range(1, len(CLASSES)):  # an argmax over so short an axis is slow
        cover = coverage[..., number]
        larger = cover > most
        kind[larger] = number
        np.maximum(most, cover, out=most)
    return kind, most


def _four_channels(light: Floats) -> Floats:
    """(..., 3) -> (..., 4): four are quicker than three."""
    four = np.zeros((*light.shape[:-1], 4), np.float32)
    four[..., :3] = light
    return four


def _albedos(pack: Pack) -> Floats:
    order = ("cloth", "cloth", "skin", "cord", "trousers", "cloth", "backdrop")
    return np.array([pack.albedo[name] for name in order], np.float32)


def _light_backdrop(base: Floats, pack: Pack) -> Floats:
    """The photograph with a gentle fall-off of light on its backdrop."""
    if not pack.glow:
        return base
    height, width = base.shape[:2]
    y = ((np.arange(height, dtype=np.float32) / height - GLOW_CENTRE[1]) / GLOW_REACH[1]) ** 2
    x = ((np.arange(width, dtype=np.float32) / width - GLOW_CENTRE[0]) / GLOW_REACH[0]) ** 2
    gain = 0.9 * (1 - pack.glow * 0.62 * np.clip(y[:, None] + x[None], 0, 1.6))
    lit: Floats = base * (1 - pack.coverage[..., BACKDROP] * (1 - gain))[..., None]
    return lit


def measure_folds(base: Floats, kind: Bytes) -> tuple[Floats, Floats, float]:
    """(h, w) form and detail of the light on the cloth, and the radiance that form is relative to.

    Form tells of folds, detail of seams and stitches.
    """
    light = cv2.transform(base, np.full((1, 3), 1 / 3, np.float32))
    usual = float(np.median(light[kind == CLOTH]))
    blurred = cv2.GaussianBlur(light, (0, 0), 2.2)
    detail = np.clip(light / np.maximum(blurred, 1e-3), *DETAIL)
    return np.clip(light / usual, *FORM), detail, usual


def _measure_relief(base: Floats, kind: Bytes, index: Indexes) -> tuple[Floats, Floats]:
    """Gains of the cloth pixels for pale and for dark prints.

    On a dark print multiplying alone hides the cloth, so folds and seams are amplified as the
    print gets darker.
    """
    form, detail, _ = measure_folds(base, kind)
    form, detail = form.reshape(-1)[index], detail.reshape(-1)[index]
    return form**CONTRAST, form**DARK_FORM * detail**DARK_DETAIL


def unmix_edges(pack: Pack, base: Floats, kind: Bytes) -> tuple[Indexes, Floats, Floats]:
    """Soft pixels taken apart: flat numbers (m), coverages (m, 7), radiances (m, 7, 3).

    Each material's light is carried over from where it is pure. Mixing them again with any colours
    is then exact, and leaves no fringe of the old ones.
    """
    soft = _classify(pack.coverage)[1] < MIXED
    index = np.flatnonzero(soft).astype(np.int32)
    coverage = pack.coverage.reshape(-1, len(CLASSES))[index]
    radiance = np.repeat(base.reshape(-1, 3)[index][:, None], len(CLASSES), 1)
    for number in range(len(CLASSES)):
        wanted = np.flatnonzero(coverage[:, number] > LEAST)
        if len(wanted):
            rows, columns = np.divmod(index[wanted], kind.shape[1])
            top, left = max(rows.min() - MARGIN, 0), max(columns.min() - MARGIN, 0)
            part = np.s_[top : rows.max() + MARGIN, left : columns.max() + MARGIN]
            pure = ((kind[part] == number) & ~soft[part]).astype(np.float32)
            found = _carry_over(base[part], pure, rows - top, columns - left)
            radiance[wanted, number] = np.where(np.isnan(found), radiance[wanted, number], found)
    return index, coverage, radiance


def _carry_over(base: Floats, pure: Floats, rows: Indexes, columns: Indexes) -> Floats:
    """(k, 3) mean light of pure pixels near each of k places; NaN where there are none."""
    carried = np.full((len(rows), 3), np.nan, np.float32)
    own = base * pure[..., None]
    missing = np.arange(len(rows))
    for reach in REACHES:
        at = rows[missing], columns[missing]
        weight = cv2.blur(pure, (reach, reach))[at]
        light = cv2.blur(own, (reach, reach))[at]
        found = weight > 1e-4
        carried[missing[found]] = light[found] / weight[found, None]
        missing = missing[~found]
        if not len(missing):
            break
    return carried
