"""What a seated model sits on: a plain block of the backdrop's colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from designer.photostudio.models.arrays import Points, Values, smoothstep
from designer.photostudio.models.body import Body

if TYPE_CHECKING:
    from designer.photostudio.models.passes import Things

SINK = 0.014  # metres that she sinks into it, or rather her flesh gives
BEHIND, BESIDE = 0.07, 0.06  # metres that it is deeper and wider than she is
FRONT = 0.62  # of the thigh's length that it carries
ROUNDED = 0.006
SEATED = ("root", "pelvis", "upperleg01", "upperleg02")


@dataclass(frozen=True)
class Seat:
    """A block from the floor up to ``height``, metres, between x and y."""

    x: tuple[float, float]
    y: tuple[float, float]
    floor: float
    height: float


def seat_below(body: Body, posed: Points, floor: float) -> Seat:
    """The block that carries a posed body: below seat and thighs, free of the lower legs."""
    below = posed[body.moved_by(*SEATED) & body.main]
    height = float(np.percentile(below[:, 2], 0.5)) + SINK
    back, knees = float(below[:, 1].max()), float(below[:, 1].min())
    reach = float(np.abs(below[:, 0]).max()) + BESIDE
    return Seat(
        (-reach, reach), (knees + (1 - FRONT) * (back - knees), back + BEHIND), floor, height
    )


def press(points: Points, seat: Seat) -> Points:
    """Points that would lie just below the seat's top, on it: softly, so that no edge shows."""
    above = points[:, 2] - seat.height
    eased: Values = SINK / 4 * np.logaddexp(0, above / (SINK / 4)) - above
    share = smoothstep(points[:, 1], seat.y[0] - 0.01, seat.y[0] + 0.05)
    share *= smoothstep(above, -4 * SINK, -2.5 * SINK)
    pressed = points.copy()
    pressed[:, 2] += eased * share
    return pressed


def add_seat(things: Things, seat: Seat) -> None:
    """The block on the set."""
    from designer.photostudio.models import blender
    from designer.photostudio.models.materials import BACKDROP, plain

    corners = [(x, y, z) for z in (seat.floor, seat.height) for y in seat.y for x in seat.x]
    faces = [(0, 1, 5, 4), (1, 3, 7, 5), (3, 2, 6, 7), (2, 0, 4, 6), (4, 5, 7, 6)]
    block = blender.add_mesh("seat", np.array(corners), np.array(faces), smooth=False)
    block.data.materials.append(plain("seat", BACKDROP))
    edge = block.modifiers.new("rounded", "BEVEL")
    edge.width, edge.segments = ROUNDED, 3
    things.backdrop.append(block)
