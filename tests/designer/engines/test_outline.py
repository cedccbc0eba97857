"""Decisions are checked against the outline that offered them, in words a shopper understands."""

from __future__ import annotations

import pytest

from designer.engines.outline import Option, Outline, Part, check_decisions
from designer.errors import UnsupportedFeature
from designer.recipe import Recipe

CATS = (Option("cat", "Cat"), Option("dog", "Dog"), Option("fox", "Fox"))
OUTLINE = Outline(
    recipe=Recipe("loom", "2", "Cats", "1"),
    parts=(
        Part("motifs", "Motifs", "choices", ("cat",), CATS, most=2),
        Part("style", "Style", "choice", "flat", (Option("flat", "Flat"), Option("ink", "Ink"))),
        Part("faces", "Faces", "switch", False),
        Part("scale", "Motif size", "number", 1.0, low=0.5, high=2.0),
        Part("text", "Lettering", "text", "", most=5),
    ),
)


def test_every_kind_comes_back_in_its_own_type() -> None:
    sent = {"motifs": ["fox", "cat", "fox"], "style": "ink", "faces": True, "scale": 2}
    assert check_decisions(OUTLINE, {**sent, "text": " a  b "}) == {
        "motifs": ("fox", "cat"),
        "style": "ink",
        "faces": True,
        "scale": 2.0,
        "text": "a b",
    }


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("hat", "on", "has no “hat”"),
        ("style", "oil", "Style cannot be “oil”"),
        ("motifs", ["cat", "dog", "fox"], "2 are the most"),
        ("motifs", ["whale"], "cannot be “whale”"),
        ("motifs", "cat", "is a list"),
        ("faces", "perhaps", "on or off"),
        ("scale", 3, "from 0.5 to 2"),
        ("scale", float("nan"), "from 0.5 to 2"),
        ("scale", True, "from 0.5 to 2"),
        ("scale", "big", "from 0.5 to 2"),
        ("text", "too long", "room for 5 letters"),
    ],
)
def test_what_cannot_be_is_refused_with_the_remedy(key: str, value: object, words: str) -> None:
    with pytest.raises(UnsupportedFeature, match=words):
        check_decisions(OUTLINE, {key: value})
