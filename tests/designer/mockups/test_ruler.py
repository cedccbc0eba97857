"""The ruler, on every scene there is: prints measure what they should, and cloth its size.

What the squares prove: the compositor prints true to the pack's own map of the cloth. What the
chests prove: that this map is as wide as the size that the scene claims, within 3 %. Of a garment
that lies flat all is seen; of a worn one front and back are added up where the camera sees their
side seam. Where arms hide both seams nothing is measured (skipped, and said). No test here proves
the lengths of sleeves and hems.
"""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

import designer
from designer.layout import Layout
from designer.mockups import PlacementArea, compose, compose_blank
from designer.scenes import load_scene
from designer.scenes.info import all_scenes
from designer.scenes.pack import read_pack
from designer.scenes.spots import grow_pieces

RED = np.full((64, 64, 3), (230, 20, 20), np.uint8)
SIDE = 100.0
BODY = ("front", "back")
CHEST = (0.35, 0.6)  # of the length: below the armpits, above the hips
SLACK = 0.03
SEEN, ALIKE = 30, 6  # px of side seam that make a measurement, mm by which they may differ
SAME = 15  # mm up or down: both sides of a seam, and not one piece hiding the other


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


CASES = [(info, panel) for info in all_scenes() for panel in info.panels]


@pytest.mark.parametrize(("info", "panel"), CASES, ids=lambda v: getattr(v, "slug", v))
def test_ten_centimetres_of_print_are_ten_centimetres_of_cloth(info, panel):
    middle = visible_square(read_pack(info), info.panels[panel])
    if middle is None:
        pytest.skip("the camera sees no whole square of this piece")
    across, down = measure(info, panel, middle)
    print(f"{info.slug} {panel} {across:.1f} x {down:.1f} mm")
    assert across == pytest.approx(SIDE, rel=0.03)
    assert down == pytest.approx(SIDE, rel=0.03)


@pytest.mark.parametrize("info", all_scenes(), ids=lambda info: info.slug)
def test_every_scene_has_a_piece_that_the_ruler_fits_on(info):
    pack = read_pack(info)
    assert any(visible_square(pack, piece) for piece in info.panels.values())


def size_of(info):
    """The row of the garment's size table, or None."""
    path = Path(designer.__file__).parent / "blanks" / f"{info.garment}.json"
    sizes = json.loads(path.read_text("utf-8"))["sizes"]
    return next((size for size in sizes if size["code"] == info.size), None)


def flat_width(pack, piece, length_mm):
    """mm across the widest row of a piece that lies flat."""
    across, down = pack.uv[..., 0] * 1000, -pack.uv[..., 1] * 1000
    seen = (pack.panel == piece) & (pack.coverage[..., 0] > 0.97) & at_chest(down, length_mm)
    rows = np.rint(down[seen] / 10).astype(int)
    return max(np.ptp(across[seen][rows == row]) for row in np.unique(rows))


def worn_width(pack, front, back, length_mm):
    """mm across front and back together, halved, at a side seam; None where none is seen."""
    piece = np.where(pack.panel > 10, pack.panel - 10, pack.panel)
    across, down = pack.uv[..., 0] * 1000, -pack.uv[..., 1] * 1000
    found = []
    for here, there in ((np.s_[:, :-1], np.s_[:, 1:]), (np.s_[:, 1:], np.s_[:, :-1])):
        seam = (piece[here] == front) & (piece[there] == back) & at_chest(down[here], length_mm)
        seam &= np.abs(down[here] - down[there]) < SAME
        found.append(np.abs(across[here][seam]) + np.abs(across[there][seam]))
    every = np.sort(np.concatenate(found))
    # Along a seam the sum is the same; where one piece merely hides the other it is anything, and
    # where most of the border is such, none of it is known to be a seam.
    alike = np.searchsorted(every, every + ALIKE) - np.arange(len(every))
    if not len(every) or alike.max() < max(SEEN, len(every) / 2):
        return None
    return float(np.median(every[alike.argmax() :][: alike.max()]))


def at_chest(down, length_mm):
    return (down > CHEST[0] * length_mm) & (down < CHEST[1] * length_mm)


SIZED = [
    (info, size)
    for info in all_scenes()
    if "front" in info.panels and (size := size_of(info)) and size.get("chest_mm")
]


@pytest.mark.parametrize(("info", "size"), SIZED, ids=lambda v: getattr(v, "slug", ""))
def test_the_cloth_is_as_wide_as_its_size_says(info, size):
    pack, length = read_pack(info), size["length_mm"]
    ids = [info.panels[name].id for name in BODY if name in info.panels]
    if info.model:
        found = worn_width(pack, *ids, length)
    else:
        found = flat_width(pack, ids[info.view == "back"], length)
    if found is None:
        pytest.skip("no side seam is in sight")
    print(f"{info.slug} {info.size} {found:.0f} mm of {size['chest_mm']}")
    assert found == pytest.approx(size["chest_mm"], rel=SLACK)
