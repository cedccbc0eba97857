"""Leggings on a body at rest: a second skin from the waist to the ankles, cut along its seams."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import (
    Faces,
    Indexes,
    Points,
    Values,
    nearest_of,
    smoothstep,
)
from designer.photostudio.models.body import LEG, Body
from designer.photostudio.models.cutting import Cut, cut_along, trim_away
from designer.photostudio.models.field import Grid
from designer.photostudio.models.leg_size import LegSize
from designer.photostudio.models.mesh import (
    Mesh,
    border_lines,
    largest_part,
    neighbour_mean,
    remesh,
    seam_edges,
    shared_edges,
    straighten,
)
from designer.photostudio.models.skin_field import blur_where, distance_to_skin

LEFT_LEG, RIGHT_LEG, WAISTBAND = 0, 1, 2  # cut pieces
CELL, EDGE = 0.005, 0.0062
CLEAR = 0.002  # metres between skin and the middle of the cloth
SMOOTH, SPAN = 1.3, 4.5  # cells of blur: everywhere, and between the buttocks
BAND, DOUBLE = 0.080, 0.0012  # height of the waistband, and how far its two layers stand out
WAIST_RISE = 0.10  # of the body's height: the upper edge, above the hip joints
HEM = (0.004, 0.10)  # metres above the ankle joint between which the hem lies
TAUT = 0.97  # the cloth's length over the leg's: it is stretched round, hardly along
SADDLE, SADDLE_ROUNDS = (0.060, 0.075), 70  # metres beside and above the crotch that are evened
LOWER = ("pelvis", "root", "upperleg", "spine05", "spine04", "spine03", *LEG)
LEVEL = 0.006  # metres: half the height of a step along the side


@dataclass(frozen=True, eq=False)
class Leggings:
    """Cut pieces on the body at rest. ``points`` (n, 3) metres, ``faces`` (m, 3)."""

    points: Points
    faces: Faces
    marks: Indexes  # (m, 3) piece; 1 behind the line from hip to ankle joint; 1 on the right
    seam: Values  # (n) metres to the nearest seam
    hem: Values  # (n) metres to the nearer ankle's hem
    waist: float  # height of the upper edge
    crotch: float  # height
    stretch: tuple[float, float, float]  # cloth over leg: round legs, round the waist, along

    @property
    def piece(self) -> Indexes:
        """(m) LEFT_LEG, RIGHT_LEG or WAISTBAND."""
        number: Indexes = self.marks[:, 0]
        return number

    @property
    def mesh(self) -> Mesh:
        """As it lies on the body at rest."""
        return Mesh(self.points, self.faces)

    def save(self, path: Path) -> None:
        """Writes everything to an ``.npz``."""
        np.savez(path, **{name: getattr(self, name) for name in self.__dataclass_fields__})

    @classmethod
    def load(cls, path: Path) -> Leggings:
        """What ``save`` wrote."""
        read = np.load(path)
        facts = {name: float(read[name]) for name in ("waist", "crotch")}
        stretch = tuple(read["stretch"].tolist())
        return cls(**{name: read[name] for name in read.files} | facts | {"stretch": stretch})


def make_leggings(body: Body, size: LegSize) -> Leggings:
    """High-waisted leggings of this size, on the body at rest."""
    crotch, waist = find_crotch(body), body.hip + WAIST_RISE * body.height
    mesh = cling(body, crotch, waist)
    mesh, along = _hem(mesh, body, waist, size.length)
    cut = _cut_pieces(mesh, body, waist)
    fixed = Mesh(cut.points, cut.faces).on_border
    points = straighten(cut.points, seam_edges(cut.faces, cut.marks[:, 0]), fixed, 8)
    hems = [line for line in border_lines(cut.faces) if points[line, 2].mean() < crotch]
    return Leggings(
        points=points,
        faces=cut.faces,
        marks=cut.marks,
        seam=_distance_to(points, sewn_edges(points, cut.faces, cut.marks, body)),
        hem=nearest_of(points, points[np.concatenate(hems)])[0],
        waist=waist,
        crotch=crotch,
        stretch=(
            2 * size.hip / girth_at(mesh, hip_height(mesh, body, crotch)),
            2 * size.waist / girth_at(mesh, waist - BAND / 2),
            along,
        ),
    )


def hip_height(mesh: Mesh, body: Body, crotch: float) -> float:
    """Where the hips are widest round, above the thighs."""
    heights = np.arange(crotch + 0.02, body.hip + 0.10, 0.01)
    return float(heights[int(np.argmax([girth_at(mesh, height) for height in heights]))])


def girth_at(mesh: Mesh, height: float) -> float:
    """Metres of the taut line round both halves at a height."""
    level = mesh.points[np.abs(mesh.points[:, 2] - height) < LEVEL, :2]
    angle = np.linspace(0, 2 * np.pi, 180, endpoint=False)
    reach = (level @ np.stack([np.cos(angle), np.sin(angle)])).max(0)
    return float(reach.mean() * 2 * np.pi)  # Cauchy's formula


def _hem(mesh: Mesh, body: Body, waist: float, length: float) -> tuple[Mesh, float]:
    """Cut off where the cloth ends, measured down the outer side, and the cloth's length over the
    leg's. What is too long for a short leg is taken up."""
    ankle = float(body.joint("foot.L")[2])
    heights = np.arange(waist - 0.001, ankle - 0.012, -LEVEL)
    side = np.array([_outermost(mesh, height) for height in heights])
    down = np.concatenate([[0], np.cumsum(np.hypot(np.diff(side), LEVEL))])
    free = float(np.interp(length / TAUT, down, heights))
    hem = float(np.clip(free, ankle + HEM[0], ankle + HEM[1]))
    covered = float(np.interp(-hem, -heights, down))
    trimmed = largest_part(trim_away(mesh, hem - mesh.points[:, 2]))
    return trimmed, min(length / covered, 1.0)


