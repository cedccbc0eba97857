"""Reading a prompt: from a shopper's sentence to a ``Wish``, and an honest account of it.

The rooms behind it are in ``reading``; other languages in ``languages``.
"""

from __future__ import annotations

from collections.abc import Sequence

from designer.engines.loom.guests import Guest
from designer.engines.loom.reading.reader import Reader
from designer.engines.loom.reading.settling import MOST_MOTIFS, admit_grounds, settle
from designer.engines.loom.reading.taking import guest_words
from designer.engines.loom.reading.tokens import read_initial, split_words, take_quote
from designer.engines.loom.reading.vocabulary import ground_word, motif_word, singular
from designer.engines.loom.reading.wish import Wish

__all__ = ["MOST_MOTIFS", "Wish", "ground_word", "motif_word", "read_prompt", "singular"]


def read_prompt(prompt: str, *, guests: Sequence[Guest] = ()) -> Wish:
    """The wish in a prompt. Never raises: words it does not know are listed, not refused.

    A guest's word goes before ours: a merchant who imports mushrooms wants hers drawn.
    """
    wish = Wish(key=" ".join(prompt.lower().split()), guests=tuple(guests))
    text, rest = take_quote(prompt)
    wish.initial = read_initial(rest)
    if text:
        wish.text = text
        wish.arrangement = "badge"
    words = split_words(rest, guests=guest_words(wish))
    reader = Reader(wish, words)
    reader.read()
    if text:
        wish.understood.insert(0, f"“{text}”")
    themed = reader.themed or ([] if wish.motifs else reader.dressing)
    settle(
        wish,
        themed,
        [word.meant for word in words],
        behind=reader.behind,
        insisted=themed if reader.behind else reader.insisted,
    )
    admit_grounds(wish, reader.only_ground)
    return wish
