from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest

from designer.photostudio import __main__ as studio
from designer.photostudio.lighting import STUDIO
from designer.photostudio.tote import render_tote
from designer.photostudio.tshirt import BACK, FRONT, LEFT, MM, RIGHT, render_tshirt
from designer.scenes.info import all_scenes
from designer.scenes.scene import CLOTH

ROOT = Path(__file__).resolve().parents[3]
SMALL = (200, 250)


def imported_by(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


def test_the_running_app_never_imports_the_photo_studio():
    for app in ("designer", "fulfilment", "shop"):
        for path in (ROOT / app).rglob("*.py"):
            if "photostudio" not in path.parts:
                assert not any("photostudio" in name for name in imported_by(path)), path


def test_every_scene_of_the_studio_has_its_pack():
    assert set(studio.SCENES) <= {info.slug for info in all_scenes()}


def test_an_unknown_name_is_refused_without_drawing(capsys):
    assert studio.main(["moon"]) == 2
    assert "moon" in capsys.readouterr().err


@pytest.fixture(scope="module")
def tote():
    return render_tote(light=STUDIO, size=SMALL, seed=11, lean=6)


@pytest.fixture(scope="module")
def tshirt():
    return render_tshirt(size=SMALL, seed=41, back=False, every=14, steps=60)


def test_the_same_seed_draws_the_same_bag(tote):
    again = render_tote(light=STUDIO, size=SMALL, seed=11, lean=6)
    assert (again.radiance == tote.radiance).all()
    assert (again.spot_mm == tote.spot_mm).all()


def test_another_seed_draws_other_folds(tote):
    other = render_tote(light=STUDIO, size=SMALL, seed=12, lean=6)
    assert (other.radiance != tote.radiance).mean() > 0.5


@pytest.mark.parametrize("name", ["tote", "tshirt"])
def test_a_drawing_is_covered_and_lit_everywhere(name, request):
    render = request.getfixturevalue(name)
    assert np.allclose(render.coverage.sum(-1), 1, atol=0.02)
    assert np.isfinite(render.radiance).all()
    assert render.radiance.min() > 0
    assert render.coverage[..., CLOTH].mean() > 0.2


def test_the_shirts_pieces_lie_where_they_are_worn(tshirt):
    columns = np.arange(SMALL[0])[None] * np.ones((SMALL[1], 1))
    assert columns[tshirt.panel == LEFT].mean() > columns[tshirt.panel == FRONT].mean()
    assert columns[tshirt.panel == RIGHT].mean() < columns[tshirt.panel == FRONT].mean()


def test_from_behind_left_and_right_change_places():
    back = render_tshirt(size=SMALL, seed=57, back=True, every=14, steps=60)
    columns = np.arange(SMALL[0])[None] * np.ones((SMALL[1], 1))
    assert columns[back.panel == LEFT].mean() < columns[back.panel == BACK].mean()


def test_the_shirt_is_as_wide_as_its_size_says(tshirt):
    """Size M: 510 mm across the chest, laid flat."""
    body = tshirt.coverage[..., CLOTH] * (tshirt.panel == FRONT)
    width = body[SMALL[1] // 2].sum() * MM * 1000 / SMALL[0]
    assert width == pytest.approx(510, rel=0.03)
