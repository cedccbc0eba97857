"""Outgoing webhooks: who listens, and each message until it has arrived."""

from __future__ import annotations

import base64
import secrets

from django.db import models
from django.utils import timezone

from designer.work import Work
from fulfilment.models.event import WorkEvent


def new_secret() -> str:
    """A Standard Webhooks secret: ``whsec_`` and 32 random bytes in base64."""
    return "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()


class Endpoint(models.Model):
    """An address that hears about the orders of one store (empty: of every store)."""

    url = models.URLField(max_length=500)
    store = models.CharField(max_length=60, blank=True)
    secret = models.CharField(max_length=80, default=new_secret)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.url


class Delivery(Work):
    """One message to one endpoint; its ``token`` is the ``webhook-id`` over all attempts."""

    endpoint = models.ForeignKey(Endpoint, on_delete=models.CASCADE, related_name="deliveries")
    event = models.ForeignKey(WorkEvent, on_delete=models.CASCADE, related_name="deliveries")
    body = models.TextField()
    response_status = models.PositiveSmallIntegerField(default=0)

    class Meta(Work.Meta):
        verbose_name_plural = "deliveries"

    def __str__(self) -> str:
        return f"{self.event} to {self.endpoint}"
