"""Puts body, garment and set together and takes the picture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bpy
import numpy as np

from designer.photostudio.models import blender, materials
from designer.photostudio.models.arrays import Faces, Indexes, Mask, Points, Values
from designer.photostudio.models.body import Body
from designer.photostudio.models.camera import Camera
from designer.photostudio.models.conventions import BAND, HOOD_LEFT
from designer.photostudio.models.cords import add_cords
from designer.photostudio.models.drape import Worn
from designer.photostudio.models.garment import FAR, Garment
from designer.photostudio.models.hidden_skin import under_trousers
from designer.photostudio.models.hood import Hood, evened
from designer.photostudio.models.lights import LIGHTS, Light
from designer.photostudio.models.mesh import Mesh
from designer.photostudio.models.passes import Things, render_passes
from designer.photostudio.models.patterns import Pattern
from designer.photostudio.models.pocket import make_pocket
from designer.photostudio.models.ribbing import places_round
from designer.photostudio.models.seat import add_seat, seat_below
from designer.photostudio.models.skeleton import Pose, Skinned, place_joints, skin
from designer.photostudio.models.stage_set import add_backdrop, add_camera, add_light
from designer.photostudio.models.tidy import tidy_drape
from designer.photostudio.models.views import YAW, Frame, Subject, frame_subject, seen_from

SEEN_HANDS = ("finger", "metacarpal", "wrist", "lowerarm")
SWAY = 0.05  # metres that standing poses may be lower than rest: their lamps stay
HAND_TIPS = ("finger2-", "finger3-", "finger4-", "finger5-")


@dataclass(frozen=True, eq=False)
class Sitting:
    """Everything that one photograph is taken of."""

    body: Body
    pose: Pose
    pose_name: str
    pattern: Pattern
    garment: Garment
    spots: Values
    worn: Worn
    head: tuple[Mesh, Skinned]
    trousers: Faces
    hood: Hood | None


def take_picture(sitting: Sitting, folder: Path, camera: Camera) -> None:
    """Renders all passes of a sitting into the folder."""
    scene, things, sky = arrange(sitting, camera)
    render_passes(scene, things, sky, folder, size=camera.size, samples=camera.samples)


def arrange(
    sitting: Sitting, camera: Camera, *, dye: materials.Dye | None = None
) -> tuple[Any, Things, Any]:
    """The set ready for the camera: Blender's scene, what stands on it, the sky's node."""
    scene = blender.empty_scene()
    things = Things()
    cloth = tidy_drape(sitting.garment, sitting.worn.garment, sitting.pattern)
    _add_garment(sitting, cloth, things, dye)
    _add_person(sitting, things)
    floor = min(sitting.worn.body[:, 2].min(), sitting.worn.trousers[:, 2].min())
    yaw = YAW[camera.view]
    frame = frame_subject(describe(sitting, cloth, yaw), camera.crop)
    lamps = (LIGHTS[camera.light], posed_chest(sitting.body, sitting.pose))
    sky = set_up(scene, things, float(floor), lamps, frame, yaw)
    if sitting.pose_name == "sitting":
        add_seat(things, seat_below(sitting.body, sitting.worn.body, float(floor)))
    return scene, things, sky


def posed_chest(body: Body, pose: Pose) -> float:
    """The height that lamps are aimed by: it moves with a pose only where she sits."""
    return float(body.joint("spine01")[2] + min(pose.shift[2] + SWAY, 0.0))


def set_up(
    scene: Any, things: Things, floor: float, lamps: tuple[Light, float], frame: Frame, yaw: float
) -> Any:
    """Backdrop, lamps at a chest's height, camera; returns the sky's node."""
    things.backdrop.append(add_backdrop(floor, yaw))
    add_camera(scene, frame, yaw)
    return add_light(scene, *lamps, yaw)


def describe(sitting: Sitting, cloth: Points, yaw: float) -> Subject:
    """What there is to frame, turned to the camera."""
    body, worn = sitting.body, sitting.worn
    head = seen_from(skin(body, sitting.pose, sitting.head[1]), yaw)
    hands = worn.body[body.moved_by(*SEEN_HANDS)]
    if sitting.pose_name == "pocket":
        hands = worn.body[body.moved_by("lowerarm", "wrist")]
    joints = place_joints(body, sitting.pose)[1]
    return Subject(
        cloth=seen_from(np.concatenate([cloth, hands]), yaw),
        everything=seen_from(
            np.concatenate([worn.body, skin(body, sitting.pose, sitting.head[1])]), yaw
        ),
        crown=float(head[:, 2].max()),
        chin=float(joints[body.bones.index("head")][2]),
        collar=float(cloth[sitting.garment.neck_line][:, 2].min()),
        hem=float(np.median(cloth[sitting.garment.to_hem < 0.005][:, 2])),
        hip=body.hip,
    )


def _add_cloth(
    name: str,
    mesh: tuple[Points, Faces],
    spots: Values,
    piece: Values | Indexes,
    fields: dict[str, Values],
    rest: Points,
) -> blender.Object:
    thing = blender.add_mesh(name, *mesh)
    blender.set_spots(thing, spots)
    blender.set_values(thing, "piece", piece, per_face=True)
    for field, values in fields.items():
        blender.set_values(thing, field, values)
    blender.set_vectors(thing, "rest", rest)
    return thing


def bands_of(garment: Garment, pattern: Pattern) -> tuple[Values, Mask]:
    """Signed distance to the ribs and which faces are ribs; a hood hides the neck's binding."""
    if not pattern.hood:
        return garment.rib, garment.band
    ribs = [garment.to_hem - pattern.ribs["hem"]]
    ribs += [away - garment.cuff for away in (garment.to_cuff_left, garment.to_cuff_right)]
    at_neck = garment.to_neck[garment.faces].mean(1) < 0.02
    return np.minimum.reduce(ribs), garment.band & ~at_neck


