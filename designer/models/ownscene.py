"""Scenes that a merchant makes from photographs of her own, and their editions."""

from __future__ import annotations

import secrets

from django.db import models
from django.utils import timezone

from designer.models.garment import HEX_COLOUR, Garment
from designer.work import Work

PREFIX = "own-"  # of the slugs of all editions, and of the names of all scenes
KEY_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def new_key() -> str:
    """Ten letters that nobody reads wrongly."""
    return "".join(secrets.choice(KEY_LETTERS) for _ in range(10))


class OwnScene(models.Model):
    """One photograph, and what she told about it. ``told``: the tool's state, see
    ``designer.ownscenes.told``. The photograph lies among the blobs as PNG."""

    key = models.CharField(max_length=10, default=new_key, unique=True, editable=False)
    name = models.CharField(max_length=60)
    garment = models.ForeignKey(Garment, on_delete=models.PROTECT, related_name="own_scenes")
    panel = models.SlugField("side", max_length=40, default="front")
    size = models.CharField("size worn", max_length=8, blank=True)
    cloth_colour = models.CharField(
        "colour of the cloth", max_length=7, default="#ffffff", validators=[HEX_COLOUR]
    )
    model_name = models.CharField("who wears it", max_length=40, blank=True)
    model_words = models.CharField("about her or him", max_length=80, blank=True)
    pose = models.CharField(max_length=60)
    light = models.CharField(max_length=60)
    photo_sha256 = models.CharField(max_length=64, editable=False)
    width = models.PositiveIntegerField(editable=False)
    height = models.PositiveIntegerField(editable=False)
    told = models.JSONField(default=dict, blank=True, editable=False)
    edition = models.OneToOneField(
        "SceneEdition", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    is_published = models.BooleanField("in the shop", default=False)
    rights = models.CharField("confirmed", max_length=300, editable=False)
    added_by = models.CharField(max_length=150, blank=True, editable=False)
    added_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-added_at", "-pk"]
        verbose_name = "scene of our own"
        verbose_name_plural = "scenes of our own"

    def __str__(self) -> str:
        return self.name

    @property
    def slug(self) -> str:
        """A name that stays: it means the edition that the shop shows now."""
        return f"{PREFIX}{self.key}"


class SceneEdition(Work):
    """A scene as it was developed once, for good: pictures made with it never change. It outlives
    its scene as long as there are pictures of it. ``facts``: the pack's ``scene.json``."""

    scene = models.ForeignKey(
        OwnScene, null=True, on_delete=models.SET_NULL, related_name="editions"
    )
    slug = models.SlugField(max_length=40, unique=True)
    number = models.PositiveIntegerField()
    told = models.JSONField(default=dict)
    facts = models.JSONField(default=dict)
    pack_sha256 = models.CharField(max_length=64, blank=True)

    class Meta(Work.Meta):
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["scene", "number"], name="one_edition_per_number")
        ]

    def __str__(self) -> str:
        return self.slug
