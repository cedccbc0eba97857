"""The drawings of a pack as the merchant sees them: as they were drawn, and in three styles."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from designer.models import PackMotif
from designer.packs.previews import LABELS, PREVIEWS


def picture(motif: PackMotif, kind: str, px: int) -> SafeString:
    """One drawing, small."""
    return format_html(
        '<img src="{}" alt="{}" width="{}" height="{}" loading="lazy">',
        reverse("admin:designer_packmotif_picture", args=[motif.pk, kind]),
        f"{motif.label}, {LABELS[kind].lower()}",
        px,
        px,
    )


def gallery(motifs: Iterable[PackMotif]) -> SafeString:
    """Every drawing as it was drawn, and in three of the loom's styles."""
    rows = [(_pictures(motif), motif.label, _said(motif)) for motif in motifs]
    row = '<li>{}<p><b>{}</b></p><p class="pack-soft">{}</p></li>'
    return format_html('<ul class="pack-drawings">{}</ul>', format_html_join("", row, rows))


def _pictures(motif: PackMotif) -> SafeString:
    cells = [(picture(motif, kind, 120), LABELS[kind]) for kind in PREVIEWS]
    cell = "<figure>{}<figcaption>{}</figcaption></figure>"
    return format_html('<div class="pack-row">{}</div>', format_html_join("", cell, cells))


def _said(motif: PackMotif) -> str:
    """Its words, and what the import left out."""
    notes = "".join(f"{note[0].upper()}{note[1:]}. " for note in motif.notes)
    return f"Asked for by: {', '.join(motif.words)}. {notes}"