def _add_garment(
    sitting: Sitting, cloth: Points, things: Things, dye: materials.Dye | None
) -> None:
    """Body of the garment, and with a hood also pocket, hood and cords."""
    garment, pattern = sitting.garment, sitting.pattern
    jersey = not pattern.long_sleeves
    hem = np.full(len(cloth), FAR)
    if jersey:
        cuffs = np.minimum(garment.to_cuff_left, garment.to_cuff_right) + 0.002
        hem = np.minimum(garment.to_hem, cuffs)
    rib, band = bands_of(garment, pattern)
    shirt = _add_cloth(
        "garment",
        (cloth, garment.faces),
        sitting.spots,
        garment.piece + BAND * band,
        {"seam": garment.seam, "rib": rib, "hem": hem},
        garment.sewn,
    )
    places = places_round(garment.points, garment.faces, band)
    blender.set_spots(shirt, np.stack([places, np.zeros_like(places)], -1), "ribs")
    blender.finish_cloth(shirt, pattern.thickness)
    things.cloth.append(shirt)
    if sitting.hood is not None:
        _add_hood(sitting, sitting.hood, cloth, things)
    fabric = materials.sewn_cloth("cloth", jersey=jersey, dye=dye)
    lining = materials.plain("lining", materials.LINING)
    for thing in things.cloth:
        thing.data.materials.append(fabric)
        thing.data.materials.append(lining)


def _add_hood(sitting: Sitting, hood: Hood, cloth: Points, things: Things) -> None:
    from mathutils.bvhtree import BVHTree

    garment = sitting.garment
    pocket = make_pocket(sitting.body, garment, cloth, sitting.worn.body)
    far = np.full(len(pocket.points), FAR)
    patch = _add_cloth(
        "pocket",
        (pocket.points, pocket.faces),
        sitting.spots[pocket.face],
        np.zeros(len(pocket.faces)),
        {"seam": pocket.to_stitch, "rib": far, "hem": pocket.to_opening},
        pocket.rest,
    )
    blender.finish_cloth(patch, 0.0030, 1.0)
    rows = evened(hood.points)
    flat = rows.reshape(-1, 3)
    thing = _add_cloth(
        "hood",
        (flat, hood.faces),
        hood.spots,
        HOOD_LEFT + hood.half,
        {"seam": hood.seam, "rib": np.full(len(flat), FAR), "hem": hood.to_edge},
        hood.points,
    )
    blender.finish_cloth(thing, 0.0055, 0.0)
    things.cloth += [patch, thing]
    faces: list[Any] = garment.faces.tolist()
    faces += (hood.faces + len(cloth)).tolist()
    faces += (pocket.faces + len(cloth) + len(flat)).tolist()
    points = np.concatenate([cloth, flat, pocket.points])
    tree = BVHTree.FromPolygons(points.tolist(), faces)
    cords, eyelets = add_cords(hood, rows, tree)
    for cord in cords:
        cord.data.materials.append(materials.plain("cord", materials.CORD))
    for eyelet in eyelets:
        eyelet.data.materials.append(materials.metal("eyelet"))
    things.cords += cords
    things.metal += eyelets


def _add_person(sitting: Sitting, things: Things) -> None:
    body, worn = sitting.body, sitting.worn
    neck = body.joint("neck01")
    hidden = (body.points[:, 2] > neck[2] - 0.055) & (np.abs(body.points[:, 0]) < 0.115)
    if sitting.pose_name == "pocket":
        hidden |= body.moved_by(*HAND_TIPS)
    hidden |= under_trousers(body, worn, sitting.trousers)
    faces = body.faces[body.main[body.faces].all(1)]
    person = blender.add_mesh("body", worn.body, faces[~hidden[faces].all(1)])
    mesh, skinned = sitting.head
    head = blender.add_mesh("head", skin(body, sitting.pose, skinned), mesh.faces)
    legs = blender.add_mesh("trousers", worn.trousers, sitting.trousers)
    for thing in (person, head, legs):
        smooth = thing.modifiers.new("smooth", "SUBSURF")
        smooth.levels = smooth.render_levels = 1
    skin_material = materials.plain("skin", materials.SKIN)
    for thing in (person, head):
        thing.data.materials.append(skin_material)
    legs.data.materials.append(materials.woven("trousers", materials.TROUSERS))
    things.skin += [person, head]
    things.trousers.append(legs)
    assert bpy.context.scene.objects, "the set is not empty"
