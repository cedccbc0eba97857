"""Motif packs: bringing one in, putting it into the shop, taking it out, deleting it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from django.db import IntegrityError, transaction

from designer.errors import PackRefused
from designer.models import MotifPack, PackMotif
from designer.packs import About, FileReport, Pack, make_pack, open_folder

RIGHTS = "I have the right to use these drawings, and to print and sell them."
DEMO = Path(__file__).resolve().parents[1] / "packs" / "demo"


@dataclass(frozen=True, slots=True)
class Imported:
    """``is_new`` is false where the very same pack was there already."""

    pack: MotifPack
    is_new: bool
    report: tuple[FileReport, ...]


def import_pack(
    *,
    files: Mapping[str, bytes],
    about: About | None = None,
    by: str = "",
    has_rights: bool = False,
    is_enabled: bool = False,
) -> Imported:
    """All drawings of the files, or none. Twice is the same as once.

    Raises PackRefused, with the report of every file where one of them cannot be taken.
    """
    if not has_rights:
        raise PackRefused("Confirm first that you have the right to use these drawings.")
    pack = make_pack(files, about)
    if known := MotifPack.objects.filter(sha256=pack.sha256).first():
        return Imported(known, False, pack.report)
    try:
        with transaction.atomic():
            return Imported(_create(pack, by, is_enabled), True, pack.report)
    except IntegrityError:
        known = MotifPack.objects.filter(sha256=pack.sha256).first()
        if known is None:
            raise
        return Imported(known, False, pack.report)


def _create(pack: Pack, by: str, is_enabled: bool) -> MotifPack:
    about = pack.about
    row = MotifPack.objects.create(
        slug=about.slug,
        name=about.name,
        artist=about.artist,
        licence=about.licence,
        url=about.url,
        sha256=pack.sha256,
        imported_by=by[:150],
        rights=RIGHTS,
        is_enabled=is_enabled,
    )
    pairs = zip(pack.guests, pack.report, strict=True)
    PackMotif.objects.bulk_create(
        PackMotif(
            pack=row,
            position=position,
            file=report.file[:200],
            label=guest.label,
            words=list(guest.words),
            notes=list(report.notes),
            guest=guest.to_json(),
        )
        for position, (guest, report) in enumerate(pairs)
    )
    return row


def enable_pack(*, pack: MotifPack) -> None:
    """From now on the words of its motifs mean its drawings."""
    MotifPack.objects.filter(pk=pack.pk).update(is_enabled=True)
    pack.is_enabled = True


def disable_pack(*, pack: MotifPack) -> None:
    """New prints do without it; old ones carry their drawings."""
    MotifPack.objects.filter(pk=pack.pk).update(is_enabled=False)
    pack.is_enabled = False


def delete_pack(*, pack: MotifPack) -> None:
    """Old prints still draw: each recipe carries the drawings it uses, and their credit."""
    MotifPack.objects.filter(pk=pack.pk).delete()


def load_demo_pack() -> MotifPack:
    """Our own pack, imported and in the shop; whoever took it out since has the last word."""
    made = import_pack(files=open_folder(DEMO), by="Seedloom", has_rights=True, is_enabled=True)
    return made.pack
