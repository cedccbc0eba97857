from __future__ import annotations

import json

import numpy as np
import pytest

from designer.photostudio import fleece_top, hoodie, sweatshirt, tshirt
from designer.photostudio.fleece_cut import (
    BACK,
    BLANKS,
    FRONT,
    HOOD_LEFT,
    HOOD_RIGHT,
    LEFT,
    RIGHT,
    Arm,
    cut_body,
    cut_sleeve,
    measures_of,
)
from designer.photostudio.outlines import curve, run_of
from designer.photostudio.packing import Render
from designer.scenes.info import scene_info
from designer.scenes.pack import Pack, read_pack
from designer.scenes.scene import BACKDROP, CLOTH, CORD, LINING, TRIM

SIZE = (200, 250)
ROUGH = {"every": 15.0, "steps": 40}
GARMENTS = ("hoodie", "sweatshirt", "tshirt")
FLAT = [f"{garment}-flat{side}" for garment in GARMENTS for side in ("", "-back")]
PIXEL = {"hoodie": fleece_top.MM, "sweatshirt": fleece_top.MM, "tshirt": tshirt.MM}  # mm


@pytest.fixture(scope="module")
def front() -> Render:
    return hoodie.render_hoodie(size=SIZE, seed=3, back=False, **ROUGH)


@pytest.fixture(scope="module")
def back() -> Render:
    return sweatshirt.render_sweatshirt(size=SIZE, seed=47, back=True, **ROUGH)


@pytest.mark.parametrize("name", ["front", "back"])
def test_a_drawing_is_covered_and_lit_everywhere(name, request):
    render = request.getfixturevalue(name)
    assert np.allclose(render.coverage.sum(-1), 1, atol=1e-4)
    assert np.isfinite(render.radiance).all()
    assert render.radiance.min() > 0
    assert (render.panel > 0)[render.coverage[..., CLOTH] > 0.6].all()


def test_a_hoodie_shows_cloth_ribs_cords_and_its_lining(front):
    shares = front.coverage.mean((0, 1))
    assert shares[CLOTH] > 0.25
    assert shares[TRIM] > 0.02
    assert shares[CORD] > 0.0005
    assert shares[LINING] > 0.005
    assert set(np.unique(front.panel)) == {0, FRONT, LEFT, RIGHT, HOOD_LEFT, HOOD_RIGHT}


def test_from_behind_neither_cords_nor_a_lining_are_seen(back):
    assert back.coverage[..., [CORD, LINING]].max() == 0
    assert set(np.unique(back.panel)) == {0, BACK, LEFT, RIGHT}


def test_the_wearers_left_lies_on_the_right_of_a_front_and_on_the_left_of_a_back(front, back):
    columns = np.broadcast_to(np.arange(SIZE[0]), front.panel.shape)
    assert columns[front.panel == LEFT].min() > columns[front.panel == RIGHT].max()
    assert columns[front.panel == HOOD_LEFT].mean() > columns[front.panel == HOOD_RIGHT].mean()
    assert columns[back.panel == LEFT].max() < columns[back.panel == RIGHT].min()


def test_places_on_two_surfaces_are_kept_apart(front):
    assert len(front.seam_index) > 20
    four = front.seam_mm
    apart = np.abs(four - four[:, :1]).max((1, 2))
    pieces = front.panel.reshape(-1)[front.seam_index]
    assert (pieces > 0).all()
    assert np.median(apart) > 12


def test_the_same_seed_lays_the_same_garment(back):
    again = sweatshirt.render_sweatshirt(size=SIZE, seed=47, back=True, **ROUGH)
    assert (again.radiance == back.radiance).all()
    assert (again.spot_mm == back.spot_mm).all()


