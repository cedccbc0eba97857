"""The append-only record of what happened to an order."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db import models
from django.utils import timezone

from fulfilment.models.order import WorkItem, WorkOrder


class WorkEvent(models.Model):
    """One change of an order. ``text`` may be shown to the shopper; ``detail`` may not."""

    work_order = models.ForeignKey(WorkOrder, on_delete=models.PROTECT, related_name="events")
    item = models.ForeignKey(
        WorkItem, on_delete=models.PROTECT, null=True, blank=True, related_name="events"
    )
    version = models.PositiveIntegerField()
    occurred_at = models.DateTimeField(default=timezone.now)
    code = models.CharField(max_length=40)
    text = models.CharField(max_length=300)
    actor = models.CharField(max_length=80)
    detail = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["version"]
        constraints = [
            models.UniqueConstraint(fields=["work_order", "version"], name="one_event_per_version")
        ]

    def __str__(self) -> str:
        return f"{self.version}: {self.code}"

    @property
    def words(self) -> str:
        """The code as the floor reads it: "delivery_in_transit" is "Delivery in transit"."""
        words = self.code.replace("_", " ").capitalize()
        return f"QC{words[2:]}" if self.code.startswith("qc_") else words

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError("what happened is not rewritten: events are append-only")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise TypeError("what happened is not rewritten: events are append-only")
