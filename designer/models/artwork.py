"""Recipes as rows, and the pixels made from them."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from designer.recipe import Recipe


class RecipeRecord(models.Model):
    """A recipe, once. ``id`` is the SHA-256 of its canonical JSON."""

    id = models.CharField(primary_key=True, max_length=64)
    json = models.JSONField()
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.json['prompt'][:40]} · {self.json['seed']}"

    @property
    def recipe(self) -> Recipe:
        return Recipe.from_json(self.json)


class ArtworkKind(models.TextChoices):
    PREVIEW = "preview", "Preview"
    MASTER = "master", "Master"


class Artwork(models.Model):
    """Pixels of a recipe, in the blob store under their own hash.

    ``pixel_sha256`` covers mode, width, height and raw pixels, so it survives a rewrite of the
    file's metadata. ``svg_sha256`` names the vector original, where the engine has one.
    """

    recipe = models.ForeignKey(RecipeRecord, on_delete=models.PROTECT, related_name="artworks")
    kind = models.CharField(max_length=8, choices=ArtworkKind)
    sha256 = models.CharField(max_length=64)
    pixel_sha256 = models.CharField(max_length=64)
    mime = models.CharField(max_length=40)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    svg_sha256 = models.CharField(max_length=64, blank=True)
    palette = models.JSONField(default=list)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["recipe", "kind", "sha256"], name="one_artwork_per_file"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.sha256[:12]}"

    @property
    def suffix(self) -> str:
        return {"image/png": "png", "image/webp": "webp", "image/jpeg": "jpg"}[self.mime]
