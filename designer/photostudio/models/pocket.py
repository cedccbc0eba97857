"""The kangaroo pocket: its own patch, stitched on, open at the slants, a tent over any hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from designer.photostudio.models.arrays import (
    Faces,
    Indexes,
    Mask,
    Points,
    Values,
    nearest_of,
    smoothstep,
)
from designer.photostudio.models.body import Body, triangulate
from designer.photostudio.models.garment import FAR, LEFT, Garment
from designer.photostudio.models.mesh import border_lines, keep_faces, neighbour_mean, point_normals

STITCHED, PROUD = 0.0010, 0.0045  # metres off the front: at the stitches, in the middle
OPEN = 0.0035  # more at the openings
LOOK = 0.12  # metres in front of the cloth from where hands are looked for
IN_POCKET = ("metacarpal", "wrist", "finger2-1", "finger3-1", "finger4-1", "finger5-1")


@dataclass(frozen=True, eq=False)
class Pocket:
    """The patch; ``face`` are the garment's faces that it lies on, for their spots."""

    points: Points
    faces: Faces
    face: Indexes
    rest: Points
    to_stitch: Values
    to_opening: Values
    lift: float  # metres, at the highest place


def make_pocket(body: Body, garment: Garment, cloth: Points, skin: Points) -> Pocket:
    """The pocket on the worn, tidied cloth. ``skin``: the body's points in the pose."""
    face = np.flatnonzero(garment.pocket)
    _, faces, used = keep_faces(garment.points, garment.faces[face])
    normals = _calm_normals(garment, cloth)
    rest, base, outwards = garment.points[used], cloth[used], normals[used]
    opening, stitched = _edges(rest, faces)
    to_stitch = nearest_of(rest, rest[stitched])[0]
    to_opening = np.full(len(rest), FAR)
    if opening.any():
        to_opening = nearest_of(rest, rest[opening])[0]
    flat = STITCHED + PROUD * smoothstep(to_stitch, 0, 0.03)
    open_more = smoothstep(-to_opening, -0.05, 0) * smoothstep(to_stitch, 0, 0.02)
    off = flat + OPEN * open_more
    need = _room_for_hands(body, garment, cloth, skin, base, outwards)
    need = need * smoothstep(to_stitch, 0, 0.012)
    if need.max() > STITCHED:
        off = _tent(off, need, flat, stitched, faces)
    return Pocket(
        points=base + outwards * off[:, None],
        faces=faces,
        face=face,
        rest=rest,
        to_stitch=np.where(to_stitch < 0.03, to_stitch, FAR),
        to_opening=np.where(opening | (to_opening < 0.04), to_opening, FAR),
        lift=float(off.max()),
    )


def _calm_normals(garment: Garment, cloth: Points) -> Points:
    """Normals of the cloth without its small folds."""
    mean = neighbour_mean(garment.faces, len(cloth))
    normals = point_normals(cloth, garment.faces)
    for _ in range(12):
        normals = mean @ normals
    calm: Points = normals / np.linalg.norm(normals, axis=1, keepdims=True)
    return calm


def _edges(rest: Points, faces: Faces) -> tuple[Mask, Mask]:
    """Points on the slanted openings, and on the stitched rest of the outline."""
    border = np.zeros(len(rest), bool)
    for line in border_lines(faces):
        border[line] = True
    x, z = np.abs(rest[:, 0]), rest[:, 2] - rest[:, 2].min()
    high, half = z.max(), x[z < 0.02].max()
    top = x[z > high - 0.004].max()
    start = z[border & (x > half - 0.004)].max()
    # The slant runs from (half, start) to (top, high).
    way = np.array([top - half, high - start])
    away = (x - half) * way[1] - (z - start) * way[0]
    on_slant = np.abs(away) / np.linalg.norm(way) < 0.006
    opening = border & on_slant & (z > start + 0.005) & (z < high - 0.004)
    return opening, border & ~opening


def _room_for_hands(
    body: Body, garment: Garment, cloth: Points, skin: Points, base: Points, outwards: Points
) -> Values:
    """How far off the front the patch must be to cover hands and cuffs."""
    from mathutils import Vector
    from mathutils.bvhtree import BVHTree

    hand = body.moved_by(*IN_POCKET) & body.main
    hands = triangulate(body.faces[hand[body.faces].any(1) & body.main[body.faces].all(1)])
    cuffs = garment.faces[garment.band & (garment.piece >= LEFT)]
    trees: list[tuple[Any, float]] = [(BVHTree.FromPolygons(skin.tolist(), hands.tolist()), 0.0055)]
    if len(cuffs):
        trees.append((BVHTree.FromPolygons(cloth.tolist(), cuffs.tolist()), 0.004))
    need = np.zeros(len(base))
    for i, (place, normal) in enumerate(zip(base, outwards, strict=True)):
        for tree, room in trees:
            distance = tree.ray_cast(Vector(place + normal * LOOK), Vector(-normal), LOOK)[3]
            if distance is not None:
                need[i] = max(need[i], LOOK - distance + room)
    return need


def _tent(off: Values, need: Values, flat: Values, stitched: Mask, faces: Faces) -> Values:
    """The smoothest cover over what it has to clear, tight at its stitches."""
    mean = neighbour_mean(faces, len(off))
    for _ in range(120):
        off = np.maximum(mean @ off * 0.985, need)
        off[stitched] = STITCHED
        off = np.maximum(off, flat)
    for _ in range(4):
        off = np.where(stitched, off, mean @ off * 0.6 + off * 0.4)
    return off
