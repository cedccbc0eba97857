"""Layouts refuse what cannot be printed, in words, and keep their ids."""

import pytest

from designer.layout import Layout, LayoutError


def layout(**changes):
    return Layout(garment="hoodie", colourway="natural", garment_colour="#f3f1ec", **changes)


def test_a_layout_has_the_id_it_always_had():
    assert layout().id == "d0352f746e61669d39b7554ff6e5fa6322c98f8414481d5efc4706e1f099c696"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"tile_mm": 5}, "pattern size"),
        ({"tile_mm": 5000}, "pattern size"),
        ({"repeat": "toss"}, "repeat must be one of"),
        ({"rotation_deg": 720}, "turn must be"),
        ({"offset_x_mm": 9e9}, "can move by at most"),
        ({"trim_colour": "red"}, "trim colour must look like"),
        ({"tile_mm": float("nan")}, "pattern size"),
    ],
)
def test_what_cannot_be_made_is_refused_in_words(changes, words):
    with pytest.raises(LayoutError, match=words):
        layout(**changes)


def test_an_unknown_part_is_refused():
    with pytest.raises(LayoutError, match="wrong part"):
        Layout.from_json({**layout().to_json(), "sparkle": 1})


def test_reading_what_was_written_gives_the_same_layout():
    turned = layout(rotation_deg=15.0, repeat="half_drop", trim_colour="#112233")
    assert Layout.from_json(turned.to_json()) == turned
