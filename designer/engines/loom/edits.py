"""Changes in words: an instruction is applied to the wish, and the wish is drawn anew.

The seed and the prompt stay, so everything that the words do not touch stays as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from designer.engines.loom.changes import CHANGES, LESS_OF, NEEDS_BACKGROUND, Change
from designer.engines.loom.colours import colour_named
from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STYLE_WORDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.palettes import PALETTE_WORDS
from designer.engines.loom.reading import grammar
from designer.engines.loom.reading.refusing import refuse_word
from designer.engines.loom.reading.settling import MOST_MOTIFS
from designer.engines.loom.reading.taking import guest_called, guest_words, number_of
from designer.engines.loom.reading.tokens import MARK, Word, split_words, take_quote
from designer.engines.loom.reading.vocabulary import (
    ground_word,
    motif_word,
    singular,
    theme_word,
)
from designer.engines.loom.reading.wish import LEAST_INKS, MOST_INKS, Wish

USUAL_INKS = 5
UNDO = "undo"

# Words for all motifs of a family that are there already.
GENERAL = {
    **dict.fromkeys(["flower", "petal", "bloom", "blossom", "floral"], "flora"),
    **dict.fromkeys(["animal", "creature", "critter"], "cute"),
    **dict.fromkeys(["fruit", "food"], "food"),
}


def apply_edits(wish: Wish, instructions: Sequence[str]) -> tuple[Wish, list[str]]:
    """(the wish with all instructions in their order, those that changed nothing).

    ``undo`` takes the instruction before it back.
    """
    history, ignored = [wish], []
    for instruction in instructions:
        if [word.meant for word in split_words(instruction)][:1] == [UNDO]:
            if len(history) > 1:
                history.pop()
            else:
                ignored.append(instruction)
            continue
        changed, applied = apply_edit(history[-1], instruction)
        if applied:
            history.append(changed)
        else:
            ignored.append(instruction)
    return history[-1], ignored


def apply_edit(wish: Wish, instruction: str) -> tuple[Wish, list[str]]:
    """(the changed wish, the words that changed it). No words: nothing was understood."""
    wish = wish.copy()
    text, rest = take_quote(instruction)
    applied = []
    if text:
        wish.text, wish.arrangement = text, "badge"
        applied.append(f"“{text}”")
    for clause in _clauses(split_words(rest, guests=guest_words(wish))):
        applied += _Clause(wish, clause).apply()
    return wish, applied


def _clauses(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words between marks; a new verb begins a new clause, too."""
    clause: list[Word] = []
    for word in words:
        starts = word.meant in grammar.MORE | grammar.LESS | grammar.SWAP | grammar.RESTORE
        if word.meant == MARK or (starts and clause and clause[-1].meant == "and"):
            yield clause
            clause = []
        if word.meant != MARK:
            clause.append(word)
    yield clause


