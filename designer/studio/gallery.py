"""The gallery's prints, from ``gallery.json``: recipes of the offline engine, worth a look each.

The file is a list of ``{"prompt", "seed", "parameters"}``; everything that the page shows follows
from it. ``"kind"`` may name the kind that a print is found under, where the engine's own word for
its subject is not the best.
"""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.utils.text import slugify

from designer.engines import registry
from designer.engines.base import Engine
from designer.engines.outline import Outline
from designer.recipe import Recipe, RecipeError

log = logging.getLogger("designer.gallery")

FILE = Path(__file__).with_name("gallery.json")
MOST_KINDS = 9
REST = "And more"


@dataclass(frozen=True, slots=True)
class GalleryPrint:
    """``outline.recipe`` is the recipe as its picture carries it."""

    outline: Outline
    kind: str

    @property
    def recipe(self) -> Recipe:
        return self.outline.recipe

    @property
    def key(self) -> str:
        """What addresses call it: the head of its recipe's id."""
        return self.recipe.id[:20]

    @property
    def kind_slug(self) -> str:
        return slugify(self.kind)

    @property
    def settings(self) -> tuple[tuple[str, str], ...]:
        """Parameters that somebody chose, in words: those that every recipe has are left out."""
        unsaid = ("rasteriser", "guests")
        said = {k: v for k, v in self.recipe.parameters.items() if k not in unsaid}
        if said.get("aspect") == 1.0:
            del said["aspect"]
        return tuple((key.replace("_", " "), _in_words(value)) for key, value in said.items())


@dataclass(frozen=True, slots=True)
class KindCount:
    slug: str
    name: str
    count: int


def _in_words(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{key} {_in_words(each)}" for key, each in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def read_gallery(file: Path | None = None) -> tuple[GalleryPrint, ...]:
    """The prints in the file's order, once each. What cannot be read or drawn is left out, and
    logged: a gallery with a print less is better than none."""
    path = file or FILE
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        log.warning("there is no gallery at %s", path.name)
        return ()
    return _read(path, changed, registry.get_engine(registry.OFFLINE))


@lru_cache(maxsize=4)
def _read(path: Path, changed: int, engine: Engine) -> tuple[GalleryPrint, ...]:
    try:
        rows = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        log.error("%s is not JSON: %s", path.name, error)
        return ()
    if not isinstance(rows, list):
        log.error("%s is not a list", path.name)
        return ()
    found = (_print_of(row, engine, number) for number, row in enumerate(rows, start=1))
    return _joined(tuple({each.key: each for each in found if each}.values()))


def _joined(prints: tuple[GalleryPrint, ...]) -> tuple[GalleryPrint, ...]:
    """With few kinds to choose from: beyond the fullest ones they become one."""
    kinds = kinds_of(prints)
    if len(kinds) <= MOST_KINDS:
        return prints
    rest = {kind.name for kind in kinds[MOST_KINDS - 1 :]}
    return tuple(replace(each, kind=REST) if each.kind in rest else each for each in prints)


def _print_of(row: Any, engine: Engine, number: int) -> GalleryPrint | None:
    try:
        recipe = Recipe(
            engine=engine.id,
            engine_version=engine.version,
            prompt=str(row["prompt"]),
            seed=str(row["seed"]),
            parameters=dict(row.get("parameters") or {}),
        )
        kind = str(row.get("kind") or "")
    except (KeyError, TypeError, ValueError, AttributeError, RecipeError) as error:
        log.warning("gallery print %s cannot be read: %s", number, error)
        return None
    try:
        outline = engine.outline(recipe)
    except Exception:  # one print must not take the page down
        log.exception("gallery print %s breaks the engine: %s", number, recipe.prompt)
        return None
    if outline is None:
        log.warning("gallery print %s cannot be drawn: %s", number, recipe.prompt)
        return None
    return GalleryPrint(outline, kind or outline.subject)


def kinds_of(prints: Iterable[GalleryPrint]) -> tuple[KindCount, ...]:
    """What she may filter by, the fullest kind first, and the rest at the end."""
    counts = Counter(each.kind for each in prints)
    ordered = sorted(counts.items(), key=lambda pair: (pair[0] == REST, -pair[1], pair[0]))
    return tuple(KindCount(slugify(kind), kind, count) for kind, count in ordered if kind)
