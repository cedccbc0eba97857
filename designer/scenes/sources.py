"""Where scenes come from besides the app's packs: made while it runs, known without a restart."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zipfile import Path as ZipPath

if TYPE_CHECKING:
    from designer.scenes.info import SceneInfo

PackFolder = Path | ZipPath  # the files of a pack, in a folder or an archive


class SceneSource(Protocol):
    """Nothing of a source is remembered, so what it says must be true now, in every process.

    A slug names one edition of a scene for ever: what is edited gets another slug. ``scene_info``
    also takes a name that stays, and gives the edition that it means now.
    """

    prefix: str  # of all its slugs and names, and of nobody else's

    def scenes_for(self, garment: str) -> Iterable[SceneInfo]:
        """Those that the shop shows now."""
        ...

    def scene_info(self, slug: str) -> SceneInfo:
        """Also of an edition that is no longer shown. Raises UnknownScene."""
        ...

    def folder(self, slug: str) -> PackFolder:
        """The files of its pack. Raises OSError."""
        ...


_sources: list[SceneSource] = []


def register_source(source: SceneSource) -> None:
    """Called in an app's ``ready()``; the last one with a prefix wins."""
    _sources[:] = [each for each in _sources if each.prefix != source.prefix] + [source]


def all_sources() -> tuple[SceneSource, ...]:
    """Every source, in the order in which they were registered."""
    return tuple(_sources)


def source_of(slug: str) -> SceneSource | None:
    """The source that a slug belongs to; None for the app's own packs."""
    return next((each for each in _sources if slug.startswith(each.prefix)), None)
