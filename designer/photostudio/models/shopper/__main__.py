"""``python -m designer.photostudio.models.shopper SHOT ... | --all | --list``: her photos."""

from __future__ import annotations

import argparse
import sys
import time
import zlib
from dataclasses import asdict
from pathlib import Path

from designer.photostudio.models.__main__ import CACHE
from designer.photostudio.models.shopper.shots import Shot, read_shots
from designer.photostudio.models.stages import Result, StageFailed, Workshop, say

PHOTOS = Path(__file__).resolve().parents[4] / "shop" / "demo" / "photos"
WIDTH, PREVIEW = 900, 270  # pixels; 3 to 4
SAMPLES, PREVIEW_SAMPLES = 16, 4
MINUTES = 60.0


def parse(arguments: list[str]) -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m designer.photostudio.models.shopper")
    parser.add_argument("shots", nargs="*", help="names of shots")
    parser.add_argument("--all", action="store_true", help="every shot")
    parser.add_argument("--list", action="store_true", help="list the shots and stop")
    parser.add_argument("--preview", action="store_true", help="small and rough")
    parser.add_argument("--width", type=int, default=WIDTH, help="pixels")
    parser.add_argument("--samples", type=int, default=SAMPLES, help="light paths per pixel")
    parser.add_argument("--force", action="store_true", help="make every step again")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder that steps are kept in")
    parser.add_argument("--out", type=Path, help="folder for the photos instead of the demo's")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Takes the photos; returns 0, 1 if one failed, 2 if the question made no sense."""
    asked, shots = parse(arguments), read_shots()
    if asked.list:
        for shot in shots.values():
            sys.stdout.write(f"{shot.name:14} {shot.words}\n")
        return 0
    names = list(shots) if asked.all else asked.shots
    unknown = [name for name in names if name not in shots]
    if unknown or not names:
        told = f"no such shot: {', '.join(unknown)}" if unknown else "name a shot, or --all"
        sys.stderr.write(f"{told}; there are {', '.join(shots)}\n")
        return 2
    return take(asked, [shots[name] for name in names])


def take(asked: argparse.Namespace, shots: list[Shot]) -> int:
    """Takes these photos one after the other; one that fails does not stop the others."""
    out = asked.out or (asked.cache / "snapshots" if asked.preview else PHOTOS)
    out.mkdir(parents=True, exist_ok=True)
    shop, failed = Workshop(asked.cache, asked.force), 0
    width, samples = (PREVIEW, PREVIEW_SAMPLES) if asked.preview else (asked.width, asked.samples)
    for shot in shots:
        start = time.perf_counter()
        try:
            written = take_photo(shop, shot, out, width=width, samples=samples)
        except StageFailed as error:
            say(f"{shot.name}: {error}")
            failed = 1
            continue
        say(f"{shot.name}: {written // 1000} kB in {time.perf_counter() - start:.0f} s")
    return failed


def take_photo(shop: Workshop, shot: Shot, out: Path, *, width: int, samples: int) -> int:
    """One photo, written to ``out``; returns its bytes. Raises StageFailed."""
    from designer.photostudio.models.shopper.phone import develop
    from designer.photostudio.models.shopper.picture_files import as_jpeg, read_light

    light = read_light(_render(shop, shot, width, samples).folder / "light.exr")
    # A number of the name's own: the same grain on every run, another in every photo.
    pixels = develop(light, shot.phone, seed=zlib.crc32(shot.name.encode()))
    data = as_jpeg(pixels, shot.phone)
    (out / f"{shot.name}.jpg").write_bytes(data)
    return len(data)


def _render(shop: Workshop, shot: Shot, width: int, samples: int) -> Result:
    """The light of a shot. What the phone makes of it is no part of its key."""
    from designer.photostudio.models.build import dress_scene
    from designer.photostudio.models.scene import SceneOrder
    from designer.photostudio.models.shopper import steps

    order = SceneOrder(
        slug=shot.name,
        title=shot.words,
        garment=steps.TOP,
        size=steps.SIZE,
        body=steps.SHOPPER,
        pose=shot.pose,
        view="front",
        light="studio",
        crop="half",
        order=0,
    )
    dressed = dress_scene(shop, order)
    hair = shop.make(
        "hair",
        steps.work_hair,
        {"revision": steps.REVISIONS["hair"]},
        after=(dressed[3],),
        limit_s=10 * MINUTES,
    )
    told = asdict(shot)
    del told["phone"], told["words"]
    return shop.make(
        "snapshot",
        steps.work_snapshot,
        {
            "shot": told | {"words": ""},
            "size": (width, width * 4 // 3),
            "samples": samples,
            "revision": steps.REVISIONS["snapshot"],
        },
        after=(*dressed, hair),
        limit_s=30 * MINUTES,
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
