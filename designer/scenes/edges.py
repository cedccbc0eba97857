"""Soft edges taken apart: how each material alone would look in a pixel that mixes several."""

from __future__ import annotations

import numpy as np

from designer.scenes.pack import Pack
from designer.scenes.scene import CLASSES, Bools, Bytes, Floats, Indexes

MIXED = 0.97  # a pixel less pure than this is an edge
LEAST = 0.01  # cover that counts
REACHES = (1, 3, 6)  # px: how far a material's own light is looked for, nearest first
NONE = 255  # a pixel of no pure material


def unmix_edges(
    pack: Pack, base: Floats, kind: Bytes, most: Floats
) -> tuple[Indexes, Floats, Floats]:
    """Soft pixels taken apart: flat numbers (m), coverages (m, 7), radiances (m, 7, 3).

    ``base``: (h, w, 3) radiance. ``kind`` and ``most``: (h, w) the class that covers most of each
    pixel, and how much of it. Each material's light is carried over from where it is pure. Mixing
    them again with any colours is then exact, and leaves no fringe of the old ones.
    """
    soft = most < MIXED
    pure = np.where(soft, np.uint8(NONE), kind)
    index = np.flatnonzero(soft).astype(np.int32)
    coverage = np.stack([pack.coverage[..., k].reshape(-1)[index] for k in range(len(CLASSES))], 1)
    radiance = np.repeat(base.reshape(-1, 3)[index][:, None], len(CLASSES), 1)
    for number in range(len(CLASSES)):
        into = radiance[:, number]
        carry_over_far(base, pure == number, index, coverage[:, number], into)
    return index, coverage, radiance


def carry_over_far(base: Floats, pure: Bools, index: Indexes, cover: Floats, into: Floats) -> None:
    """Writes to ``into`` (k, 3) the light of the nearest pure pixels, where ``cover`` (k) counts;
    places with none in reach are left as they are."""
    wanted = np.flatnonzero(cover > LEAST)
    for reach in REACHES:
        light, found = _carry_over(base, pure, index[wanted], reach)
        into[wanted[found]] = light[found]
        wanted = wanted[~found]


def _carry_over(base: Floats, pure: Bools, index: Indexes, reach: int) -> tuple[Floats, Bools]:
    """(k, 3) mean light of the pure pixels within reach of each of k places, and (k) if any are."""
    height, width = pure.shape
    rows, columns = np.divmod(index, width)
    step = np.arange(-reach, reach + 1)
    near_rows = np.clip(rows[:, None] + step, 0, height - 1)[:, :, None] * width
    near_columns = np.clip(columns[:, None] + step, 0, width - 1)[:, None]
    near = (near_rows + near_columns).reshape(len(rows), len(step) ** 2)
    weight = pure.reshape(-1)[near]
    place, which = np.nonzero(weight)
    lights = base.reshape(-1, 3)[near[place, which]]
    total = np.stack([np.bincount(place, lights[:, c], len(rows)) for c in range(3)], 1)
    count = weight.sum(1)
    return total / np.maximum(count, 1)[:, None], count > 0
