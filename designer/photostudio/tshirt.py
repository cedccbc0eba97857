"""A T-shirt laid flat on a table, size M, drawn with numpy; front or back.

Shirt coordinates: x mm to the right of the centre line, y mm down from the neck point, as the
picture shows them. Body pieces lie as they were cut. A sleeve lies folded along its own
centre line, which is its upper edge, so its cloth is measured from that edge and from its head.
"""

from __future__ import annotations

import numpy as np

from designer.photostudio.crew_collar import TEE, lay_collar, line_neck
from designer.photostudio.daylight import Daylight
from designer.photostudio.flatlay import lay_sheet, photograph, round_edges, set_table
from designer.photostudio.fleece_cut import BACK, FRONT, LEFT, RIGHT, mirrored
from designer.photostudio.fleece_top import (
    KINDS,
    calm_edges,
    folded_edges,
    picture_grid,
    pins_at,
    sides_of,
)
from designer.photostudio.outlines import Point, curve
from designer.photostudio.packing import Render
from designer.photostudio.settling import JERSEY, settle
from designer.photostudio.sheets import Pattern, Seam, sew
from designer.photostudio.surface import Floats
from designer.photostudio.trimmings import Sewing, sew_on
from designer.scenes.packing import UV_STEP

__all__ = ["BACK", "FRONT", "LEFT", "MM", "RIGHT", "render_tshirt"]

MM = 7 * UV_STEP * 1000  # of a pixel: whole steps of the UV pass compress well
MIDDLE = 311.0  # mm below the neck point, the picture's middle
NECK: Point = (88.0, -46.0)
SHOULDER: Point = (226.0, -10.0)
ARMPIT: Point = (255.0, 186.0)
HEM: Point = (260.0, 662.0)
CUFF_TOP: Point = (388.0, 128.0)
CUFF_LOW: Point = (298.0, 226.0)
FLOOR, EDGE, ROUND = 3.4, 2.8, 3.2  # mm: two layers of jersey, and their folded edge
COVERSTITCH = (20.5, 24.5)  # mm from a hem's edge


def render_tshirt(
    *, size: tuple[int, int], seed: int, back: bool, every: float = 6.0, steps: int = 240
) -> Render:
    """The shirt at (width, height) px. ``every``: mm between the points of the cloth."""
    piece, sides = (BACK if back else FRONT), sides_of(back=back)
    patterns = [_body(piece, back), *(_sleeve(id_, side) for side, id_ in sides.items())]
    seams: list[Seam] = []
    for side, sleeve in sides.items():
        name = "right" if side > 0 else "left"
        seams.append(((piece, f"armhole {name}"), (sleeve, "cap"), side > 0))
    sheet = sew(patterns, seams, every=every)
    pins = pins_at(folded_edges(sheet), EDGE)
    place = calm_edges(sheet, settle(sheet, JERSEY, pins, seed=seed, steps=steps))
    table = set_table(picture_grid(size, mm=MM, middle=MIDDLE))
    if not back:
        line_neck(table, TEE, seed + 40)
    lay_sheet(table, sheet, place, KINDS)
    round_edges(table, ROUND)
    sew_on(table, _sewing(patterns), seed + 60)
    lay_collar(table, TEE, back=back, seed=seed + 90)
    return photograph(table, Daylight(), seed=seed + 70, size=size)


def _body(piece: int, back: bool) -> Pattern:
    """Front or back, laid as it is cut."""
    neck = curve(TEE.back_seam if back else TEE.front_seam)
    half = {
        "shoulder": curve([NECK, (160, -31), SHOULDER]),
        "armhole": curve([SHOULDER, (214, 60), (222, 130), ARMPIT]),
        "side": curve([ARMPIT, (250, 300), (249, 440), (255, 560), HEM]),
    }
    edges = {f"{name} right": line for name, line in half.items()}
    edges["free"] = curve([HEM, (140, 668), (0, 670), (-140, 668), (-HEM[0], HEM[1])])
    edges |= {f"{name} left": mirrored(line)[::-1] for name, line in reversed(half.items())}
    edges |= {"neck left": mirrored(neck)[::-1], "neck right": neck}
    return Pattern(id=piece, edges=edges, lay=lambda spot: spot, floor=FLOOR, ease=0.004)


def _sleeve(piece: int, side: int) -> Pattern:
    """``side`` 1 on the picture's right. Cloth lies at x < 0 there, at x > 0 on the left."""
    way = np.subtract(CUFF_TOP, SHOULDER) / np.hypot(*np.subtract(CUFF_TOP, SHOULDER))
    frame = np.stack([np.array([-way[1], way[0]]), way])  # across and along
    flip = np.array([-side, 1])
    lines = {
        "fold": curve([SHOULDER, (312, 50), CUFF_TOP]),
        "free": curve([CUFF_TOP, (346, 182), CUFF_LOW]),
        "under": curve([CUFF_LOW, (276, 205), ARMPIT]),
        "cap": curve([SHOULDER, (214, 60), (222, 130), ARMPIT])[::-1],
    }
    edges = {name: (line - SHOULDER) @ frame.T * flip for name, line in lines.items()}

    def lay(spot: Floats) -> Floats:
        place: Floats = ((spot * flip) @ frame + SHOULDER) * np.array([side, 1])
        return place

    return Pattern(id=piece, edges=edges, lay=lay, floor=FLOOR, ease=0.006, hold=0.5)


def _sewing(patterns: list[Pattern]) -> list[Sewing]:
    """Cover stitches at the hems, one row beside the armholes."""
    sewing = []
    for pattern in patterns:
        for name, line in pattern.edges.items():
            if name.startswith("free"):
                sewing.append(Sewing(line, (pattern.id,), rows=COVERSTITCH, pucker=0.10))
            if name.startswith("armhole"):
                sewing.append(Sewing(line, (pattern.id,), rows=(3.6,), groove=0.9, pucker=0.16))
            if name == "cap":
                sewing.append(Sewing(line, (pattern.id,), groove=0.9, pucker=0.14))
    return sewing
