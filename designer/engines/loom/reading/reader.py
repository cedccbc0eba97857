"""The reader: walks the words of a prompt once, and knows what steers what."""

from __future__ import annotations

from dataclasses import dataclass, field

from designer.engines.loom.colours import MODIFIERS, colour_named
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STYLE_WORDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.palettes import PALETTE_WORDS
from designer.engines.loom.reading import grammar
from designer.engines.loom.reading.refusing import refuse_word
from designer.engines.loom.reading.tables import word_set
from designer.engines.loom.reading.taking import guest_called, number_of, take_look, take_motif
from designer.engines.loom.reading.themes import DRESSING, THEMES
from designer.engines.loom.reading.tokens import MARK, Word
from designer.engines.loom.reading.vocabulary import (
    ground_word,
    motif_word,
    motif_words,
    near_ground,
    singular,
    theme_word,
)
from designer.engines.loom.reading.wish import LEAST_INKS, MOST_INKS, Wish

_END = Word("", "")
_SILENT = grammar.STOP_WORDS - grammar.BACKGROUND
_BEHIND = grammar.BACKGROUND | {"sky"}
_ARTICLES = frozenset({"the", "a", "an", "coloured", "colored"})
_PLANT_PARTS = word_set(
    """sprig sprigs flower flowers leaf leaves branch branches blossom blossoms slice slices field
    fields tree trees bush reef reefs grove"""
)


