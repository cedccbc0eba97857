"""Rules of the design system: contrast, one night, known tokens, layers, right-to-left."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.stylesheets import (
    CSS,
    RELATIVE,
    ROOT,
    SHEETS,
    contrast,
    night,
    tokens,
    without_comments,
)

DAY = tokens((CSS / "tokens.css").read_text())
NIGHTS = night((CSS / "dark.css").read_text())
THEMES = {"day": DAY, "night": {**DAY, **NIGHTS[0]}}

TEXT_ON_GROUND = [
    *[("ink", ground) for ground in ("paper", "raised", "sunken", "stage", "stage-2", "sun-wash")],
    *[("ink", f"{wash}-wash") for wash in ("ok", "violet", "coral")],
    *[("muted", ground) for ground in ("paper", "raised", "sunken")],
    *[
        (f"{hue}-text", ground)
        for hue in ("coral", "violet", "ok")
        for ground in ("paper", "raised")
    ],
    *[(f"{hue}-text", f"{hue}-wash") for hue in ("violet", "ok", "sun")],
    ("on-coral", "coral"),
    ("on-violet", "violet"),
    ("on-sun", "sun"),
    ("on-ok", "ok"),
    ("on-ink-btn", "ink-btn"),
]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_is_readable_in_both_lights(theme: str, text: str, ground: str) -> None:
    colours = THEMES[theme]
    assert contrast(colours[f"--{text}"], colours[f"--{ground}"]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["paper", "raised"])
def test_the_edge_of_a_control_can_be_seen(theme: str, ground: str) -> None:
    assert contrast(THEMES[theme]["--control"], THEMES[theme][f"--{ground}"]) >= 3


def test_night_is_the_same_by_choice_and_by_system() -> None:
    by_choice, by_system = NIGHTS
    assert by_choice == by_system


def test_night_only_changes_what_day_has() -> None:
    assert set(NIGHTS[0]) <= set(DAY)


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SHEETS, ids=name)
def test_a_sheet_uses_only_tokens_that_exist(path: Path) -> None:
    text = without_comments(path.read_text())
    used = set(re.findall(r"var\((--[\w-]+)", text))
    assert used - set(DAY) - RELATIVE - set(tokens(text)) == set()


@pytest.mark.parametrize("path", SHEETS, ids=name)
def test_a_sheet_declares_its_layer(path: Path) -> None:
    text = without_comments(path.read_text())
    if set(re.findall(r"var\((--[\w-]+)", text)) & set(DAY):  # guests in others' pages have theirs
        assert text.strip().startswith("@layer")


@pytest.mark.parametrize("path", SHEETS, ids=name)
def test_a_sheet_mirrors_by_itself(path: Path) -> None:
    text = without_comments(path.read_text())
    physical = re.findall(
        r"(?:margin|padding|border)-(?:left|right)\s*:|float\s*:|text-align:\s*(?:left|right)", text
    )
    assert physical == []


@pytest.mark.parametrize("path", SHEETS, ids=name)
def test_a_sheet_stays_small(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 400
