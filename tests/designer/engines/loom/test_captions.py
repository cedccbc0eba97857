import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.engines.loom.arrangements import ARRANGEMENTS
from designer.engines.loom.captions import ARRANGED, STYLED, write_alt, write_caption
from designer.engines.loom.styles import STYLES
from tests.designer.engines.loom.helpers import plan
from tests.designer.engines.loom.prompts import PROMPTS


def test_every_arrangement_and_style_has_words():
    assert set(ARRANGEMENTS) <= set(ARRANGED)
    assert set(STYLES) <= set(STYLED)


@pytest.mark.parametrize("prompt", PROMPTS[::2])
def test_captions_of_four_siblings_tell_them_apart(prompt):
    captions = [write_caption(plan(prompt, seed)) for seed in range(1, 5)]
    assert len(set(captions)) == 4, captions


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PROMPTS), st.integers(0, 10_000))
def test_captions_and_alts_are_sentences(prompt, seed):
    made = plan(prompt, seed)
    caption, alt = write_caption(made), write_alt(made)
    assert caption[0].isupper()
    assert alt[0].isupper()
    assert alt.endswith(".")
    assert len(caption) <= 110
    assert len(alt) <= 320
    assert not {"_", "  "} & {*caption, *alt}


def test_an_alt_names_what_is_to_be_seen():
    alt = write_alt(plan("watercolour cats and roses on navy"))
    assert alt.startswith("Watercolour cats and roses")
    assert alt.endswith("on a navy ground.")
    assert "in 2 colours" in write_alt(plan("cats in two colours"))
    assert write_alt(plan("red gingham")).startswith("Gingham in ")
    assert "over gingham" in write_alt(plan("daisies on gingham"))
    assert "nothing behind them" in write_alt(plan("cats, no background"))


def test_a_badge_says_its_words_and_its_hero():
    alt = write_alt(plan('"SUPER RAD" lion badge'))
    assert "lion" in alt
    assert "“SUPER RAD”" in alt
