"""``python -m designer.photostudio.models SCENE ... | --all | --list``: scenes with a model."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from designer.photostudio.models.scene import SAMPLES, SIZE, SceneOrder, read_scenes
from designer.scenes.info import PACKS

PREVIEW, PREVIEW_SAMPLES = (340, 425), 8
CACHE = Path.home() / ".cache" / "seedloom" / "photostudio"


def _parse_size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()) or int(width) * 5 != int(height) * 4:
        raise argparse.ArgumentTypeError("a size looks like 2000x2500, 4 to 5")
    return int(width), int(height)


def parse(arguments: list[str]) -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m designer.photostudio.models")
    parser.add_argument("scenes", nargs="*", help="names of scenes")
    parser.add_argument("--all", action="store_true", help="every scene that the app shows")
    parser.add_argument("--list", action="store_true", help="list the scenes and stop")
    parser.add_argument("--preview", action="store_true", help="small and rough, not into the app")
    parser.add_argument("--size", type=_parse_size, default=SIZE, help="pixels, as in 2000x2500")
    parser.add_argument("--samples", type=int, default=SAMPLES, help="light paths per pixel")
    parser.add_argument("--force", action="store_true", help="make every step again")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder that steps are kept in")
    parser.add_argument("--out", type=Path, help="folder for packs instead of the app's")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Makes the scenes; returns 0, 1 if one failed, 2 if the question made no sense."""
    asked, scenes = parse(arguments), read_scenes()
    if asked.list:
        for order in scenes.values():
            sys.stdout.write(f"{describe(order)}\n")
        return 0
    names = [name for name, order in scenes.items() if order.kept] if asked.all else asked.scenes
    unknown = [name for name in names if name not in scenes]
    if unknown or not names:
        told = f"no such scene: {', '.join(unknown)}" if unknown else "name a scene, or --all"
        sys.stderr.write(f"{told}; there are {', '.join(scenes)}\n")
        return 2
    return make(asked, [scenes[name] for name in names])


def describe(order: SceneOrder) -> str:
    """One line about a scene."""
    return (
        f"{order.slug:20} {order.garment} {order.size} on {order.body}, {order.pose}, "
        f"{order.view}, {order.light}, {order.crop}{'' if order.kept else ' (not in the app)'}"
    )


def make(asked: argparse.Namespace, orders: list[SceneOrder]) -> int:
    """Makes these scenes one after the other; one that fails does not stop the others."""
    from designer.photostudio.models.build import make_scene
    from designer.photostudio.models.stages import StageFailed, Workshop, say

    packs = asked.out or (asked.cache / "previews" if asked.preview else PACKS)
    size, samples = (PREVIEW, PREVIEW_SAMPLES) if asked.preview else (asked.size, asked.samples)
    workshop, failed = Workshop(asked.cache, asked.force), 0
    for order in orders:
        start = time.perf_counter()
        try:
            written = make_scene(workshop, order, size=size, samples=samples, packs=packs)
        except StageFailed as error:
            say(f"{order.slug}: {error}")
            failed = 1
            continue
        say(f"{order.slug}: {written // 1000} kB in {time.perf_counter() - start:.0f} s")
    return failed


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
