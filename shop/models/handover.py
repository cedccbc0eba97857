"""The step from a paid order to the factory, as a row that cannot be lost."""

from __future__ import annotations

from django.db import models

from designer.work import Work
from shop.models.order import Order


class Handover(Work):
    """Written in the transaction that makes an order paid; worked until a work order exists."""

    order = models.OneToOneField(Order, on_delete=models.CASCADE, related_name="handover")

    def __str__(self) -> str:
        return f"{self.order} to the factory"
