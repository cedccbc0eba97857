"""The picture of leggings: worn with a plain tank top, bare feet, from the waist down."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from designer.photostudio.models import blender, materials
from designer.photostudio.models.arrays import Mask, Points, Values, nearest_of, smoothstep
from designer.photostudio.models.body import ARM, Body
from designer.photostudio.models.camera import Camera
from designer.photostudio.models.garment import FAR
from designer.photostudio.models.gathers import gathers
from designer.photostudio.models.leggings import Leggings
from designer.photostudio.models.lights import LIGHTS
from designer.photostudio.models.mesh import Mesh, point_normals
from designer.photostudio.models.passes import Things, render_passes
from designer.photostudio.models.photograph import SEEN_HANDS, posed_chest, set_up
from designer.photostudio.models.seat import Seat, add_seat, press, seat_below
from designer.photostudio.models.skeleton import Pose, place_joints, skin
from designer.photostudio.models.stretch_cloth import stretch_cloth
from designer.photostudio.models.views import YAW, Subject, frame_subject, seen_from
from designer.photostudio.models.worn_tight import wear

THICKNESS, TOP_THICKNESS = 0.0014, 0.0010
LOWER = 0.40  # metres by which lamps hang lower than for a picture of the chest
INSIDE, SLIM = 0.012, 0.007  # metres round a hem in which skin gives way, and by how much
BELOW, RIM = 0.035, 0.020  # metres to skin that a top hides, and from its edges to where it does
LAP = 0.012  # metres of skin below the edges of clothes


@dataclass(frozen=True, eq=False)
class TightSitting:
    """Everything that one photograph of leggings is taken of."""

    body: Body
    pose: Pose
    seated: bool
    leggings: Leggings
    spots: Values
    top: Mesh


def take_tight_picture(sitting: TightSitting, folder: Path, camera: Camera) -> None:
    """Renders all passes of a sitting into the folder."""
    scene, things, sky = arrange_tight(sitting, camera)
    render_passes(scene, things, sky, folder, size=camera.size, samples=camera.samples)


def arrange_tight(sitting: TightSitting, camera: Camera) -> tuple[Any, Things, Any]:
    """The set ready for the camera: Blender's scene, what stands on it, the sky's node."""
    body, pose, yaw = sitting.body, sitting.pose, YAW[camera.view]
    scene, things = blender.empty_scene(), Things()
    posed = skin(body, pose)
    floor = float(posed[:, 2].min())
    seat = seat_below(body, posed, floor) if sitting.seated else None
    cloth = worn_leggings(sitting, seat)
    _add_leggings(sitting, cloth, things)
    _add_skin(sitting, posed, things)
    _add_top(sitting, things)
    if seat:
        add_seat(things, seat)
    frame = frame_subject(describe_legs(sitting, cloth, posed, yaw), camera.crop)
    lamps = (LIGHTS[camera.light], posed_chest(body, pose) - LOWER)
    sky = set_up(scene, things, floor, lamps, frame, yaw)
    return scene, things, sky


def worn_leggings(sitting: TightSitting, seat: Seat | None) -> Points:
    """The leggings in the pose with their fine folds, and flat where she sits on them."""
    leggings = sitting.leggings
    worn = wear(sitting.body, sitting.pose, leggings.mesh)
    if seat:
        worn = press(worn, seat)
    depth = gathers(leggings, sitting.body, sitting.pose)
    return worn + point_normals(worn, leggings.faces) * depth[:, None]


def describe_legs(sitting: TightSitting, cloth: Points, posed: Points, yaw: float) -> Subject:
    """What there is to frame, turned to the camera."""
    body = sitting.body
    hands = posed[body.moved_by(*SEEN_HANDS)]
    joints = place_joints(body, sitting.pose)[1]
    return Subject(
        cloth=seen_from(np.concatenate([cloth, hands]), yaw),
        everything=seen_from(posed[body.main], yaw),
        crown=float(posed[body.main, 2].max()),
        chin=float(joints[body.bones.index("head")][2]),
        collar=float(cloth[:, 2].max()),
        hem=float(cloth[:, 2].min()),
        hip=float(joints[body.bones.index("upperleg01.L")][2]),
    )


def _add_leggings(sitting: TightSitting, cloth: Points, things: Things) -> None:
    leggings = sitting.leggings
    thing = blender.add_mesh("leggings", cloth, leggings.faces)
    blender.set_spots(thing, sitting.spots)
    blender.set_values(thing, "piece", leggings.piece, per_face=True)
    fields = {"seam": leggings.seam, "hem": leggings.hem, "rib": np.full(len(cloth), FAR)}
    for name, values in fields.items():
        blender.set_values(thing, name, values)
    blender.set_vectors(thing, "rest", leggings.points)
    blender.finish_cloth(thing, THICKNESS)
    thing.data.materials.append(stretch_cloth("cloth"))
    thing.data.materials.append(materials.plain("lining", materials.LINING))
    things.cloth.append(thing)


def covered(body: Body, leggings: Leggings, top: Mesh) -> Mask:
    """(n) the skin that clothes hide, all but a rim along their edges."""
    height = body.points[:, 2]
    legs = (height > leggings.points[:, 2].min() + LAP) & (height < leggings.waist)
    below = nearest_of(body.points, top.points)[0] < BELOW
    edges = nearest_of(body.points, top.points[top.on_border])[0]
    trunk = below & ((edges > RIM) | (height < leggings.waist + RIM))
    hidden: Mask = (legs | trunk) & ~body.moved_by(*ARM)
    return hidden


def _add_skin(sitting: TightSitting, posed: Points, things: Things) -> None:
    body = sitting.body
    faces = body.faces[body.main[body.faces].all(1)]
    hidden = covered(body, sitting.leggings, sitting.top)
    person = blender.add_mesh("body", _below_hem(sitting, posed), faces[~hidden[faces].all(1)])
    smooth = person.modifiers.new("smooth", "SUBSURF")
    smooth.levels = smooth.render_levels = 1
    person.data.materials.append(materials.plain("skin", materials.SKIN))
    things.skin.append(person)


def _below_hem(sitting: TightSitting, posed: Points) -> Points:
    """The skin a little thinner inside the hems, so that no ankle that bends shows through."""
    body = sitting.body
    hem = float(sitting.leggings.points[:, 2].min())
    share = smoothstep(body.points[:, 2], hem - INSIDE, hem + INSIDE / 2)
    share *= 1 - smoothstep(body.points[:, 2], hem + 0.10, hem + 0.14)
    thinner: Points = posed - point_normals(posed, body.triangles) * (SLIM * share)[:, None]
    return thinner


def _add_top(sitting: TightSitting, things: Things) -> None:
    worn = wear(sitting.body, sitting.pose, sitting.top)
    thing = blender.add_mesh("top", worn, sitting.top.faces)
    blender.finish_cloth(thing, TOP_THICKNESS)
    for name in ("outside", "inside"):
        thing.data.materials.append(materials.woven(name, materials.TROUSERS))
    things.trousers.append(thing)
