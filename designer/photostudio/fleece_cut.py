"""How a fleece top is cut and how it is laid on the table: body, sleeves, ribs.

Table coordinates: mm to the right of the centre line and down from the neck point, as the picture
shows them. A body piece is cut in the same frame. A sleeve lies folded along its centre line,
which is its upper edge: its cloth is measured from that line and from its head. All pieces are
drawn for the picture's right and mirrored for its left.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from designer.photostudio.outlines import Point, curve
from designer.photostudio.sheets import Lay, Pattern, Seam
from designer.photostudio.surface import Floats, smooth

BLANKS = Path(__file__).resolve().parents[1] / "blanks"
FRONT, BACK, LEFT, RIGHT, HOOD_LEFT, HOOD_RIGHT = range(1, 7)  # ids of the cut pieces
RIBS = 10  # a rib's id is so much higher than that of the piece it is sewn to
NECK: Point = (92.0, 0.0)
SHOULDER: Point = (262.0, 34.0)
PIVOT = 45.0  # mm off a sleeve's fold, where it turns
CAP = 205.0  # mm, how much higher a sleeve's head is than its underarm
BLOUSE = 4.0  # mm that the body is pushed up over its rib
CUFF, CUFF_HALF = 68.0, 82.0  # a cuff's length, and its width laid flat


@dataclass(frozen=True, slots=True)
class Measures:
    """What the size table says of a size, in mm; ``chest_mm`` is half the girth."""

    chest_mm: float
    length_mm: float
    sleeve_mm: float

    @property
    def armpit(self) -> Point:
        return self.chest_mm / 2, 310.0

    @property
    def hem_seam(self) -> float:
        """mm from the neck point down to where the rib begins."""
        return self.length_mm - 65

    @property
    def cloth_sleeve(self) -> float:
        """mm from a sleeve's head to its cuff."""
        return self.sleeve_mm - CUFF


@dataclass(frozen=True, slots=True)
class Arm:
    """How a sleeve was laid: turned inwards below the shoulder and at the elbow, in degrees."""

    shoulder: float
    elbow: float


@cache
def measures_of(blank: str, size: str) -> Measures:
    """From the shop's table. Raises KeyError for a size that is not in it."""
    facts = json.loads((BLANKS / f"{blank}.json").read_text("utf-8"))
    row = {row["code"]: row for row in facts["sizes"]}[size]
    return Measures(row["chest_mm"], row["length_mm"], row["sleeve_mm"])


def mirrored(line: Floats) -> Floats:
    """The line on the other side of the centre."""
    flipped: Floats = line * np.array([-1, 1])
    return flipped


def cut_body(measures: Measures, piece: int, neck: Floats, *, ease: float) -> list[Pattern]:
    """Front or back with its rib. ``neck``: right half of the neckline, from the centre."""
    armpit, seam = measures.armpit, measures.hem_seam
    low = (armpit[0] - 4, seam)
    sides: dict[str, Floats] = {
        "shoulder": curve([NECK, (180, 15), SHOULDER]),
        "armhole": armhole_of(measures),
        "side": curve([armpit, (armpit[0] - 1, (armpit[1] + seam) / 2), low]),
    }
    edges = {f"{name} right": line for name, line in sides.items()}
    edges["hem"] = np.array([low, (0, seam + 3), (-low[0], seam)])
    edges |= {f"{name} left": mirrored(line)[::-1] for name, line in reversed(sides.items())}
    body = Pattern(
        id=piece,
        edges=edges | {"neck left": mirrored(neck)[::-1], "neck right": neck},
        lay=_narrowing(armpit[1] + 120, seam, 0.09),
        floor=10.0,
        ease=ease,
    )
    return [body, _rib(piece + RIBS, low[0] * 2, 65, shrink=0.78, lay=_hem_lay(low[0], seam))]


def _rib(piece: int, width: float, height: float, *, shrink: float, lay: Lay) -> Pattern:
    """A band of rib knit, centred on x = 0 and hanging from y = 0; it grips."""
    half = width * shrink / 2
    edges = {
        "seam": np.array([(-half, 0), (half, 0)]),
        "end right": np.array([(half, 0), (half, height)]),
        "free": np.array([(half, height), (-half, height)]),
        "end left": np.array([(-half, height), (-half, 0)]),
    }

    def laid(spot: Floats) -> Floats:
        return lay(spot / np.array([half, height]))

    return Pattern(id=piece, edges=edges, lay=laid, floor=10.0, stiffness=0.8)


def _narrowing(start: float, end: float, by: float) -> Lay:
    """As cut, but drawn in towards the rib."""

    def lay(spot: Floats) -> Floats:
        x, y = spot[:, 0], spot[:, 1]
        return np.stack(
            [x * (1 - by * smooth(y, start, end)), y - BLOUSE * smooth(y, end - 120, end)], -1
        )

    return lay


