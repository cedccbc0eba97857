"""Every mail we sent, readable afterwards. The row is its own job."""

from __future__ import annotations

from django.db import models

from designer.work import Work
from shop.models.order import Order


class SentMail(Work):
    """A mail about an order. ``dedupe_key`` is order and kind: each is sent once."""

    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="mails")
    kind = models.CharField(max_length=30)
    to = models.EmailField()
    subject = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)
    html = models.TextField(blank=True)

    class Meta(Work.Meta):
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.subject or self.kind
