"""The merchant's figures: counts and sums over a period, and the same period before it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Q, QuerySet, Sum
from django.db.models.functions import ExtractHour, TruncDate
from django.utils import timezone

from designer.models import BudgetEntry, EntryState, HeadMove, Round
from shop.models import CartLine, LedgerEntry, Order, OrderState
from shop.money import Money


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` up to ``end``, both aware."""

    start: datetime
    end: datetime

    @property
    def before(self) -> Period:
        """The period of the same length that ended when this one began."""
        return Period(self.start - (self.end - self.start), self.start)


@dataclass(frozen=True, slots=True)
class Figures:
    """Sums of a period. ``ai_micros``: millionths of a US dollar."""

    paid_orders: int
    revenue: Money
    ai_micros: int
    given_back: int

    @property
    def ai_per_order(self) -> float | None:
        """US dollars of engine cost per paid order; None without orders."""
        return self.ai_micros / 1e6 / self.paid_orders if self.paid_orders else None


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """How many came this far, and the share of the step before (0-100)."""

    title: str
    count: int
    percent: int
    by_ai: bool = False


@dataclass(frozen=True, slots=True)
class Best:
    """A print by what it sold."""

    version_token: str
    words: str
    sold: int
    revenue: Money


def period_of(days: int) -> Period:
    """The last ``days`` times 24 hours."""
    now = timezone.now()
    return Period(now - timedelta(days=days), now)


def figures_of(period: Period, *, currency: str) -> Figures:
    paid = _paid(period)
    money = LedgerEntry.objects.filter(
        written_at__gte=period.start, written_at__lt=period.end, currency=currency
    ).aggregate(total=Sum("amount_minor"))
    return Figures(
        paid_orders=paid.count(),
        revenue=Money(money["total"] or 0, currency),
        ai_micros=ai_micros(period),
        given_back=paid.filter(state__in=[OrderState.REFUNDED, OrderState.CANCELLED]).count(),
    )


def ai_micros(period: Period) -> int:
    """What the engines cost in the period, in millionths of a US dollar."""
    spent = _spent(period).aggregate(total=Sum("spent_micros"))
    return int(spent["total"] or 0)


def ai_by_purpose(period: Period) -> list[tuple[str, float]]:
    """(purpose, US dollars), the dearest first."""
    rows = _spent(period).values("purpose").annotate(total=Sum("spent_micros")).order_by("-total")
    return [(str(row["purpose"]).capitalize(), row["total"] / 1e6) for row in rows]


def orders_by_hour(day: datetime) -> list[int]:
    """Orders placed in each hour (UTC) of that day, 24 numbers."""
    start = day.replace(hour=0, minute=0, second=0, microsecond=0)
    rows = (
        Order.objects.filter(placed_at__gte=start, placed_at__lt=start + timedelta(days=1))
        .annotate(hour=ExtractHour("placed_at"))
        .values("hour")
        .annotate(count=Count("pk"))
    )
    counts = {row["hour"]: row["count"] for row in rows}
    return [counts.get(hour, 0) for hour in range(24)]


def paid_by_day(period: Period) -> list[int]:
    """Paid orders on each calendar day of the period, oldest first."""
    rows = _paid(period).annotate(day=TruncDate("paid_at")).values("day").annotate(n=Count("pk"))
    counts = {row["day"]: row["n"] for row in rows}
    days = max(1, (period.end - period.start).days)
    first = period.end.date() - timedelta(days=days - 1)
    return [counts.get(first + timedelta(days=day), 0) for day in range(days)]


def funnel(period: Period) -> list[FunnelStep]:
    """From words to wardrobe. The store's own examples were wished for by nobody."""
    within = {"created_at__gte": period.start, "created_at__lt": period.end}
    drawn = Round.objects.filter(design__is_public=False, **within)
    ready = drawn.filter(versions__isnull=False).distinct().count()
    moves = HeadMove.objects.filter(design__is_public=False, **within)
    picked = moves.values("design").distinct().count()
    bagged = CartLine.objects.filter(added_at__gte=period.start, added_at__lt=period.end).count()
    paid = _paid(period)
    delivered = paid.filter(state=OrderState.DELIVERED).count()
    steps = [
        ("Prompt", drawn.count(), False),
        ("Four ready", ready, True),
        ("Pick", picked, True),
        ("Bag", bagged, False),
        ("Paid", paid.count(), False),
        ("At the door", delivered, False),
    ]
    return [
        FunnelStep(title, count, _share(count, steps[max(0, i - 1)][1]), by_ai)
        for i, (title, count, by_ai) in enumerate(steps)
    ]


def best_prints(period: Period, *, currency: str, limit: int = 5) -> list[Best]:
    """What sold most, by pieces."""
    rows = (
        _paid(period)
        .filter(currency=currency)
        .values("lines__version_token", "lines__words")
        .annotate(sold=Sum("lines__quantity"), money=Sum("lines__gross_minor"))
        .order_by("-sold", "lines__words")[:limit]
    )
    return [
        Best(
            str(row["lines__version_token"]),
            str(row["lines__words"]),
            int(row["sold"]),
            Money(int(row["money"]), currency),
        )
        for row in rows
        if row["lines__version_token"]
    ]


def _paid(period: Period) -> QuerySet[Order]:
    return Order.objects.filter(paid_at__gte=period.start, paid_at__lt=period.end)


def _spent(period: Period) -> QuerySet[BudgetEntry]:
    return BudgetEntry.objects.filter(
        ~Q(state=EntryState.REFUNDED), created_at__gte=period.start, created_at__lt=period.end
    )


def _share(count: int, before: int) -> int:
    return min(100, round(100 * count / before)) if before else 0
