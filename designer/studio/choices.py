"""The chips under her sentence: words to choose from, each with a sentence that shows it.

Every word here is one that the loom understands; a test holds it to that.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """``word`` goes into the sentence; ``sample`` is what its picture is drawn from."""

    word: str
    label: str
    sample: str

    @property
    def slug(self) -> str:
        return self.word.replace(" ", "-")


@dataclass(frozen=True, slots=True)
class Kind:
    slug: str
    name: str
    choices: tuple[Choice, ...]


def _subjects(*words: str) -> tuple[Choice, ...]:
    return tuple(Choice(word, word.capitalize(), f"Cartoon {word}") for word in words)


KINDS: tuple[Kind, ...] = (
    Kind(
        "subject",
        "Subject",
        _subjects("sunflowers", "cats", "mushrooms", "lemons", "bees", "strawberries"),
    ),
    Kind(
        "style",
        "Style",
        (
            Choice("cartoon", "Cartoon", "Cartoon sunflowers on pink"),
            Choice("watercolour", "Watercolour", "Watercolour sunflowers"),
            Choice("line art", "Line", "Line art sunflowers on sage"),
            Choice("retro", "Retro", "Retro cherries"),
            Choice("neon", "Neon", "Neon cats"),
            Choice("linocut", "Block", "Linocut sunflowers on navy"),
        ),
    ),
    Kind(
        "colours",
        "Colours",
        (
            Choice("navy", "Navy", "Cartoon daisies in navy"),
            Choice("mint", "Mint", "Cartoon daisies in mint"),
            Choice("pastel", "Pastel", "Pastel cartoon daisies"),
            Choice("earthy", "Earthy", "Earthy cartoon daisies"),
            Choice("sunset", "Sunset", "Sunset cartoon daisies"),
            Choice("black and white", "Black, white", "Black and white daisies"),
        ),
    ),
    Kind(
        "mood",
        "Mood",
        (
            Choice("smiling", "Smiling", "Smiling cartoon suns"),
            Choice("soft", "Soft", "Soft cartoon clouds"),
            Choice("airy", "Airy", "Airy cartoon hearts"),
            Choice("busy", "Busy", "Busy cartoon hearts"),
            Choice("tiny", "Tiny", "Tiny cartoon hearts"),
            Choice("oversized", "Oversized", "Oversized cartoon hearts"),
        ),
    ),
)


def choice_named(kind: str, slug: str) -> Choice | None:
    for one in KINDS:
        if one.slug == kind:
            return next((choice for choice in one.choices if choice.slug == slug), None)
    return None
