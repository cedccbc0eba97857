"""Eyelets in the hood and the cords that hang from them."""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np

from designer.photostudio.models import blender
from designer.photostudio.models.arrays import Points, Vector
from designer.photostudio.models.body import triangulate
from designer.photostudio.models.hood import DEEP, ROUND, Hood
from designer.photostudio.models.mesh import point_normals

ASIDE = 0.42  # radians from the middle of the front
FROM_EDGE = 0.015  # metres
CORD, TIP, TIP_LENGTH = 0.0026, 0.0033, 0.022
HANG = ((1, 0.205, 0.5), (-1, 0.222, -0.35))  # side, length, how it sways


def add_cords(
    hood: Hood, rows: Points, tree: Any
) -> tuple[list[blender.Object], list[blender.Object]]:
    """(cords, eyelets). ``rows``: the hood's evened points; ``tree`` holds all the cloth."""
    flat = rows.reshape(-1, 3)
    normals = point_normals(flat, triangulate(hood.faces))
    angle = (hood.angle + np.pi) % (2 * np.pi) - np.pi
    to_edge = hood.to_edge.reshape(ROUND, DEEP)
    cords, eyelets = [], []
    for side, length, sway in HANG:
        column = int(np.abs(angle - side * ASIDE).argmin())
        row = int(np.abs(to_edge[column] - FROM_EDGE).argmin())
        normal = normals[column * DEEP + row]
        normal = normal * (1 if normal[1] < 0 else -1)
        place = flat[column * DEEP + row] + normal * 0.0032
        eyelets.append(_add_eyelet(place, normal))
        path = _hang(place, normal, side, length, sway, tree)
        cords.append(blender.add_tube("cord", list(path), CORD))
        end = path[-1] - path[-2]
        end = end / np.linalg.norm(end)
        tip = [path[-1] - end * 0.002, path[-1] + end * TIP_LENGTH]
        cords.append(blender.add_tube("tip", tip, TIP))
    return cords, eyelets


def _add_eyelet(place: Vector, normal: Vector) -> blender.Object:
    from mathutils import Vector as Direction

    turn = Direction(normal).to_track_quat("Z", "Y").to_euler()
    bpy.ops.mesh.primitive_torus_add(
        major_radius=0.0058,
        minor_radius=0.0017,
        major_segments=28,
        minor_segments=10,
        location=tuple(place),
        rotation=turn,
    )
    ring = bpy.context.object
    ring.data.polygons.foreach_set("use_smooth", [True] * len(ring.data.polygons))
    return ring


def _hang(
    place: Vector, normal: Vector, side: int, length: float, sway: float, tree: Any
) -> Points:
    """The cord's path: out of the eyelet, then down over the cloth."""
    path = [place - normal * 0.004, place + normal * 0.003]
    for part in np.linspace(0.06, 1, 26):
        x = place[0] + side * 0.010 * part**2 + 0.010 * sway * np.sin(part * 2.4) * part
        z = place[2] - length * part
        hit = tree.ray_cast((x, -1, z), (0, 1, 0))[0]
        y = hit[1] - 0.0042 if hit is not None else place[1]
        if part < 0.12:
            y = min(y, place[1] - 0.002)
        path.append(np.array([x, y, z]))
    smooth = np.array(path)
    for _ in range(4):
        smooth[2:-1] = smooth[2:-1] / 2 + (smooth[1:-2] + smooth[3:]) / 4
    return smooth
