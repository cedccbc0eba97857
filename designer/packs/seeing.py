"""See-through paints as what the eye sees: a print is opaque."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from designer.engines.loom.colour import mix
from designer.engines.loom.paths import Point
from designer.packs.colours import NO_PAINT, Paint
from designer.packs.inside import area_of, midpoint
from designer.packs.sides import Numbers, sides_hold, sides_of
from designer.packs.walking import Patch

PAPER = "#ffffff"


class _Sheet(NamedTuple):
    """What was painted before, for what is seen through."""

    ink: str
    bounds: tuple[float, float, float, float]
    sides: Numbers


def opaque(patches: Sequence[Patch]) -> list[Patch]:
    """The patches with each paint mixed with what lies under it, or with paper."""
    out: list[Patch] = []
    below: list[_Sheet] = []
    for patch in patches:
        fill, stroke = patch.fill, patch.stroke
        outlines = patch.path.flattened(4)
        if 0 < fill.alpha < 1 or 0 < stroke.alpha < 1:
            under = _ink_under(outlines, below)
            fill, stroke = _on(under, fill), _on(fill.ink or under, stroke)
        out.append(replace(patch, fill=fill, stroke=stroke))
        if fill.ink:
            below.append(_Sheet(fill.ink, patch.path.bounds(), sides_of(outlines)))
    return out


def _on(under: str, paint: Paint) -> Paint:
    return Paint(mix(under, paint.ink, paint.alpha)) if paint.ink else NO_PAINT


def _ink_under(outlines: list[list[Point]], below: Sequence[_Sheet]) -> str:
    if not outlines:
        return PAPER
    x, y = midpoint(max(outlines, key=lambda points: abs(area_of(points))))
    for sheet in reversed(below):
        left, top, right, bottom = sheet.bounds
        is_near = left <= x <= right and top <= y <= bottom
        if is_near and sides_hold(sheet.sides, x, y):
            return sheet.ink
    return PAPER
