"""What is not simply drawn: categories, most serious first, with the words for the shopper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Action = Literal["allow", "rephrase", "review", "block"]


@dataclass(frozen=True, slots=True)
class Category:
    """``name`` is also the name of its word list."""

    name: str
    action: Action
    reason: str


CATEGORIES = (
    Category("minors", "block", "We do not draw children in a sexual way. This is never allowed."),
    Category("hate", "block", "We do not print words or signs of hatred against people."),
    Category(
        "self_harm",
        "block",
        "We do not print this. If it is about how you feel today, someone will listen, free and at "
        "once: findahelpline.com",
    ),
    Category("sexual", "block", "We do not print explicit pictures. Choose another subject."),
    Category("violence", "block", "We do not print cruelty or terror. Choose another subject."),
    Category(
        "trademark",
        "rephrase",
        "That name or character belongs to someone else, so a factory may not print it. "
        "Describe the look instead.",
    ),
    Category(
        "celebrity",
        "rephrase",
        "We do not print real people without their leave. Describe the look instead.",
    ),
    Category(
        "living_artist",
        "rephrase",
        "We do not copy the hand of a living artist. Describe the look instead.",
    ),
    Category(
        "suggestive", "review", "We draw this, and a person looks at it before it is printed."
    ),
    Category("profanity", "review", "We draw this, and a person looks at it before it is printed."),
)
REVIEW_REASON = "We draw this, and a person looks at it before it is printed."
