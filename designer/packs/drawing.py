"""One SVG file as a motif's layers: sanitised by being drawn anew, nothing else survives."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from designer.engines.loom.guests import MOST_LAYERS
from designer.engines.loom.paths import Path, Point, Segment, joined
from designer.errors import PackRefused
from designer.packs.fitting import fit, simplify
from designer.packs.inside import area_of, painted_area
from designer.packs.placing import Box
from designer.packs.reading import read_svg
from designer.packs.roles import settle_roles
from designer.packs.seeing import opaque
from designer.packs.walking import Patch, walk_drawing
from designer.packs.winding import contours, reverse

LEAST_AREA = 0.6  # motif units squared; smaller patches are dust
SMALL = 220.0  # below this a patch is a detail and gets no outline of its own
ROD = 9.0  # lines at least this wide are drawn as rods
THINNEST = 0.8

Layer = tuple[str, tuple[Segment, ...], str, float]


@dataclass(frozen=True, slots=True)
class Drawing:
    """``layers`` as a guest carries them; ``notes`` say what was left out or simplified."""

    layers: tuple[Layer, ...]
    nature: dict[str, str]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Flat:
    """A layer still in its ink."""

    kind: str
    path: Path
    ink: str
    width: float = 0.0


def read_drawing(data: bytes) -> Drawing:
    """The drawing in a file. Raises PackRefused, naming the element that is in the way."""
    walk = walk_drawing(read_svg(data))
    patches = [patch for patch in walk.patches if patch.path.segments]
    notes = list(walk.notes)
    patches, dropped = _without_background(patches, walk.box)
    if dropped:
        notes.append("the background was left out")
    flats = _merged(_flats(opaque(fit(patches))))
    if not flats:
        raise PackRefused("it paints nothing that can be seen")
    if len(flats) > MOST_LAYERS:
        raise PackRefused(
            f"it has {len(flats)} shapes; {MOST_LAYERS} are the most. Unite shapes of one colour"
        )
    paths = simplify([flat.path for flat in flats])
    flats = [
        replace(f, path=path)
        for f, path in zip(flats, paths, strict=True)
        if len(path.segments) > 1
    ]
    roles, nature = settle_roles(_areas(flats))
    layers = tuple((f.kind, tuple(f.path.segments), roles[f.ink], f.width) for f in flats)
    return Drawing(layers, nature, tuple(notes))


def _without_background(patches: list[Patch], box: Box | None) -> tuple[list[Patch], bool]:
    """Without the plain sheet that some programs lay under everything."""
    first = patches[0] if patches else None
    if (
        first is None
        or box is None
        or len(patches) < 2
        or not first.fill.ink
        or len(first.path.segments) > 6
        or any(segment[0] == "C" for segment in first.path.segments)
        or not box.covers(*first.path.bounds())
        or _size(first.path) < box.width * box.height * 0.97
    ):
        return patches, False
    return patches[1:], True


def _flats(patches: Sequence[Patch]) -> list[_Flat]:
    out = []
    for patch in patches:
        if patch.fill.ink and (size := _size(patch.path)) > LEAST_AREA:
            kind = "shape" if size >= SMALL else "detail"
            out.append(_Flat(kind, _closed(patch.path), patch.fill.ink))
        if patch.stroke.ink:
            width = max(THINNEST, patch.width)
            kind = "rod" if width >= ROD and not patch.fill.ink else "line"
            out.append(_Flat(kind, patch.path, patch.stroke.ink, width))
    return out


def _size(path: Path) -> float:
    return painted_area(path.flattened(4))


def _closed(path: Path) -> Path:
    """Every outline ends where it began, since a fill does not care and a style's line does."""
    segments: list[Segment] = []
    for outline in contours(path):
        segments += outline.segments
        if segments[-1][0] != "Z":
            segments.append(("Z",))
    return Path(segments)


def _merged(flats: list[_Flat]) -> list[_Flat]:
    """Neighbours of one kind and ink as one layer, where there would be too many."""
    if len(flats) <= MOST_LAYERS:
        return flats

    def likeness(numbered: tuple[int, _Flat]) -> tuple[object, ...]:
        at, flat = numbered
        alone = -1 if flat.width or _is_single(flat.path) else at  # holes could fill each other
        return flat.kind, flat.ink, flat.width, alone

    groups = (list(group) for _, group in groupby(enumerate(flats), likeness))
    return [
        replace(group[0][1], path=joined(_clockwise(flat.path) for _, flat in group))
        for group in groups
    ]


def _is_single(path: Path) -> bool:
    """Whether it has no holes that another outline could fill."""
    return all(area_of(points) > 0 for points in _clockwise(path).flattened(4))


def _clockwise(path: Path) -> Path:
    if path.outlines() != 1 or path.segments[-1][0] != "Z":
        return path
    points = path.flattened(4)
    return reverse(path) if points and area_of(points[0]) < 0 else path


def _areas(flats: Sequence[_Flat]) -> dict[str, float]:
    """How much of the drawing each ink covers; a line by its length times its width."""
    areas: dict[str, float] = defaultdict(float)
    for flat in flats:
        if flat.width:
            areas[flat.ink] += flat.width * sum(map(_length, flat.path.flattened(4)))
        else:
            areas[flat.ink] += _size(flat.path)
    return areas


def _length(points: list[Point]) -> float:
    return sum(math.dist(start, end) for start, end in pairwise(points))
