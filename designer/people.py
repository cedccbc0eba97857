"""Who wears it on the models' page: scenes cast with skins and backdrops, always the same way.

Pure. The choice of a skin ("models like me") recasts every picture; without one, neighbours differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from designer.scenes import SceneInfo

__all__ = ["COVERINGS", "LIKE_ME", "Shot", "cast_models"]

LIKE_ME: dict[str, str] = {
    "porcelain": "Light",
    "sand": "Tan",
    "bronze": "Brown",
    "espresso": "Deep brown",
}
"""Skins she may choose from, lightest first, and what the page calls them."""

COVERINGS: dict[str, str] = {"headscarf": "Headscarf", "turban": "Turban"}
"""Head coverings that a scene may have, and what the page calls them."""

COVERING_COLOURS = ("#6b5a5c", "#8a7f6c", "#4d5a63", "#7a4f4a")
SKINS = ("sand", "espresso", "bronze", "porcelain")
BACKDROPS = ("#ecd3bd", "#d6cbe6", "#bfd8c8", "#e8c39c", "#cfe0ec", "#d2ddb8", "#f2e2b4", "#e2d3d6")
MOST = 9


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to ask for: the scene and ``mockups.Setting`` options, in words for the page."""

    scene: str
    title: str
    who: str
    alt: str
    width: int
    height: int
    options: dict[str, str] = field(default_factory=dict)


def cast_models(
    scenes: Sequence[SceneInfo], *, skin: str = "", covering: str = ""
) -> tuple[Shot, ...]:
    """At most nine shots, or each scene once where there are more; a scene comes again, with
    somebody else in it, only when there are few. A photograph of a real person comes once, as is.

    ``skin``: one of ``LIKE_ME``; anything else means everyone. ``covering``: one of ``COVERINGS``,
    worn in every scene that has it; those come first.
    """
    drawn = [info for info in scenes if not info.is_photograph]
    drawn.sort(key=lambda info: covering not in info.coverings)
    taken = [info for info in scenes if info.is_photograph]
    times = 4 if drawn and drawn[0].model and skin not in LIKE_ME else 1
    count = max(len(drawn), min(MOST - len(taken), times * len(drawn)))
    shots = [_shot(drawn[i % len(drawn)], i, skin=skin, covering=covering) for i in range(count)]
    return (*shots, *(_portrait(info) for info in taken))


def _portrait(info: SceneInfo) -> Shot:
    """Somebody who really stood before a camera."""
    who = ", ".join(part for part in (info.model, info.model_words) if part)
    return Shot(
        scene=info.slug,
        title=info.title,
        who=who or info.title,
        alt=info.alt,
        width=info.width,
        height=info.height,
    )


def _shot(info: SceneInfo, number: int, *, skin: str, covering: str) -> Shot:
    # A scene with light of its own brings its own wall; paint would turn the sun grey.
    options = {"backdrop": BACKDROPS[number % len(BACKDROPS)]} if info.light == "studio" else {}
    if info.model:
        options["skin"] = skin if skin in LIKE_ME else SKINS[(number + number // 4) % len(SKINS)]
    worn = covering in COVERINGS and covering in info.coverings
    if worn:
        options["wears"] = covering
        options["covering"] = COVERING_COLOURS[number % len(COVERING_COLOURS)]
    return Shot(
        scene=info.slug,
        title=info.title,
        who=_introduce(info) if info.model else info.title,
        alt=f"Wearing a {COVERINGS[covering].lower()}. {info.alt}" if worn else info.alt,
        width=info.width,
        height=info.height,
        options=options,
    )


def _introduce(info: SceneInfo) -> str:
    """ "Tomas, 1.82 m, size 2XL"; without the size where it is in none."""
    size = f", size {info.size}" if info.size else ""
    return f"{info.model}, {_height(info.model_words)}{size}"


def _height(words: str) -> str:
    """ "1.84 m" out of "Faceless mannequin, 1.84 m tall, in a hoodie 60 cm across ..."."""
    for part in words.split(", "):
        if part.endswith(" m tall"):
            return part.removesuffix(" tall")
    return words
