"""Lays the pieces of leggings flat in the cloth's own, unstretched metres.

u = 0 is a leg's outer side line, v = 0 its waist seam there, and v grows upwards; u = 0 of the
waistband is the centre front. A piece is seen from its outside: the front of the left leg lies at
u < 0, that of the right one at u > 0. Worn, the cloth is stretched round the leg: what is printed
ten centimetres wide measures ten centimetres here and more on her.
"""

from __future__ import annotations

import sys

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import Indexes, Mask, Values
from designer.photostudio.models.body import Body
from designer.photostudio.models.cloth_plan import true_size
from designer.photostudio.models.leggings import (
    BAND,
    LEFT_LEG,
    RIGHT_LEG,
    WAISTBAND,
    Leggings,
    leg_middle,
    sewn_edges,
)
from designer.photostudio.models.mesh import shared_edges

ROUNDS = 24


def lay_leggings_flat(leggings: Leggings, body: Body) -> Values:
    """(faces, 3, 2) metres on the cut cloth, right and up as seen from outside."""
    from designer.photostudio.models.blender import empty_scene, unwrap

    empty_scene()
    seams = sewn_edges(leggings.points, leggings.faces, leggings.marks, body)
    flat = unwrap(leggings.points, leggings.faces, seams, rounds=ROUNDS)
    round_legs, round_waist, along = leggings.stretch
    for piece in (LEFT_LEG, RIGHT_LEG):
        mine = leggings.piece == piece
        sized = true_size(leggings.points, leggings.faces[mine], flat[mine])
        line = _side_line(leggings, body, piece)
        placed = stand_upright(sized, leggings.faces[mine], leggings.points, line)
        flat[mine] = placed * (round_legs, along)
    band = leggings.piece == WAISTBAND
    flat[band] = lay_band(leggings.points[leggings.faces[band]]) * (round_waist, 1.0)
    return flat


def lay_band(corners: Values) -> Values:
    """A closed band's corners (faces, 3, 3) as a straight strip: metres round it from the centre
    front, at half its height, and up from its lower edge. It closes at the centre back."""
    x, y, z = (corners[..., k] for k in range(3))
    middle = (y.min() + y.max()) / 2
    angle = np.arctan2(x, -(y - middle))  # 0 at the front, growing to the wearer's left
    centre = corners.mean(1)
    angle += 2 * np.pi * ((angle < -2) & (centre[:, 0] > 0)[:, None])
    angle -= 2 * np.pi * ((angle > 2) & (centre[:, 0] < 0)[:, None])
    level = np.abs(z - np.median(z)) < BAND / 6
    steps = np.linspace(-np.pi, np.pi, 181)
    reach = np.hypot(x, y - middle)[level]
    radius = np.array([_near(angle[level], reach, step) for step in steps[:-1]])
    radius = ndimage.gaussian_filter1d(radius, 4, mode="wrap")
    radius = np.append(radius, radius[0])
    places = np.stack([radius * np.sin(steps), radius * np.cos(steps)], 1)
    way = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(places, axis=0), axis=1))])
    way -= np.interp(0, steps, way)
    flat: Values = np.stack([np.interp(angle, steps, way), z - z.min()], -1)
    return flat


def _near(angle: Values, reach: Values, step: float) -> float:
    """The mean reach of the points nearest to an angle."""
    away = np.abs(np.angle(np.exp(1j * (angle - step))))
    return float(reach[np.argpartition(away, 12)[:12]].mean())


def _side_line(leggings: Leggings, body: Body, piece: int) -> Mask:
    """(n) the points on a leg's outer side line."""
    points = leggings.points
    pairs, sides = shared_edges(leggings.faces)
    behind, own = leggings.marks[sides, 1], (leggings.marks[sides, 0] == piece).all(1)
    outside = np.abs(points[pairs, 0]).mean(1) > leg_middle(points[pairs[:, 0]], body)
    edges = pairs[(behind[:, 0] != behind[:, 1]) & outside & own]
    on = np.zeros(len(points), bool)
    on[edges] = True
    return on


def stand_upright(flat: Values, faces: Indexes, points: Values, line: Mask) -> Values:
    """A laid-out piece turned so that its ``line`` of points stands upright at u = 0 with its
    upper end at v = 0, the upper end being the one that is higher on the body."""
    here = line[faces]
    places, heights = flat[here], points[faces[here], 2]
    low, high = np.percentile(heights, [4, 96])
    foot, head = places[heights <= low].mean(0), places[heights >= high].mean(0)
    up = (head - foot) / np.linalg.norm(head - foot)
    turned = np.stack([flat @ [up[1], -up[0]], flat @ up], -1)
    turned -= [np.median(turned[here][:, 0]), turned[here][:, 1].max()]
    return turned


def edge_ratios(leggings: Leggings, flat: Values) -> Values:
    """Length on the flat cloth over length on the body for one edge of every face, the wanted
    stretch taken out: 1 where the layout is true."""
    round_legs, round_waist, along = leggings.stretch
    own = flat / np.where(
        (leggings.piece == WAISTBAND)[:, None, None], (round_waist, 1.0), (round_legs, along)
    )
    corners = leggings.points[leggings.faces]
    worn = np.linalg.norm(corners[:, 1] - corners[:, 0], axis=-1)
    ratio: Values = np.linalg.norm(own[:, 1] - own[:, 0], axis=-1) / worn
    return ratio


def tell_truth(leggings: Leggings, flat: Values) -> None:
    """Prints how wide and long the pieces are and how little the layout distorts them."""
    ratio = edge_ratios(leggings, flat)
    for name, piece in (("left", LEFT_LEG), ("right", RIGHT_LEG), ("waistband", WAISTBAND)):
        mine = leggings.piece == piece
        wide, high = np.ptp(flat[mine].reshape(-1, 2), axis=0) * 1000
        low, middle, top = np.percentile(ratio[mine], [5, 50, 95])
        sys.stdout.write(
            f"  {name}: {wide:.0f} x {high:.0f} mm, edges {low:.3f} / {middle:.3f} / {top:.3f}\n"
        )
    stretch = ", ".join(f"{value:.2f}" for value in leggings.stretch)
    sys.stdout.write(f"  cloth over leg (round legs, round waist, along): {stretch}\n")
    sys.stdout.flush()
