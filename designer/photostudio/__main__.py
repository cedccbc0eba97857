"""``python -m designer.photostudio [names]``: draws the flat scenes into their packs."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

from designer.photostudio.hoodie import render_hoodie
from designer.photostudio.lighting import EVENING, STUDIO
from designer.photostudio.packing import Render, write_pack
from designer.photostudio.sweatshirt import render_sweatshirt
from designer.photostudio.tote import ALBEDO, render_tote
from designer.photostudio.tshirt import render_tshirt
from designer.scenes.info import PACKS

SIZE = (1000, 1250)
NOBODY = {"name": "", "body": "", "wears": ""}


PIECES = ("front", "back", "sleeve_left", "sleeve_right", "hood_left", "hood_right")


def _facts(
    slug: str,
    order: int,
    garment: str,
    *,
    size: str,
    title: str,
    pose: str,
    light: str,
    view: str = "front",
    pieces: tuple[str, ...] = PIECES[:1],
) -> dict[str, Any]:
    """A pack's ``scene.json`` but for its pictures; pieces are numbered from 1 in their order."""
    return {
        "slug": slug,
        "order": order,
        "garment": garment,
        "size": size,
        "title": title,
        "model": NOBODY,
        "pose": pose,
        "view": view,
        "light": light,
        "panels": {name: {"id": number, "top_m": 0.0} for number, name in enumerate(pieces, 1)},
        "albedo": ALBEDO,
        "glow": 0.0,
    }


def _tote(slug: str, order: int, title: str, light: str) -> dict[str, Any]:
    pose = "hanging, 38 by 42 cm"
    return _facts(slug, order, "tote", size="ONE", title=title, pose=pose, light=light)


def _laid(garment: str, slug: str, order: int, view: str) -> dict[str, Any]:
    return _facts(
        slug,
        order,
        garment,
        size="M",
        title="Laid flat" if view == "front" else "Laid flat, from behind",
        pose="laid flat, size M",
        light="daylight from a window",
        view=view,
        pieces=PIECES if garment == "hoodie" else PIECES[:4],
    )


Scenes = dict[str, tuple[dict[str, Any], Callable[[], Render]]]

SCENES: Scenes = {
    "tote-front": (
        _tote("tote-front", 1, "On the wall", "studio"),
        lambda: render_tote(light=STUDIO, size=SIZE, seed=11, lean=6),
    ),
    "tote-evening": (
        _tote("tote-evening", 2, "In evening light", "low sun through a window"),
        lambda: render_tote(light=EVENING, size=SIZE, seed=23, lean=-9),
    ),
    "hoodie-flat": (
        _laid("hoodie", "hoodie-flat", 20, "front"),
        lambda: render_hoodie(size=SIZE, seed=3, back=False),
    ),
    "hoodie-flat-back": (
        _laid("hoodie", "hoodie-flat-back", 21, "back"),
        lambda: render_hoodie(size=SIZE, seed=19, back=True),
    ),
    "sweatshirt-flat": (
        _laid("sweatshirt", "sweatshirt-flat", 20, "front"),
        lambda: render_sweatshirt(size=SIZE, seed=31, back=False),
    ),
    "sweatshirt-flat-back": (
        _laid("sweatshirt", "sweatshirt-flat-back", 21, "back"),
        lambda: render_sweatshirt(size=SIZE, seed=47, back=True),
    ),
    "tshirt-flat": (
        _laid("tshirt", "tshirt-flat", 2, "front"),
        lambda: render_tshirt(size=SIZE, seed=41, back=False),
    ),
    "tshirt-flat-back": (
        _laid("tshirt", "tshirt-flat-back", 3, "back"),
        lambda: render_tshirt(size=SIZE, seed=57, back=True),
    ),
}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in SCENES]
    if unknown:
        sys.stderr.write(f"no such scene: {', '.join(unknown)}; there are {', '.join(SCENES)}\n")
        return 2
    for name in names or SCENES:
        facts, draw = SCENES[name]
        start = time.perf_counter()
        size = write_pack(PACKS / name, draw(), facts)
        sys.stdout.write(f"{name}: {size // 1000} kB in {time.perf_counter() - start:.1f} s\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
