"""A chip changes one stretch of her sentence and leaves the rest alone."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.studio.choices import KINDS, choice_named
from designer.studio.sentence import MAX_LENGTH, chip_of, choose_word, hear, said, surprise

CHOICES = [(kind.slug, choice) for kind in KINDS for choice in kind.choices]


@pytest.mark.parametrize(
    ("before", "kind", "slug", "after"),
    [
        ("Cartoon sunflower pattern", "style", "watercolour", "Watercolour sunflower pattern"),
        ("Cartoon sunflower pattern", "colours", "navy", "Cartoon sunflower pattern in navy"),
        ("Cartoon sunflower pattern", "subject", "cats", "Cartoon cats pattern"),
        ("Cartoon sunflower pattern", "mood", "airy", "Airy cartoon sunflower pattern"),
        ("Bees and daisies", "subject", "lemons", "Lemons"),
        ("Lemons on sky blue", "colours", "navy", "Lemons on navy"),
        ("Line art roses", "style", "neon", "Neon roses"),
        ("my pattern", "subject", "bees", "my bees pattern"),
        ("", "style", "retro", "Retro"),
    ],
)
def test_a_word_takes_the_place_of_its_kind_or_is_added(before, kind, slug, after):
    assert choose_word(before, kind, choice_named(kind, slug)) == after


@given(st.text(max_size=80), st.sampled_from(CHOICES))
def test_what_she_chose_is_in_the_sentence_and_choosing_twice_is_once(text, chosen):
    kind, choice = chosen
    once = choose_word(text, kind, choice)
    assert choice.word in once.lower()
    assert choose_word(once, kind, choice) == once


@given(st.text(min_size=590, max_size=700), st.sampled_from(CHOICES))
def test_a_sentence_never_grows_beyond_what_may_be_sent(text, chosen):
    assert len(choose_word(text, *chosen)) <= MAX_LENGTH


@pytest.mark.parametrize("choice", [choice for _, choice in CHOICES], ids=lambda one: one.word)
def test_every_word_on_a_chip_is_understood(choice):
    for words in (choice.word, choice.sample):
        heard = hear(words)
        assert heard.understood
        assert heard.not_understood == ()
        assert heard.approximated == ()


def test_a_surprise_is_a_sentence_the_loom_understands():
    for seed in range(40):
        assert hear(surprise(random.Random(seed))).not_understood == ()


def test_a_chip_shows_the_sentences_own_word():
    kinds = {kind.slug: chip_of(kind, "Retro cherries on cream") for kind in KINDS}
    assert {slug: chip.word for slug, chip in kinds.items()} == {
        "subject": "cherries",
        "style": "Retro",
        "colours": "cream",
        "mood": "",
    }
    assert kinds["style"].choice.word == "retro"


def test_a_sentence_without_a_kind_says_none():
    assert said("Sunflowers", "style") == ""
