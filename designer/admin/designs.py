"""Designs with their pictures and family tree; rounds and what became of them."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib import admin
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from designer.admin_base import ReadOnlyAdmin
from designer.models import Design, Generation, Version
from designer.pictures import swatch_url, version_picture_url
from designer.queries import family_tree
from designer.queries.designs import Branch


def thumbnail(version: Version | None, width: int = 80) -> SafeString:
    """The cloth, small; a dash when there is none yet."""
    if version is None:
        return format_html("{}", "–")
    return format_html(
        '<img src="{}" alt="{}" width="{}" height="{}" loading="lazy">',
        swatch_url(version, width=160),
        version.alt,
        width,
        width,
    )


def tree_html(branches: Iterable[Branch]) -> SafeString:
    """Nested lists: each version with its picture, words, and what grew from it."""
    items = [(thumbnail(b.version, 64), b.version.caption, tree_html(b.children)) for b in branches]
    if not items:
        return format_html("{}", "")
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{} {}{}</li>", items))


@admin.register(Design)
class DesignAdmin(ReadOnlyAdmin):
    list_display = ("picture", "words", "garment", "is_public", "changed_at")
    list_filter = ("garment", "is_public")
    search_fields = ("token", "rounds__prompt")
    list_select_related = ("garment", "head__artwork", "head__recipe", "head__design__garment")
    fields = ("token", "garment", "on_model", "words", "recipe", "tree", "created_at", "changed_at")
    readonly_fields = fields

    @admin.display(description="Print")
    def picture(self, design: Design) -> SafeString:
        return thumbnail(design.head)

    @admin.display(description="On the model")
    def on_model(self, design: Design) -> SafeString:
        if design.head is None:
            return thumbnail(None)
        url = version_picture_url(design.head, width=420)
        return format_html('<img src="{}" alt="{}" width="320">', url, design.head.alt)

    @admin.display(description="Her words")
    def words(self, design: Design) -> str:
        return design.head.words if design.head else ""

    @admin.display(description="Recipe")
    def recipe(self, design: Design) -> SafeString:
        text = design.head.made_by.canonical().decode() if design.head else ""
        return format_html("<code>{}</code>", text)

    @admin.display(description="Family tree")
    def tree(self, design: Design) -> SafeString:
        return tree_html(family_tree(design))


@admin.register(Generation)
class GenerationAdmin(ReadOnlyAdmin):
    list_display = ("picture", "round", "number", "state", "attempts", "error_text", "created_at")
    list_filter = ("state", "round__engine")
    list_select_related = ("round", "version__artwork", "version__recipe")

    @admin.display(description="Print")
    def picture(self, row: Generation) -> SafeString:
        return thumbnail(row.version)
