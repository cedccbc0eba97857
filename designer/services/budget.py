"""The budget ledger: money is held before an engine is called and settled after it.

Limits are guarded updates on one row per scope and day, so that no two calls can both take the
last of a budget, on SQLite and PostgreSQL alike.
"""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from designer.conf import config
from designer.errors import OverBudget
from designer.models import BudgetDay, BudgetEntry, EntryState, Shopper

SHOP = "shop"
ROUNDS_OVER = (
    "You have used today's {limit} free rounds. They come back at midnight (UTC); "
    "your designs stay here, and adjusting, colours and sizes cost no round."
)
SHOPPER_OVER = (
    "This engine's daily budget for one visitor is used up. The loom still draws for free."
)
SHOP_OVER = "This engine is resting for today. The loom still draws for free."


def _scope(shopper: Shopper) -> str:
    return f"shopper:{shopper.pk}"


def _today() -> date:
    return timezone.now().date()


def rounds_left(*, shopper: Shopper | None) -> int:
    """Free rounds this visitor still has today."""
    limit = config().free_rounds_per_day
    if shopper is None:
        return limit
    used = BudgetDay.objects.filter(scope=_scope(shopper), day=_today()).first()
    return max(0, limit - (used.rounds if used else 0))


def take_round(*, shopper: Shopper) -> None:
    """Uses one free round. Raises OverBudget."""
    limit = config().free_rounds_per_day
    BudgetDay.objects.get_or_create(scope=_scope(shopper), day=_today())
    row = BudgetDay.objects.filter(scope=_scope(shopper), day=_today(), rounds__lt=limit)
    if not row.update(rounds=F("rounds") + 1):
        raise OverBudget(ROUNDS_OVER.format(limit=limit))


def give_round_back(*, shopper: Shopper) -> None:
    """A round that drew nothing costs nothing."""
    row = BudgetDay.objects.filter(scope=_scope(shopper), day=_today(), rounds__gt=0)
    row.update(rounds=F("rounds") - 1)


def hold_budget(
    *, key: str, shopper: Shopper | None, engine: str, purpose: str, micros: int
) -> BudgetEntry:
    """Writes the intent to spend, once per key. Raises OverBudget and holds nothing."""
    with transaction.atomic():
        entry, made = BudgetEntry.objects.get_or_create(
            key=key,
            defaults={
                "shopper": shopper,
                "engine": engine,
                "purpose": purpose,
                "held_micros": micros,
            },
        )
        if made and micros:
            _reserve(SHOP, config().shop_budget_micros_per_day, micros, SHOP_OVER)
            if shopper is not None:
                limit = config().shopper_budget_micros_per_day
                _reserve(_scope(shopper), limit, micros, SHOPPER_OVER)
    return entry


def _reserve(scope: str, limit: int, micros: int, words: str) -> None:
    BudgetDay.objects.get_or_create(scope=scope, day=_today())
    room = BudgetDay.objects.filter(scope=scope, day=_today(), micros__lte=limit - micros)
    if not room.update(micros=F("micros") + micros):
        raise OverBudget(words)


def settle_budget(*, key: str, spent_micros: int, note: str = "") -> None:
    """Turns a held entry into a spent one, once; the difference goes back to the day's budget."""
    _close(key, EntryState.SPENT, spent_micros, note)


def count_as_spent(*, key: str) -> None:
    """Closes an entry whose caller never came back: the vendor may have been paid."""
    entry = BudgetEntry.objects.filter(key=key, state=EntryState.HELD).first()
    if entry is not None:
        note = "the worker stopped in the call; counted as spent"
        settle_budget(key=key, spent_micros=entry.held_micros, note=note)


def refund_budget(*, key: str, note: str = "") -> None:
    """Gives a held entry back, once: the call failed and cost nothing."""
    _close(key, EntryState.REFUNDED, 0, note)


def _close(key: str, state: EntryState, spent: int, note: str) -> None:
    with transaction.atomic():
        held = BudgetEntry.objects.filter(key=key, state=EntryState.HELD)
        if not held.update(
            state=state, spent_micros=spent, note=note[:200], settled_at=timezone.now()
        ):
            return
        entry = BudgetEntry.objects.get(key=key)
        change = spent - entry.held_micros
        if change:
            scopes = [SHOP] + ([f"shopper:{entry.shopper_id}"] if entry.shopper_id else [])
            day = BudgetDay.objects.filter(scope__in=scopes, day=entry.created_at.date())
            day.update(micros=F("micros") + change)
