"""The one way an order changes its state, and the one way its story grows."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from shop import machines
from shop.models import Order, OrderEvent
from shop.models.order import ENDED


def move_order(*, order: Order, target: str, **fields: Any) -> bool:
    """Moves the order if its state allows; False when it does not. Other columns go along."""
    if target in ENDED:
        fields.setdefault("ended_at", timezone.now())
    moved = Order.objects.filter(
        pk=order.pk, state__in=machines.sources(machines.ORDER, target)
    ).update(state=target, **fields)
    order.refresh_from_db()
    return bool(moved)


def tell_story(
    *,
    order: Order,
    code: str,
    text: str,
    detail: str = "",
    suffix: str = "",
    needs_you: bool = False,
) -> OrderEvent:
    """Writes an event once per (order, code, suffix)."""
    key = f"{order.pk}:{code}:{suffix}"[:120]
    event, _ = OrderEvent.objects.get_or_create(
        key=key,
        defaults={
            "order": order,
            "code": code,
            "text": text[:200],
            "detail": detail[:300],
            "needs_you": needs_you,
        },
    )
    return event
