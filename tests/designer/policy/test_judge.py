"""What may be drawn, and what the shopper is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.policy import Verdict, judge_prompt
from designer.policy.categories import CATEGORIES
from designer.policy.terms import read_terms

BENIGN = (Path(__file__).parent / "benign.txt").read_text(encoding="utf-8").splitlines()


def test_there_are_two_hundred_harmless_prompts() -> None:
    assert len(set(BENIGN)) >= 200


@pytest.mark.parametrize("prompt", BENIGN)
def test_a_harmless_prompt_is_allowed(prompt: str) -> None:
    assert judge_prompt(prompt) == Verdict()


@pytest.mark.parametrize(
    ("prompt", "category"),
    [
        ("a nazi eagle", "hate"),
        ("white power fist", "hate"),
        ("porn stars", "sexual"),
        ("a naked woman on a beach", "sexual"),
        ("sexy schoolgirl", "minors"),
        ("naked children", "minors"),
        ("lolicon print", "minors"),
        ("beheaded soldiers", "violence"),
        ("a school shooting", "violence"),
        ("I want to die", "self_harm"),
        ("kill yourself in bubble letters", "self_harm"),
        ("порнография", "sexual"),
    ],
)
def test_what_we_do_not_print_is_blocked_with_a_reason(prompt: str, category: str) -> None:
    verdict = judge_prompt(prompt)
    assert (verdict.action, verdict.category) == ("block", category)
    assert verdict.reason
    assert not verdict.may_draw


def test_self_harm_is_met_with_help() -> None:
    assert "findahelpline.com" in judge_prompt("suicide").reason


@pytest.mark.parametrize(
    ("prompt", "suggestion"),
    [
        ("Mickey Mouse on stripes", "a cheerful cartoon mouse in red shorts on stripes"),
        ("rats in the style of Banksy", "rats, stencilled street art"),
        ("a Banksy-style rat", "a stencilled street art rat"),
        ("dots by Yayoi Kusama, red", "dots, bold polka dots in repeating fields, red"),
        ("Taylor Swift and guitars", "sparkly pop concert and guitars"),
        ("Pokémon", "cute pocket-sized creatures"),
        (
            "foxes in the style of Jane Q. Doe on blue",
            "foxes, with a hand-drawn look of its own on blue",
        ),
    ],
)
def test_a_name_is_turned_into_a_look(prompt: str, suggestion: str) -> None:
    verdict = judge_prompt(prompt)
    assert verdict.action == "rephrase"
    assert verdict.suggestion == suggestion


def every_name() -> list[tuple[str, str]]:
    return [
        (category.name, " ".join(term.words))
        for category in CATEGORIES
        if category.action == "rephrase"
        for term in read_terms(category.name)
    ]


@pytest.mark.parametrize(("category", "name"), every_name())
def test_each_suggestion_is_itself_allowed(category: str, name: str) -> None:
    verdict = judge_prompt(f"{name} pattern in pastel")
    assert verdict.action == "rephrase", category
    assert judge_prompt(verdict.suggestion).action == "allow", verdict.suggestion


def test_each_name_on_a_list_has_a_look_to_offer() -> None:
    for category in CATEGORIES:
        if category.action == "rephrase":
            assert all(term.instead for term in read_terms(category.name))


@pytest.mark.parametrize("prompt", ["guns and roses", "a nude by the window", "this is bullshit"])
def test_a_doubtful_one_is_drawn_and_seen_by_a_person(prompt: str) -> None:
    verdict = judge_prompt(prompt)
    assert verdict.action == "review"
    assert verdict.may_draw
    assert verdict.needs_a_look


def test_the_most_serious_finding_decides() -> None:
    assert judge_prompt("Mickey Mouse with a gun").action == "rephrase"
    assert judge_prompt("Mickey Mouse porn").action == "block"


def test_the_words_found_are_shown_as_she_wrote_them() -> None:
    assert judge_prompt("a N-A-Z-I parade").found == ("N-A-Z-I",)


def test_an_exception_does_not_open_the_door_for_the_rest() -> None:
    assert judge_prompt("Scunthorpe porn").action == "block"
    assert judge_prompt("naked mole rat and a naked child").action == "block"


def test_an_empty_prompt_is_no_offence() -> None:
    assert judge_prompt("") == judge_prompt("  \n ") == Verdict()


def test_every_list_is_short_and_says_no_term_twice() -> None:
    for category in CATEGORIES:
        terms = [(term.words, term.before, term.after) for term in read_terms(category.name)]
        assert 5 <= len(terms) <= 120, category.name
        assert len(terms) == len(set(terms)), category.name
