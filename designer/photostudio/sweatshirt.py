"""A crew sweatshirt laid flat on a table, size M, drawn with numpy; front or back."""

from __future__ import annotations

from designer.photostudio.crew_collar import (
    CREW,
    insert_v,
    lay_collar,
    line_neck,
)
from designer.photostudio.daylight import Daylight
from designer.photostudio.flatlay import lay_sheet, photograph, round_edges, set_table
from designer.photostudio.fleece_cut import (
    BACK,
    FRONT,
    LEFT,
    RIBS,
    RIGHT,
    Arm,
    cut_body,
    cut_sleeve,
    measures_of,
    seams_of,
)
from designer.photostudio.fleece_top import (
    EDGE,
    KINDS,
    ROUND,
    calm_edges,
    folded_edges,
    picture_grid,
    pins_at,
    sides_of,
    top_sewing,
)
from designer.photostudio.outlines import curve
from designer.photostudio.packing import Render
from designer.photostudio.settling import FLEECE, settle
from designer.photostudio.sheets import sew
from designer.photostudio.trimmings import knit_ribs, sew_on
from designer.scenes.packing import UV_STEP

MM = 9 * UV_STEP * 1000  # of a pixel: whole steps of the UV pass compress well
MIDDLE = 322.0  # mm below the neck point, the picture's middle
ARMS = {1: Arm(21, 20), -1: Arm(17, 33)}


def render_sweatshirt(
    *, size: tuple[int, int], seed: int, back: bool, every: float = 6.0, steps: int = 240
) -> Render:
    """The sweatshirt at (width, height) px. ``every``: mm between the points of the cloth."""
    measures = measures_of("sweatshirt", "M")
    piece, sides = (BACK if back else FRONT), sides_of(back=back)
    neck = curve(CREW.back_seam if back else CREW.front_seam)
    patterns = cut_body(measures, piece, neck, ease=0.006)
    for side, sleeve in sides.items():
        patterns += cut_sleeve(measures, sleeve, ARMS[side], side=side, ease=0.008)
    sheet = sew(patterns, seams_of(piece, sides), every=every)
    pins = pins_at(folded_edges(sheet), EDGE)
    place = calm_edges(sheet, settle(sheet, FLEECE, pins, seed=seed, steps=steps))
    table = set_table(picture_grid(size, mm=MM, middle=MIDDLE))
    if not back:
        line_neck(table, CREW, seed + 40)
    lay_sheet(table, sheet, place, KINDS)
    round_edges(table, ROUND)
    knit_ribs(table, [piece + RIBS, LEFT + RIBS, RIGHT + RIBS], seed + 50)
    sew_on(table, top_sewing(patterns), seed + 60)
    if not back:
        insert_v(table, CREW, FRONT, seed + 80)
    lay_collar(table, CREW, back=back, seed=seed + 90)
    return photograph(table, Daylight(), seed=seed + 70, size=size)
