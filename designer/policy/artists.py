"""``in the style of Somebody``: a name that no list knows, told from the name of a style. Pure."""

from __future__ import annotations

import re

from designer.policy.folding import fold
from designer.policy.matching import Found
from designer.policy.terms import Term, read_terms

NAME = r"[A-Z][\w'’.-]*(?:\s+(?:de|van|von|da|di|la|le|der)\b)*(?:\s+[A-Z][\w'’.-]*)+"
STYLE_OF = re.compile(rf"\b[Ii]n the (?:style|manner) of ({NAME})")
SOMEBODY = "with a hand-drawn look of its own"


def find_named_style(prompt: str) -> list[Found]:
    """Names with capitals after "in the style of" that are neither a style nor a classic."""
    return [
        Found(Term((fold(found[1]),), instead=SOMEBODY), found.start(1), found.end(1))
        for found in STYLE_OF.finditer(prompt)
        if not names_a_style(found[1])
    ]


def names_a_style(name: str) -> bool:
    """True for a style's own name (Art Deco) and for an artist whose work is free (Morris)."""
    words = set(fold(name).replace("-", " ").replace("'", " ").split())
    return any(words & set(term.words) for term in read_terms("styles"))
