"""Which inks a finished tile really shows, most of it first."""

from __future__ import annotations

import re

import numpy as np

from designer.engines.loom.colour import distance, to_lch
from designer.engines.loom.raster import Pixels, render_rgba
from designer.engines.loom.scheme import Scheme

INK = re.compile(r"#[0-9a-f]{6}\b")
SAMPLE_PX = 96
MOST = 8
SAME = 0.07  # OKLab distance under which two inks are one to a shopper
NEAR = 1200  # squared RGB distance beyond which a pixel is a blend of two inks, and not counted
LEAST_SHARE = 0.006


def list_inks(svg: str, *, scheme: Scheme) -> tuple[str, ...]:
    """Up to eight hex inks of the tile; the ground leads where it shows.

    A print in a palette shows that palette's inks; one in natural colours is measured.
    """
    if scheme.matched:  # she gave them
        return (scheme.ground, *scheme.inks)[:MOST]
    measured = measure_inks(svg, ground=scheme.ground)
    used = [ink for ink in scheme.inks if ink in svg and ink != scheme.ground]
    if len(used) < 2:
        return (
            measured
            if len(measured) > 2
            else (*dict.fromkeys([*measured, *INK.findall(svg)]),)[:MOST]
        )
    lead = [scheme.ground] if scheme.ground in svg else []
    return tuple([*lead, *used][:MOST])


def measure_inks(svg: str, *, ground: str) -> tuple[str, ...]:
    """Inks by the area they cover, shades counted with their ink.

    Reckoned in whole numbers on a small rendering, so that machines agree.
    """
    written = sorted(set(INK.findall(svg)) | {ground})
    pixels = render_rgba(svg, SAMPLE_PX, SAMPLE_PX).reshape(-1, 4)
    counts = _count_nearest(pixels[pixels[:, 3] > 127][:, :3], written)
    order = sorted(
        range(len(written)), key=lambda k: (written[k] != ground, -counts[k], written[k])
    )
    areas: dict[str, int] = {}
    for k in order:
        alike = (ink for ink in areas if is_same_to_her(written[k], ink))
        first = next(alike, written[k])
        areas[first] = areas.get(first, 0) + counts[k]
    seen = [ink for ink, area in areas.items() if area >= LEAST_SHARE * len(pixels)]
    seen.sort(key=lambda ink: (ink != ground, -areas[ink], ink))
    return tuple(seen[:MOST]) or (ground,)


def is_same_to_her(first: str, second: str) -> bool:
    """Whether a shopper would call one ink a shade of the other."""
    if distance(first, second) < SAME:
        return True
    (light, strong, angle), (other_light, other_strong, other) = to_lch(first), to_lch(second)
    turn = abs((angle - other + 180) % 360 - 180)
    return min(strong, other_strong) > 0.05 and turn < 22 and abs(light - other_light) < 0.2


def _count_nearest(pixels: Pixels, inks: list[str]) -> list[int]:
    """How many pixels are nearest to each ink, in plain RGB."""
    table = np.array([[int(ink[i : i + 2], 16) for i in (1, 3, 5)] for ink in inks])
    steps = pixels[:, None, :].astype(np.int64) - table[None, :, :]
    square = (steps * steps).sum(axis=2)
    nearest = square.argmin(axis=1)[square.min(axis=1) < NEAR]
    return [int(count) for count in np.bincount(nearest, minlength=len(inks))]
