from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from designer.photostudio import hoodie, sweatshirt
from designer.photostudio.fleece_cut import (
    BACK,
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
FLAT = ("hoodie-flat", "hoodie-flat-back", "sweatshirt-flat", "sweatshirt-flat-back")


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


@dataclass(frozen=True)
class Ruler:
    """Cloth mm per picture mm, over 10 cm: median along the rows and columns of one piece."""

    across: float
    down: float


def lay_ruler(pack: Pack, piece: int, mm: float) -> Ruler:
    """Measures chords of about 10 cm wherever both ends lie on the piece."""
    reach = round(100 / mm)
    on = (pack.panel == piece) & (pack.coverage[..., CLOTH] > 0.95)
    spot = pack.uv * 1000

    def stretch(axis: int) -> float:
        one, two = (slice(None), slice(reach, None)), (slice(None), slice(None, -reach))
        if axis == 0:
            one, two = one[::-1], two[::-1]
        both = on[one] & on[two]
        chord = np.linalg.norm(spot[one] - spot[two], axis=-1)[both]
        return float(np.median(chord)) / (reach * mm)

    return Ruler(stretch(1), stretch(0))


@pytest.mark.parametrize("slug", FLAT)
def test_ten_centimetres_on_the_cloth_are_ten_centimetres_in_the_picture(slug):
    pack = read_pack(scene_info(slug))
    mm = hoodie.MM if slug.startswith("hoodie") else sweatshirt.MM
    for name, panel in pack.info.panels.items():
        if (pack.panel == panel.id).sum() < 5000:
            continue
        ruler = lay_ruler(pack, panel.id, mm)
        assert (ruler.across, ruler.down) == pytest.approx((1, 1), abs=0.03), (slug, name)


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
    mm = hoodie.MM if slug.startswith("hoodie") else sweatshirt.MM
    widest = (pack.panel == piece).sum(1).max() * mm
    chest = measures_of(pack.info.garment, "M").chest_mm
    assert widest == pytest.approx(chest, rel=0.03)