def _outermost(mesh: Mesh, height: float) -> float:
    return float(mesh.points[np.abs(mesh.points[:, 2] - height) < LEVEL, 0].max())


def find_crotch(body: Body) -> float:
    """Height where the legs part: the lowest skin in the middle between them."""
    skin = body.points[body.main & body.moved_by("pelvis", "root", "upperleg01")]
    middle = skin[np.abs(skin[:, 0]) < 0.012]
    return float(middle[:, 2].min())


def cling(body: Body, crotch: float, waist: float) -> Mesh:
    """The surface, open at the waist, its legs down to below the ankles."""
    lower = body.moved_by(*LOWER)
    faces = body.triangles[lower[body.triangles].all(1)]
    ankle = body.joint("foot.L")
    reach = float(np.abs(body.points[lower, 0]).max()) + 0.03
    depth = body.points[lower, 1]
    low = (-reach, float(depth.min()) - 0.03, ankle[2] - 0.03)
    grid = Grid(low, (reach, float(depth.max()) + 0.03, waist + 0.04), CELL)
    field = distance_to_skin(grid, body.points, faces)
    field = ndimage.gaussian_filter(field, SMOOTH)
    field = blur_where(field, _hollows(grid, body, crotch), SPAN) - CLEAR
    field -= DOUBLE * smoothstep(grid.points[..., 2], waist - BAND - 0.004, waist - BAND + 0.002)
    field = np.where(grid.points[..., 2] < crotch - 0.006, np.maximum(field, _gap(grid)), field)
    mesh = largest_part(remesh(grid.surface(field), EDGE, 8))
    mesh = mesh if mesh.outward else Mesh(mesh.points, mesh.faces[:, ::-1])
    mesh = _span_crotch(mesh, crotch)
    mesh = trim_away(mesh, mesh.points[:, 2] - waist)
    return largest_part(trim_away(mesh, ankle[2] - 0.02 - mesh.points[:, 2]))


