"""A round of drawing and its candidates; mockups. Rows that take time."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from designer.models.artwork import Artwork
from designer.models.design import Design, Version
from designer.tokens import TOKEN_LENGTH, new_token
from designer.work import Work, WorkState


class RoundKind(models.TextChoices):
    DRAW = "draw", "Drawn from words"
    MORE = "more", "More like this"
    BIT = "bit", "Changed a bit"
    LOT = "lot", "Changed a lot"
    TWEAK = "tweak", "Tweaked in words"


class Round(models.Model):
    """One press of "Draw four": a question to one engine, and up to four answers."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    design = models.ForeignKey(Design, on_delete=models.CASCADE, related_name="rounds")
    parent = models.ForeignKey(
        Version, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    kind = models.CharField(max_length=8, choices=RoundKind, default=RoundKind.DRAW)
    number = models.PositiveIntegerField()
    engine = models.CharField(max_length=40)
    prompt = models.CharField(max_length=600)
    instruction = models.CharField(max_length=300, blank=True)
    understanding = models.JSONField(default=dict, blank=True)
    request_key = models.CharField(max_length=80, null=True, blank=True, unique=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["design", "number"], name="one_round_per_number")
        ]

    def __str__(self) -> str:
        return f"Round {self.number}: {self.prompt[:40]}"


class Generation(Work):
    """One candidate of a round."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="generations")
    number = models.PositiveSmallIntegerField()
    seed = models.CharField(max_length=20)
    parameters = models.JSONField(default=dict)
    version = models.OneToOneField(
        Version, null=True, blank=True, on_delete=models.SET_NULL, related_name="generation"
    )
    cost_micros = models.BigIntegerField(default=0)

    class Meta(Work.Meta):
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["round", "number"], name="one_candidate_per_number")
        ]

    def __str__(self) -> str:
        return f"Candidate {self.number} of {self.round}"

    @property
    def is_waiting(self) -> bool:
        return self.state in (WorkState.QUEUED, WorkState.RUNNING)


class Mockup(Work):
    """Artwork on a scene, or the bare swatch (no scene). ``id_hash`` is its content address."""

    id_hash = models.CharField(max_length=64, unique=True)
    artwork = models.ForeignKey(Artwork, on_delete=models.CASCADE, related_name="mockups")
    layout_json = models.JSONField()
    scene = models.CharField(max_length=60, blank=True)
    renderer = models.CharField(max_length=40)
    options = models.JSONField(default=dict, blank=True)

    def __str__(self) -> str:
        return f"{self.scene or 'swatch'} {self.id_hash[:12]}"
