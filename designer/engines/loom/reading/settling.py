"""Settling: what the words of a wish leave open between themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from designer.engines.loom.colour import chroma, tone
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STRONG_GROUNDS
from designer.engines.loom.reading.grammar import DAMASK_WORDS, JAPAN_WORDS
from designer.engines.loom.reading.wish import Wish

MOST_MOTIFS = 4
CALM_PALETTE, LIVELY_PALETTE = "lavenderfield", "citrus"


def settle(
    wish: Wish,
    themed: Sequence[str],
    words: Sequence[str],
    *,
    behind: Sequence[str] = (),
    insisted: Sequence[str] = (),
) -> None:
    """Decides between what was named together. ``themed`` are the motifs of themes, ``insisted``
    those of them that go even on a strong ground, ``behind`` grounds asked for under motifs."""
    strong = [one for one in wish.grounds if one in STRONG_GROUNDS or one in behind]
    _settle_waves(wish, strong, words)
    if wish.motifs == ["paisley"] and "paisley" in words and not themed and not strong:
        strong, wish.motifs = ["boteh"], []  # one paisley alone is the cloth of that name
        wish.called["boteh"] = wish.called["paisley"]
    if "rainbow" in words and "rainbow" in wish.motifs and (strong or len(wish.motifs) > 1):
        wish.motifs.remove("rainbow")  # rainbow cats are cats in many colours
        wish.palette = "rainbow"
    wish.motifs = list(dict.fromkeys([*wish.motifs, *(insisted if strong else themed)]))
    wish.motifs = [name for name in wish.motifs if name not in wish.without]
    if strong:
        wish.grounds = strong[-1:]
    elif wish.motifs:
        wish.grounds = []
    else:
        wish.grounds = wish.grounds[:1]  # the first: "memphis shapes" are memphis
    if wish.grounds == ["ogee"] and wish.motifs and not DAMASK_WORDS & set(words):
        wish.grounds, wish.arrangement = [], wish.arrangement or "ogee"
    if (
        wish.motifs
        and not behind
        and any(ARRANGEMENT_WORDS.get(word) and word in wish.grounds for word in words)
    ):
        wish.grounds = []  # cats in a grid, not on one
    _settle_inks(wish)
    _settle_mood(wish)
    _admit_losses(wish, strong)


def _settle_waves(wish: Wish, strong: list[str], words: Sequence[str]) -> None:
    japanese = bool(JAPAN_WORDS & set(words))
    if "wave" in wish.motifs and (japanese or wish.palette == "retro"):
        strong[:] = ["seigaiha" if japanese else "groovy_waves"]
        wish.motifs.remove("wave")


def _settle_inks(wish: Wish) -> None:
    """One colour in monochrome is its own light and dark; refused inks are not named ones."""
    wish.inks = [ink for ink in wish.inks if ink not in wish.without_inks]
    coloured = [ink for ink in wish.inks if chroma(ink) > 0.03]
    if wish.palette == "mono" and coloured:
        lead = coloured[0]
        shades = [tone(lead, 0.16, 0.7), tone(lead, -0.16, 0.9), tone(lead, 0.28, 0.45)]
        wish.inks, wish.palette = list(dict.fromkeys([lead, *shades])), ""


def _settle_mood(wish: Wish) -> None:
    """A mood alone is a palette; beside a motif it only tones its colours."""
    named = wish.motifs or wish.grounds or wish.inks or wish.palette or wish.text
    if not named and wish.calm:
        wish.palette = CALM_PALETTE if wish.calm > 0 else LIVELY_PALETTE
        wish.calm = 0.0


def _admit_losses(wish: Wish, strong: Sequence[str]) -> None:
    """Words that were known and yet are not drawn: too many motifs, or two grounds at once."""
    lost = dict.fromkeys(wish.motifs[MOST_MOTIFS:], "left out: four motifs are the most")
    lost |= {name: GROUNDS[strong[-1]].label for name in strong[:-1] if name != strong[-1]}
    for name, instead in lost.items():
        if said := wish.called.get(name):
            wish.understood = [word for word in wish.understood if word != said]
            wish.approximated.append((said, instead))
    wish.motifs = wish.motifs[:MOST_MOTIFS]
    wish.counts = {name: n for name, n in wish.counts.items() if n and name in wish.motifs}


def admit_grounds(wish: Wish, named: Mapping[str, str]) -> None:
    """Says which grounds gave way to motifs; ``named`` are those whose words did nothing else."""
    if not wish.motifs:
        return
    motif_words = {wish.called.get(name) for name in wish.motifs}
    for ground, said in named.items():
        if ground not in wish.grounds and said in wish.understood and said not in motif_words:
            wish.understood.remove(said)
            wish.approximated.append((said, "left out: the motifs have the room"))
