"""From a sentence to cloth: every garment of the shop, in every size it comes in."""

from __future__ import annotations

import json

import pytest

from designer.services.garments import BLANKS
from designer.services.layouts import change_layout
from designer.services.proofs import approve_proof
from designer.work import drain_work
from fulfilment.designfile import read_design_file
from fulfilment.services.design_files import ensure_design_file
from fulfilment.services.items import start_print_file
from fulfilment.services.print_files import check_passport
from tests import builders
from tests.fulfilment.builders import make_accepted_order, make_spec

pytestmark = pytest.mark.django_db

GARMENTS = sorted(path.stem for path in BLANKS.glob("*.json"))
AREAS = [
    pytest.param(slug, area, id=f"{slug}-{area['slug']}")
    for slug in GARMENTS
    for area in json.loads((BLANKS / f"{slug}.json").read_text())["placements"]
    if area["kind"] == "area"
]
BLEED_MM = 10


@pytest.fixture
def coarse_press(settings):
    settings.FULFILMENT = {**settings.FULFILMENT, "print_dpi": 48}


def approved(garment: str, **layout):
    version = builders.version(garment=builders.garment(garment))
    if layout:
        version = change_layout(version=version, changes=layout)
    return approve_proof(version=version, shopper=version.design.shopper, text_version="1")


def ordered(proof, size: str):
    """The item of an order that the factory has taken."""
    colourway = proof.version.layout.colourway
    spec = make_spec(proof, size=size, colourway=colourway)
    return make_accepted_order(items=[spec]).items.get()


def pressed(item):
    row = start_print_file(item=item, actor="f")
    drain_work()
    row.refresh_from_db()
    return row


@pytest.mark.slow
@pytest.mark.usefixtures("coarse_press")
@pytest.mark.parametrize("slug", GARMENTS)
def test_an_all_over_print_reaches_every_piece_of_every_size(slug):
    proof = approved(slug)
    garment = proof.version.design.garment
    for size in garment.sizes.all():
        row = pressed(ordered(proof, size.code))
        assert (row.state, row.verdict, row.source) == ("done", "pass", "redrawn"), row.gate
        check_passport(row=row)
        printed = {made["placement"]: (made["width_mm"], made["height_mm"]) for made in row.prints}
        assert set(printed) == {panel.slug for panel in garment.panels.all()}
        for panel in garment.panels.all():
            cut = [side + 2 * BLEED_MM for side in panel.size_mm(size.step)]
            assert printed[panel.slug] == pytest.approx(cut, abs=0.6), (size.code, panel.slug)


@pytest.mark.slow
@pytest.mark.usefixtures("coarse_press")
@pytest.mark.parametrize(("slug", "area"), AREAS)
def test_a_placed_print_is_one_file_of_the_same_millimetres_in_every_size(slug, area):
    proof = approved(slug, placement=area["slug"], tile_mm=area["width_mm"])
    sizes = [size.code for size in proof.version.design.garment.sizes.all()]
    for code in dict.fromkeys((sizes[0], sizes[-1])):
        row = pressed(ordered(proof, code))
        assert (row.state, row.verdict) == ("done", "pass"), row.gate
        (made,) = row.prints
        assert made["placement"] == area["slug"]
        sides = (area["width_mm"], area["height_mm"])
        assert (made["width_mm"], made["height_mm"]) == pytest.approx(sides, abs=0.6)


@pytest.mark.parametrize("slug", GARMENTS)
def test_a_design_file_names_every_piece_as_the_garment_is_cut(slug):
    proof = approved(slug)
    garment = proof.version.design.garment
    for size in garment.sizes.all():
        design = read_design_file(ensure_design_file(item=ordered(proof, size.code)))
        assert design.garment.sku.endswith(f"-{size.code}")
        pieces = {piece.panel: (piece.width_mm, piece.height_mm) for piece in design.placements}
        assert pieces == {panel.slug: panel.size_mm(size.step) for panel in garment.panels.all()}
