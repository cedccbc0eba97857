"""What was spent on engines: written before each call and settled after it."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from designer.models.shopper import Shopper


class EntryState(models.TextChoices):
    HELD = "held", "Held before the call"
    SPENT = "spent", "Spent"
    REFUNDED = "refunded", "Given back"


class BudgetEntry(models.Model):
    """One engine call: ``held_micros`` before, ``spent_micros`` after; millionths of a dollar."""

    key = models.CharField(max_length=120, unique=True)
    shopper = models.ForeignKey(Shopper, null=True, on_delete=models.SET_NULL)
    engine = models.CharField(max_length=40)
    purpose = models.CharField(max_length=40)
    state = models.CharField(max_length=8, choices=EntryState, default=EntryState.HELD)
    held_micros = models.BigIntegerField()
    spent_micros = models.BigIntegerField(default=0)
    note = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        verbose_name_plural = "budget entries"
        indexes = [models.Index(fields=["created_at", "state"])]

    def __str__(self) -> str:
        return f"{self.engine} {self.purpose} {self.state}"


class PromptReview(models.Model):
    """A prompt that our policy wants a person to look at, or that it refused."""

    shopper = models.ForeignKey(Shopper, null=True, on_delete=models.SET_NULL)
    prompt = models.CharField(max_length=600)
    action = models.CharField(max_length=10)
    category = models.CharField(max_length=40)
    reason = models.CharField(max_length=300)
    outcome = models.CharField(
        max_length=10,
        choices=[("open", "Open"), ("allowed", "Allowed"), ("refused", "Refused")],
        default="open",
    )
    created_at = models.DateTimeField(default=timezone.now)
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.action}: {self.prompt[:40]}"


class BudgetDay(models.Model):
    """What one scope used on one day. ``scope`` is ``shop`` or ``shopper:<pk>``."""

    scope = models.CharField(max_length=40)
    day = models.DateField()
    micros = models.BigIntegerField(default=0)
    rounds = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["scope", "day"], name="one_budget_per_scope_and_day")
        ]

    def __str__(self) -> str:
        return f"{self.scope} {self.day}"
