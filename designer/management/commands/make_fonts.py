"""`manage.py make_fonts`: small web fonts from the installed OFL font packages, into ``font_dir``.

Third-party fonts are dependencies, never files of this repository, so they are subset here, on the
machine that serves them. A package that is not installed is skipped in words: pages fall back.
"""

from __future__ import annotations

import importlib.util
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from designer.conf import config

# Latin, its accents, and the punctuation, currency and figures that pages use.
UNICODES = (
    "U+0020-007E,U+00A0-017F,U+2010-2026,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2122,"
    "U+2190-2193,U+2212,U+0394,U+2206,U+2248,U+2713"
)


@dataclass(frozen=True, slots=True)
class Face:
    """One web font: ``name`` of the file made, and where it comes from."""

    name: str
    package: str
    source: str

    def path(self) -> Path | None:
        """The installed font file, or None when its package is not there."""
        spec = importlib.util.find_spec(self.package)
        if spec is None or not spec.submodule_search_locations:
            return None
        path = Path(spec.submodule_search_locations[0]) / "files" / self.source
        return path if path.is_file() else None


FACES = (
    Face("fredoka-one", "font_fredoka_one", "FredokaOne-Regular.ttf"),
    Face("hanken-400", "font_hanken_grotesk", "HankenGrotesk-Regular.otf"),
    Face("hanken-500", "font_hanken_grotesk", "HankenGrotesk-Medium.otf"),
    Face("hanken-600", "font_hanken_grotesk", "HankenGrotesk-SemiBold.otf"),
    Face("hanken-700", "font_hanken_grotesk", "HankenGrotesk-Bold.otf"),
    Face("manrope", "font_manrope", "Manrope-VariableFont_wght.ttf"),
)


def subset_font(*, source: Path, target: Path) -> int:
    """Write the Latin part of ``source`` as WOFF2 to ``target``; returns its size in bytes."""
    from fontTools import subset

    options = subset.Options(flavor="woff2", layout_features=["*"])
    options.drop_tables += ["FFTM"]  # FontForge's own stamp
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(UNICODES))
    subsetter.subset(font)
    partial = target.with_suffix(".part")
    subset.save_font(font, str(partial), options)
    font.close()
    partial.replace(target)  # never half a font on a page
    return target.stat().st_size


def make_fonts(*, folder: Path, force: bool = False) -> Iterator[str]:
    """Make every face that is missing (all with ``force``); yields a line per face."""
    folder.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        target = folder / f"{face.name}.woff2"
        if target.exists() and not force:
            yield f"{target.name}: there already"
            continue
        source = face.path()
        if source is None:
            yield f"{target.name}: left out, the package {face.package} is not installed"
            continue
        size = subset_font(source=source, target=target)
        yield f"{target.name}: {size / 1000:.0f} kB"


class Command(BaseCommand):
    help = "Make the store's web fonts from the installed font packages."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--force", action="store_true", help="make them again")

    def handle(self, *args: Any, **options: Any) -> None:
        for line in make_fonts(folder=config().font_dir, force=options["force"]):
            self.stdout.write(line)
