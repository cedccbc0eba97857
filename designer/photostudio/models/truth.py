"""Ground truth: a scene photographed again with prints as real textures.

``python -m designer.photostudio.models.truth hoodie-front --prints a.png b.png --out DIR``
writes one ``.npz`` a print; ``python -m designer.photostudio.truth DIR`` holds them against the
compositor.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from designer.photostudio.models.build import dress_scene, photograph_scene
from designer.photostudio.models.camera import Camera
from designer.photostudio.models.scene import SAMPLES, SceneOrder, read_scenes
from designer.photostudio.models.stages import Result, Workshop, say

PATHS = 24  # nothing else filters the texture
FLOOR = 0.026  # the blackest dye, as the compositor has it


@dataclass(frozen=True)
class Proof:
    """One print to be photographed: a tile and its width."""

    picture: Path
    tile_mm: float

    @property
    def height_mm(self) -> float:
        """As the tile's pixels are square."""
        image = cv2.imread(str(self.picture))
        if image is None:
            raise OSError(f"{self.picture} cannot be read as a picture")
        return float(self.tile_mm * image.shape[0] / image.shape[1])


def photograph_print(
    folder: Path, parts: list[Path], *, order: SceneOrder, proof: Proof, gain: float
) -> None:
    """Renders the print on the dressed scene; writes ``<print>.npz``: linear light (h, w, 3)."""
    from designer.photostudio.models.exr import read_exr
    from designer.photostudio.models.materials import Dye
    from designer.photostudio.models.passes import render_only
    from designer.photostudio.models.photograph import arrange
    from designer.photostudio.models.steps import load_sitting

    sitting = load_sitting(*parts, body=order.body, garment=order.garment, pose=order.pose)
    dye = Dye(proof.picture, proof.tile_mm, proof.height_mm, FLOOR)
    camera = Camera(order.view, order.light, order.crop, *order.pixels, PATHS)
    scene, _, _ = arrange(sitting, camera, dye=dye)
    path = folder / f"{order.slug}-{proof.picture.stem}.exr"
    render_only(scene, path, size=camera.size, samples=camera.samples)
    light = read_exr(path) * gain
    np.savez_compressed(
        path.with_suffix(".npz"),
        light=light.astype(np.float16),
        scene=order.slug,
        picture=str(proof.picture.resolve()),
        tile_mm=proof.tile_mm,
    )
    path.unlink()


def exposure_of(photograph: Path) -> float:
    """By how much the scene's own photograph was brightened for its pack."""
    from designer.photostudio.models.exr import read_exr
    from designer.photostudio.packing import exposure

    base, cover = (read_exr(photograph / f"{name}.exr") for name in ("base", "mask1"))
    return float(exposure(base, cover[..., 0]))


def main(arguments: list[str]) -> int:
    """Photographs every print on the scene, each in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m designer.photostudio.models.truth")
    parser.add_argument("scene")
    parser.add_argument("--prints", nargs="+", type=Path, required=True)
    parser.add_argument("--tile-mm", type=float, default=200)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args(arguments)
    order, shop = read_scenes()[asked.scene], Workshop(asked.cache)
    photograph = photograph_scene(shop, order, size=order.pixels, samples=SAMPLES)
    parts: tuple[Result, ...] = dress_scene(shop, order)
    gain = exposure_of(photograph.folder)
    asked.out.mkdir(parents=True, exist_ok=True)
    for picture in asked.prints:
        say(f"{order.slug} in {picture.stem}")
        photograph_print(
            asked.out,
            [part.folder for part in parts],
            order=order,
            proof=Proof(picture, asked.tile_mm),
            gain=gain,
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
