"""Holds the compositor against ground truth: ``python -m designer.photostudio.truth DIR``.

``designer.photostudio.models.truth`` photographs scenes with real textures; the same prints are
composed here on the scenes' packs, and how far the two are apart is printed, of 255.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from designer.layout import Layout
from designer.mockups.compose import Setting, compose
from designer.scenes.colour import Bytes, Floats, light_to_srgb, picture_to_linear
from designer.scenes.info import scene_info
from designer.scenes.pack import Pack, read_pack
from designer.scenes.prepare import prepare_scene
from designer.scenes.scene import CLOTH, Cloth, Scene

WHOLE, SOFT = 0.98, 0.02  # coverage from which a pixel is nothing but cloth, and some of it
FABRIC, OTHER = 0.012, 0.004  # what the compositor adds to a colour before it tints a class


@dataclass(frozen=True)
class Difference:
    """Means of the absolute difference, of 255, over pixels of cloth and over soft edges."""

    cloth: float
    median: float
    p95: float
    soft: float

    def __str__(self) -> str:
        return (
            f"cloth {self.cloth:.2f} (median {self.median:.1f}, p95 {self.p95:.0f}), "
            f"soft edges {self.soft:.2f}"
        )


def compare(truth: Bytes, composed: Bytes, cloth: Floats) -> Difference:
    """Two pictures (h, w, 3); ``cloth`` (h, w): each pixel's share of printed cloth, 0 to 1."""
    away = np.abs(composed.astype(np.float32) - truth.astype(np.float32)).mean(-1)
    whole, soft = cloth >= WHOLE, (cloth > SOFT) & (cloth < WHOLE)
    return Difference(
        cloth=float(away[whole].mean()),
        median=float(np.median(away[whole])),
        p95=float(np.percentile(away[whole], 95)),
        soft=float(away[soft].mean()),
    )


def compare_file(path: Path) -> Iterator[tuple[str, Difference]]:
    """One print on one scene: as the shop shows it, and without its deepened folds, which are
    taste; both at the photograph's size and at half of it, as on a card, where a pixel is the mean
    of four and the grain of light paths, different in each render, is half as strong."""
    told = np.load(path)
    pack = as_photographed(read_pack(scene_info(str(told["scene"]))))
    scene = prepare_scene(pack)
    artwork = np.asarray(Image.open(str(told["picture"])).convert("RGB"))
    truth = told["light"].astype(np.float32)
    layout, around = neutral_layout(pack, float(told["tile_mm"])), neutral(pack)
    for name, shown in (("as shown", scene), ("plain", without_relief(scene))):
        light = picture_to_linear(compose(shown, artwork, layout, setting=around))
        for part, size in (("", 1), (", halved", 2)):
            true, ours = (to_bytes(light_to_srgb(shrink(each, size))) for each in (truth, light))
            yield name + part, compare(true, ours, shrink(pack.coverage[..., CLOTH], size))


def shrink(picture: Floats, part: int) -> Floats:
    """The picture, ``part`` times smaller: means of its pixels."""
    height, width = picture.shape[:2]
    size = (width // part, height // part)
    smaller: Floats = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return smaller


def as_photographed(pack: Pack) -> Pack:
    """The pack without what the shop adds: a fall-off of light on the backdrop, and an origin of
    its own for each cut piece (the texture starts where the pieces were laid flat)."""
    laid = {
        name: replace(piece, top_m=0.0, middle_m=0.0) for name, piece in pack.info.panels.items()
    }
    return replace(pack, info=replace(pack.info, panels=laid), glow=0.0)


def to_bytes(codes: Floats) -> Bytes:
    """0 to 1 -> 0 to 255."""
    whole: Bytes = np.rint(np.clip(codes, 0, 1) * 255).astype(np.uint8)
    return whole


def without_relief(scene: Scene) -> Scene:
    """The scene whose folds are only as deep as they were photographed."""

    def plain(cloth: Cloth) -> Cloth:
        return replace(
            cloth, dark_relief=np.ones_like(cloth.dark_relief), lift=np.zeros_like(cloth.lift)
        )

    return replace(
        scene,
        printed=tuple(replace(part, cloth=plain(part.cloth)) for part in scene.printed),
        edges=replace(scene.edges, cloth=plain(scene.edges.cloth)),
    )


def neutral(pack: Pack) -> Setting:
    """Everything round the garment in the colour it was photographed in."""
    return Setting(
        skin=_colour(pack.albedo["skin"], OTHER),
        trousers=_colour(pack.albedo["trousers"], FABRIC),
        backdrop=_colour(pack.albedo["backdrop"], OTHER),
    )


def neutral_layout(pack: Pack, tile_mm: float) -> Layout:
    """The print all over, ribs and cords as they were photographed."""
    return Layout(
        garment=pack.info.garment,
        colourway="neutral",
        garment_colour="#ffffff",
        tile_mm=tile_mm,
        trim_colour=_colour(pack.albedo["cloth"], FABRIC),
        cord_colour=_colour(pack.albedo["cord"], FABRIC),
    )


def _colour(albedo: float, added: float) -> str:
    code = int(np.rint(light_to_srgb(np.array([(albedo - added) / 0.97]))[0] * 255))
    return f"#{code:02x}{code:02x}{code:02x}"


def main(arguments: list[str]) -> int:
    """Every ``.npz`` in the folder, one line a print."""
    for path in sorted(Path(arguments[0]).glob("*.npz")):
        for name, difference in compare_file(path):
            sys.stdout.write(f"{path.stem:28} {name:17} {difference}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