def _hem_lay(half: float, seam: float) -> Lay:
    def lay(share: Floats) -> Floats:
        x = half * share[:, 0] * (0.91 - 0.012 * share[:, 1])
        wave = 3 * (1 - share[:, 0] ** 2) + 1.6 * share[:, 1] * np.sin(share[:, 0] * 5 + 1)
        return np.stack([x, seam - BLOUSE + 65 * share[:, 1] + wave], -1)

    return lay


def cut_sleeve(
    measures: Measures, piece: int, arm: Arm, *, side: int, ease: float
) -> list[Pattern]:
    """A sleeve's visible half with its cuff, ``side`` 1 on the picture's right, -1 on its left.

    Cloth lies at x < 0 of the sleeve's frame on the right, at x > 0 on the left.
    """
    wide, end, long = _half_width(measures), 104.0, measures.cloth_sleeve
    half = {
        "fold": np.array([(0, 0), (0, long)]),
        "cuff": np.array([(0, long), (end, long)]),
        "under": curve([(end, long), ((wide + end) / 2 + 8, (long + CAP) / 2), (wide, CAP)]),
        "cap": curve([(wide, CAP), (wide * 0.66, CAP * 0.70), (wide * 0.30, CAP * 0.20), (0, 0)]),
    }
    flip = np.array([-side, 1])
    lay = _sleeve_lay(measures, arm, side)

    def cuff_lay(share: Floats) -> Floats:
        across = (1 - side * share[:, 0]) / 2 * (end - 6) + 3
        return lay(np.stack([across, long + share[:, 1] * CUFF], -1))

    return [
        Pattern(
            id=piece,
            edges={name: line * flip for name, line in half.items()},
            lay=lambda spot: lay(spot * flip),
            floor=10.0,
            hold=0.2,
            ease=ease,
        ),
        _rib(piece + RIBS, CUFF_HALF, CUFF, shrink=1.0, lay=cuff_lay),
    ]


def _half_width(measures: Measures) -> float:
    """mm from a sleeve's centre line to its underarm: the cap is as long as the armhole."""
    drop = np.subtract(measures.armpit, SHOULDER)
    return float(np.sqrt(np.hypot(*drop) ** 2 - CAP**2))


def _sleeve_lay(measures: Measures, arm: Arm, side: int) -> Lay:
    """From (mm off the fold, mm below the head) to the table.

    Rows of the sleeve, from the cap down to the cuff, turn one after the other about a point near
    the fold: the upper edge keeps its length, the underarm bunches up.
    """
    wide, long = _half_width(measures), measures.cloth_sleeve
    drop = np.subtract(measures.armpit, SHOULDER)
    natural = np.arctan2(drop[1], drop[0]) + np.arctan2(CAP, wide)  # of the way across
    row = np.arange(0, measures.sleeve_mm + 40, 1.0)
    turn = natural + np.radians(arm.shoulder) * smooth(row, 0, 260)
    turn = turn + np.radians(arm.elbow) * smooth(row, 190, 430)
    down = np.stack([np.sin(turn), -np.cos(turn)], -1)
    fold = np.array(SHOULDER) + np.cumsum(down, 0) - down[0]
    fold -= PIVOT * _swing(turn) - PIVOT * _swing(turn[:1])

    def lay(spot: Floats) -> Floats:
        off, below = spot[:, 0], spot[:, 1]
        cap = CAP * np.clip(off / wide, 0, 1)
        number = np.where(below < long, long * (below - cap) / (long - cap), below)
        lag = below - number
        angle = np.interp(number, row, turn)
        x = np.interp(number, row, fold[:, 0]) + off * np.cos(angle) + lag * np.sin(angle)
        y = np.interp(number, row, fold[:, 1]) + off * np.sin(angle) - lag * np.cos(angle)
        return np.stack([x * side, y], -1)

    return lay


def _swing(turn: Floats) -> Floats:
    """(n, 2) the way across at these angles."""
    return np.stack([np.cos(turn), np.sin(turn)], -1)


def armhole_of(measures: Measures) -> Floats:
    """(n, 2) from the shoulder to the armpit."""
    return curve([SHOULDER, (256, 110), (266, 205), measures.armpit])


def seams_of(piece: int, sleeves: Mapping[int, int]) -> list[Seam]:
    """How a body is sewn to its rib and to its sleeves (side: id of the sleeve)."""
    seams: list[Seam] = [((piece, "hem"), (piece + RIBS, "seam"), True)]
    for side, sleeve in sleeves.items():
        name = "right" if side > 0 else "left"
        seams.append(((piece, f"armhole {name}"), (sleeve, "cap"), side > 0))
        seams.append(((sleeve, "cuff"), (sleeve + RIBS, "seam"), side > 0))
    return seams
