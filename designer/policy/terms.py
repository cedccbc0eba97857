"""The word lists: one text file per category under ``words/``, read once.

A line is a term. ``word*`` also matches longer words that begin so, ``*word*`` any word around it.
A ``?`` before it asks for a person's look instead of the category's usual action. After ``=>``
comes what to write instead. ``#`` begins a comment.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from designer.policy.folding import fold

FOLDER = Path(__file__).parent / "words"
NO_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # scripts that part no words


@dataclass(frozen=True, slots=True)
class Term:
    """``words`` are folded; ``before`` and ``after`` say whether more letters may stand there."""

    words: tuple[str, ...]
    before: bool = False
    after: bool = False
    review: bool = False
    instead: str = ""

    @property
    def run_together(self) -> str:
        return "".join(self.words)


def read_term(line: str) -> Term | None:
    """The term of a line; None for a comment or an empty line."""
    text, _, instead = line.partition("#")[0].partition("=>")
    text = text.strip()
    review, text = text.startswith("?"), text.removeprefix("?").strip()
    before, after = text.startswith("*"), text.endswith("*")
    words = tuple(fold(text.strip("*")).replace("-", " ").replace("'", " ").split())
    if not words:
        return None
    anywhere = bool(NO_SPACES.search(text))
    return Term(words, before or anywhere, after or anywhere, review, instead.strip())


@lru_cache(maxsize=64)
def read_terms(category: str) -> tuple[Term, ...]:
    """The terms of ``words/<category>.txt``, longest first, so that phrases win over words."""
    lines = (FOLDER / f"{category}.txt").read_text(encoding="utf-8").splitlines()
    terms = [term for line in lines if (term := read_term(line))]
    return tuple(sorted(terms, key=lambda term: -len(term.run_together)))
