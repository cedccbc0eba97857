"""The gallery's file: sixty recipes, each worth a look, and a page that survives a bad one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from designer.studio.gallery import FILE, kinds_of, read_gallery

LEMONS = {"prompt": "Lemons on navy", "seed": 1, "parameters": {}}


@pytest.fixture
def hung(tmp_path: Path):
    """Writes a gallery and reads it."""

    def written(rows: object):
        file = tmp_path / "gallery.json"
        file.write_text(rows if isinstance(rows, str) else json.dumps(rows))
        return read_gallery(file)

    return written


def test_the_gallery_that_ships_has_sixty_prints_of_many_kinds():
    prints = read_gallery()
    assert len(prints) == len(json.loads(FILE.read_text())) == 60
    assert len(kinds_of(prints)) >= 6
    assert all(each.outline.caption and each.outline.alt for each in prints)


def test_a_print_is_what_its_row_says(hung):
    row = {"prompt": "Lemons", "seed": "7", "parameters": {"plan": {"style": "line"}, "scale": 1.5}}
    (one,) = hung([row])
    assert (one.recipe.prompt, one.recipe.seed) == ("Lemons", "7")
    assert one.settings == (("plan", "style line"), ("scale", "1.5"))
    assert one.kind == "Food and drink"
    assert one.key == one.recipe.id[:20]


def test_a_row_may_name_its_kind(hung):
    (one,) = hung([{**LEMONS, "kind": "Breakfast time"}])
    assert (one.kind, one.kind_slug) == ("Breakfast time", "breakfast-time")


def test_the_same_print_hangs_once(hung):
    assert len(hung([LEMONS, LEMONS])) == 1


@pytest.mark.parametrize(
    "bad",
    [
        {"prompt": "Lemons"},
        {**LEMONS, "seed": "a"},
        {**LEMONS, "parameters": {"hats": 1}},
        {**LEMONS, "parameters": 7},
        "Lemons",
        None,
    ],
)
def test_a_row_that_cannot_be_drawn_is_left_out(hung, bad, caplog):
    assert [each.recipe.prompt for each in hung([bad, LEMONS])] == ["Lemons on navy"]
    assert "gallery print 1" in caplog.text


def test_a_file_that_is_broken_or_gone_is_an_empty_gallery(hung, tmp_path, caplog):
    assert hung("{") == hung({"a": 1}) == read_gallery(tmp_path / "nowhere.json") == ()
    assert len(caplog.records) == 3


def test_a_new_file_is_read_anew(hung):
    assert len(hung([LEMONS])) == 1
    assert len(hung([LEMONS, {**LEMONS, "seed": 2}])) == 2


def test_kinds_are_counted_the_fullest_first(hung):
    kinds = kinds_of(hung([LEMONS, {**LEMONS, "seed": 2}, {**LEMONS, "prompt": "red tartan"}]))
    assert [(kind.slug, kind.count) for kind in kinds] == [
        ("food-and-drink", 2),
        ("checks-and-stripes", 1),
    ]


def test_there_are_few_kinds_to_choose_from(hung):
    rows = [{**LEMONS, "seed": n, "kind": f"Kind {n % 12:02}"} for n in range(13)]
    names = [kind.name for kind in kinds_of(hung(rows))]
    assert names == [*(f"Kind {n:02}" for n in range(8)), "And more"]
