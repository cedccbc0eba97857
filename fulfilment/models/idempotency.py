"""What a caller already asked for, so that asking again gives the same answer."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from fulfilment.models.factory import Factory


class IdempotencyRecord(models.Model):
    """One ``Idempotency-Key`` of one factory. ``status`` is 0 while the first call still runs."""

    factory = models.ForeignKey(Factory, on_delete=models.CASCADE)
    key = models.CharField(max_length=200)
    fingerprint = models.CharField(max_length=64)  # of method, path and body
    status = models.PositiveSmallIntegerField(default=0)
    answer = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["factory", "key"], name="one_answer_per_key")
        ]

    def __str__(self) -> str:
        return self.key
