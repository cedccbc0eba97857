"""A word list made quick to look things up in. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from designer.policy.folding import undouble
from designer.policy.terms import Term, read_terms

TOGETHER = 8  # a name this long is recognised without its spaces
ENDINGS = ("", "s", "es")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """``singles``: spelling without spaces -> term; ``phrases``: first word -> terms of several."""

    singles: dict[str, Term] = field(default_factory=dict)
    undoubled: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    phrases: dict[str, list[Term]] = field(default_factory=lambda: defaultdict(list))
    stems: list[Term] = field(default_factory=list)

    def add(self, term: Term) -> None:
        goal = term.run_together
        if len(term.words) > 1:
            self.phrases[term.words[0]].append(term)
        if len(term.words) == 1 or len(goal) >= TOGETHER:
            self.singles[goal] = term
            self.undoubled[undouble(goal)].append(goal)
        if term.before or term.after:
            self.stems.append(term)

    def whole(self, word: str) -> Iterator[Term]:
        """The terms that the word is, with a plural's ending or letters doubled.

        Only a longer word may be a term with doubled letters: a shorter one is another word, as
        Niger is.
        """
        for ending in ENDINGS:
            if word.endswith(ending) and (term := self.singles.get(word.removesuffix(ending))):
                yield term
        for goal in self.undoubled.get(undouble(word), ()):
            if len(word) > len(goal):
                yield self.singles[goal]


@lru_cache(maxsize=64)
def read_lexicon(category: str) -> Lexicon:
    """The lexicon of ``words/<category>.txt``."""
    lexicon = Lexicon()
    for term in read_terms(category):
        lexicon.add(term)
    return lexicon
