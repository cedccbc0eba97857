"""Puts the shopper on the set: skin, hair, jeans and the top that she wears at home."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import bpy
import numpy as np

from designer.photostudio.models import blender, materials
from designer.photostudio.models.arrays import Faces, Points, Values
from designer.photostudio.models.body import Body
from designer.photostudio.models.conventions import ALBEDO, BAND
from designer.photostudio.models.drape import Worn
from designer.photostudio.models.garment import Garment
from designer.photostudio.models.mesh import Mesh
from designer.photostudio.models.patterns import Pattern
from designer.photostudio.models.rotation import X, Z, turn
from designer.photostudio.models.shopper.furniture import block
from designer.photostudio.models.shopper.hair import Hair
from designer.photostudio.models.shopper.surfaces import Colour, dye, hair, painted
from designer.photostudio.models.skeleton import Pose, Skinned, posed_joint, skin
from designer.photostudio.models.tidy import tidy_drape

HEATHER: Colour = (0.76, 0.78, 0.84)  # what the neutral cloth is multiplied by
DENIM: Colour = (0.115, 0.165, 0.28)
TAN: Colour = (0.50, 0.27, 0.165)
HAIR: tuple[Colour, Colour] = ((0.020, 0.010, 0.006), (0.115, 0.052, 0.024))


@dataclass(frozen=True, eq=False)
class Woman:
    """All that is known of her in one pose."""

    body: Body
    pose: Pose
    pattern: Pattern
    garment: Garment
    spots: Values
    worn: Worn
    head: tuple[Mesh, Skinned]
    trousers: Faces
    hair: Hair


def add_woman(
    woman: Woman, *, heading: float, look: tuple[float, float], with_phone: bool = False
) -> None:
    """Stands her on the floor (z = 0) where the axes meet, turned to her right by ``heading``
    degrees, her head to her left and down by ``look``; a phone in her right hand if wanted."""
    pose = look_towards(woman.pose, *look)
    things = [_add_top(woman), *_add_skin(woman, pose), _add_hair(woman, pose), _add_jeans(woman)]
    if with_phone:
        things.append(_add_phone(woman))
    floor = min(woman.worn.body[:, 2].min(), woman.worn.trousers[:, 2].min())
    stand = blender.link(bpy.data.objects.new("woman", None))
    stand.rotation_euler, stand.location = (0, 0, math.radians(-heading)), (0, 0, -float(floor))
    for thing in things:
        thing.parent = stand


def look_towards(pose: Pose, left: float, down: float) -> Pose:
    """The pose with the head turned further, half of it by the neck. Degrees."""
    more = {
        "neck02": turn(Z, left * 0.4) @ turn(X, down * 0.4),
        "head": turn(Z, left * 0.6) @ turn(X, down * 0.6),
    }
    return pose.turned({bone: pose.turns.get(bone, np.eye(3)) @ by for bone, by in more.items()})


def _add_top(woman: Woman) -> blender.Object:
    garment, pattern = woman.garment, woman.pattern
    cloth = tidy_drape(garment, woman.worn.garment, pattern)
    thing = blender.add_mesh("top", cloth, garment.faces)
    blender.set_spots(thing, woman.spots)
    blender.set_values(thing, "piece", garment.piece + BAND * garment.band, per_face=True)
    cuffs = np.minimum(garment.to_cuff_left, garment.to_cuff_right) + 0.002
    hem = np.minimum(garment.to_hem, cuffs)
    for name, values in (("seam", garment.seam), ("rib", garment.rib), ("hem", hem)):
        blender.set_values(thing, name, values)
    blender.set_vectors(thing, "rest", garment.sewn)
    blender.finish_cloth(thing, pattern.thickness)
    thing.data.materials.append(dye(materials.sewn_cloth("top", jersey=True), HEATHER))
    thing.data.materials.append(dye(materials.plain("inside", materials.LINING), HEATHER))
    return thing


def _add_skin(woman: Woman, pose: Pose) -> list[blender.Object]:
    """The body below the neck, and the head as it looks now."""
    body = woman.body
    neck = body.joint("neck01")
    hidden = (body.points[:, 2] > neck[2] - 0.055) & (np.abs(body.points[:, 0]) < 0.115)
    faces = body.faces[body.main[body.faces].all(1)]
    mesh, skinned = woman.head
    parts = [
        blender.add_mesh("body", skin(body, woman.pose), faces[~hidden[faces].all(1)]),
        blender.add_mesh("head", skin(body, pose, skinned), mesh.faces),
    ]
    share = 1 / ALBEDO["skin"]
    tone = (TAN[0] * share, TAN[1] * share, TAN[2] * share)
    material = dye(materials.plain("skin", materials.SKIN), tone)
    for part in parts:
        _smooth(part, material)
    return parts


def _add_jeans(woman: Woman) -> blender.Object:
    legs = blender.add_mesh("jeans", woman.worn.trousers, woman.trousers)
    _smooth(legs, dye(materials.woven("jeans", materials.TROUSERS), DENIM))
    return legs


def _add_hair(woman: Woman, pose: Pose) -> blender.Object:
    """Hair moves with the head's bone alone."""
    count = len(woman.hair.points)
    bone = np.full((count, 1), woman.body.bones.index("head"))
    points: Points = skin(woman.body, pose, Skinned(woman.hair.points, bone, np.ones((count, 1))))
    thing = blender.add_mesh("hair", points, woman.hair.faces)
    blender.set_vectors(thing, "strand", woman.hair.strand)
    _smooth(thing, hair("hair", *HAIR))
    return thing


def _add_phone(woman: Woman) -> blender.Object:
    """Upright between thumb and fingers, its back to the mirror."""
    x, y, z = posed_joint(woman.body, woman.pose, "finger3-1.R")
    case = painted("phone", (0.015, 0.016, 0.02), rough=0.25)
    return block((x - 0.02, y - 0.035, z - 0.06), (x + 0.052, y - 0.026, z + 0.088), case)


def _smooth(thing: blender.Object, material: Any) -> None:
    smooth = thing.modifiers.new("smooth", "SUBSURF")
    smooth.levels = smooth.render_levels = 1
    thing.data.materials.append(material)
