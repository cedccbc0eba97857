"""The ruler: a square of ten centimetres measures ten centimetres of cloth on every scene."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from designer.layout import Layout
from designer.mockups import PlacementArea, compose, compose_blank
from designer.scenes import load_scene
from designer.scenes.info import all_scenes
from designer.scenes.pack import read_pack
from designer.scenes.spots import grow_pieces

RED = np.full((64, 64, 3), (230, 20, 20), np.uint8)
SIDE = 100.0
PIECES = ("front", "back", "sleeve_left", "sleeve_right")


def visible_square(pack, piece):
    """(x, y) mm of the middle of a square of cloth that the camera sees whole, or None."""
    steps = (
        np.abs(np.diff(pack.uv, axis=1)).max(-1)[:-1]
        + np.abs(np.diff(pack.uv, axis=0)).max(-1)[:, :-1]
    )
    seen = (grow_pieces(pack.panel)[:-1, :-1] == piece.id) & (steps < 0.006)
    seen &= pack.coverage[:-1, :-1, 0] > 0.97
    mm = pack.uv[:-1, :-1][seen] * 1000 * (1, -1) + (0, piece.top_m * 1000)
    cells, size = np.zeros((240, 240), np.uint8), 10  # of a centimetre
    column, row = (np.floor(part / size).astype(int) + 120 for part in mm.T)
    inside = (column >= 0) & (column < 240) & (row >= 0) & (row < 240)
    cells[row[inside], column[inside]] = 1
    room = cv2.erode(cells, np.ones((13, 13), np.uint8))  # the square and a margin
    if not room.any():
        return None
    depth = cv2.distanceTransform(cells, cv2.DIST_L2, 5) * room
    row, column = np.unravel_index(depth.argmax(), depth.shape)
    return (column - 120 + 0.5) * size, (row - 120 + 0.5) * size


def measure(info, panel, middle):
    """(across, down) mm of the printed square, from the pack's own map and its area."""
    scene, pack = load_scene(info.slug), read_pack(info)
    area = PlacementArea(panel, SIDE, SIDE, top_mm=middle[1] - SIDE / 2, centre_x_mm=middle[0])
    layout = Layout(
        garment=info.garment,
        colourway="w",
        garment_colour="#ffffff",
        placement="ruler",
        tile_mm=200.0,
        trim_colour="#ffffff",
        cord_colour="#ffffff",
    )
    plain = compose_blank(scene, layout).astype(int)
    red = compose(scene, RED, layout, placements={"ruler": area}).astype(int)
    full = np.maximum(plain[..., 1:].mean(-1), 1)
    marked = (plain - red)[..., 1:].mean(-1) > full * 0.45
    marked &= grow_pieces(pack.panel) == info.panels[panel].id
    spots = pack.uv[marked] * 1000
    return np.ptp(np.percentile(spots, [0.2, 99.8], axis=0), axis=0) / 0.996


CASES = [(info, panel) for info in all_scenes() for panel in PIECES if panel in info.panels]


@pytest.mark.parametrize(("info", "panel"), CASES, ids=lambda v: getattr(v, "slug", v))
def test_ten_centimetres_of_print_are_ten_centimetres_of_cloth(info, panel):
    middle = visible_square(read_pack(info), info.panels[panel])
    if middle is None:
        pytest.skip("the camera sees no whole square of this piece")
    across, down = measure(info, panel, middle)
    print(f"{info.slug} {panel} {across:.1f} x {down:.1f} mm")
    assert across == pytest.approx(SIDE, rel=0.03)
    assert down == pytest.approx(SIDE, rel=0.03)
