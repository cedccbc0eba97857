"""A parcel: what went out together, with which carrier, and how far it is."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from designer.tokens import TOKEN_LENGTH, new_token
from fulfilment.machines import DELIVERY_STATES, PARCEL
from fulfilment.models.order import WorkOrder


class Shipment(models.Model):
    """One parcel. ``state`` is ours, ``delivery`` is the carrier's word."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    work_order = models.ForeignKey(WorkOrder, on_delete=models.PROTECT, related_name="shipments")
    state = models.CharField(max_length=12, choices=[(s, s) for s in PARCEL.states])
    delivery = models.CharField(max_length=24, choices=[(s, s) for s in DELIVERY_STATES])
    carrier = models.CharField(max_length=60)
    tracking_number = models.CharField(max_length=60)
    tracking_url = models.URLField(blank=True)
    shipped_at = models.DateTimeField(default=timezone.now)
    delivered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["shipped_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["work_order", "carrier", "tracking_number"], name="one_row_per_parcel"
            )
        ]

    def __str__(self) -> str:
        return f"{self.carrier} {self.tracking_number}"
