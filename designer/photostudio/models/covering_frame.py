"""The head as head coverings see it: its own axes, its surface, what lies below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import (
    Faces,
    Mask,
    Matrix,
    Points,
    Values,
    Vector,
    nearest_of,
    smoothstep,
)
from designer.photostudio.models.body import Body
from designer.photostudio.models.field import Grid
from designer.photostudio.models.mesh import Mesh, largest_part, neighbour_mean, remesh
from designer.photostudio.models.skeleton import Pose, Skinned, place_joints, skin

USUAL = 0.157  # metres from the head's joint to the crown, of the head that shapes are drawn on
SOFTER = 5  # rounds
NO_EARS = (-0.075, -0.045)  # metres above the joint between which the body's own head gives way


@dataclass(frozen=True, eq=False)
class HeadFrame:
    """A posed head. Its axes: right of the picture, backwards, up; lengths as on a usual head."""

    place: Vector
    turn: Matrix
    scale: float

    @classmethod
    def of(cls, body: Body, pose: Pose, crown: float) -> HeadFrame:
        """``crown``: metres of the head's highest point at rest."""
        bone = body.bones.index("head")
        rotations, places = place_joints(body, pose)
        return cls(places[bone], rotations[bone], (crown - float(body.joints[bone][2])) / USUAL)

    def seen(self, points: Points) -> list[Values]:
        """Points (..., 3) of the world as x, y, z of the head."""
        own = (points - self.place) @ self.turn / self.scale
        return [own[..., k] for k in range(3)]


@dataclass(frozen=True, eq=False)
class Wearer:
    """Who a covering is made for, posed and dressed.

    ``collar``: the garment's neck line, into which cloth is tucked (below a hood); None where it
    falls over the garment.
    """

    frame: HeadFrame
    head: Mesh
    body: Mesh
    garment: Points
    collar: Points | None = None

    @classmethod
    def dressed(
        cls,
        body: Body,
        pose: Pose,
        head: tuple[Mesh, Skinned],
        posed: Points,
        garment: Points,
        *,
        collar: Points | None = None,
    ) -> Wearer:
        """``posed``: the body's points in the pose; ``garment``: the outermost cloth's."""
        mesh, skinned = head
        return cls(
            frame=HeadFrame.of(body, pose, float(mesh.points[:, 2].max())),
            head=Mesh(skin(body, pose, skinned), mesh.faces),
            body=Mesh(posed, body.triangles),
            garment=garment,
            collar=collar,
        )

    def box(self, low: tuple[float, ...], high: tuple[float, ...], step: float) -> Grid:
        """A box round the head, metres from its joint, upright in the world."""
        return Grid(tuple(self.frame.place + low), tuple(self.frame.place + high), step)

    def head_distance(self, grid: Grid) -> Values:
        """Metres from the head, negative inside."""
        return _spread(grid, lambda at: at.distance_to(self.head.points, self.head.faces), 0.006)

    def shoulder_distance(self, grid: Grid) -> Values:
        """Metres from the body below the head and from its garment, over which it lies if it is
        not tucked in; negative inside."""
        return _spread(grid, self._shoulders, 0.014)

    def below_collar(self, points: Points) -> Values:
        """Metres that points (n, 3) lie below the neck line they are tucked into."""
        assert self.collar is not None, "only asked where cloth is tucked in"
        middle = self.collar.mean(0)
        around = np.arctan2(*(self.collar - middle)[:, :2].T)
        at = np.arctan2(*(points - middle)[:, :2].T)
        order = np.argsort(around)
        height = np.interp(at, around[order], self.collar[order, 2], period=2 * np.pi)
        below: Values = height - points[:, 2]
        return below

    def _shoulders(self, grid: Grid) -> Values:
        bare = grid.distance_to(*_near(self.body, grid))
        bare += smoothstep(self.frame.seen(grid.points)[2], *NO_EARS)
        if self.collar is not None:
            return bare
        return np.minimum(bare, nearest_of(grid.flat, self.garment)[0].reshape(grid.shape))


def _near(mesh: Mesh, grid: Grid) -> tuple[Points, Faces]:
    """The faces in the box and a little around it."""
    low = grid.low - 0.05
    high = grid.low + np.array(grid.shape) * grid.step + 0.05
    inside: Mask = np.all((mesh.points > low) & (mesh.points < high), axis=1)
    return mesh.points, mesh.faces[inside[mesh.faces].all(1)]


def finish(mesh: Mesh, edge: float) -> Mesh:
    """A covering's surface in even triangles of about this edge (metres), without the grid's steps,
    wound outwards."""
    even = remesh(largest_part(mesh), edge, 5)
    near = neighbour_mean(even.faces, len(even.points))
    points = even.points
    for _ in range(SOFTER):  # there and a little less back: smooth, but not smaller
        points = points + 0.5 * (near @ points - points)
        points = points - 0.52 * (near @ points - points)
    soft = Mesh(points, even.faces)
    return soft if soft.outward else Mesh(points, even.faces[:, ::-1])


def _spread(grid: Grid, measure: Callable[[Grid], Values], blur: float) -> Values:
    """What is measured on a grid of cells twice as wide, blurred by so many metres: an eighth of
    the work, and cloth does not follow every grain of what it lies on."""
    ends = grid.low + (np.array(grid.shape) - 1) * grid.step
    rough = Grid(tuple(grid.low), tuple(ends), 2 * grid.step)
    fine = rough.at(measure(rough), grid.flat).reshape(grid.shape)
    smooth: Values = ndimage.gaussian_filter(fine, blur / grid.step)
    return smooth
