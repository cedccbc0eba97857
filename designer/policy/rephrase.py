"""Her prompt with the names taken out and the look put in. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from designer.policy.matching import Found

LEAD_IN = re.compile(
    r"(?:,?\s*\b(?:(?:painted|drawn|made|done|designed)\s+)?(?:in|with)\s+the\s+(?:style|manner)\s+of"
    r"|,?\s*\b(?:à la|a la|inspired by|designed by|painted by|drawn by|style of|by|like))\s*$",
    re.IGNORECASE,
)
STYLED = re.compile(r"^(?:['’]s)?[\s-]*(?:style|inspired|esque|ish)\b", re.IGNORECASE)


def suggest_prompt(prompt: str, found: Iterable[Found]) -> str:
    """The prompt with each found name replaced by what its list says, or left out."""
    text = prompt
    for one in reversed(without_overlaps(found)):
        head, tail = text[: one.start], text[one.end :]
        instead = one.term.instead
        if lead := LEAD_IN.search(head):
            head = head[: lead.start()]
            instead = f", {instead}" if instead and head.strip() else instead
        tail = STYLED.sub("", tail)
        text = f"{head.rstrip()}{'' if instead.startswith(',') else ' '}{instead} {tail.lstrip()}"
    return tidy(text)


def without_overlaps(found: Iterable[Found]) -> list[Found]:
    """By place, the longest of those that overlap."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda item: (item.start, -item.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def tidy(text: str) -> str:
    """One space between words, none before a comma, nothing hanging at the ends."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,.;!?])", r"\1", text)
    return re.sub(r"([,;])(?:\s*[,;])+", r"\1", text).strip(" ,;-")
