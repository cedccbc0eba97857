"""Lays the cut pieces flat, in true metres: u = 0 at the centre front, v = 0 at the neck point."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from designer.photostudio.models.arrays import Faces, Indexes, Mask, Points, Values
from designer.photostudio.models.garment import BACK, FRONT, LEFT, RIGHT, Garment
from designer.photostudio.models.mesh import face_areas, shared_edges
from designer.photostudio.models.slack import ungathered

CENTRE = 0.012  # metres from the middle of the body that count as its centre line
ROUNDS = 40
NECK_RISE = 0.0311  # metres from the neckline up to v = 0, as in the packs that the shop has


def lay_flat(garment: Garment) -> Values:
    """(faces, 3, 2) metres on the cut cloth, right and up as seen from outside."""
    from designer.photostudio.models.blender import empty_scene, unwrap

    empty_scene()
    cut = replace(garment, sewn=ungathered(garment))
    flat = unwrap(cut.sewn, garment.faces, seams_to_open(garment), rounds=ROUNDS)
    for piece in (FRONT, BACK, LEFT, RIGHT):
        mine = garment.piece == piece
        flat[mine] = place_piece(cut, mine, piece, flat[mine])
    return flat


def seams_to_open(garment: Garment) -> Indexes:
    """(k, 2) points of the seams between pieces, and those along the sleeves' underside."""
    pairs, sides = shared_edges(garment.faces)
    first, other = sides[:, 0], sides[:, 1]
    apart = garment.piece[first] != garment.piece[other]
    sleeve = garment.piece[first] >= LEFT
    halves = garment.behind[first] != garment.behind[other]
    below = garment.under_arm[first] & garment.under_arm[other]
    opened: Indexes = pairs[apart | (sleeve & halves & below)]
    return opened


def place_piece(garment: Garment, mine: Mask, piece: int, flat: Values) -> Values:
    """One piece in its true size, upright, at its origin."""
    corners = garment.sewn[garment.faces[mine]]
    sized = true_size(garment.sewn, garment.faces[mine], flat).reshape(-1, 2)
    places = corners.reshape(-1, 3)
    target = _upright(places, piece)
    turned, height = turn_towards(sized, target)
    if piece in (FRONT, BACK):
        middle = np.abs(places[:, 0]) < CENTRE
        turned[:, 0] -= turned[middle, 0].mean()
        turned[:, 1] += height - neck_height(garment)
    return turned.reshape(flat.shape)


def neck_height(garment: Garment) -> float:
    """Height of v = 0: where the neckline crosses the middle of the front."""
    line = garment.points[garment.neck_line]
    front = line[(np.abs(line[:, 0]) < 0.03) & (line[:, 1] < line[:, 1].mean())]
    return float(front[:, 2].mean()) + NECK_RISE


def true_size(points: Points, faces: Faces, flat: Values) -> Values:
    """The same layout with the area that the cloth has, not mirrored."""
    one, other = flat[:, 1] - flat[:, 0], flat[:, 2] - flat[:, 0]
    area = float((one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]).sum() / 2)
    sized: Values = flat * np.sqrt(face_areas(points, faces).sum() / abs(area))
    if area < 0:
        sized[..., 0] *= -1
    return sized


def _upright(places: Points, piece: int) -> Values:
    """Roughly where the corners should lie: a view of the piece from outside."""
    if piece in (FRONT, BACK):
        return np.stack([places[:, 0] * (1 if piece == FRONT else -1), places[:, 2]], 1)
    sign = 1 if piece == LEFT else -1
    top, end = _sleeve_ends(places)
    along = (end - top) / np.linalg.norm(end - top)
    own = places - top
    across = np.cross([0, 0, 1], along)
    return np.stack([-(own @ across) * sign * sign, -(own @ along)], 1)


def _sleeve_ends(places: Points) -> tuple[Values, Values]:
    """The middle of the sleeve's highest and of its lowest part."""
    low, high = np.percentile(places[:, 2], [8, 92])
    return places[places[:, 2] > high].mean(0), places[places[:, 2] < low].mean(0)


def turn_towards(flat: Values, target: Values) -> tuple[Values, float]:
    """The layout about its own middle, turned to lie like the target; and the height of that
    middle in the target."""
    own, there = flat - flat.mean(0), target - target.mean(0)
    mixed = own.T @ there
    angle = np.arctan2(mixed[0, 1] - mixed[1, 0], mixed[0, 0] + mixed[1, 1])
    cos, sin = np.cos(angle), np.sin(angle)
    return own @ np.array([[cos, sin], [-sin, cos]]), float(target[:, 1].mean())


def stretch(points: Points, faces: Faces, flat: Values) -> Values:
    """Length on the flat cloth over length on the sewn shape, for one edge of every face."""
    worn = np.linalg.norm(points[faces[:, 1]] - points[faces[:, 0]], axis=1)
    laid: Values = np.linalg.norm(flat[:, 1] - flat[:, 0], axis=-1)
    ratio: Values = laid / worn
    return ratio
