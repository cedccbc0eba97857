"""The blanks as they are loaded, measured and shown."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from django.core.exceptions import ValidationError

from designer.models import Garment, Wear
from designer.queries import first_scene, garments
from designer.scenes import scenes_for
from designer.services.garments import BLANKS, SHELF, load_garments
from designer.studio.samples import blank_picture
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def unseen(monkeypatch):
    """No garment is on any scene."""
    monkeypatch.setattr(garments, "scenes_for", lambda slug: ())


def measures(slug: str, code: str = "M") -> dict[str, float]:
    return {each.name: each.cm for each in builders.garment(slug).sizes.get(code=code).measures}


def test_every_blank_has_its_place_on_the_shelf():
    assert {path.stem for path in BLANKS.glob("*.json")} == set(SHELF)
    assert [garment.slug for garment in load_garments()] == list(SHELF)


def test_loading_again_leaves_what_a_merchant_changed():
    load_garments()
    Garment.objects.filter(slug="leggings").update(name="Running tights")
    load_garments()
    assert builders.garment("leggings").name == "Running tights"


def test_a_garment_is_measured_where_it_has_parts():
    assert measures("sweatshirt") == {"Chest": 57, "Length": 66, "Sleeve": 61.5}
    assert measures("leggings") == {"Waist": 31, "Hip": 42, "Length": 98, "Inside leg": 70}
    assert measures("tote", "ONE") == {"Width": 38, "Length": 42}


@pytest.mark.parametrize("slug", SHELF)
def test_a_larger_size_is_larger_everywhere(slug):
    sizes = list(builders.garment(slug).sizes.all())
    assert len({len(size.measures) for size in sizes}) == 1
    for small, large in pairwise(sizes):
        for less, more in zip(small.measures, large.measures, strict=True):
            assert less.mm <= more.mm, (large.code, less.name)


@pytest.mark.parametrize("slug", SHELF)
def test_the_cut_pieces_go_round_whom_the_size_is_for(slug):
    """Front and back, or the two legs, are at least as wide as the finished garment."""
    garment = builders.garment(slug)
    pieces = {panel.slug: panel for panel in garment.panels.all()}
    widest = "hip" if garment.wear == Wear.LEGS else "chest"
    pair = ("leg_left", "leg_right") if garment.wear == Wear.LEGS else ("front", "back")
    for size in garment.sizes.all():
        half = getattr(size, f"{widest}_mm")
        assert sum(pieces[piece].size_mm(size.step)[0] for piece in pair) > 2 * half, size.code


def test_the_waistband_goes_round_the_waist_of_every_size():
    garment = builders.garment("leggings")
    band = garment.panels.get(slug="waistband")
    for size in garment.sizes.all():
        allowance = band.size_mm(size.step)[0] - 2 * size.waist_mm
        assert 20 <= allowance <= 65, size.code


def test_a_leg_with_its_band_and_hem_is_as_long_as_the_table_says():
    garment = builders.garment("leggings")
    leg, band = (garment.panels.get(slug=slug) for slug in ("leg_left", "waistband"))
    for size in garment.sizes.all():
        _, height = leg.size_mm(size.step)
        from_upper_edge = leg.top_mm + height - (band.top_mm + 10)
        assert 20 <= from_upper_edge - size.length_mm <= 55, size.code  # a hem and its curve


def test_a_size_without_any_width_is_refused():
    size = builders.garment("leggings").sizes.get(code="M")
    size.hip_mm = 0
    with pytest.raises(ValidationError, match="a waist and a hip"):
        size.full_clean()


def test_a_garment_is_first_shown_on_its_default_scene():
    assert first_scene(builders.garment("hoodie")) == "hoodie-front"


def test_without_its_default_scene_the_first_of_the_others_is_shown():
    garment = builders.garment("hoodie")
    garment.default_scene = "hoodie-on-the-moon"
    assert first_scene(garment) == scenes_for("hoodie")[0].slug


def test_a_garment_on_no_scene_is_shown_as_flat_cloth(unseen):
    garment = builders.garment("leggings")
    assert first_scene(garment) == ""
    assert blank_picture(garment=garment)[8:12] == b"WEBP"


def test_the_shelf_is_what_the_files_say():
    for slug in SHELF:
        data = json.loads((BLANKS / f"{slug}.json").read_text())
        garment = builders.garment(slug)
        assert garment.is_worn == (data["wear"] != "carried")
        assert garment.panels.count() == len(data["panels"])
