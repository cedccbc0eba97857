"""A garment on a body at rest: an implicit surface, opened at neck, hem and sleeves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arm import Arm, arm_axis, limb_radii, on_side
from designer.photostudio.models.armhole import (
    Armhole,
    SleeveTop,
    find_armhole,
    trace_sleeve,
)
from designer.photostudio.models.arrays import (
    SIDES,
    Mask,
    Values,
    nearest_of,
    smooth_minimum,
    smoothstep,
)
from designer.photostudio.models.body import ARM, Body
from designer.photostudio.models.field import Grid
from designer.photostudio.models.mesh import Mesh, largest_part, remesh
from designer.photostudio.models.openings import hem_height, open_hem, open_neck, open_sleeves
from designer.photostudio.models.patterns import Pattern, Size
from designer.photostudio.models.torso import drape_torso

CELL = 0.01
AT_WRIST = 0.004  # the cloth's ease at a cuff
PAST_WRIST = 0.012  # a cuff ends this far beyond the wrist joint
CLEAR = 0.012  # metres by which every sleeve is longer than the armpit is low
LEAST_EASE = 0.012  # between an upper arm and its short sleeve


@dataclass(frozen=True, eq=False)
class Cloth:
    """The cloth before its seams, and the field it was taken from."""

    mesh: Mesh
    grid: Grid
    field: Values
    arm: Arm
    hem: float  # height
    armhole: Armhole
    sleeve: float  # metres from the shoulder seam to the sleeve's end
    room: float  # round the torso


def hang_cloth(body: Body, pattern: Pattern, size: Size) -> Cloth:
    """The garment in this size, cut open but without seams."""
    arm = arm_axis(body)
    low = (-0.62, -0.50, body.hip - 0.18)
    grid = Grid(low, (0.62, 0.30, body.joint("head")[2] - 0.02), CELL)
    distance = grid.distance_to(body.points, body.triangles)
    field, room = _garment_field(grid, distance, body, arm, pattern, size)
    mesh = remesh(grid.surface(field), pattern.edge * 1.3, 4)
    mesh = largest_part(mesh)
    hem = hem_height(mesh, body, pattern, size)
    mesh = open_neck(open_hem(mesh, hem), body, pattern)
    armhole = find_armhole(grid, field, arm, pattern.shoulder)
    top = trace_sleeve(grid, field, arm, armhole)
    least = float(arm.locate(armhole.armpit, 1).length) + CLEAR
    end = max(sleeve_end(arm, top, pattern, size), least)
    mesh = open_sleeves(mesh, arm, end)
    mesh = largest_part(remesh(mesh, pattern.edge, 10))
    return Cloth(mesh, grid, field, arm, hem, armhole, top.length_to(end), room)


def sleeve_end(arm: Arm, top: SleeveTop, pattern: Pattern, size: Size) -> float:
    """How far from the shoulder joint a sleeve ends, metres. A long one ends at the wrist on
    everybody: what it is too long by stacks up above the cuff."""
    if pattern.long_sleeves:
        return arm.whole + PAST_WRIST
    return top.end_of(size.sleeve)


def _garment_field(
    grid: Grid, distance: Values, body: Body, arm: Arm, pattern: Pattern, size: Size
) -> tuple[Values, float]:
    """Skin plus ease, joined with the hanging torso and with wide sleeves."""
    torso = (distance < 0) & ~_nearest_is_arm(grid, body)
    hanging, room = drape_torso(grid, torso, body, pattern, size.chest)
    ease = np.full(grid.shape, pattern.ease)
    along = {sign: arm.locate(grid.points, sign) for sign in SIDES.values()}
    for sign, here in along.items():
        at_wrist = (here.distance < 0.13) & (here.length > arm.whole - 0.13)
        at_wrist &= on_side(grid.points, sign)
        fade = smoothstep(here.length, arm.whole - 0.13, arm.whole - 0.05)
        ease = np.where(at_wrist, pattern.ease - (pattern.ease - AT_WRIST) * fade, ease)
    field = ndimage.gaussian_filter(distance, 1.2) - ease
    field = smooth_minimum(field, hanging, 0.04)
    place, radius = sleeve_profile(body, arm, pattern, size)
    for sign, here in along.items():
        sleeve = here.distance - np.interp(here.length, place, radius)
        sleeve = np.where(on_side(grid.points, sign), sleeve, 9.0)
        field = smooth_minimum(field, sleeve, pattern.blend)
    smooth: Values = ndimage.gaussian_filter(field, 0.9)
    return smooth, room


def _nearest_is_arm(grid: Grid, body: Body) -> Mask:
    _, nearest = nearest_of(grid.flat, body.points[body.main])
    is_arm: Mask = body.moved_by(*ARM)[body.main][nearest].reshape(grid.shape)
    return is_arm


def sleeve_profile(
    body: Body, arm: Arm, pattern: Pattern, size: Size
) -> tuple[list[float], list[float]]:
    """Places along the arm and the sleeve's radius there: a short one as the size has it, a long
    one from the measured limb."""
    upper, forearm, wrist = limb_radii(body, arm)
    if not pattern.long_sleeves:
        wide = max(size.sleeve_girth / (2 * np.pi), upper + LEAST_EASE)
        return [0, arm.upper], [wide - 0.004, wide]
    cuff = pattern.ribs["cuffL"]
    end = arm.whole - cuff
    return (
        [-0.05, 0, arm.upper, end - 0.075, end - 0.018, end + 0.012, arm.whole + 0.05],
        [
            upper + 0.026,
            upper + 0.024,
            forearm + 0.026,
            forearm + 0.021,
            forearm + 0.012,
            wrist + 0.0075,
            wrist + 0.0065,
        ],
    )
