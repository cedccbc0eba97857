"""From hanging cloth to a sewn garment: armholes, side seams, bands, the pocket's outline."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from designer.photostudio.models.arm import Arm
from designer.photostudio.models.arrays import (
    SIDES,
    Faces,
    Indexes,
    Mask,
    Points,
    Values,
    nearest_of,
    unit,
)
from designer.photostudio.models.body import Body
from designer.photostudio.models.cutting import Cut, cut_along
from designer.photostudio.models.garment import BACK, FAR, FRONT, LEFT, RIGHT, Garment
from designer.photostudio.models.mesh import border_lines, seam_edges, straighten
from designer.photostudio.models.patterns import Pattern, Size
from designer.photostudio.models.seamlines import Lines
from designer.photostudio.models.shell import Cloth, hang_cloth
from designer.photostudio.models.slack import sew_loosely

OPENINGS = ("neck", "hem", "cuffL", "cuffR")
POCKET_RISE = 0.064  # the pocket starts this far above the hem
POCKET_NARROW, POCKET_STEP = 0.58, 0.055  # its top over its width; where the slant starts


def sew(body: Body, pattern: Pattern, size: Size) -> Garment:
    """The garment in this size, sewn, on the body at rest."""
    cloth = hang_cloth(body, pattern, size)
    lines = Lines(cloth, body)
    cut = _cut_pieces(cloth, lines, pattern)
    pocket = np.zeros(len(cut.faces), bool)
    if pattern.hood:
        cut = cut_along(cut, _pocket(cut, lines, size))
        pocket = ~cut.beyond
    fixed = np.zeros(len(cut.points), bool)
    for line in border_lines(cut.faces):
        fixed[line] = True
    points = straighten(cut.points, seam_edges(cut.faces, cut.marks[:, 0]), fixed, 10)
    return _measure(replace(cut, points=points), pocket, lines, pattern, size)


def _cut_pieces(cloth: Cloth, lines: Lines, pattern: Pattern) -> Cut:
    """Cut along all seams; marks per face: piece, whether behind, whether in a band."""
    cut = Cut.uncut(cloth.mesh, marks=3)
    for sign, piece in ((1, LEFT), (-1, RIGHT)):
        cut = cut_along(cut, lines.armhole(cut.points, sign))
        cut.marks[cut.beyond, 0] = piece
    cut = cut_along(cut, lines.side(cut.points))
    cut.marks[:, 1] = cut.beyond
    cut.marks[cut.beyond & (cut.marks[:, 0] == FRONT), 0] = BACK
    for opening, depth in pattern.ribs.items():
        away = distance_to_opening(cut.points, cut.faces, opening, lines.body)
        cut = cut_along(cut, depth - away)
        cut.marks[cut.beyond, 2] = 1
    return cut


def _pocket(cut: Cut, lines: Lines, size: Size) -> Values:
    """Negative inside the kangaroo pocket's outline on the front."""
    half, high = size.pocket[0] / 2, size.pocket[1]
    top = half * POCKET_NARROW
    x = np.abs(cut.points[:, 0])
    z = cut.points[:, 2] - (lines.cloth.hem + POCKET_RISE)
    slant = unit(np.array([high - POCKET_STEP, half - top]))
    outline = np.maximum.reduce(
        [-z - 0.004, z - high, x - half, (x - half) * slant[0] + (z - POCKET_STEP) * slant[1]]
    )
    in_front = cut.points[:, 1] < lines.middle_depth(cut.points) - 0.02
    return np.where(in_front, outline, 0.05)


def opening_name(points: Points, body: Body) -> str:
    """Which opening a border line is."""
    middle = points.mean(0)
    if abs(middle[0]) < 0.1:
        return "hem" if middle[2] < body.joint("neck01")[2] - 0.25 else "neck"
    return "cuffL" if middle[0] > 0 else "cuffR"


def distance_to_opening(points: Points, faces: Faces, name: str, body: Body) -> Values:
    """Metres to every border line of that name (a cuff may have a tiny second one)."""
    near = [
        points[line] * (1 - part) + points[np.roll(line, -1)] * part
        for line in border_lines(faces)
        if opening_name(points[line], body) == name
        for part in (0, 0.25, 0.5, 0.75)
    ]
    if not near:
        return np.full(len(points), FAR)
    return nearest_of(points, np.concatenate(near))[0]


def _measure(cut: Cut, pocket: Mask, lines: Lines, pattern: Pattern, size: Size) -> Garment:
    """Distances to seams and openings, and the sewn shape."""
    points, faces, piece = cut.points, cut.faces, cut.marks[:, 0]
    away = {name: distance_to_opening(points, faces, name, lines.body) for name in OPENINGS}
    rib = np.full(len(points), FAR)
    for name, depth in pattern.ribs.items():
        rib = np.minimum(rib, away[name] - depth)
    necks = [
        line for line in border_lines(faces) if opening_name(points[line], lines.body) == "neck"
    ]
    return Garment(
        points=points,
        sewn=sew_loosely(points, away, lines, pattern, size),
        faces=faces,
        piece=piece,
        behind=cut.marks[:, 1],
        band=cut.marks[:, 2] > 0,
        pocket=pocket,
        under_arm=_under_arm(points[faces].mean(1), lines.cloth.arm),
        seam=_distance_to_edges(points, seam_edges(faces, piece)),
        to_neck=away["neck"],
        to_hem=away["hem"],
        to_cuff_left=away["cuffL"],
        to_cuff_right=away["cuffR"],
        rib=rib,
        neck_line=max(necks, key=len),
        cuff=pattern.ribs.get("cuffL", 0.0),
        hem_height=lines.cloth.hem,
        chest_room=lines.cloth.room,
    )


def _distance_to_edges(points: Points, edges: Indexes) -> Values:
    """Metres from every point to the nearest of these edges."""
    start, end = points[edges[:, 0]], points[edges[:, 1]]
    strewn = np.concatenate([start * (1 - t) + end * t for t in np.linspace(0, 1, 6)])
    return nearest_of(points, strewn)[0]


def _under_arm(middles: Points, arm: Arm) -> Mask:
    """Which face middles lie on the lower half of a sleeve."""
    under = np.zeros(len(middles), bool)
    for sign in SIDES.values():
        above = arm.locate(middles, sign).nearest[:, 2] > middles[:, 2]
        under |= above & (middles[:, 0] * sign > 0)
    return under
