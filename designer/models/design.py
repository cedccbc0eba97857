"""A shopper's work: a tree of versions that are never changed, only branched."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from designer.layout import Layout
from designer.models.artwork import Artwork, RecipeRecord
from designer.models.garment import Garment
from designer.models.shopper import Shopper
from designer.recipe import Recipe
from designer.tokens import TOKEN_LENGTH, new_token


class Design(models.Model):
    """The tree, and where she stands in it (``head``)."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    shopper = models.ForeignKey(Shopper, on_delete=models.CASCADE, related_name="designs")
    garment = models.ForeignKey(Garment, on_delete=models.PROTECT, related_name="designs")
    head = models.ForeignKey(
        "designer.Version", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    is_public = models.BooleanField(
        default=False, help_text="Shown to everyone as an example; acting on it makes a copy."
    )
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-changed_at"]

    def __str__(self) -> str:
        return f"Design {self.token[:6]}"


class Version(models.Model):
    """A recipe on a garment in one layout. Immutable but for the star."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    design = models.ForeignKey(Design, on_delete=models.CASCADE, related_name="versions")
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT)
    round = models.ForeignKey(
        "designer.Round", null=True, blank=True, on_delete=models.SET_NULL, related_name="versions"
    )
    number = models.PositiveSmallIntegerField(default=1, help_text="1 to 4 within its round.")
    recipe = models.ForeignKey(RecipeRecord, on_delete=models.PROTECT)
    artwork = models.ForeignKey(Artwork, on_delete=models.PROTECT)
    layout_json = models.JSONField()
    layout_id = models.CharField(max_length=64)
    caption = models.CharField(max_length=160, blank=True)
    alt = models.CharField(max_length=400, blank=True)
    is_starred = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.words} · {self.caption}"

    @property
    def layout(self) -> Layout:
        return Layout.from_json(self.layout_json)

    @property
    def words(self) -> str:
        return str(self.recipe.json["prompt"])

    @property
    def made_by(self) -> Recipe:
        return self.recipe.recipe


class HeadMove(models.Model):
    """Each step of the head, so that undo and redo lose nothing."""

    design = models.ForeignKey(Design, on_delete=models.CASCADE, related_name="moves")
    from_version = models.ForeignKey(
        Version, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    to_version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="+")
    is_undone = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]


class Proof(models.Model):
    """What she approved: one version, its lossless master, when, and under which words."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    version = models.OneToOneField(Version, on_delete=models.PROTECT, related_name="proof")
    master = models.ForeignKey(Artwork, on_delete=models.PROTECT, related_name="+")
    text_version = models.CharField(max_length=40)
    approved_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Proof {self.token[:6]} of {self.version}"
