"""The verdict on a prompt: the most serious thing found in it decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.policy.artists import find_named_style
from designer.policy.categories import CATEGORIES, REVIEW_REASON, Action, Category
from designer.policy.lexicon import read_lexicon
from designer.policy.matching import Found, Text, find_terms, prepare
from designer.policy.rephrase import suggest_prompt
from designer.policy.terms import read_terms

SEVERITY: dict[Action, int] = {"allow": 0, "review": 1, "rephrase": 2, "block": 3}


@dataclass(frozen=True, slots=True)
class Verdict:
    """``reason`` and ``suggestion`` are for the shopper; ``suggestion`` is a whole prompt to try.

    ``found`` are the words that decided, as she wrote them.
    """

    action: Action = "allow"
    category: str = ""
    reason: str = ""
    suggestion: str = ""
    found: tuple[str, ...] = ()

    @property
    def may_draw(self) -> bool:
        return self.action in ("allow", "review")

    @property
    def needs_a_look(self) -> bool:
        """A person must see it before it is printed."""
        return self.action == "review"


def judge_prompt(text: str) -> Verdict:
    """What may be done with these words. Never raises; an empty prompt is allowed."""
    verdicts = list(verdicts_on(text))
    return max(verdicts, key=lambda verdict: SEVERITY[verdict.action], default=Verdict())


def verdicts_on(prompt: str) -> Iterator[Verdict]:
    """One verdict per category that has something to say, the most serious category first."""
    text = prepare(prompt, read_terms("allow"))
    for category in CATEGORIES:
        found = find_in(category, prompt, text)
        if found:
            yield verdict_of(category, prompt, found)


def find_in(category: Category, prompt: str, text: Text) -> list[Found]:
    """The places of a category's terms; two categories need more than a list."""
    found = list(find_terms(text, read_lexicon(category.name)))
    if category.name == "minors" and not found:
        return find_sexual_minors(text)
    if category.name == "living_artist":
        found += find_named_style(prompt)
    return found


def find_sexual_minors(text: Text) -> list[Found]:
    """A child and a sexual word in one prompt, each of which may be harmless alone."""
    young = list(find_terms(text, read_lexicon("young")))
    sexual = [
        *find_terms(text, read_lexicon("sexual")),
        *find_terms(text, read_lexicon("suggestive")),
    ]
    return [*young, *sexual] if young and sexual else []


def verdict_of(category: Category, prompt: str, found: list[Found]) -> Verdict:
    words = tuple(dict.fromkeys(prompt[one.start : one.end] for one in found))
    if all(one.term.review for one in found):
        return Verdict("review", category.name, REVIEW_REASON, "", words)
    suggestion = suggest_prompt(prompt, found) if category.action == "rephrase" else ""
    return Verdict(category.action, category.name, category.reason, suggestion, words)
