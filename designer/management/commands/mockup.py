"""``manage.py mockup``: one print on one scene, as a picture file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from django.core.management.base import BaseCommand, CommandError, CommandParser
from PIL import Image, UnidentifiedImageError

from designer.layout import ALL_OVER, REPEATS, Layout, LayoutError
from designer.mockups import FORMATS, SKINS, PlacementArea, Setting, compose, encode_picture
from designer.mockups.compose import COVERING_COLOUR
from designer.mockups.encode import Format
from designer.people import COVERINGS
from designer.scenes import SceneInfo, UnknownScene, load_scene, scene_info
from designer.scenes.colour import parse_hex
from designer.scenes.info import all_scenes

SUFFIXES: dict[str, Format] = {f".{name}": name for name in FORMATS} | {".jpg": "jpeg"}


class Command(BaseCommand):
    requires_system_checks: list[str] = []  # needs no urls, no database
    help = "Put artwork on a scene: one mockup as WebP, AVIF, JPEG or PNG. --list lists scenes."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--list", action="store_true", help="list scenes, one a line")
        parser.add_argument("--garment", help="a garment's slug, such as hoodie or leggings")
        parser.add_argument("--scene", help="name of a scene; the garment's first by default")
        parser.add_argument("--artwork", type=Path, help="picture of the print, one tile")
        parser.add_argument("--out", type=Path, help="file to write: .webp .avif .jpg .png")
        parser.add_argument("--tile-mm", type=float, default=300.0, help="width of the artwork")
        parser.add_argument("--repeat", choices=REPEATS, default="straight")
        parser.add_argument("--rotate", type=float, default=0.0, help="degrees clockwise")
        parser.add_argument("--offset-x", type=float, default=0.0, help="mm to the right")
        parser.add_argument("--offset-y", type=float, default=0.0, help="mm down")
        parser.add_argument(
            "--area",
            metavar="PANEL,W,H,TOP[,CX]",
            help="print once in this rectangle (mm) instead of all over",
        )
        parser.add_argument("--colour", default="#f3f1ec", help="of the garment")
        parser.add_argument("--trim", default="", help="colour of ribs and hems")
        parser.add_argument("--cord", default="", help="colour of cords")
        parser.add_argument("--skin", choices=[*SKINS], default="sand")
        parser.add_argument("--covering", choices=[*COVERINGS], default="", help="of the head")
        parser.add_argument("--covering-colour", default=COVERING_COLOUR)
        parser.add_argument("--width", type=int, default=0, help="pixels; the scene's own if 0")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["list"]:
            self._list(options["garment"])
            return
        for name in ("garment", "artwork", "out"):
            if not options[name]:
                raise CommandError(f"--{name} is missing (or say --list)")
        out: Path = options["out"]
        fmt = SUFFIXES.get(out.suffix.lower())
        if fmt is None:
            raise CommandError(f"{out.name}: the name must end in {', '.join(SUFFIXES)}")
        info = _choose_scene(options["garment"], options["scene"])
        picture = _draw(info, options)
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(encode_picture(picture, fmt))
        height, width = picture.shape[:2]
        self.stdout.write(f"{out}: {info.slug}, {width} x {height} px")

    def _list(self, garment: str | None) -> None:
        found = _packed(garment) if garment else list(all_scenes())
        if not found:
            raise CommandError(f"no scene shows a garment called {garment!r}")
        rows = [_list_row(info) for info in found]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            self.stdout.write("  ".join(map(str.ljust, row, widths)).rstrip())


def _list_row(info: SceneInfo) -> tuple[str, ...]:
    """Its name and the columns of ``--list``; a dash where there is nothing to say."""
    facts = (info.garment, info.model, info.pose, info.view, info.light, info.size)
    return (info.slug, *(fact or "-" for fact in facts), f"{info.width}x{info.height}")


def _packed(garment: str) -> list[SceneInfo]:
    """The scenes that came with the app: those need no database."""
    return [info for info in all_scenes() if info.garment == garment]


def _choose_scene(garment: str, slug: str | None) -> SceneInfo:
    """The named scene, or the garment's default one. Raises CommandError."""
    found = _packed(garment)
    if not found:
        names = ", ".join(sorted({info.garment for info in all_scenes()}))
        raise CommandError(f"no scene shows a garment called {garment!r}; there are: {names}")
    if slug is None:
        return found[0]
    try:
        info = scene_info(slug)
    except UnknownScene as error:
        raise CommandError(str(error)) from error
    if info.garment != garment:
        raise CommandError(f"scene {slug} shows a {info.garment}, not a {garment}")
    return info


def _draw(info: SceneInfo, options: dict[str, Any]) -> np.ndarray[Any, np.dtype[np.uint8]]:
    area = _parse_area(options["area"], info)
    try:
        layout = Layout(
            garment=info.garment,
            colourway="custom",
            garment_colour=options["colour"].lower(),
            placement="area" if area else ALL_OVER,
            tile_mm=options["tile_mm"],
            offset_x_mm=options["offset_x"],
            offset_y_mm=options["offset_y"],
            rotation_deg=options["rotate"],
            repeat=options["repeat"],
            trim_colour=options["trim"].lower(),
            cord_colour=options["cord"].lower(),
        )
    except LayoutError as error:
        raise CommandError(str(error)) from error
    width = options["width"] or info.width
    if not 16 <= width <= 4000:
        raise CommandError("--width must be 16 to 4000 pixels")
    size = (width, round(width * info.height / info.width))
    places = {"area": area} if area else {}
    artwork = _read_artwork(options["artwork"])
    setting = Setting(skin=options["skin"], covering=_read_colour(options["covering_colour"]))
    scene = load_scene(info.slug, covering=options["covering"])
    return compose(scene, artwork, layout, placements=places, setting=setting, size=size)


def _read_colour(text: str) -> str:
    try:
        parse_hex(text)
    except ValueError as error:
        raise CommandError(str(error)) from error
    return text.lower()


def _parse_area(text: str | None, info: SceneInfo) -> PlacementArea | None:
    if not text:
        return None
    panel, *numbers = text.split(",")
    if panel not in info.panels:
        raise CommandError(f"--area: {info.slug} has the panels {', '.join(info.panels)}")
    try:
        return PlacementArea(panel, *map(float, numbers))
    except (TypeError, ValueError) as error:
        raise CommandError("--area looks like front,300,350,80 (mm)") from error


def _read_artwork(path: Path) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """RGB or RGBA bytes of a picture file. Raises CommandError."""
    try:
        with Image.open(path) as image:
            clear = "A" in image.getbands() or "transparency" in image.info
            return np.asarray(image.convert("RGBA" if clear else "RGB"))
    except FileNotFoundError as error:
        raise CommandError(f"there is no file {path}") from error
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise CommandError(f"{path} is not a picture that can be read: {error}") from error
