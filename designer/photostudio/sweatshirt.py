"""A crew sweatshirt laid flat on a table, size M, drawn with numpy; front or back."""

from __future__ import annotations

from designer.photostudio.crew_collar import CREW, insert_v, lay_collar, line_neck
from designer.photostudio.daylight import Daylight
from designer.photostudio.flatlay import photograph, set_table
from designer.photostudio.fleece_cut import FRONT, Arm, measures_of
from designer.photostudio.fleece_top import (
    EDGE,
    MM,
    cut_top,
    folded_edges,
    lay_top,
    picture_grid,
    pins_at,
    settle_top,
    top_sewing,
)
from designer.photostudio.outlines import curve
from designer.photostudio.packing import Render
from designer.photostudio.sheets import sew
from designer.photostudio.trimmings import sew_on

MIDDLE = 322.0  # mm below the neck point, the picture's middle
ARMS = {1: Arm(21, 20), -1: Arm(17, 33)}


def render_sweatshirt(
    *, size: tuple[int, int], seed: int, back: bool, every: float = 6.0, steps: int = 240
) -> Render:
    """The sweatshirt at (width, height) px. ``every``: mm between the points of the cloth."""
    neck = curve(CREW.back_seam if back else CREW.front_seam)
    patterns, seams = cut_top(measures_of("sweatshirt", "M"), neck, ARMS, back=back)
    sheet = sew(patterns, seams, every=every)
    place = settle_top(sheet, pins_at(folded_edges(sheet), EDGE), seed=seed, steps=steps)
    table = set_table(picture_grid(size, mm=MM, middle=MIDDLE))
    if not back:
        line_neck(table, CREW, seed + 40)
    lay_top(table, sheet, place, back=back, seed=seed + 50)
    sew_on(table, top_sewing(patterns), seed + 60)
    if not back:
        insert_v(table, CREW, FRONT, seed + 80)
    lay_collar(table, CREW, back=back, seed=seed + 90)
    return photograph(table, Daylight(), seed=seed + 70, size=size)
