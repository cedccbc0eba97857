"""A hoodie laid flat on a table, size M, hood up, drawn with numpy; front or back."""

from __future__ import annotations

from designer.photostudio.daylight import Daylight
from designer.photostudio.flatlay import photograph, set_table
from designer.photostudio.fleece_cut import (
    BACK,
    FRONT,
    HOOD_LEFT,
    HOOD_RIGHT,
    Arm,
    Measures,
    measures_of,
)
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
from designer.photostudio.hood_laid import (
    cut_hood,
    fill_tunnel,
    hood_sewing,
    line_hood,
    rim_pins,
)
from designer.photostudio.outlines import Point, curve
from designer.photostudio.packing import Render
from designer.photostudio.sheets import Pattern, Sheet, sew
from designer.photostudio.trimmings import (
    Pocket,
    lay_cord,
    set_eyelet,
    sew_on,
    sew_pocket,
)

MIDDLE = 178.0  # mm below the neck point, the picture's middle
NECK_FRONT: list[Point] = [(0, 60), (42, 53), (74, 31), (92, 0)]
NECK_BACK: list[Point] = [(0, 16), (42, 14), (74, 9), (92, 0)]
ARMS = {1: Arm(17, 33), -1: Arm(20, 27)}
CORDS = (
    [(33, 20), (37, 60), (35, 120), (41, 190), (39, 252)],
    [(-33, 20), (-35, 70), (-42, 140), (-40, 205), (-47, 276)],
)


def render_hoodie(
    *, size: tuple[int, int], seed: int, back: bool, every: float = 6.0, steps: int = 240
) -> Render:
    """The hoodie at (width, height) px. ``every``: mm between the points of the cloth."""
    measures = measures_of("hoodie", "M")
    patterns, sheet = _cut(measures, back, every)
    low = folded_edges(sheet)
    pins = pins_at(low, EDGE) if back else pins_at(low, EDGE, rim_pins(sheet, low))
    place = settle_top(sheet, pins, seed=seed, steps=steps)
    table = set_table(picture_grid(size, mm=MM, middle=MIDDLE))
    hood = [pattern for pattern in patterns if pattern.id in (HOOD_LEFT, HOOD_RIGHT)]
    if not back:
        line_hood(table, seed + 40)
    lay_top(table, sheet, place, back=back, seed=seed + 50)
    sew_on(table, top_sewing(patterns) + hood_sewing(hood, back=back), seed + 60)
    if not back:
        fill_tunnel(table, hood)
        sew_pocket(table, _pocket(measures), FRONT, seed + 90)
        for cord in CORDS:
            set_eyelet(table, cord[0])
            lay_cord(table, curve(cord), radius=3.0)
    return photograph(table, Daylight(), seed=seed + 70, size=size)


def _cut(measures: Measures, back: bool, every: float) -> tuple[list[Pattern], Sheet]:
    """All pieces, and how they are sewn together."""
    piece, neck = (BACK if back else FRONT), curve(NECK_BACK if back else NECK_FRONT)
    patterns, seams = cut_top(measures, neck, ARMS, back=back)
    hood = cut_hood(neck, back=back)
    right, left = hood[0].id, hood[1].id
    seams += [
        ((right, "neck"), (piece, "neck right"), False),
        ((left, "neck"), (piece, "neck left"), True),
        ((right, "centre"), (left, "centre"), False),
    ]
    return patterns + hood, sew(patterns + hood, seams, every=every)


def _pocket(measures: Measures) -> Pocket:
    """Its panel less the seam allowance, sewn into the hem's seam."""
    return Pocket(half_top=108, half=170, top=430, corner=548, low=measures.hem_seam)