@pytest.mark.parametrize("blank", ["hoodie", "sweatshirt"])
def test_pieces_are_as_large_as_the_size_table_says(blank):
    measures = measures_of(blank, "M")
    body, rib = cut_body(measures, FRONT, curve([(0, 60), (92, 0)]), ease=0)
    points = np.concatenate(list(body.edges.values()))
    assert np.ptp(points[:, 0]) == pytest.approx(measures.chest_mm)
    rib_high = np.ptp(np.concatenate(list(rib.edges.values()))[:, 1])
    seam = float(body.edges["side right"][-1, 1])
    assert seam + rib_high == pytest.approx(measures.length_mm)
    sleeve, cuff = cut_sleeve(measures, LEFT, Arm(20, 20), side=1, ease=0)
    long = run_of(sleeve.edges["fold"])[-1] + run_of(cuff.edges["end right"])[-1]
    assert long == pytest.approx(measures.sleeve_mm)


@pytest.mark.parametrize("blank", ["hoodie", "sweatshirt"])
def test_the_sleeves_cap_is_as_long_as_the_armhole_it_is_sewn_to(blank):
    measures = measures_of(blank, "M")
    body, _ = cut_body(measures, FRONT, curve([(0, 60), (92, 0)]), ease=0)
    sleeve, _ = cut_sleeve(measures, LEFT, Arm(20, 20), side=1, ease=0)
    armhole = run_of(body.edges["armhole right"])[-1]
    assert run_of(sleeve.edges["cap"])[-1] == pytest.approx(armhole, rel=0.02)


def test_a_size_that_is_not_made_is_refused():
    with pytest.raises(KeyError):
        measures_of("hoodie", "9XL")


def read_blank(garment: str) -> dict[str, dict[str, float]]:
    """The shop's size table: code -> row."""
    facts = json.loads((BLANKS / f"{garment}.json").read_text("utf-8"))
    return {row["code"]: row for row in facts["sizes"]}


def lay_rulers(pack: Pack, piece: int, mm: float) -> np.ndarray:
    """Cloth mm per picture mm under rulers of 10 cm, laid everywhere on a piece, both ways."""
    reach = round(100 / mm)
    on = (pack.panel == piece) & (pack.coverage[..., CLOTH] > 0.95)
    spot = pack.uv * 1000
    ratios = []
    for axis in (0, 1):
        ends = on & np.roll(on, -reach, axis)
        chord = np.linalg.norm(np.roll(spot, -reach, axis) - spot, axis=-1)
        ratios.append(chord[ends] / (reach * mm))
    return np.concatenate(ratios)


@pytest.mark.parametrize("slug", FLAT)
def test_ten_centimetres_on_the_cloth_are_ten_centimetres_in_the_picture(slug):
    """Everywhere on body and hood; on sleeves where no fold takes cloth in."""
    pack = read_pack(scene_info(slug))
    for name, panel in pack.info.panels.items():
        if (pack.panel == panel.id).sum() > 5000:
            ratios = lay_rulers(pack, panel.id, PIXEL[pack.info.garment])
            usual = np.percentile(ratios, 20 if name.startswith("sleeve") else 50)
            assert usual == pytest.approx(1, abs=0.03), (slug, name)


@pytest.mark.parametrize("slug", FLAT)
def test_cloth_is_hidden_in_folds_and_hardly_ever_stretched(slug):
    pack = read_pack(scene_info(slug))
    for panel in pack.info.panels.values():
        if (pack.panel == panel.id).sum() > 5000:
            ratios = lay_rulers(pack, panel.id, PIXEL[pack.info.garment])
            assert np.percentile(ratios, 2) > 0.92


@pytest.mark.parametrize("slug", FLAT)
def test_packs_are_small_and_keep_clear_of_the_pictures_edge(slug):
    info = scene_info(slug)
    assert sum(path.stat().st_size for path in info.folder.iterdir()) < 250_000
    pack = read_pack(info)
    table = pack.coverage[..., BACKDROP]
    assert min(table[:, :10].min(), table[:, -10:].min(), table[:10].min(), table[-10:].min()) > 0.9


@pytest.mark.parametrize("slug", FLAT)
def test_the_chest_is_as_wide_as_size_m(slug):
    pack = read_pack(scene_info(slug))
    piece = pack.info.panels["back" if slug.endswith("back") else "front"].id
    widest = (pack.panel == piece).sum(1).max() * PIXEL[pack.info.garment]
    chest = read_blank(pack.info.garment)["M"]["chest_mm"]
    assert widest == pytest.approx(chest, rel=0.03)
