"""The shape that cloth wants to keep."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from designer.photostudio.models.arm import arm_axis
from designer.photostudio.models.arrays import smoothstep
from designer.photostudio.models.body import LOWERED, load_body
from designer.photostudio.models.patterns import HOODIE, TEE, read_size
from designer.photostudio.models.shell import LEAST_EASE, sleeve_profile
from designer.photostudio.models.slack import GRIP, hem_grip, ungathered


def ring(radius: float, height: float) -> np.ndarray:
    angle = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    return np.stack([radius * np.cos(angle), radius * np.sin(angle), angle * 0 + height], 1)


def lines_of(body, hem: float):
    return SimpleNamespace(body=body, cloth=SimpleNamespace(hem=hem))


def test_a_wide_hem_is_drawn_in_more_than_a_narrow_one(juno):
    lines = lines_of(juno, juno.hip)
    narrow, wide = (hem_grip(lines, ring(radius, juno.hip)) for radius in (0.19, 0.22))
    assert GRIP[0] < narrow < wide < GRIP[1]


def test_no_hem_is_drawn_in_to_nothing_or_let_out(juno):
    lines = lines_of(juno, juno.hip)
    assert hem_grip(lines, ring(0.12, juno.hip)) == GRIP[0]
    assert hem_grip(lines, ring(0.60, juno.hip)) == GRIP[1]


def test_hands_beside_the_hips_are_no_hips(juno):
    at_hands = juno.joint("wrist.L")[2] - 0.05
    grip = hem_grip(lines_of(juno, at_hands), ring(0.20, at_hands))
    assert grip < GRIP[1]


@pytest.mark.parametrize("code", ["M", "XL", "4XL"])
def test_a_short_sleeve_is_as_wide_as_its_panel(juno, code):
    size = read_size(TEE, code)
    body = load_body("juno", TEE.lowered)
    _, radius = sleeve_profile(body, arm_axis(body), TEE, size)
    assert radius[-1] * 2 * np.pi == pytest.approx(size.sleeve_girth)


def test_a_short_sleeve_leaves_room_for_a_strong_arm():
    body = load_body("tomas", TEE.lowered)
    size = read_size(TEE, "XS")
    _, radius = sleeve_profile(body, arm_axis(body), TEE, size)
    assert radius[-1] > size.sleeve_girth / (2 * np.pi) + LEAST_EASE / 2


def test_short_sleeves_are_built_on_arms_held_higher_than_long_ones():
    assert TEE.lowered < 0 < HOODIE.lowered == LOWERED
    high, low = (arm_axis(load_body("ines", each.lowered)).direction for each in (TEE, HOODIE))
    assert high[2] > low[2]


def test_cloth_above_a_rib_is_cut_as_wide_as_it_hangs():
    height = np.linspace(0, 0.3, 31)
    tube = np.concatenate([ring(0.2, z) for z in height])
    away = tube[:, 2].copy()
    sewn = tube.copy()
    sewn[:, :2] *= (1 - 0.25 * (1 - smoothstep(away, 0.05, 0.075)))[:, None]
    garment = SimpleNamespace(points=tube, sewn=sewn, to_hem=away)
    assert np.allclose(ungathered(garment), tube, atol=1e-6)


def test_cloth_without_a_rib_is_cut_as_it_is_sewn():
    tube = np.concatenate([ring(0.2, z) for z in (0.0, 0.1, 0.2)])
    garment = SimpleNamespace(points=tube, sewn=tube, to_hem=tube[:, 2])
    assert np.allclose(ungathered(garment), tube)
