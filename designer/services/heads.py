"""Where she stands in her tree: pick, undo, redo, star. Nothing is ever deleted."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from designer.models import Design, HeadMove, Version


def move_head(*, design: Design, to: Version) -> None:
    """Makes ``to`` the current version; steps that were undone before are forgotten as redo."""
    with transaction.atomic():
        before = Design.objects.values_list("head_id", flat=True).get(pk=design.pk)
        if before == to.pk:
            return
        HeadMove.objects.filter(design=design, is_undone=True).delete()
        HeadMove.objects.create(design=design, from_version_id=before, to_version=to)
        _set_head(design, to)


def pick_version(*, design: Design, version: Version) -> None:
    """Her choice. The first picture of a design lies on the stage unasked; picking it is still
    written down, as a step that undo passes over."""
    with transaction.atomic():
        move_head(design=design, to=version)
        if not design.moves.filter(to_version=version, is_undone=False).exists():
            HeadMove.objects.create(design=design, from_version=None, to_version=version)
            _set_head(design, version)


def undo(*, design: Design) -> Version | None:
    """Back to where the head was before; None when there is nothing to undo."""
    with transaction.atomic():
        move = (
            design.moves.filter(is_undone=False, from_version__isnull=False).order_by("-pk").first()
        )
        if move is None or move.from_version is None:
            return None
        HeadMove.objects.filter(pk=move.pk).update(is_undone=True)
        _set_head(design, move.from_version)
        return move.from_version


def redo(*, design: Design) -> Version | None:
    """Forward again; None when nothing was undone."""
    with transaction.atomic():
        move = design.moves.filter(is_undone=True).order_by("pk").first()
        if move is None:
            return None
        HeadMove.objects.filter(pk=move.pk).update(is_undone=False)
        _set_head(design, move.to_version)
        return move.to_version


def set_star(*, version: Version, starred: bool) -> None:
    """Stars or unstars a version."""
    Version.objects.filter(pk=version.pk).update(is_starred=starred)
    version.is_starred = starred


def _set_head(design: Design, version: Version) -> None:
    Design.objects.filter(pk=design.pk).update(head=version, changed_at=timezone.now())
    design.head = version
