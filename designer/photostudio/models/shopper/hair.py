"""Her hair: a bob with a side parting, as an implicit surface round the mannequin's head."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import Faces, Points, Values, Vector, smoothstep
from designer.photostudio.models.field import Grid
from designer.photostudio.models.mesh import Mesh

CELL = 0.0035  # metres
THICK, FULL = 0.012, 0.022  # over the crown, at the tips
LOCKS, DEPTH = 17, 0.0022  # how many locks go round the head, how far they stand out
ROUND = 0.010  # radius by which edges are rounded
PARTING = 0.028  # metres to her left of the middle


@dataclass(frozen=True)
class Head:
    """Where things are on a head at rest, metres: ``front`` and ``back`` are the forehead and the
    back of the skull."""

    crown: float
    chin: float
    front: float
    back: float
    half_width: float

    @property
    def high(self) -> float:
        """From the chin to the crown."""
        return self.crown - self.chin


@dataclass(frozen=True, eq=False)
class Hair:
    """Points (n, 3), triangles, and for each point where it lies on its strand: (n, 3)."""

    points: Points
    faces: Faces
    strand: Points

    def save(self, path: Path) -> None:
        """Writes everything to an ``.npz``."""
        np.savez(path, points=self.points, faces=self.faces, strand=self.strand)

    @classmethod
    def load(cls, path: Path) -> Hair:
        """What ``save`` wrote."""
        read = np.load(path)
        return cls(read["points"], read["faces"], read["strand"])


def measure_head(head: Mesh, skull: float) -> Head:
    """Of a head mesh whose neck goes on below; ``skull`` is the height of the head's joint."""
    points = head.points
    crown = float(points[:, 2].max())
    upper = points[points[:, 2] > crown - 0.13]
    face = points[(points[:, 2] > skull - 0.09) & (points[:, 1] < upper[:, 1].min() + 0.05)]
    return Head(
        crown=crown,
        chin=float(face[:, 2].min()),
        front=float(upper[:, 1].min()),
        back=float(upper[:, 1].max()),
        half_width=float(np.abs(upper[:, 0]).max()),
    )


def make_hair(head: Mesh, skull: float) -> Hair:
    """The hair of this head, at rest."""
    from designer.photostudio.models.mesh import largest_part, remesh

    shape = measure_head(head, skull)
    low = (-0.17, shape.front - 0.06, shape.chin - 0.06)
    grid = Grid(low, (0.17, shape.back + 0.07, shape.crown + 0.05), CELL)
    field = hair_field(grid.points, grid.distance_to(head.points, head.faces), shape)
    mesh = remesh(largest_part(grid.surface(ndimage.gaussian_filter(field, 0.8))), 0.005, 5)
    if not mesh.outward:
        mesh = Mesh(mesh.points, mesh.faces[:, ::-1])
    return Hair(mesh.points, mesh.faces, strands(mesh.points, shape))


def hair_field(points: Values, distance: Values, head: Head) -> Values:
    """Negative inside the hair; ``points`` (x, y, z, 3) of a grid, and their distance to the head.

    Hair lies on the skull and falls straight down from its widest places, ends at the jaw, and
    leaves a window for the face.
    """
    z = points[..., 2]
    hanging = _fall(distance, z, head)
    length = head.chin + 0.10 * head.high
    full = smoothstep(z, head.crown - 0.03, length)
    field = hanging - THICK - (FULL - THICK) * full - _locks(points, head)
    end = length - z + 0.020 * smoothstep(-points[..., 1], -head.back, -head.front)
    field = _at_most(field, end)
    return _at_most(field, -_window(points, head))


def _fall(distance: Values, z: Values, head: Head) -> Values:
    """The distance to what hangs from the head: below the temples the least one met above."""
    temples = head.crown - 0.42 * head.high
    down = np.flip(np.minimum.accumulate(np.flip(distance, 2), axis=2), 2)
    share = smoothstep(z, temples, temples - 0.05)
    # Tips turn in a little.
    inwards = 0.012 * smoothstep(z, head.chin + 0.06, head.chin)
    fallen: Values = distance * (1 - share) + (down + inwards) * share
    return fallen


def _locks(points: Values, head: Head) -> Values:
    """Relief of locks, deeper towards the tips and none where they spring."""
    turn, _, fall = _polar(points, head)
    wave = np.sin(LOCKS * turn + 2.2 * np.sin(3 * turn + 9 * fall) + 5 * fall)
    wave += 0.6 * np.sin(2.3 * LOCKS * turn + 4 * np.sin(2 * turn))
    relief: Values = DEPTH * wave * smoothstep(fall, 0.15, 0.8)
    return relief


def _window(points: Values, head: Head) -> Values:
    """Negative where the face shows: under a line that sweeps down from the parting to both
    sides, before the ears."""
    x, y, z = (points[..., k] for k in range(3))
    aside = x - PARTING
    sweep = np.where(aside < 0, 0.55 * aside**2 / 0.08, 0.9 * aside**2 / 0.08)
    top = head.crown - 0.17 * head.high - sweep
    middle = (head.front + head.back) / 2
    behind = y - (middle - 0.030 - 0.22 * np.clip(head.crown - 0.3 * head.high - z, 0, 0.2))
    wide = np.abs(x) - head.half_width * 0.86
    window: Values = np.maximum.reduce([behind, (z - top) * 0.8, wide])
    return window


def _at_most(first: Values, second: Values) -> Values:
    """The larger one, rounded: a solid cut by another."""
    share = np.clip(0.5 - 0.5 * (second - first) / ROUND, 0, 1)
    most: Values = second * (1 - share) + first * share + ROUND * share * (1 - share)
    return most


def _whorl(head: Head) -> Vector:
    """Where the strands spring from."""
    return np.array([PARTING * 0.7, head.front * 0.35 + head.back * 0.65, head.crown])


def _polar(points: Values, head: Head) -> tuple[Values, Values, Values]:
    """Round the whorl (radians), away from it (metres), and below it (0 to 1 at the chin)."""
    away = points - _whorl(head)
    fall = np.clip(-away[..., 2] / head.high, 0, 1.4)
    return np.arctan2(away[..., 0], -away[..., 1]), np.hypot(away[..., 0], away[..., 1]), fall


def strands(points: Points, head: Head) -> Points:
    """(n, 3) where a point lies: twice across the strands (a circle, so that no seam shows), and
    slowly along them."""
    turn, reach, fall = _polar(points, head)
    turn = turn + 0.25 * fall * np.sin(2 * turn)
    return np.stack([np.cos(turn), np.sin(turn), 0.35 * fall + 0.5 * reach], -1)
