"""What a provider told us, stored as it came. The row is its own job (``designer.work``)."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from designer.work import Work


class WebhookInbox(Work):
    """One event. ``dedupe_key`` is provider and event id, so a second delivery changes nothing."""

    provider = models.CharField(max_length=20)
    event_id = models.CharField(max_length=120)
    event_type = models.CharField(max_length=80)
    object_id = models.CharField(max_length=120, blank=True)
    headers = models.JSONField(default=dict)
    body = models.TextField()
    deliveries = models.PositiveIntegerField(default=1)
    received_at = models.DateTimeField(default=timezone.now)

    class Meta(Work.Meta):
        ordering = ["-pk"]
        verbose_name_plural = "webhook inbox"
        constraints = [
            models.UniqueConstraint(fields=["provider", "event_id"], name="one_row_per_event")
        ]

    def __str__(self) -> str:
        return f"{self.event_type} {self.event_id}"
