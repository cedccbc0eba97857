"""Packs in the shop: imported once, drawn when asked for, credited, and never missed when gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.engines import registry
from designer.errors import PackRefused
from designer.models import MotifPack, PackMotif, RoundKind
from designer.queries.packs import guests_asked_for
from designer.services.packs import (
    delete_pack,
    disable_pack,
    enable_pack,
    import_pack,
    load_demo_pack,
)
from designer.services.rounds import start_round
from designer.work import run_work
from tests import builders
from tests.designer.packs.drawings import KITE, MANIFEST, pack_files, svg

pytestmark = pytest.mark.django_db


def bring(*names, **more):
    return import_pack(files=pack_files(*names), has_rights=True, is_enabled=True, **more).pack


def first_of(round):
    row = round.generations.first()
    run_work("generation", row.pk)
    row.refresh_from_db()
    assert row.version is not None, row.error_text
    return row.version


def drawn(prompt, **more):
    return first_of(start_round(design=builders.design(), prompt=prompt, seed=1, **more))


def guests_of(version):
    return [guest["label"] for guest in version.made_by.parameters.get("guests", ())]


def test_twice_is_the_same_as_once():
    first = import_pack(files=pack_files("kite"), has_rights=True, by="merchant")
    again = import_pack(files=pack_files("kite"), has_rights=True, by="somebody")
    assert (first.is_new, again.is_new, first.pack) == (True, False, again.pack)
    assert MotifPack.objects.get().imported_by == "merchant"
    assert PackMotif.objects.count() == 1


def test_without_the_right_nothing_is_taken():
    with pytest.raises(PackRefused, match="right"):
        import_pack(files=pack_files("kite"))
    assert not MotifPack.objects.exists()


def test_one_bad_drawing_leaves_nothing_behind():
    with pytest.raises(PackRefused):
        import_pack(files=pack_files("kite") | {"owl.svg": b"<svg"}, has_rights=True)
    assert not MotifPack.objects.exists()


def test_a_word_of_a_pack_draws_its_motif_with_its_credit():
    bring("flurbington")
    version = drawn("Flurbingtons on navy")
    assert guests_of(version) == ["flurbington"]
    assert "flurbingtons" in version.alt.lower()
    assert "flurbingtons" in version.round.understanding["understood"]
    [credit] = registry.get_engine("loom").outline(version.made_by).credits
    assert (credit.pack, credit.artist, credit.licence) == ("Paper", "A. Artist", "CC-BY-4.0")


def test_all_four_candidates_bring_it():
    bring("flurbington")
    made = start_round(design=builders.design(), prompt="Flurbingtons")
    assert all(row.parameters["guests"] for row in made.generations.all())


def test_a_pack_that_is_not_in_the_shop_is_not_drawn():
    pack = bring("flurbington")
    disable_pack(pack=pack)
    assert guests_asked_for("flurbingtons", most=4) == []
    enable_pack(pack=pack)
    assert len(guests_asked_for("flurbingtons", most=4)) == 1


def test_a_prompt_without_its_words_knows_nothing_of_it():
    bring("flurbington")
    assert "guests" not in drawn("Roses").made_by.parameters


def test_four_guests_are_the_most_and_come_in_her_order():
    names = ["quib", "zorp", "flum", "drax", "yonk"]
    bring(*names)
    asked = guests_asked_for(" ".join(reversed(names)), most=4)
    assert [guest["label"] for guest in asked] == ["yonk", "drax", "flum", "zorp"]


def test_the_pack_imported_last_has_the_word():
    bring("flurbington")
    files = {"pack.toml": MANIFEST.replace(b"Paper", b"Wool"), "flurbington.svg": svg(KITE)}
    import_pack(files=files, has_rights=True, is_enabled=True)
    [guest] = guests_asked_for("flurbingtons", most=4)
    assert guest["pack"] == "Wool"


def test_an_edit_brings_what_its_own_words_mean():
    version = drawn("Roses on navy")
    bring("flurbington", "rose")
    made = start_round(
        design=version.design,
        prompt=version.round.prompt,
        kind=RoundKind.TWEAK,
        parent=version,
        instruction="add some flurbingtons",
    )
    changed = first_of(made)
    assert guests_of(changed) == ["flurbington"]  # the roses stay as they were
    assert {"roses", "flurbingtons"} <= set(changed.alt.lower().replace(",", "").split())


def test_variations_and_further_edits_keep_the_guest():
    bring("flurbington")
    version = drawn("Flurbingtons")
    for kind, words in ((RoundKind.BIT, ""), (RoundKind.MORE, ""), (RoundKind.TWEAK, "bigger")):
        made = start_round(
            design=version.design,
            prompt=version.round.prompt,
            kind=kind,
            parent=version,
            instruction=words,
        )
        assert guests_of(first_of(made)) == ["flurbington"], kind


def test_the_recipe_draws_the_same_when_the_pack_is_gone():
    pack = bring("flurbington")
    version = drawn("Flurbingtons")
    delete_pack(pack=pack)
    assert not PackMotif.objects.exists()
    engine = registry.get_engine("loom")
    again = engine.redraw(version.made_by, size_px=version.artwork.width)
    assert engine.redraw(version.made_by, size_px=version.artwork.width).svg == again.svg
    assert "flurbingtons" in again.alt.lower()
    assert again.raw["plan"]["guests"][0]["credit"] == "A. Artist"


def test_an_engine_that_takes_no_guests_gets_none(monkeypatch):
    bring("flurbington")
    loom = registry.get_engine("loom")
    monkeypatch.setattr(type(loom), "capabilities", replace(loom.capabilities, max_guests=0))
    made = start_round(design=builders.design(), prompt="Flurbingtons")
    assert all("guests" not in row.parameters for row in made.generations.all())


def test_the_demo_has_paper_cranes_and_leaves_alone_what_was_decided():
    pack = load_demo_pack()
    assert guests_of(drawn("Paper cranes")) == ["paper crane"]
    assert guests_of(drawn("Foxes")) == []
    disable_pack(pack=pack)
    assert load_demo_pack().is_enabled is False
