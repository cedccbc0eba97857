"""Terms found in a prompt, however they are spelt. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from designer.policy.folding import censored, readings, undouble
from designer.policy.lexicon import Lexicon
from designer.policy.terms import Term
from designer.policy.wording import Word, hidden_words, split_words

STEM = 4  # shorter stems are too common inside other words


@dataclass(frozen=True, slots=True)
class Found:
    """A term and where it lies in the prompt as she wrote it."""

    term: Term
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Text:
    """A prompt ready for matching, without what the allow list takes out."""

    words: tuple[Word, ...]
    hidden: tuple[Word, ...]


def prepare(prompt: str, allowed: Iterable[Term]) -> Text:
    """Words and hidden words; a phrase or word on the allow list is taken out of both."""
    words = split_words(prompt)
    plain = {word.text for word in words}
    near = [term for term in allowed if any(w.startswith(term.words[0]) for w in plain)]
    spans = [(one.start, one.end) for term in near for one in find_exact(words, term)]

    def is_free(word: Word) -> bool:
        return not any(start <= word.start and word.end <= end for start, end in spans)

    hidden = tuple(word for word in hidden_words(prompt, words) if touches_none(word, spans))
    return Text(tuple(word for word in words if is_free(word)), hidden)


def touches_none(word: Word, spans: Iterable[tuple[int, int]]) -> bool:
    return not any(start < word.end and word.start < end for start, end in spans)


def find_terms(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Every place of every term of a lexicon."""
    yield from find_phrases(text.words, lexicon)
    for word in (*text.words, *text.hidden):
        for term in spelt_terms(word.text, lexicon):
            yield Found(term, word.start, word.end)


def find_exact(words: tuple[Word, ...], term: Term) -> Iterator[Found]:
    """A term as it stands, without any reading between the lines: for the allow list."""
    size = len(term.words)
    for at in range(len(words) - size + 1):
        run = words[at : at + size]
        if all(matches_plainly(w.text, t) for w, t in zip(run, term.words, strict=True)):
            yield Found(term, run[0].start, run[-1].end)


def matches_plainly(word: str, plain: str) -> bool:
    """The same word, also with an English plural."""
    return word.strip("!?.") in (plain, f"{plain}s", f"{plain}es")


def find_phrases(words: tuple[Word, ...], lexicon: Lexicon) -> Iterator[Found]:
    """Terms of several words, each word in any of its readings."""
    for at, word in enumerate(words):
        for reading in readings(word.text):
            for term in lexicon.phrases.get(reading, ()):
                run = words[at : at + len(term.words)]
                if len(run) == len(term.words) and all(
                    reads_as(w.text, t) for w, t in zip(run[1:], term.words[1:], strict=True)
                ):
                    yield Found(term, run[0].start, run[-1].end)


def reads_as(word: str, plain: str) -> bool:
    """Whether some reading of the word is that word or its plural."""
    return any(one in (plain, f"{plain}s") for one in readings(word))


def spelt_terms(word: str, lexicon: Lexicon) -> Iterator[Term]:
    """The terms that one word spells, however it is written."""
    for reading in readings(word):
        yield from lexicon.whole(reading)
        if len(reading) >= STEM:
            yield from (term for term in lexicon.stems if holds(reading, term))
    if pattern := censored(word):
        yield from (
            term
            for goal, term in lexicon.singles.items()
            if len(goal) >= STEM and pattern.fullmatch(goal)
        )


def holds(word: str, term: Term) -> bool:
    """Whether the word begins with, ends in or holds a stem, as its stars say."""
    goal = term.run_together
    single = undouble(word) if undouble(goal) == goal and len(goal) >= STEM else word
    return any(
        (term.after and one.startswith(goal))
        or (term.before and one.endswith(goal))
        or (term.before and term.after and goal in one)
        for one in (word, single)
    )
