"""Plain things to fill a room with: blocks, turned pieces, cloth, pictures, leaves, lamps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import bpy
import numpy as np

from designer.photostudio.models import blender
from designer.photostudio.models.arrays import Faces, Points, Vector
from designer.photostudio.models.shopper.surfaces import Colour, mottled, painted

Triple = tuple[float, float, float]
SIDES = ((0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7))


def block(low: Triple, high: Triple, material: Any, *, bevel: float = 0.004) -> blender.Object:
    """A box between two corners, its edges broken."""
    (a, b, c), (x, y, z) = low, high
    ring = ((a, b), (x, b), (x, y), (a, y))
    points = np.array([(*corner, level) for level in (c, z) for corner in ring])
    thing = blender.add_mesh("block", points, np.array(SIDES), smooth=False)
    if bevel:
        edges = thing.modifiers.new("edges", "BEVEL")
        edges.width, edges.segments = bevel, 3
        edges.harden_normals = True
    thing.data.materials.append(material)
    return thing


def turned(profile: Sequence[tuple[float, float]], place: Triple, material: Any) -> blender.Object:
    """A surface of revolution round a vertical axis: (radius, height) from below."""
    angle = np.linspace(0, 2 * math.pi, 40, endpoint=False)
    points = np.array([(r * math.cos(a), r * math.sin(a), z) for r, z in profile for a in angle])
    thing = blender.add_mesh("turned", points + np.array(place), _tube(len(profile), len(angle)))
    thing.data.materials.append(material)
    return thing


def _tube(rows: int, columns: int) -> Faces:
    """Quads of rings one above the other."""
    row, column = np.meshgrid(np.arange(rows - 1), np.arange(columns), indexing="ij")
    start, end = row * columns + column, row * columns + (column + 1) % columns
    return np.stack([start, end, end + columns, start + columns], -1).reshape(-1, 4)


def ball(place: Triple, radius: float, material: Any) -> blender.Object:
    """A round fruit, a knob."""
    steps = np.linspace(-math.pi / 2, math.pi / 2, 15)
    return turned([(radius * math.cos(a), radius * math.sin(a)) for a in steps], place, material)


def curtain(start: Triple, end: Triple, material: Any, *, waves: float, deep: float = 0.045) -> Any:
    """Cloth that hangs in folds between two corners: the upper left and the lower right one."""
    across, down = np.meshgrid(np.linspace(0, 1, 160), np.linspace(0, 1, 14), indexing="ij")
    left, right = np.array(start), np.array(end)
    points = left + (right - left) * np.stack([across, across, down], -1)
    phase = 2 * math.pi * waves * (across + 0.04 * np.sin(9 * across + 2 * down))
    sway = deep * (0.55 + 0.45 * down) * np.sin(phase)
    way = right[:2] - left[:2]
    normal = np.array([-way[1], way[0]]) / max(float(np.linalg.norm(way)), 1e-9)
    points[..., :2] += sway[..., None] * normal
    number = np.arange(160 * 14).reshape(160, 14)
    quads = (number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:])
    thing = blender.add_mesh("curtain", points.reshape(-1, 3), np.stack(quads, -1).reshape(-1, 4))
    thing.data.materials.append(material)
    return thing


def picture(
    place: Triple, size: tuple[float, float], frame: Any, colours: Sequence[Colour], *, seed: int
) -> None:
    """A framed print on a wall that faces the camera: soft shapes on paper."""
    x, y, z = place
    wide, high = size
    block((x - wide / 2, y - 0.03, z - high / 2), (x + wide / 2, y, z + high / 2), frame)
    paper = painted("paper", (0.80, 0.77, 0.70), rough=0.5)
    inner = 0.022
    block(
        (x - wide / 2 + inner, y - 0.034, z - high / 2 + inner),
        (x + wide / 2 - inner, y - 0.026, z + high / 2 - inner),
        paper,
        bevel=0,
    )
    rng = np.random.default_rng(seed)
    for number, colour in enumerate(colours):
        ink = painted("ink", colour, rough=0.5)
        middle = (rng.uniform(-0.20, 0.20) * wide, rng.uniform(-0.26, 0.26) * high)
        _disc(
            (x + middle[0], y - 0.036 - 0.0005 * number, z + middle[1]), 0.24 * min(size), ink, rng
        )


def _disc(place: Triple, radius: float, material: Any, rng: np.random.Generator) -> None:
    angle = np.linspace(0, 2 * math.pi, 48, endpoint=False)
    away = radius * (1 + 0.28 * np.sin(2 * angle + rng.uniform(0, 6)))
    edge = np.stack([away * np.cos(angle), np.zeros(48), away * np.sin(angle)], 1)
    points = np.concatenate([edge, [[0, 0, 0]]]) + np.array(place)
    faces = np.array([(i, (i + 1) % 48, 48) for i in range(48)])
    blender.add_mesh("shape", points, faces, smooth=False).data.materials.append(material)


def foliage(
    places: Points, length: float, colours: Sequence[Colour], *, seed: int, upright: float = 0.3
) -> None:
    """A leaf at every place, folded along its middle, turned at random; colours in equal parts.

    ``upright`` is how much leaves point up rather than anywhere.
    """
    rng = np.random.default_rng(seed)
    part = rng.integers(0, len(colours), len(places))
    for number, colour in enumerate(colours):
        points, faces = leaves(places[part == number], length, rng, upright)
        thing = blender.add_mesh("leaves", points, faces, smooth=False)
        thing.data.materials.append(mottled("leaf", colour, grain=30, rough=0.55, relief=0))


def leaves(
    places: Points, length: float, rng: np.random.Generator, upright: float
) -> tuple[Points, Faces]:
    """Points (4 n, 3) and triangles (2 n, 3) of n leaves about ``length`` metres long."""
    count = len(places)
    along = rng.normal(size=(count, 3)) * (1 - upright) + np.array([0, 0, upright])
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    side = np.cross(along, rng.normal(size=(count, 3)))
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    face = np.cross(along, side)
    long = length * rng.uniform(0.7, 1.3, (count, 1))
    middle = places + along * long * 0.45 + face * long * 0.10
    corners = (
        places,
        middle + side * long * 0.24,
        places + along * long,
        middle - side * long * 0.24,
    )
    points = np.stack(corners, 1).reshape(-1, 3)
    start = 4 * np.arange(count)[:, None]
    faces = np.concatenate([start + np.array(face) for face in ((0, 1, 2), (0, 2, 3))], 1).reshape(
        -1, 3
    )
    return points, faces


def pot_plant(place: Triple, *, high: float, seed: int, pot: Colour = (0.42, 0.17, 0.09)) -> None:
    """A pot with arching stems and large leaves."""
    rng = np.random.default_rng(seed)
    clay = mottled("clay", pot, grain=40)
    rim = high * 0.26
    turned([(0.0, 0), (0.10, 0), (0.14, rim), (0.15, rim), (0.13, rim - 0.02)], place, clay)
    stem = mottled("stem", (0.05, 0.10, 0.03), grain=60)
    tips: list[Vector] = []
    for _ in range(16):
        lean = np.array([*rng.normal(size=2) * 0.22 * high, high * rng.uniform(0.55, 1)])
        start = np.array(place) + np.array([0, 0, rim - 0.02])
        way = [start + lean * [t**1.8, t**1.8, t] for t in np.linspace(0, 1, 8)]
        thing = blender.add_tube("stem", way, 0.004)
        thing.data.materials.append(stem)
        tips += [way[k] + rng.normal(size=3) * 0.01 for k in (3, 4, 5, 6, 7, 7)]
    foliage(np.array(tips), 0.15, ((0.04, 0.13, 0.03), (0.07, 0.18, 0.05)), seed=seed, upright=0.2)


def lamp(
    place: Triple,
    target: Triple,
    size: float | tuple[float, float],
    watts: float,
    colour: Triple = (1, 1, 1),
) -> None:
    """A square of light that the camera does not see."""
    from mathutils import Vector as Direction

    data = bpy.data.lights.new("lamp", "AREA")
    wide, high = size if isinstance(size, tuple) else (size, size)
    data.shape, data.size, data.size_y = "RECTANGLE", wide, high
    data.energy, data.color = watts, colour
    thing = blender.link(bpy.data.objects.new("lamp", data))
    thing.location, thing.visible_camera = place, False
    way = Direction([b - a for a, b in zip(place, target, strict=True)])
    thing.rotation_euler = way.to_track_quat("-Z", "Y").to_euler()


def sun(way: Triple, strength: float, colour: Triple, *, wide: float = 1.5) -> None:
    """Sunlight along ``way``; ``wide`` is the sun's disc in degrees, which softens shadows."""
    from mathutils import Vector as Direction

    data = bpy.data.lights.new("sun", "SUN")
    data.energy, data.color, data.angle = strength, colour, math.radians(wide)
    thing = blender.link(bpy.data.objects.new("sun", data))
    thing.rotation_euler = Direction(way).to_track_quat("-Z", "Y").to_euler()


def sky(colour: Colour, strength: float) -> None:
    """Light from all around, and what is seen where nothing stands."""
    world = bpy.data.worlds.new("sky")
    bpy.context.scene.world, world.use_nodes = world, True
    background = world.node_tree.nodes["Background"]
    background.inputs[0].default_value = (*colour, 1)
    background.inputs[1].default_value = strength