@dataclass(slots=True)
class Reader:
    """Walks the words once. What a word means may depend on those before it and behind it."""

    wish: Wish
    words: list[Word]
    themed: list[str] = field(default_factory=list)
    insisted: list[str] = field(default_factory=list)  # themed, and wanted on a ground, too
    dressing: list[str] = field(default_factory=list)  # wanted only where nothing else is named
    heard: dict[str, bool] = field(default_factory=dict)  # her word -> whether it is known
    refusing: str = ""  # the negation that waits for what it takes away
    refused: str = ""  # the negation that "or" would go on with
    on_ground: bool = False
    ground_named: bool = False  # the colour that was just read is the ground's
    behind: list[str] = field(default_factory=list)  # grounds that she puts motifs on
    only_ground: dict[str, str] = field(default_factory=dict)  # grounds by words of no other use
    counted: Word | None = None
    only: bool = False

    def read(self) -> None:
        """Reads all words into the wish."""
        for at, word in enumerate(self.words):
            if not self._steer(word, at):
                self._content(word, at)
        wish = self.wish
        if self.counted and len(wish.motifs) == 1 and not wish.counts:
            wish.counts = {wish.motifs[0]: self._count()}  # "sunflower, one": Japanese counts so
        if self.only and not wish.most_inks:
            named = len({*wish.inks, *filter(None, [wish.ground_ink])})
            wish.most_inks = max(LEAST_INKS, named) if named or wish.palette == "mono" else 0
        nearly = {said for said, _ in wish.approximated}
        wish.understood = [s for s, known in self.heard.items() if known and s not in nearly]
        unknown = (s for s, known in self.heard.items() if not known)
        wish.not_understood = [said for said in unknown if said.lower() not in grammar.WORN]

    def _hear(self, said: str, known: bool) -> None:
        self.heard[said] = known or self.heard.get(said, False)

    def _steer(self, word: Word, at: int) -> bool:
        """Whether the word only says how others are meant."""
        meant = word.meant
        if meant == MARK:
            self.refusing = self.refused = ""
            self.on_ground = False
        elif meant in grammar.NEGATIONS:
            self.refusing = meant
        elif meant in grammar.ALSO_REFUSED or meant == "and":
            self._go_on_refusing(meant, at)
        elif meant in grammar.ONLY:
            self.only = True
        elif meant.isdigit() or meant in grammar.NUMBERS or meant in grammar.INK_LIMITS:
            self.counted = word
            return meant not in ARRANGEMENT_WORDS
        elif meant in grammar.INK_NOUNS and not self._is_style(meant):
            self._limit_inks(word)
        elif meant in grammar.BACKGROUND:
            self._meet_background(word)
        elif meant in grammar.ON:
            self.on_ground = True
        else:
            return meant in grammar.STOP_WORDS and not (
                meant in grammar.GAPS and self._next(at).meant in grammar.STOP_WORDS
            )
        return True

    def _is_style(self, meant: str) -> bool:
        """ "Ink" is a way to draw, unless inks are counted."""
        return meant in STYLE_WORDS and not self.counted

    def _go_on_refusing(self, joiner: str, at: int) -> None:
        if not self.refused:
            return
        following = self.words[at + 1].meant if at + 1 < len(self.words) else ""
        noun = motif_word(following) or singular(following) in grammar.LEAF_WORDS
        plain = self.refused == "without" and (noun or following in grammar.FACE_WORDS)
        if joiner in grammar.ALSO_REFUSED or plain:
            self.refusing, self.refused = self.refused, ""

    def _limit_inks(self, word: Word) -> None:
        if not self.counted:
            return
        most = number_of(self.counted.meant) or grammar.INK_LIMITS.get(self.counted.meant, 0)
        if most:
            self.wish.most_inks = min(MOST_INKS, max(LEAST_INKS, most))
            self._hear(f"{self.counted.said} {word.said}", True)
        self.counted = None

    def _meet_background(self, word: Word) -> None:
        if self.refusing in ("without", "no"):
            self.wish.transparent = True
            self._hear(word.said, True)
        self.refusing = ""
        self.on_ground = not self.ground_named

    def _next(self, at: int) -> Word:
        """The next word but for articles."""
        return next((w for w in self.words[at + 1 :] if w.meant not in _ARTICLES), _END)

    def _before(self, at: int) -> Word:
        return next((w for w in reversed(self.words[:at]) if w.meant not in _SILENT), _END)

    def _content(self, word: Word, at: int) -> None:
        if self.refusing:
            known = refuse_word(self.wish, word.meant)
            too = word.meant in grammar.VERY
            self.refused, self.refusing = ("", self.refusing) if too else (self.refusing, "")
        else:
            self.refused = ""
            known = self._take(word, at)
        if word.read_as and known:
            self.wish.approximated.append((word.said, _label(word.read_as)))
        self._hear(word.said, known)
        if word.meant not in MODIFIERS:
            self.on_ground = False
        if not colour_named(word.meant):
            self.ground_named = False

    def _take(self, word: Word, at: int) -> bool:
        """Whether the word changed the wish. One word may mean several things at once."""
        wish, meant = self.wish, word.meant
        if guest_called(wish, meant):
            return self._take_motif(word)
        following = self._next(at).meant
        noun = self._is_noun(word, at)
        known = not noun and self._take_colour(meant, following)
        known = take_look(wish, meant) or known
        if meant in THEMES and not (noun and self.on_ground):
            members = theme_word(meant)
            members = members[: self._count() or len(members)]
            (self.dressing if meant in DRESSING else self.themed).extend(members)
            if meant not in PALETTE_WORDS or self.on_ground:
                self.insisted += members
            known = True
        elif ((noun or not known) and not self._is_hide(word, at)) or (
            motif_words().get(meant, ("", False))[1] and not colour_named(meant)
        ):
            known = self._take_motif(word) or known
        return self._take_ground(word, alone=not known) or known

    def _take_ground(self, word: Word, *, alone: bool) -> bool:
        ground = ground_word(word.meant)
        if not ground and alone and (ground := near_ground(word.meant)):
            self.wish.approximated.append((word.said, GROUNDS[ground].label))
        if not ground or (word.meant in THEMES and not self.on_ground):
            return False
        if self.on_ground:
            self.behind.append(ground)
        if alone:
            self.only_ground[ground] = word.said
        self.wish.grounds.append(ground)
        self.wish.called.setdefault(ground, word.said)
        return True

    def _is_hide(self, word: Word, at: int) -> bool:
        """Whether an animal is named for its skin: "leopard print", "snake skin"."""
        behind = self.words[at + 1].meant if at + 1 < len(self.words) else ""
        return bool(ground_word(word.meant)) and behind in grammar.HIDES

    def _is_noun(self, word: Word, at: int) -> bool:
        """Whether a word that is a colour and a thing ("lavender", "coral") means the thing."""
        if not colour_named(word.meant):
            return False
        found = motif_word(word.meant)
        if not found or not found[1]:
            return False
        if self.on_ground or colour_named(self._before(at).meant):
            return False
        if word.meant != singular(word.meant):
            return True  # oranges are fruit, orange is a colour
        joined = at > 0 and self.words[at - 1].meant in ("and", "with", MARK)
        if joined and motif_word(self._before(at).meant):
            return not colour_named(self._before(at).meant)
        return self.words[at + 1].meant in _PLANT_PARTS if at + 1 < len(self.words) else False

    def _take_colour(self, meant: str, following: str) -> bool:
        ink = colour_named(meant)
        if not ink and not motif_word(meant) and meant != singular(meant):
            ink = colour_named(singular(meant))
        if not ink:
            return False
        self.ground_named = self.on_ground or following in _BEHIND
        if self.ground_named:
            self.wish.ground_ink = ink
        elif ink not in self.wish.inks:
            self.wish.inks.append(ink)
        return True

    def _take_motif(self, word: Word) -> bool:
        count = self._count()
        return take_motif(self.wish, word, count=count)

    def _count(self) -> int:
        """The number that waits for its noun."""
        if not self.counted:
            return 0
        count = number_of(self.counted.meant)
        if count:
            self._hear(self.counted.said, True)
        self.counted = None
        return count


def _label(word: str) -> str:
    found = motif_word(word)
    return MOTIFS[found[0]].label if found else word
