"""Cut pieces of cloth as triangle meshes in mm, sewn to each other point by point."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay, cKDTree

from designer.photostudio.outlines import evenly, run_of
from designer.photostudio.surface import Floats

Indexes = NDArray[np.int64]
Lay = Callable[[Floats], Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """A piece as it is cut. ``edges``: its outline in order, each (n, 2) mm on the cloth.

    ``lay`` takes (n, 2) mm on the cloth to mm on the table. ``ease`` is how much larger the cloth
    has grown since it was cut (a steamed, worn fleece never lies as flat as its pattern).
    """

    id: int
    edges: Mapping[str, Floats]
    lay: Lay
    floor: float  # mm over the table that it rests on
    stiffness: float = 1.0  # of the cloth's own
    ease: float = 0.0
    hold: float = 1.0  # how firmly it stays where it was put


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """n points and m triangles; the sewn pieces share the points of their seams."""

    laid: Floats  # (n, 2) mm on the table, before it settles
    floor: Floats  # (n) mm
    hold: Floats  # (n)
    triangles: Indexes  # (m, 3)
    piece: Indexes  # (m) id of the cut piece
    spot: Floats  # (m, 3, 2) mm on the cut cloth, of each corner
    stiffness: Floats  # (m)
    ease: Floats  # (m)
    edges: Mapping[tuple[int, str], Indexes] = field(default_factory=dict)  # points, in order

    def edge(self, piece: int, *names: str) -> Indexes:
        """The points of a piece's edges."""
        return np.concatenate([self.edges[piece, name] for name in names])


Seam = tuple[tuple[int, str], tuple[int, str], bool]  # two edges; the second one runs backwards


def sew(patterns: Sequence[Pattern], seams: Sequence[Seam], *, every: float) -> Sheet:
    """The pieces cut out with points ``every`` mm and joined along their seams.

    Edges that are sewn together get the same number of points; no edge is in two seams.
    """
    counts = _counts(patterns, seams, every)
    points, corners = [], []
    marks: dict[tuple[int, str], Indexes] = {}
    total = 0
    for pattern in patterns:
        place, triangles, edges = _cut(pattern, counts, every)
        points.append(place)
        corners.append(triangles + total)
        marks |= {(pattern.id, name): index + total for name, index in edges.items()}
        total += len(place)
    spot = np.concatenate(points)
    joined = _join(total, seams, marks)
    names, renamed = np.unique(joined, return_inverse=True)
    laid = np.concatenate([p.lay(s) for p, s in zip(patterns, points, strict=True)])
    triangles = np.concatenate(corners)
    many = [len(c) for c in corners]

    def each(values: Sequence[float]) -> Floats:
        return np.repeat(np.array(values, np.float64), many)

    traits = np.repeat([(p.floor, p.hold) for p in patterns], [len(p) for p in points], axis=0)
    traits = _mean(traits, renamed, len(names))
    return Sheet(
        laid=_mean(laid, renamed, len(names)),
        floor=traits[:, 0],
        hold=traits[:, 1],
        triangles=renamed[triangles],
        piece=np.repeat([p.id for p in patterns], many),
        spot=spot[triangles],
        stiffness=each([p.stiffness for p in patterns]),
        ease=each([p.ease for p in patterns]),
        edges={key: renamed[index] for key, index in marks.items()},
    )


def _counts(
    patterns: Sequence[Pattern], seams: Sequence[Seam], every: float
) -> dict[tuple[int, str], int]:
    """How many points each edge gets; sewn edges get as many as the longer of the two asks for."""
    counts = {
        (pattern.id, name): max(2, round(float(run_of(line)[-1]) / every) + 1)
        for pattern in patterns
        for name, line in pattern.edges.items()
    }
    for one, other, _ in seams:
        counts[one] = counts[other] = max(counts[one], counts[other])
    return counts


def _cut(
    pattern: Pattern, counts: Mapping[tuple[int, str], int], every: float
) -> tuple[Floats, Indexes, dict[str, Indexes]]:
    """Points, triangles, and the points of each edge."""
    outline, edges, start = [], {}, 0
    for name, line in pattern.edges.items():
        samples = evenly(line, counts[pattern.id, name])
        edges[name] = np.arange(start, start + len(samples))
        outline.append(samples[:-1])
        start += len(samples) - 1
    border = np.concatenate(outline)
    edges = {name: index % start for name, index in edges.items()}
    points = np.concatenate([border, _lattice(border, every)])
    triangles = Delaunay(points).simplices.astype(np.int64)
    middle = points[triangles].mean(1)
    triangles = triangles[_inside(border, middle)]
    a, b, c = points[triangles].transpose(1, 0, 2)
    turn = (b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]
    keep = np.abs(turn) > 0.02 * every**2
    triangles = np.where(turn[:, None] > 0, triangles, triangles[:, ::-1])[keep]
    return points, triangles, edges


def _lattice(border: Floats, every: float) -> Floats:
    """Points of a lattice of even triangles inside a line, not too near to it."""
    low, high = border.min(0), border.max(0)
    rows = np.arange(low[1], high[1], every * np.sqrt(3) / 2)
    columns = np.arange(low[0] - every, high[0] + every, every)
    x, y = np.meshgrid(columns, rows)
    x = x + (np.arange(len(rows)) % 2)[:, None] * every / 2
    points = np.stack([x, y], -1).reshape(-1, 2)
    inside = points[_inside(border, points)]
    away, _ = cKDTree(border).query(inside)
    kept: Floats = inside[away > 0.6 * every]
    return kept


def _inside(border: Floats, points: Floats) -> NDArray[np.bool_]:
    """Even-odd rule."""
    inside = np.zeros(len(points), bool)
    x, y = points[:, 0], points[:, 1]
    for (ax, ay), (bx, by) in zip(border, np.roll(border, -1, 0), strict=True):
        if ay == by:
            continue
        crosses = (ay > y) != (by > y)
        inside ^= crosses & (x < (bx - ax) * (y - ay) / (by - ay) + ax)
    return inside


def _join(total: int, seams: Sequence[Seam], marks: Mapping[tuple[int, str], Indexes]) -> Indexes:
    """(total) for each point the least of those it is sewn to."""
    joined = np.arange(total)
    for _ in range(3):  # points where three pieces meet
        for one, other, backwards in seams:
            a, b = marks[one], marks[other]
            b = b[::-1] if backwards else b
            least = np.minimum(joined[a], joined[b])
            joined[a], joined[b] = least, least
    return joined


def _mean(values: Floats, group: Indexes, count: int) -> Floats:
    """Means of the values (k, d) of each group."""
    weight = np.bincount(group, minlength=count)[:, None]
    sums = [np.bincount(group, v, minlength=count) for v in values.T]
    means: Floats = np.stack(sums, -1) / weight
    return means