@dataclass(slots=True)
class _Clause:
    """One change: a verb, if there is one, and what it is about."""

    wish: Wish
    words: list[Word]
    applied: list[str] = field(default_factory=list)

    def apply(self) -> list[str]:
        """The words that changed the wish."""
        meant = {word.meant for word in self.words}
        if grammar.INSTEAD in meant:
            at = next(i for i, word in enumerate(self.words) if word.meant == grammar.INSTEAD)
            self._swap(old=self.words[at + 1 :], new=self.words[:at])
        elif meant & grammar.SWAP:
            self._read_swap()
        elif meant & grammar.RESTORE:
            self._each(self.words, self._restore)
        elif "instead" in meant:
            self._replace(list(self.wish.motifs), self.words)
        elif meant & grammar.INK_NOUNS and self._limit_inks():
            pass
        else:
            self._plain()
        return self.applied

    def _each(self, words: Sequence[Word], change: Change) -> None:
        for word in words:
            if change(self.wish, word.meant):
                self.applied.append(word.said)

    def _plain(self) -> None:
        """A verb that adds or takes away, or the words of a prompt."""
        mode = ""
        inks: list[str] = []
        words = [word.meant for word in self.words]
        if self._is_about_others(words):
            return
        changing = self._changes(words)
        for word in self.words:
            meant = word.meant
            if meant == "too":  # too busy is to be less busy
                mode = "less"
            elif meant in grammar.MORE | grammar.LESS:
                mode = "less" if meant in grammar.LESS else "more"
                some = meant in ("fewer", "less", "reduce")
                mode = "some" if mode == "less" and some else mode
            elif mode == "" and (ink := colour_named(meant)):
                inks.append(ink)
                self.applied.append(word.said)
            elif self._word(meant, mode, changing):
                self.applied.append(word.said)
        self._colour(inks, words)

    def _is_about_others(self, words: Sequence[str]) -> bool:
        """ "Make the cats teal" where there are no cats."""
        named = {name for word in words for name in self._names(word) if not colour_named(word)}
        coloured = any(colour_named(word) for word in words)
        return "make" in words and coloured and bool(named) and not named & {*self.wish.motifs}

    def _changes(self, words: Sequence[str]) -> bool:
        """Whether a size or a colour is asked for, so that a noun only says of what."""
        sized = any(word in CHANGES or word in NEEDS_BACKGROUND for word in words)
        mine = [found[0] for word in words if (found := motif_word(word))]
        coloured = any(colour_named(word) for word in words)
        return sized or (coloured and any(name in self.wish.motifs for name in mine))

    def _word(self, meant: str, mode: str, changing: bool) -> bool:
        wish = self.wish
        grounded = any(word.meant in grammar.BACKGROUND for word in self.words)
        if meant in grammar.BACKGROUND:
            return self._background(mode)
        if mode == "more" and singular(meant) in grammar.LEAF_WORDS:
            wish.leaves = 2.0
            return True
        if grounded and meant in NEEDS_BACKGROUND:
            return NEEDS_BACKGROUND[meant](wish, meant)
        if meant in CHANGES:
            change = LESS_OF.get(meant, "") if mode in ("less", "some") else meant
            nothing = mode == "more" and meant in grammar.SCALES and self._has_new_noun()
            return bool(change) and not nothing and CHANGES[change](wish, meant)
        if mode == "some":
            return self._fewer(meant)
        if mode == "less":
            return self._without(meant)
        if meant in grammar.FACE_WORDS and meant not in STYLE_WORDS:
            wish.faces = True
            return True
        if meant in grammar.STOP_WORDS or meant in grammar.BACKGROUND:
            return False
        return self._look(meant) or self._thing(meant, mode, changing)

    def _has_new_noun(self) -> bool:
        found = (motif_word(word.meant) for word in self.words)
        return any(one and one[0] not in self.wish.motifs for one in found)

    def _background(self, mode: str) -> bool:
        if mode != "less" or any(colour_named(word.meant) for word in self.words):
            return False
        self.wish.transparent = True
        return True

    def _fewer(self, meant: str) -> bool:
        """Less of something that stays."""
        wish = self.wish
        if singular(meant) in grammar.LEAF_WORDS:
            wish.leaves = 0.5
            return True
        found = motif_word(meant)
        names = {*theme_word(meant), *([found[0]] if found else [])}
        if names & set(wish.motifs):
            return CHANGES["sparser"](wish, meant)
        return bool(colour_named(meant)) and refuse_word(wish, meant)

    def _without(self, meant: str) -> bool:
        if meant in ("text", "word", "words", "writing", "lettering") and self.wish.text:
            self.wish.text = ""
            return True
        if meant in grammar.NEVER_DRAWN or meant in grammar.STOP_WORDS:
            return False
        guest, present = guest_called(self.wish, meant), self._present(meant)
        if gone := [guest.name] if guest else present:
            self.wish.without = list(dict.fromkeys([*self.wish.without, *gone]))
            self.wish.motifs = [name for name in self.wish.motifs if name not in gone]
            return True
        return refuse_word(self.wish, meant)

    def _look(self, meant: str) -> bool:
        """Styles, arrangements and palettes, by the words a prompt may use."""
        wish, known = self.wish, False
        colours = any(word.meant in grammar.INK_NOUNS for word in self.words)
        if meant in STYLE_WORDS and not (colours and meant in PALETTE_WORDS):
            wish.style, wish.weak_style, known = STYLE_WORDS[meant], False, True
        if meant in ARRANGEMENT_WORDS and not known:
            wish.arrangement, known = ARRANGEMENT_WORDS[meant], True
        if meant in PALETTE_WORDS and (colours or not motif_word(meant)):
            wish.palette, wish.inks, wish.ground_ink, known = PALETTE_WORDS[meant], [], "", True
        return known

    def _thing(self, meant: str, mode: str, changing: bool) -> bool:
        wish = self.wish
        if changing and mode != "more":
            return False
        names = self._names(meant)
        if names and set(names) <= set(wish.motifs):
            return mode == "more" and CHANGES["busier"](wish, meant)
        if names:
            new = [name for name in names if name not in wish.motifs]
            wish.motifs = [*wish.motifs[: MOST_MOTIFS - 1], *new][:MOST_MOTIFS]
            wish.without = [name for name in wish.without if name not in new]
            return True
        if ground := ground_word(meant):
            wish.grounds = [ground]
            return True
        return False

    def _names(self, meant: str) -> list[str]:
        """The motifs that a word means."""
        if guest := guest_called(self.wish, meant):
            return [guest.name]
        if present := self._present(meant):
            return present
        found = motif_word(meant)
        return list(theme_word(meant)) or ([found[0]] if found else [])

    def _present(self, meant: str) -> list[str]:
        """Of the motifs that are there, those that a general word ("flowers") is about."""
        family = GENERAL.get(singular(meant))
        own = (name for name in self.wish.motifs if name in MOTIFS)
        return [name for name in own if MOTIFS[name].family == family]

    def _colour(self, inks: list[str], words: Sequence[str]) -> None:
        """One colour is the ground's, unless it is a motif's; of several the first lead the
        motifs, and the last is the ground's where she says so."""
        if not inks:
            return
        wish = self.wish
        to_ground = bool((grammar.ON | grammar.BACKGROUND) & set(words))
        of_motif = any(set(self._names(word)) & set(wish.motifs) for word in words)
        if to_ground or (len(inks) == 1 and not of_motif):
            wish.ground_ink = inks[-1]
            inks = inks[:-1]
        if inks:
            wish.inks, wish.palette = inks, ""
        wish.without_inks = [ink for ink in wish.without_inks if ink not in inks]

    def _limit_inks(self) -> bool:
        """``only two colours``, ``fewer colours``, ``more colours``."""
        words = [word.meant for word in self.words]
        most = next((number for word in words if (number := number_of(word))), 0)
        if not most and {"fewer", "less", "reduce", "limited"} & set(words):
            most = (self.wish.most_inks or USUAL_INKS) - 1
        elif not most and {"more", "extra"} & set(words) and self.wish.most_inks:
            most = self.wish.most_inks + 1
        if not most or any(word in PALETTE_WORDS or colour_named(word) for word in words):
            return False
        self.wish.most_inks = min(MOST_INKS, max(LEAST_INKS, most))
        self.applied += [word.said for word in self.words if word.meant in grammar.INK_NOUNS]
        return True

    def _restore(self, wish: Wish, meant: str) -> bool:
        if singular(meant) in grammar.LEAF_WORDS:
            wish.leaves = 1.0
            return True
        if meant in grammar.FACE_WORDS:
            wish.faces = True
            return True
        if (ink := colour_named(meant)) and ink in wish.without_inks:
            wish.without_inks.remove(ink)
            return True
        back = [name for name in self._names(meant) if name in wish.without]
        wish.without = [name for name in wish.without if name not in back]
        wish.motifs = [*wish.motifs, *back][:MOST_MOTIFS]
        return bool(back)

    def _read_swap(self) -> None:
        """``swap the cats for dogs``, ``change the background to navy``."""
        verb = next(i for i, word in enumerate(self.words) if word.meant in grammar.SWAP)
        rest = self.words[verb + 1 :]
        at = next((i for i, word in enumerate(rest) if word.meant in grammar.SWAP_TO), -1)
        if at >= 0:
            self._swap(old=rest[:at], new=rest[at + 1 :])

    def _swap(self, *, old: list[Word], new: list[Word]) -> None:
        """Puts the new in the place of the old; what is not there cannot be swapped."""
        named = [word for word in old if self._names(word.meant) or colour_named(word.meant)]
        if not named:
            self.words = [*(w for w in old if w.meant in grammar.BACKGROUND), *new]
            self._plain()
            return
        for gone in named:
            self._recolour(gone.meant, new)
        olds = {name for gone in named for name in self._names(gone.meant)}
        self._replace(olds, new)

    def _recolour(self, old: str, new: Sequence[Word]) -> None:
        """One of the print's colours by another."""
        wish, ink = self.wish, colour_named(old)
        if not ink or ink not in [*wish.inks, wish.ground_ink]:
            return
        for word in new:
            if instead := colour_named(word.meant):
                wish.inks = [instead if one == ink else one for one in wish.inks]
                wish.ground_ink = instead if wish.ground_ink == ink else wish.ground_ink
                self.applied.append(word.said)

    def _replace(self, olds: Collection[str], new: Sequence[Word]) -> None:
        """Some of the print's motifs by others, in their place."""
        wish = self.wish
        at = [i for i, name in enumerate(wish.motifs) if name in olds]
        kept = [name for name in wish.motifs if name not in olds]
        news = {name: word.said for word in new for name in self._names(word.meant)}
        if not at or not news:
            return
        fresh = [name for name in news if name not in kept]
        wish.motifs = [*kept[: at[0]], *fresh, *kept[at[0] :]][:MOST_MOTIFS]
        wish.without = [name for name in wish.without if name not in news]
        self.applied += dict.fromkeys(news.values())
