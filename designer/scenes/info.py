"""What scenes there are, in words, without opening their pictures.

The app's own packs are read once; scenes of other sources are asked for every time.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from designer.errors import DesignerError
from designer.scenes.sources import PackFolder, all_sources, source_of

PACKS = Path(__file__).resolve().parent / "packs"


class UnknownScene(DesignerError):
    """There is no scene of that name; the message lists those there are."""

    code = "unknown_scene"


@dataclass(frozen=True, slots=True)
class PanelInfo:
    """A cut piece as the pack numbers it. Its origin in the UV pass: ``top_m`` up (on front and
    back where the neck seam meets the shoulder), ``middle_m`` to the right."""

    id: int
    top_m: float
    middle_m: float = 0.0


@dataclass(frozen=True, slots=True)
class SceneInfo:
    """One scene in words. ``width`` and ``height`` are pixels of the photograph.

    ``size``: the garment's, a code of its size table; empty where it is in none.
    ``coverings``: of the head, that the model can be shown in, too.
    ``is_photograph``: of a real person or place, whose own colours stay as they are.
    ``name`` stays when the scene is edited; the slug does not.
    """

    slug: str
    garment: str
    title: str
    model: str
    model_words: str
    pose: str
    view: str
    light: str
    width: int
    height: int
    order: int
    panels: Mapping[str, PanelInfo]
    size: str = ""
    is_photograph: bool = False
    coverings: tuple[str, ...] = ()
    name: str = ""

    @property
    def folder(self) -> Path:
        return PACKS / self.slug

    @property
    def alt(self) -> str:
        """A sentence that says what the photograph shows, without the print."""
        who = (
            f"{self.model}, {self.model_words[:1].lower()}{self.model_words[1:]}, "
            if self.model
            else ""
        )
        return f"{who}{self.pose}, seen from: {self.view}; light: {self.light}."

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> SceneInfo:
        model = data["model"]
        words = ", in ".join(part for part in (model["body"], model["wears"]) if part)
        return cls(
            model=model["name"],
            model_words=words,
            panels=MappingProxyType({k: PanelInfo(**v) for k, v in data["panels"].items()}),
            size=data.get("size", ""),
            is_photograph=data.get("is_photograph", False),
            coverings=tuple(data.get("coverings", ())),
            name=data.get("name", data["slug"]),
            **{name: data[name] for name in ("slug", "garment", "title", "pose", "view", "light")},
            **{name: data[name] for name in ("width", "height", "order")},
        )


def scene_folder(slug: str) -> PackFolder:
    """The files of a scene's pack. Raises OSError."""
    source = source_of(slug)
    return source.folder(slug) if source else PACKS / slug


def read_facts(slug: str) -> dict[str, Any]:
    """The pack's ``scene.json`` as it lies in the folder. Raises OSError."""
    facts: dict[str, Any] = json.loads((scene_folder(slug) / "scene.json").read_text("utf-8"))
    return facts


@lru_cache(maxsize=1)
def all_scenes() -> tuple[SceneInfo, ...]:
    """Every scene that came with the app, in the order in which a gallery shows them."""
    slugs = (path.parent.name for path in PACKS.glob("*/scene.json"))
    found = (SceneInfo.from_json(read_facts(slug)) for slug in slugs)
    return tuple(sorted(found, key=lambda info: (info.garment, info.order, info.slug)))


def scenes_for(garment: str) -> tuple[SceneInfo, ...]:
    """The scenes that show this garment now, its default scene first; empty when there are none.

    Those of other sources follow the app's own.
    """
    ours = (info for info in all_scenes() if info.garment == garment)
    theirs = (info for source in all_sources() for info in source.scenes_for(garment))
    return (*ours, *theirs)


def scene_info(slug: str) -> SceneInfo:
    """The scene of that name. Raises UnknownScene."""
    if source := source_of(slug):
        return source.scene_info(slug)
    for info in all_scenes():
        if info.slug == slug:
            return info
    names = ", ".join(info.slug for info in all_scenes())
    raise UnknownScene(f"There is no scene called “{slug}”. There are: {names}.")


def exact_slug(slug: str) -> str:
    """The slug that means the same picture for ever. Raises UnknownScene for a source's scene."""
    return scene_info(slug).slug if source_of(slug) else slug
