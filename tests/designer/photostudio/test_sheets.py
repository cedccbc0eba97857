from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.photostudio.sheets import Pattern, sew


def rectangle(wide: float, high: float) -> dict[str, np.ndarray]:
    corners = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], float)
    names = ("top", "right", "low", "left")
    return {name: np.stack([corners[i], corners[(i + 1) % 4]]) for i, name in enumerate(names)}


def area(corners: np.ndarray) -> float:
    one, two = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    return float(np.abs(one[:, 0] * two[:, 1] - one[:, 1] * two[:, 0]).sum() / 2)


def beside(spot: np.ndarray) -> np.ndarray:
    return spot + np.array([100, 0])


@settings(max_examples=15, deadline=None)
@given(st.floats(40, 150), st.floats(40, 150))
def test_triangles_cover_a_piece_once(wide, high):
    sheet = sew([Pattern(1, rectangle(wide, high), lambda spot: spot, floor=3)], [], every=12)
    assert area(sheet.spot) == pytest.approx(wide * high, rel=1e-6)


def test_a_bay_of_the_outline_is_left_out():
    edges = {
        "outer": np.array([(0, 0), (80, 0), (80, 80), (0, 80), (0, 50)], float),
        "bay": np.array([(0, 50), (40, 40), (0, 0)], float),
    }
    sheet = sew([Pattern(1, edges, lambda spot: spot, floor=3)], [], every=5)
    assert area(sheet.spot) == pytest.approx(80 * 80 - 50 * 40 / 2, rel=0.02)


def test_sewn_edges_share_their_points_and_keep_their_own_cloth():
    body = Pattern(1, rectangle(100, 60), lambda spot: spot, floor=2)
    rib = Pattern(2, rectangle(70, 20), lambda spot: spot * (100 / 70, 1) + (0, 60), floor=6)
    sheet = sew([body, rib], [((1, "low"), (2, "top"), True)], every=8)
    seam = sheet.edge(1, "low")
    assert (seam == sheet.edge(2, "top")[::-1]).all()
    assert sheet.floor[seam] == pytest.approx(4)
    assert area(sheet.spot[sheet.piece == 2]) == pytest.approx(70 * 20)
    assert np.isin(sheet.triangles[sheet.piece == 2], seam).any()


def test_pieces_that_are_not_sewn_share_nothing():
    pieces = [Pattern(1, rectangle(40, 40), lambda spot: spot, floor=2)]
    pieces.append(Pattern(2, rectangle(40, 40), beside, floor=2))
    sheet = sew(pieces, [], every=10)
    one, two = (np.unique(sheet.triangles[sheet.piece == piece]) for piece in (1, 2))
    assert not np.intersect1d(one, two).size
    assert sheet.laid[two, 0].min() == pytest.approx(100)
