"""A reason to wait. Several may lie on one order; it goes on when none is active."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from designer.tokens import TOKEN_LENGTH, new_token
from fulfilment.machines import HOLD_REASONS
from fulfilment.models.order import WorkItem, WorkOrder


class Hold(models.Model):
    """``handle`` is the holder's own name for it: asking twice is the same as asking once."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    work_order = models.ForeignKey(WorkOrder, on_delete=models.PROTECT, related_name="holds")
    item = models.ForeignKey(WorkItem, on_delete=models.PROTECT, null=True, blank=True)
    reason = models.CharField(max_length=40, choices=[(r, r) for r in HOLD_REASONS])
    party = models.CharField(max_length=10)  # shop, factory or system
    handle = models.CharField(max_length=64)
    note = models.CharField(max_length=300, blank=True)
    since = models.DateTimeField(default=timezone.now)
    released_at = models.DateTimeField(null=True, blank=True)
    released_by = models.CharField(max_length=80, blank=True)
    resolution = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["since", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["work_order", "handle"],
                condition=models.Q(released_at__isnull=True),
                name="one_active_hold_per_handle",
            )
        ]

    def __str__(self) -> str:
        return f"{self.reason} on {self.work_order}"

    @property
    def is_active(self) -> bool:
        return self.released_at is None
