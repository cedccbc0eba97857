from __future__ import annotations

import json

import numpy as np
import pytest

from designer.photostudio.models.arm import arm_axis, limb_radii
from designer.photostudio.models.armhole import Armhole, find_armhole, trace_sleeve
from designer.photostudio.models.body import load_body
from designer.photostudio.models.build import STRETCH
from designer.photostudio.models.field import Grid
from designer.photostudio.models.leg_size import read_leg_size
from designer.photostudio.models.mesh import Mesh
from designer.photostudio.models.openings import fit_neckline, hem_height
from designer.photostudio.models.patterns import BLANKS, HOODIE, PATTERNS, TEE, read_size
from designer.photostudio.models.scene import read_scenes
from designer.photostudio.models.shell import sleeve_end


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=list(PATTERNS))
def test_sizes_are_those_the_shop_sells(pattern):
    rows = json.loads((BLANKS / f"{pattern.garment}.json").read_text())["sizes"]
    for row in rows:
        size = read_size(pattern, row["code"])
        assert (size.chest * 1000, size.length * 1000, size.sleeve * 1000) == pytest.approx(
            (row["chest_mm"], row["length_mm"], row["sleeve_mm"])
        )


def test_the_pocket_is_the_panel_less_its_seam_allowance():
    assert read_size(HOODIE, "M").pocket == pytest.approx((0.33, 0.18))
    assert read_size(HOODIE, "4XL").pocket[0] > 0.33


def test_a_size_that_is_not_made_is_refused():
    with pytest.raises(KeyError):
        read_size(TEE, "9XL")


def test_the_hem_lies_where_the_cloth_is_as_long_as_the_size(juno):
    neck = juno.joint("neck01")
    heights = np.linspace(neck[2] + 0.05, neck[2] - 0.9, 400)
    line = np.stack([np.full(400, HOODIE.neck[0]), np.full(400, neck[1] - 0.1), heights], 1)
    straight = Mesh(line, np.zeros((0, 3), np.int64))
    size = read_size(HOODIE, "M")
    hem = hem_height(straight, juno, HOODIE, size)
    assert neck[2] + 0.03 - hem == pytest.approx(size.length, abs=0.01)
    holed = Mesh(line[(heights < neck[2] - 0.1) | (heights > neck[2])], straight.faces)
    assert hem_height(holed, juno, HOODIE, size) == pytest.approx(hem, abs=0.01)


def straight_sleeve(arm, radius: float) -> tuple[Grid, np.ndarray, Armhole]:
    """A tube of even radius round the arm, and an armhole square to it at the joint."""
    grid = Grid((-0.1, -0.2, arm.wrist[2] - 0.3), (0.8, 0.2, arm.shoulder[2] + 0.3), 0.01)
    field = arm.locate(grid.points, 1).distance - radius
    return grid, field, Armhole(arm.shoulder, arm.direction, arm.direction)


def test_a_sleeve_is_measured_along_its_upper_line(juno):
    arm = arm_axis(juno)
    top = trace_sleeve(*straight_sleeve(arm, 0.08)[:2], arm, straight_sleeve(arm, 0.08)[2])
    assert top.length_to(0.2) == pytest.approx(0.2, abs=0.01)
    assert top.end_of(top.length_to(0.31)) == pytest.approx(0.31, abs=0.005)


def test_long_sleeves_end_at_the_wrist_and_short_ones_where_the_size_says(juno):
    arm = arm_axis(juno)
    grid, field, armhole = straight_sleeve(arm, 0.08)
    top = trace_sleeve(grid, field, arm, armhole)
    for code in ("S", "XL"):
        size = read_size(HOODIE, code)
        assert sleeve_end(arm, top, HOODIE, size) == pytest.approx(arm.whole + 0.012)
        short = read_size(TEE, code)
        assert sleeve_end(arm, top, TEE, short) == pytest.approx(short.sleeve, abs=0.012)


def test_the_armhole_ends_in_the_armpit(juno):
    arm = arm_axis(juno)
    grid = Grid((-0.5, -0.3, juno.hip), (0.6, 0.3, arm.shoulder[2] + 0.2), 0.01)
    torso = np.hypot(grid.points[..., 0], grid.points[..., 1]) - 0.17
    field = np.minimum(torso, arm.locate(grid.points, 1).distance - 0.06)
    armhole = find_armhole(grid, field, arm, 0.01)
    assert armhole.armpit[2] < arm.shoulder[2] - 0.03
    assert (armhole.inside(np.stack([arm.elbow, arm.wrist]), 1) > 0).all()
    assert armhole.inside(juno.joint("spine03")[None], 1)[0] < 0


def test_limbs_grow_thinner_towards_the_wrist(juno):
    upper, forearm, wrist = limb_radii(juno, arm_axis(juno))
    assert upper > forearm > wrist > 0.015


def test_distance_along_the_arm_is_zero_at_the_shoulder(juno):
    arm = arm_axis(juno)
    along = arm.locate(np.stack([arm.shoulder, arm.elbow, arm.wrist]), 1)
    assert along.length == pytest.approx([0, arm.upper, arm.whole])
    assert along.distance == pytest.approx([0, 0, 0], abs=1e-9)


def test_every_scene_orders_a_size_and_a_body_that_exist():
    for order in read_scenes().values():
        assert load_body(order.body).height > 1.4
        if order.garment in STRETCH:
            assert read_leg_size(order.garment, order.size).hip > 0.3
        else:
            assert read_size(PATTERNS[order.garment], order.size).chest > 0.4


def test_a_thick_neck_gets_a_larger_neckline_further_back(juno):
    slim, thick = (fit_neckline(body, TEE) for body in (juno, load_body("tomas")))
    assert (slim.wide, slim.deep) == pytest.approx(TEE.neck, rel=0.01)
    assert thick.wide > slim.wide + 0.01
    back = thick.middle - load_body("tomas").joint("neck01")
    assert back[1] > (slim.middle - juno.joint("neck01"))[1]