def _span_crotch(mesh: Mesh, crotch: float) -> Mesh:
    """Smooth where four seams meet: cloth under tension makes a saddle there and nothing else."""
    away = np.hypot(mesh.points[:, 0] / SADDLE[0], (mesh.points[:, 2] - crotch) / SADDLE[1])
    share = (1 - smoothstep(away, 0.5, 1.0))[:, None]
    mean = neighbour_mean(mesh.faces, len(mesh.points))
    points = mesh.points
    for _ in range(SADDLE_ROUNDS):
        points = points + 0.6 * share * (mean @ points - points)
    return Mesh(points, mesh.faces)


def _gap(grid: Grid) -> Values:
    """Keeps the legs apart where thighs touch."""
    return 0.5 * CELL - np.abs(grid.points[..., 0])


def _hollows(grid: Grid, body: Body, crotch: float) -> Values:
    """1 between the buttocks and at the crotch, where cloth under tension does not follow."""
    x, y, z = (grid.points[..., k] for k in range(3))
    middle = 1 - smoothstep(np.abs(x), 0.035, 0.080)
    rear = smoothstep(y, body.joint("root")[1] - 0.06, body.joint("root")[1])
    high = smoothstep(z, crotch - 0.015, crotch + 0.015)
    top = 1 - smoothstep(z, body.hip + 0.14, body.hip + 0.20)
    share: Values = ndimage.gaussian_filter(middle * high * top * (0.80 + 0.20 * rear), 2)
    return share


def side_depth(points: Points, body: Body) -> Values:
    """The y of the line from hip over knee to ankle at each point's height."""
    joints = [body.joint(f"{bone}.L") for bone in ("foot", "lowerleg01", "upperleg01")]
    heights = [joint[2] for joint in joints]
    depths = [joints[0][1] + 0.006, joints[1][1] + 0.016, joints[2][1] + 0.004]
    depth: Values = np.interp(points[:, 2], heights, depths)
    return depth


def leg_middle(points: Points, body: Body) -> Values:
    """The |x| of that line."""
    joints = [body.joint(f"{bone}.L") for bone in ("foot", "lowerleg01", "upperleg01")]
    middle: Values = np.interp(points[:, 2], [p[2] for p in joints], [p[0] for p in joints])
    return middle


def _cut_pieces(mesh: Mesh, body: Body, waist: float) -> Cut:
    """Cut along the middle, the sides and the waistband; marks: piece, behind, right half."""
    cut = Cut.uncut(mesh, marks=3)
    cut = cut_along(cut, -cut.points[:, 0])
    cut.marks[cut.beyond, 2] = 1
    cut.marks[cut.beyond, 0] = RIGHT_LEG
    cut = cut_along(cut, cut.points[:, 2] - (waist - BAND))
    cut.marks[cut.beyond, 0] = WAISTBAND
    cut = cut_along(cut, cut.points[:, 1] - side_depth(cut.points, body))
    cut.marks[cut.beyond, 1] = 1
    return cut


def sewn_edges(points: Points, faces: Faces, marks: Indexes, body: Body) -> Indexes:
    """(k, 2) points of the seams: inseams, centre front and back, the waistband's lower edge and
    its closing at the centre back."""
    pairs, sides = shared_edges(faces)
    one, other = marks[sides[:, 0]], marks[sides[:, 1]]
    middle = points[pairs].mean(1)
    band = (one[:, 0] == WAISTBAND) & (other[:, 0] == WAISTBAND)
    inside = np.abs(middle[:, 0]) < leg_middle(middle, body)
    inseam = (one[:, 1] != other[:, 1]) & inside & ~band & (one[:, 0] == other[:, 0])
    closing = band & (one[:, 2] != other[:, 2]) & (one[:, 1] > 0)
    # Above the crotch only the centre lines are seams: the two halves part there.
    sewn: Indexes = pairs[(one[:, 0] != other[:, 0]) | inseam | closing]
    return sewn


def _distance_to(points: Points, edges: Indexes) -> Values:
    """Metres from every point to the nearest of these edges."""
    start, end = points[edges[:, 0]], points[edges[:, 1]]
    strewn = np.concatenate([start * (1 - t) + end * t for t in np.linspace(0, 1, 5)])
    return nearest_of(points, strewn)[0]
