"""However a blocked word is spelt, it stays blocked."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.policy import judge_prompt
from designer.policy.folding import fold, readings
from designer.policy.wording import split_words

BLOCKED = ("nazi", "hitler", "porn", "hentai", "massacre", "dildo", "genocide", "rapist")
LEET = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7+", "l": "1|"}
LOOKS = {
    "a": "аα",
    "e": "е",
    "i": "іι",
    "o": "оο",
    "p": "рρ",
    "c": "с",
    "h": "һ",
    "r": "г",
    "t": "т",
}
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
MARKS = "\u0301\u0308\u0327\u0336"
SEPARATORS = (" ", ".", "-", "_", "*", " . ", "·", "/", "~", "  ")


def other_shape(letter: str, way: int) -> str:
    """The letter in fullwidth, mathematical bold, circled, or plain."""
    at = ord(letter) - ord("a")
    return chr((0xFF41, 0x1D41A, 0x24D0, 0x1F170, ord("a"))[way] + at)


@st.composite
def disguised(draw: st.DrawFn) -> str:
    """A blocked word of which each letter wears some disguise."""
    letters = []
    for letter in draw(st.sampled_from(BLOCKED)):
        kind = draw(st.sampled_from(["plain", "upper", "leet", "look", "shape", "mark", "double"]))
        if kind == "leet" and letter in LEET:
            letter = draw(st.sampled_from(LEET[letter]))
        elif kind == "look" and letter in LOOKS and letter != "r":
            letter = draw(st.sampled_from(LOOKS[letter]))
        elif kind == "shape":
            letter = other_shape(letter, draw(st.integers(0, 4)))
        elif kind == "mark":
            letter += draw(st.sampled_from(MARKS))
        elif kind == "double":
            letter *= draw(st.integers(2, 5))
        elif kind == "upper":
            letter = letter.upper()
        letters.append(letter + draw(st.sampled_from(["", "", *INVISIBLE])))
    return "".join(letters)


@settings(max_examples=400, deadline=None)
@given(disguised())
def test_a_disguised_word_stays_blocked(word: str) -> None:
    assert judge_prompt(word).action == "block"
    assert judge_prompt(f"a pattern of {word} and daisies").action == "block"


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(BLOCKED), st.sampled_from(SEPARATORS), st.booleans())
def test_a_word_pulled_apart_stays_blocked(word: str, separator: str, upper: bool) -> None:
    apart = separator.join(word.upper() if upper else word)
    assert judge_prompt(f"daisies {apart} daisies").action == "block"


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(BLOCKED), st.data())
def test_a_word_with_one_star_stays_blocked(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 2))
    assert judge_prompt(f"{word[:at]}*{word[at + 1 :]}").action == "block"


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_no_text_makes_it_fall_over(text: str) -> None:
    verdict = judge_prompt(text)
    assert all(word in text for word in verdict.found)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_words_lie_where_they_say(text: str) -> None:
    for word in split_words(text):
        assert fold(text[word.start : word.end]) == word.text


@pytest.mark.parametrize(
    ("word", "plain"),
    [("h1tler", "hitler"), ("dɪldo", "dildo"), ("pоrn", "porn"), ("na2i", "na2i"), ("a$$", "ass")],
)
def test_a_word_is_read_in_several_ways(word: str, plain: str) -> None:
    assert plain in readings(fold(word))
