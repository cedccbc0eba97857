"""``python -m designer.photostudio.models SCENE ... | --all | --list``: scenes with a model."""

from __future__ import annotations

import argparse
import sys

from designer.photostudio.models.commands import (
    NONSENSE,
    command_line,
    make_each,
    refused,
    tell,
)
from designer.photostudio.models.scene import SAMPLES, SceneOrder, read_scenes
from designer.scenes.info import PACKS

PREVIEW, PREVIEW_SAMPLES = (340, 425), 8


def _parse_size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()) or int(width) * 5 != int(height) * 4:
        raise argparse.ArgumentTypeError("a size looks like 2000x2500, 4 to 5")
    return int(width), int(height)


def parse(arguments: list[str]) -> argparse.Namespace:
    """What the command line asks for."""
    parser = command_line(
        "designer.photostudio.models",
        "scene",
        every="every scene that the app shows",
        preview="small and rough, not into the app",
        out="folder for packs instead of the app's",
        samples=SAMPLES,
    )
    parser.add_argument("--size", type=_parse_size, help="pixels, as in 2000x2500")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Makes the scenes; returns 0, 1 if one failed, 2 if the question made no sense."""
    asked, scenes = parse(arguments), read_scenes()
    if asked.list:
        return tell(describe(order) for order in scenes.values())
    names = [name for name, order in scenes.items() if order.kept] if asked.all else asked.names
    if refused("scene", names, scenes):
        return NONSENSE
    return make(asked, {name: scenes[name] for name in names})


def describe(order: SceneOrder) -> str:
    """One line about a scene."""
    return (
        f"{order.slug:20} {order.garment} {order.size} on {order.body}, {order.pose}, "
        f"{order.view}, {order.light}, {order.crop}{'' if order.kept else ' (not in the app)'}"
    )


def make(asked: argparse.Namespace, orders: dict[str, SceneOrder]) -> int:
    """Makes these scenes; returns as ``main`` does."""
    from designer.photostudio.models.build import make_scene
    from designer.photostudio.models.stages import Workshop

    packs = asked.out or (asked.cache / "previews" if asked.preview else PACKS)
    size, samples = (PREVIEW, PREVIEW_SAMPLES) if asked.preview else (asked.size, asked.samples)
    shop = Workshop(asked.cache, asked.force)

    def make_one(name: str) -> int:
        order = orders[name]
        return make_scene(shop, order, size=size or order.pixels, samples=samples, packs=packs)

    return make_each(orders, make_one)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
