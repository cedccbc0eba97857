"""What a pack says about itself: ``pack.toml``, and what file names say where it is silent."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Any

from designer.engines.loom.guests import MOST_WORDS
from designer.errors import PackRefused
from designer.packs.reserved import why_reserved
from designer.recipe import normal_text

MANIFEST = "pack.toml"
LONGEST = 60  # letters of a label or a word
LIMITS = {"name": 80, "artist": 120, "licence": 120, "url": 200}
CONTROL = re.compile(r"[\x00-\x1f\x7f<>]")
COUNTED = re.compile(r"[\s_-]*\d+$")


@dataclass(frozen=True, slots=True)
class About:
    """Whose pack it is. ``licence`` is an SPDX id or the licence in a few words."""

    name: str = ""
    artist: str = ""
    licence: str = ""
    url: str = ""

    def filled_by(self, other: About) -> About:
        """What is empty here, from the other."""
        return replace(other, **{key: value for key in LIMITS if (value := getattr(self, key))})

    @property
    def slug(self) -> str:
        folded = unicodedata.normalize("NFKD", self.name).encode("ascii", "ignore").decode()
        return re.sub(r"[^a-z0-9]+", "-", folded.lower()).strip("-")[:24] or "pack"


@dataclass(frozen=True, slots=True)
class Entry:
    """What one motif is called, and the words that ask for it."""

    label: str
    plural: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    about: About = field(default_factory=About)
    entries: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def read_manifest(data: bytes) -> Manifest:
    """Raises PackRefused, in words."""
    try:
        table = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackRefused(f"{MANIFEST} is not valid TOML: {error}") from error
    unknown = set(table) - {*LIMITS, "license", "motifs"}
    if unknown:
        raise PackRefused(f"{MANIFEST} has an unknown key “{sorted(unknown)[0]}”")
    table.setdefault("licence", table.pop("license", ""))
    about = About(**{key: table.get(key, "") for key in LIMITS})
    motifs = table.get("motifs", {})
    if not isinstance(motifs, dict) or not all(isinstance(row, dict) for row in motifs.values()):
        raise PackRefused(f'{MANIFEST}: write each motif as [motifs."crane.svg"]')
    return Manifest(about, {name.removesuffix(".svg"): row for name, row in motifs.items()})


def check_about(about: About) -> About:
    """Tidy, and complete. Raises PackRefused for what is missing."""
    tidy = {key: _text(key, getattr(about, key), most) for key, most in LIMITS.items()}
    for key, words in (
        ("name", "a name for the pack"),
        ("artist", "who drew it"),
        ("licence", "the licence (such as CC0-1.0, CC-BY-4.0 or “own work”)"),
    ):
        if not tidy[key]:
            raise PackRefused(f"Say {words}, in the form or in {MANIFEST}.")
    if tidy["url"] and not tidy["url"].startswith(("https://", "http://")):
        raise PackRefused("The address of the pack must begin with https://.")
    return About(**tidy)


def entry_of(file: str, entries: Mapping[str, Mapping[str, Any]]) -> Entry:
    """The manifest's words for a file, else those in its name. Raises PackRefused."""
    stem = PurePosixPath(file).stem
    row = entries.get(stem, {})
    if unknown := set(row) - {"label", "plural", "words"}:
        raise PackRefused(f"{MANIFEST}: motifs have no “{sorted(unknown)[0]}”")
    label = _text("label", row.get("label", ""), LONGEST) or _from_name(stem)
    if not label:
        raise PackRefused("its file name holds no word. Rename it, or give it a label")
    plural = _text("plural", row.get("plural", ""), LONGEST) or plural_of(label)
    asked = row.get("words", [])
    words = asked.split(",") if isinstance(asked, str) else asked
    if not isinstance(words, list):
        raise PackRefused(f"{MANIFEST}: words is a list of texts")
    tidy = [_text("words", word, LONGEST).lower() for word in words]
    own = [word for word in tidy if word]
    # The loom knows the plural of a word by itself, and of two words only what stands here.
    own += [plural_of(word) for word in own if " " in word]
    words = tuple(dict.fromkeys(own or [label.lower(), plural.lower()]))
    if len(words) > MOST_WORDS:
        raise PackRefused(f"{MOST_WORDS} words are the most, plurals included")
    for word in words:
        if reason := why_reserved(word):
            raise PackRefused(
                f"“{word}” is {reason}, so it cannot ask for a drawing. Name it otherwise, "
                f"for example “{word} bird”"
            )
    return Entry(label, plural, words)


def _from_name(stem: str) -> str:
    spaced = re.sub(r"[\s_.-]+", " ", COUNTED.sub("", stem))
    return normal_text(CONTROL.sub("", spaced)).lower()[:LONGEST].strip()


def plural_of(label: str) -> str:
    """The English plural, roughly."""
    if re.search(r"[^aeiou]y$", label):
        return f"{label[:-1]}ies"[:LONGEST]
    return (label + ("es" if re.search(r"(?:s|x|z|ch|sh)$", label) else "s"))[:LONGEST]


def _text(key: str, value: Any, most: int) -> str:
    if not isinstance(value, str):
        raise PackRefused(f"{MANIFEST}: {key} must be text")
    text = normal_text(value)
    if len(text) > most:
        raise PackRefused(f"The {key} has room for {most} letters.")
    if CONTROL.search(text):
        raise PackRefused(f"The {key} may not hold < or >.")
    return text
