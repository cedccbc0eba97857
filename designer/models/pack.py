"""Motif packs: drawings that a merchant brought, ready to be guests in a recipe."""

from __future__ import annotations

from django.db import models
from django.utils import timezone


class MotifPack(models.Model):
    """A pack, once. ``sha256`` covers everything that is drawn and said in it."""

    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=80)
    artist = models.CharField(max_length=120)
    licence = models.CharField(max_length=120)
    url = models.URLField("where it comes from", blank=True)
    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    is_enabled = models.BooleanField("in the shop", default=False)
    imported_by = models.CharField(max_length=150, blank=True, editable=False)
    imported_at = models.DateTimeField(default=timezone.now, editable=False)
    rights = models.CharField("confirmed", max_length=300, editable=False)

    class Meta:
        ordering = ["-imported_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.name} by {self.artist}"


class PackMotif(models.Model):
    """One drawing of a pack. ``guest`` is all that a recipe needs to carry it."""

    pack = models.ForeignKey(MotifPack, on_delete=models.CASCADE, related_name="motifs")
    position = models.PositiveSmallIntegerField()
    file = models.CharField(max_length=200)
    label = models.CharField(max_length=60)
    words = models.JSONField(default=list)
    notes = models.JSONField(default=list)
    guest = models.JSONField()

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["pack", "position"], name="one_motif_per_position")
        ]

    def __str__(self) -> str:
        return f"{self.label} from {self.pack.name}"
