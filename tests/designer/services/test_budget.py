"""Money is held before the call and settled after it; limits hold under a race."""

from __future__ import annotations

import threading

import pytest
from django.db import connection

from designer.errors import OverBudget
from designer.models import BudgetDay, BudgetEntry, EntryState
from designer.services.budget import count_as_spent, hold_budget, refund_budget, settle_budget
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def small(settings):
    settings.SEEDLOOM = {
        **settings.SEEDLOOM,
        "shop_budget_micros_per_day": 1000,
        "shopper_budget_micros_per_day": 300,
    }


def hold(key, micros, shopper):
    return hold_budget(
        key=key, shopper=shopper, engine="gemini", purpose="candidate", micros=micros
    )


def used(scope):
    row = BudgetDay.objects.filter(scope=scope).first()
    return row.micros if row else 0


def test_what_is_held_counts_until_it_is_settled_for_less(small, alice):
    hold("a", 200, alice)
    assert used("shop") == 200
    settle_budget(key="a", spent_micros=50)
    assert used("shop") == 50
    assert used(f"shopper:{alice.pk}") == 50


def test_a_failed_call_is_given_back_once(small, alice):
    hold("a", 200, alice)
    refund_budget(key="a")
    refund_budget(key="a")
    settle_budget(key="a", spent_micros=200)
    assert used("shop") == 0
    assert BudgetEntry.objects.get().state == EntryState.REFUNDED


def test_the_same_call_is_held_once(small, alice):
    hold("a", 200, alice)
    hold("a", 200, alice)
    assert used("shop") == 200


def test_one_shopper_cannot_use_up_the_shop(small, alice, bob):
    hold("a", 300, alice)
    with pytest.raises(OverBudget, match="one visitor"):
        hold("b", 1, alice)
    hold("c", 300, bob)


def test_what_does_not_fit_holds_nothing(small, alice):
    with pytest.raises(OverBudget):
        hold("a", 301, alice)
    assert used("shop") == 0
    assert not BudgetEntry.objects.exists()


def test_a_call_that_never_came_back_counts_as_spent(small, alice):
    hold("a", 200, alice)
    count_as_spent(key="a")
    count_as_spent(key="a")
    assert used("shop") == 200
    assert BudgetEntry.objects.get().state == EntryState.SPENT


@pytest.mark.django_db(transaction=True)
def test_eight_calls_at_once_never_pass_the_limit(small):
    shoppers = [builders.shopper() for _ in range(8)]
    start, refused = threading.Barrier(8), []

    def one(index):
        start.wait()
        try:
            hold(f"call-{index}", 250, shoppers[index])
        except OverBudget:
            refused.append(index)
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=(i,)) for i in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert used("shop") == 1000
    assert len(refused) == 4
