"""Motifs of the packs that are in the shop."""

from __future__ import annotations

from typing import Any

from designer.models import PackMotif
from designer.packs.matching import words_meant


def guests_asked_for(text: str, *, most: int) -> list[dict[str, Any]]:
    """The drawings that a text's words mean, in its order, at most so many. Where two packs know
    a word, the one imported last has it."""
    shelf = PackMotif.objects.filter(pack__is_enabled=True)
    rows = shelf.order_by("-pack__imported_at", "-pack__pk", "position")
    owner: dict[str, int] = {}
    for key, words in rows.values_list("pk", "words"):
        for word in words:
            owner.setdefault(word, key)
    if not owner:
        return []
    asked = [owner[word] for word in words_meant(text, owner)]
    chosen = list(dict.fromkeys(asked))[:most]
    drawings = dict(shelf.filter(pk__in=chosen).values_list("pk", "guest"))
    return [drawings[key] for key in chosen]
