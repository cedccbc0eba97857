"""A turban: bands of cloth wound round the head, crossing over the forehead."""

from __future__ import annotations

import numpy as np

from designer.photostudio.models.arrays import Values, smooth_minimum, smoothstep
from designer.photostudio.models.covering_frame import Wearer, finish
from designer.photostudio.models.covering_scarf import ellipsoid
from designer.photostudio.models.cutting import trim_away
from designer.photostudio.models.mesh import Mesh, largest_part

CELL, EDGE = 0.0035, 0.0036  # metres: of the field, of the triangles
BOX = ((-0.16, -0.20, -0.08), (0.16, 0.20, 0.27))
ROOM, HUG = 0.011, 0.0045  # metres off the head, and at the lower edge
CROWN = ((0.0, 0.020, 0.118), (0.088, 0.116, 0.072))  # middle and half axes of the wound cloth
BAND, RISE = 0.046, 0.80  # metres from band to band; how steeply they rise to the front
BROW, EAR, NAPE = 0.092, 0.040, -0.012  # metres above the joint where the lower edge runs


def make_turban(wearer: Wearer) -> Mesh:
    """The outer surface, open below."""
    grid = wearer.box(*BOX, CELL)
    axes = wearer.frame.seen(grid.points)
    up = smoothstep(above_edge(axes), -0.004, 0.045)
    tight = wearer.head_distance(grid) - HUG - (ROOM - HUG) * up
    wound = smooth_minimum(tight, ellipsoid(axes, *CROWN), 0.03)
    bands = _bands(axes) * (0.25 + 0.75 * up)
    mesh = finish(grid.surface(wound - bands), EDGE)
    return largest_part(trim_away(mesh, -above_edge(wearer.frame.seen(mesh.points))))


def _bands(axes: list[Values]) -> Values:
    """Metres that the bands stand out: round ones with creases between, as a V over the brow."""
    x, y, z = axes
    front = smoothstep(-y, -0.10, 0.10)
    rise = RISE * np.sqrt(x**2 + 0.010**2)
    over = z - rise * front + 0.22 * y * (1 - front)
    lap = over / BAND + 0.5 * smoothstep(x, -0.004, 0.004) * front + 0.3
    round_band = np.sqrt(np.abs(np.cos(np.pi * lap)) + 0.02)
    crease = np.exp(-((x / 0.006) ** 2)) * front
    top = 1 - smoothstep(z, 0.165, 0.195)
    fine = 0.0008 * np.sin(2 * np.pi * lap * 4 + 3 * y)
    return (0.0075 * (round_band - 0.65) + fine) * top - 0.0015 * crease * top


def above_edge(axes: list[Values]) -> Values:
    """Metres above the lower edge: over the brow, past where the ears are, round the nape."""
    _, y, z = axes
    behind = smoothstep(y, -0.09, 0.02)
    nape = smoothstep(y, 0.02, 0.09)
    return z - (BROW * (1 - behind) + EAR * behind * (1 - nape) + NAPE * nape)
