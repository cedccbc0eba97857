"""Nothing waits for ever."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from designer.chores import CHORES
from fulfilment.models import Hold, IdempotencyRecord, WorkOrder
from fulfilment.queries import unanswered_orders
from fulfilment.services.holds import hold_work_order, release_hold
from tests.fulfilment.builders import make_accepted_order, make_factory, make_order

pytestmark = pytest.mark.django_db


def _held(days: int) -> WorkOrder:
    order = make_accepted_order()
    hold = hold_work_order(order=order, reason="other", handle="h", actor="f")
    Hold.objects.filter(pk=hold.pk).update(since=timezone.now() - timedelta(days=days))
    return order


def test_an_order_on_hold_for_a_month_is_cancelled_once():
    old, young, freed = _held(31), _held(29), _held(31)
    release_hold(hold=freed.holds.get(), actor="f", resolution="ok")
    assert CHORES["old_holds"].run() == 1
    assert CHORES["old_holds"].run() == 0
    for order in (old, young, freed):
        order.refresh_from_db()
    assert (old.request, old.reason) == ("cancel_accepted", "on hold for 30 days")
    assert young.work == freed.work == "in_progress"


def test_orders_that_nobody_answered_are_found():
    order = make_order()
    assert not unanswered_orders(now=timezone.now())
    assert list(unanswered_orders(now=order.accept_by + timedelta(minutes=1))) == [order]


def test_old_idempotency_keys_are_forgotten():
    for key, hours in (("old", 49), ("young", 1)):
        made = timezone.now() - timedelta(hours=hours)
        IdempotencyRecord.objects.create(
            factory=make_factory(), key=key, fingerprint="x", created_at=made
        )
    assert CHORES["old_keys"].run() == 1
    assert IdempotencyRecord.objects.get().key == "young"
