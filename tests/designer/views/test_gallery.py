"""The gallery: quick when cold, filled in without a GET that draws, and a remix is a POST."""

from __future__ import annotations

import json
import re

import pytest

from designer.errors import EngineFailed
from designer.models import Artwork, Design
from designer.services.galleries import draw_gallery
from designer.studio import gallery
from designer.views import gallery as views
from tests import builders

pytestmark = pytest.mark.django_db
URL = "/studio/gallery/"
ROWS = [
    {"prompt": "Lemons on navy", "seed": 1, "parameters": {"scale": 1.5}},
    {"prompt": "red tartan", "seed": 2, "parameters": {}},
]


@pytest.fixture
def hung(tmp_path, monkeypatch):
    file = tmp_path / "gallery.json"
    file.write_text(json.dumps(ROWS))
    monkeypatch.setattr(gallery, "FILE", file)
    return gallery.read_gallery()


def read(client, url=URL):
    return client.get(url).content.decode()


def test_a_cold_page_shows_inks_and_draws_nothing(client, hung):
    html = read(client)
    assert html.count("Being drawn") == 2
    assert "<svg viewBox" in html
    assert f"waiting={hung[0].key}.{hung[1].key}" in html
    assert not Artwork.objects.exists()


def test_what_is_drawn_hangs_under_its_signed_address(client, hung):
    draw_gallery()
    html = read(client)
    assert "Being drawn" not in html
    assert "hx-get" not in html.partition('id="gallery-poll"')[2].partition(">")[0]
    (src, *_) = re.findall(r'src="(/r/[^"]+)"', html)
    picture = client.get(src)
    assert picture.status_code == 200
    picture.close()


def test_a_warm_page_asks_the_database_little(client, hung, django_assert_max_num_queries):
    draw_gallery()
    read(client)
    with django_assert_max_num_queries(3):
        read(client)


def test_a_print_shows_its_words_caption_and_whole_recipe(client, hung):
    html = read(client)
    for words in ("Lemons on navy", hung[0].outline.caption, "<dt>Scale</dt><dd>1.5</dd>"):
        assert words in html


def test_one_kind_at_a_time(client, hung):
    html = read(client, f"{URL}?kind=food-and-drink")
    assert "Lemons on navy" in html
    assert "red tartan" not in html
    assert "Nothing of that kind" in read(client, f"{URL}?kind=nonsense")


def test_an_empty_gallery_leads_on(client, monkeypatch, tmp_path):
    monkeypatch.setattr(gallery, "FILE", tmp_path / "nowhere.json")
    html = read(client)
    assert "walls are bare" in html
    assert "Draw four" in html


def test_what_arrived_since_is_sent_and_nothing_else(client, hung):
    url = f"{URL}arrived/?waiting={hung[0].key}.{hung[1].key}.zzz"
    assert client.get(url).status_code == 204
    draw_gallery()
    html = read(client, f"{URL}arrived/?waiting={hung[0].key}")
    assert f'id="print-{hung[0].key}" hx-swap-oob="true"' in html
    assert hung[1].key not in html
    assert client.get(f"{URL}arrived/").status_code == 204


def remix(client, key, **more):
    return client.post(f"{URL}remix/", {"print": key, **more})


def test_a_remix_opens_the_studio_on_a_draft_of_ones_own(client, hung):
    builders.garment()
    answer = remix(client, hung[0].key, garment="tshirt")
    design = Design.objects.get()
    assert answer["Location"] == f"/studio/tshirt/{design.token}/?tab=plan"
    page = client.get(answer["Location"])
    assert page.context["version"].made_by == hung[0].recipe
    assert page.context["asked"] == "Lemons on navy"
    assert page.context["is_hers"]


def test_her_four_go_on_from_it(client, hung):
    builders.garment()
    remix(client, hung[0].key)
    design = Design.objects.get()
    client.post(
        f"/studio/hoodie/{design.token}/draw/", {"kind": "bit", "parent": design.head.token}
    )
    assert design.rounds.latest("pk").parent == design.head


def test_without_a_garment_named_it_is_the_first(client, hung):
    builders.garment()
    remix(client, hung[0].key, garment="submarine")
    assert Design.objects.get().garment.slug == "hoodie"


@pytest.mark.parametrize("key", ["", "a" * 20, "../etc", "zz"])
def test_a_print_that_does_not_hang_is_told(client, hung, key):
    builders.garment()
    answer = remix(client, key)
    assert answer["Location"] == URL
    assert 'class="note bad"' in read(client)
    assert not Design.objects.exists()


def test_remixing_is_limited_like_drawing(client, hung, monkeypatch):
    builders.garment()
    monkeypatch.setattr(views, "DRAWS_AN_HOUR", 0)
    remix(client, hung[0].key)
    assert "a lot of drawing" in read(client)
    assert not Design.objects.exists()


def test_an_engine_that_fails_leaves_no_draft(client, hung, monkeypatch):
    builders.garment()

    def fail(**asked):
        raise EngineFailed("The loom is tangled. Try again in a minute.")

    monkeypatch.setattr("designer.services.galleries.ensure_artwork", fail)
    remix(client, hung[0].key)
    assert "The loom is tangled" in read(client)
    assert not Design.objects.exists()


def test_a_store_without_garments_has_nothing_to_remix_on(client, hung):
    assert remix(client, hung[0].key).status_code == 404


def test_the_studio_and_every_page_lead_to_the_gallery(client, hung):
    builders.garment()
    assert f'href="{URL}?garment=hoodie"' in read(client, "/studio/hoodie/")
    assert read(client).count(f'href="{URL}"') >= 2
