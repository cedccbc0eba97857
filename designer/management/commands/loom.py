"""``manage.py loom PROMPT``: one print from the offline engine, as PNG or SVG."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from designer.engines.base import Request, Result
from designer.engines.loom import LoomEngine
from designer.engines.loom.raster import resize_svg
from designer.errors import EngineError
from designer.layout import REPEATS

SUFFIXES = (".png", ".svg")


class Command(BaseCommand):
    help = "Draws one print with the loom and says what it made of the words."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("prompt", help='what to draw, such as "Cartoon sunflower pattern"')
        parser.add_argument("--seed", type=int, default=1, help="a whole number (default 1)")
        parser.add_argument("--size", type=int, default=1024, help="width in pixels (default 1024)")
        parser.add_argument("--out", type=Path, required=True, help="where to write: .png or .svg")
        parser.add_argument("--repeat", choices=REPEATS, help="how the tile repeats")
        parser.add_argument("--palette", nargs="+", help="a palette's name, or inks like #1a2b3c")
        parser.add_argument("--edit", action="append", help='a change in words: "bigger"')

    def handle(self, *args: Any, **options: Any) -> None:
        out: Path = options["out"]
        if out.suffix.lower() not in SUFFIXES:
            raise CommandError(f"--out must end in .png or .svg, not {out.suffix or out.name!r}")
        if options["seed"] < 0:
            raise CommandError("--seed must be 0 or more")
        request = Request(
            prompt=options["prompt"],
            seed=options["seed"],
            size_px=options["size"],
            parameters=read_parameters(options),
        )
        try:
            result = LoomEngine().draw(request)
        except EngineError as error:
            raise CommandError(str(error)) from error
        try:
            write_result(result=result, out=out)
        except OSError as error:
            raise CommandError(f"cannot write {out}: {error.strerror}") from error
        self.report(result, out)

    def report(self, result: Result, out: Path) -> None:
        understanding = result.understanding
        approximated = (f"{word} → {drawn}" for word, drawn in understanding.approximated)
        lines = (
            f"{out}: {result.width} x {result.height} px. {result.caption}.",
            f"understood:     {', '.join(understanding.understood) or '-'}",
            f"approximated:   {', '.join(approximated) or '-'}",
            f"not understood: {', '.join(understanding.not_understood) or '-'}",
            f"recipe:         {result.recipe.id}",
        )
        self.stdout.write("\n".join(lines))


def read_parameters(options: dict[str, Any]) -> dict[str, Any]:
    """The request's parameters, from the command's options."""
    parameters: dict[str, Any] = {}
    if options["repeat"]:
        parameters["repeat"] = options["repeat"]
    if palette := options["palette"]:
        named = len(palette) == 1 and not palette[0].startswith("#")
        parameters["palette"] = palette[0] if named else palette
    if options["edit"]:
        parameters["edits"] = options["edit"]
    return parameters


def write_result(*, result: Result, out: Path) -> None:
    """Raises OSError."""
    if out.suffix.lower() == ".svg":
        out.write_text(resize_svg(result.svg, result.width, result.height), encoding="utf-8")
    else:
        out.write_bytes(result.image)
