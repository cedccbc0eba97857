"""All files of a pack as guests, or the reasons why not: a pack is taken whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from designer.engines.loom.guests import Guest, GuestError
from designer.errors import PackRefused
from designer.packs.drawing import read_drawing
from designer.packs.manifest import MANIFEST, About, Manifest, check_about, entry_of, read_manifest
from designer.recipe import content_id

MOST_MOTIFS = 120


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file: taken, with notes on what was left out, or why not."""

    file: str
    is_taken: bool
    notes: tuple[str, ...] = ()
    label: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack, read and checked. ``sha256`` covers all that is drawn and said."""

    about: About
    guests: tuple[Guest, ...]
    report: tuple[FileReport, ...]

    @property
    def sha256(self) -> str:
        return content_id([self.about.url, [guest.to_json() for guest in self.guests]])


def make_pack(files: Mapping[str, bytes], about: About | None = None) -> Pack:
    """The pack in these files; ``about`` goes before what its manifest says.

    Raises PackRefused with the report of every file when one of them cannot be taken.
    """
    manifest = read_manifest(files[MANIFEST]) if MANIFEST in files else Manifest()
    about = check_about((about or About()).filled_by(manifest.about))
    drawings = sorted(name for name in files if name != MANIFEST)
    if not drawings:
        raise PackRefused("There is no SVG file in it.")
    if len(drawings) > MOST_MOTIFS:
        raise PackRefused(f"{len(drawings)} drawings; {MOST_MOTIFS} are the most in one pack.")
    stems = {PurePosixPath(name).stem for name in drawings}
    if lost := sorted(set(manifest.entries) - stems):
        raise PackRefused(f"{MANIFEST} speaks of “{lost[0]}”, and there is no {lost[0]}.svg.")
    guests: list[Guest] = []
    report: list[FileReport] = []
    for name in drawings:
        try:
            taken = {guest.name for guest in guests}
            guest, notes = _make_guest(name, files[name], about, manifest, taken)
        except PackRefused as error:
            report.append(FileReport(name, False, (str(error),)))
        else:
            guests.append(guest)
            report.append(FileReport(name, True, notes, guest.label, guest.words))
    refused = sum(not row.is_taken for row in report)
    if refused:
        raise PackRefused(
            f"{refused} of {len(report)} drawings cannot be taken, so nothing was imported. "
            "Mend or remove them, and try again.",
            report=tuple(report),
        )
    return Pack(about, tuple(guests), tuple(report))


def _make_guest(
    file: str, data: bytes, about: About, manifest: Manifest, taken: set[str]
) -> tuple[Guest, tuple[str, ...]]:
    entry = entry_of(file, manifest.entries)
    drawing = read_drawing(data)
    stem = re.sub(r"[^a-z0-9]+", "-", PurePosixPath(file).stem.lower()).strip("-")[:24]
    plain = f"guest:{about.slug}/{stem or 'motif'}"
    numbered = (f"{plain}-{number}" for number in range(2, MOST_MOTIFS + 2))
    guest = Guest(
        name=next(name for name in (plain, *numbered) if name not in taken),
        label=entry.label,
        plural=entry.plural,
        words=entry.words,
        layers=drawing.layers,
        nature=drawing.nature,
        pack=about.name,
        credit=about.artist,
        licence=about.licence,
    )
    try:
        return Guest.from_json(guest.to_json()), drawing.notes  # what a recipe would refuse later
    except GuestError as error:
        raise PackRefused(str(error)) from error
