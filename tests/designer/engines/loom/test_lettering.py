"""Lettering: fonts, kerning, fallbacks, wrapping, and what cannot be written."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.engines.base import Request
from designer.engines.loom import LoomEngine
from designer.engines.loom.arrangements.placement.fonts import (
    FILES,
    font_of,
    glyph,
    kerning,
    missing_letters,
    writable,
)
from designer.engines.loom.arrangements.placement.setting import (
    VOICES,
    place_on_arc,
    place_straight,
    set_line,
    visual_order,
    wrap,
)


@pytest.mark.parametrize("font", FILES)
def test_capitals_are_one_high_in_every_font(font):
    assert glyph(font, "H").box[1] == pytest.approx(-1, abs=0.02)
    assert glyph(font, "H").box[3] == pytest.approx(0, abs=0.02)


def test_pairs_are_kerned():
    assert kerning("serif", "A", "V") < -0.02
    assert kerning("grotesk", "T", "o") < -0.02
    assert kerning("grotesk", "H", "H") == 0


def test_a_letter_that_a_font_lacks_comes_from_another():
    assert font_of("A", "round") == "round"
    assert font_of("Ж", "round") == "grotesk"
    assert font_of("東") == ""
    line = set_line("AЖ", VOICES["round"])
    assert len(line.letters) == 2


@pytest.mark.parametrize(
    ("text", "lost", "kept"),
    [
        ("Ünïcödé — 東京", "東京", "Ünïcödé —"),
        ("I ♥ you", "", "I ♥ you"),
        ("love ❤️", "", "love ❤"),
        ("привет αλφα", "", "привет αλφα"),
        ("مرحبا", "مرحبا", ""),
        ("fire 🔥🔥", "🔥", "fire"),
    ],
)
def test_what_cannot_be_written_is_known(text, lost, kept):
    assert missing_letters(text) == lost
    assert writable(text) == kept


def test_what_cannot_be_written_is_told():
    said = LoomEngine().draw(Request('"Ünïcödé 東京" fox', 1, 64)).understanding.approximated
    assert ("“Ünïcödé 東京”", "without the letters 東京: no font of ours has them") in said


def test_hebrew_runs_from_right_to_left():
    assert visual_order("שלום") == "םולש"
    assert visual_order("abc") == "abc"


@given(st.text("abcdefgh ", max_size=40), st.integers(1, 4))
def test_wrapping_loses_no_letter(text, count):
    lines = wrap(text, count)
    assert len(lines) <= count
    assert "".join(lines).replace("-", "").replace(" ", "") == text.replace(" ", "")


def test_lines_are_of_about_equal_length():
    assert wrap("WILD & FREE SINCE 1999", 2) == ["WILD & FREE", "SINCE 1999"]
    assert wrap("A", 3) == ["A"]


def test_a_line_is_centred_and_as_wide_as_it_says():
    voice = VOICES["serif"]
    line = set_line("OHO", voice)
    left, _, right, _ = place_straight(line, voice, x=500, baseline=0, size=100).path.bounds()
    assert (left + right) / 2 == pytest.approx(500, abs=0.5)
    assert right - left == pytest.approx(line.width * 100, abs=0.5)


def test_letters_on_an_arc_stand_on_it():
    voice = VOICES["round"]
    line = set_line("HHHHH", voice)
    placed = place_on_arc(line, voice, x=0, y=0, radius=300, size=50)
    for _, _, right, left in placed.boxes:
        foot = (right[0] + left[0]) / 2, (right[1] + left[1]) / 2
        assert (foot[0] ** 2 + foot[1] ** 2) ** 0.5 == pytest.approx(300, abs=2)


def test_threads_read_a_font_together():
    glyph.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda k: glyph("serif", "ABCDEFGH"[k % 8]).box, range(64)))
    assert found[:8] * 8 == found


@pytest.mark.parametrize("letter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
def test_block_letters_are_drawn_without_stray_points(letter):
    left, top, right, bottom = glyph("block", letter).box
    assert top == pytest.approx(-1, abs=0.06)
    assert bottom == pytest.approx(0, abs=0.09)
    assert 0 < left < right < glyph("block", letter).advance


def test_block_letters_give_way_where_one_is_missing():
    assert VOICES["block"].has_all("Go team & win!")
    assert not VOICES["block"].has_all("Größe Ж")
