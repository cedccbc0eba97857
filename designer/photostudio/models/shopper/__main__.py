"""``python -m designer.photostudio.models.shopper SHOT ... | --all | --list``: her photos."""

from __future__ import annotations

import argparse
import sys
import zlib
from dataclasses import asdict
from pathlib import Path

from designer.photostudio.models.commands import (
    NONSENSE,
    command_line,
    make_each,
    refused,
    tell,
)
from designer.photostudio.models.shopper.shots import Shot, read_shots
from designer.photostudio.models.stages import Result, Workshop

PHOTOS = Path(__file__).resolve().parents[4] / "shop" / "demo" / "photos"
WIDTH, PREVIEW = 900, 270  # pixels; 3 to 4
SAMPLES, PREVIEW_SAMPLES = 16, 4
MINUTES = 60.0


def parse(arguments: list[str]) -> argparse.Namespace:
    """What the command line asks for."""
    parser = command_line(
        "designer.photostudio.models.shopper",
        "shot",
        every="every shot",
        preview="small and rough",
        out="folder for the photos instead of the demo's",
        samples=SAMPLES,
    )
    parser.add_argument("--width", type=int, default=WIDTH, help="pixels")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Takes the photos; returns 0, 1 if one failed, 2 if the question made no sense."""
    asked, shots = parse(arguments), read_shots()
    if asked.list:
        return tell(f"{shot.name:14} {shot.words}" for shot in shots.values())
    names = list(shots) if asked.all else asked.names
    if refused("shot", names, shots):
        return NONSENSE
    return take(asked, {name: shots[name] for name in names})


def take(asked: argparse.Namespace, shots: dict[str, Shot]) -> int:
    """Takes these photos; returns as ``main`` does."""
    out = asked.out or (asked.cache / "snapshots" if asked.preview else PHOTOS)
    out.mkdir(parents=True, exist_ok=True)
    shop = Workshop(asked.cache, asked.force)
    width, samples = (PREVIEW, PREVIEW_SAMPLES) if asked.preview else (asked.width, asked.samples)
    return make_each(
        shots,
        lambda name: take_photo(shop, shots[name], out, width=width, samples=samples),
    )


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
