"""The merchant's home: what needs a person, how the day goes, where shoppers are lost.

For django-unfold: ``UNFOLD = {"DASHBOARD_CALLBACK": "shop.dashboard.dashboard"}``; the page is
``templates/admin/index.html``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from shop.cards import Picture
from shop.charts import Bars, bars, spark_points
from shop.conf import config
from shop.models import Order
from shop.queries.figures import (
    Figures,
    ai_by_purpose,
    best_prints,
    figures_of,
    funnel,
    orders_by_hour,
    paid_by_day,
    period_of,
)
from shop.queries.needs import needs
from shop.queries.pictures import dressed_picture, swatch_picture, versions_by_token

PERIODS = {1: "Today", 7: "7 days", 28: "28 days"}


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure with its change; ``mood`` is good, bad or "" and ``points`` an SVG polyline."""

    title: str
    value: str
    note: str
    mood: str = ""
    points: str = ""


def dashboard(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """Adds ``home`` to the admin index's context, for those who may see orders."""
    if request.user.has_perm("shop.view_order"):
        context |= {"home": look_at_store(days=_days(request)), "title": "Home"}
    return context


def look_at_store(*, days: int) -> dict[str, Any]:
    """Everything on the page. Keys: ``now periods days tiles needs hours latest funnel best
    purposes``."""
    now, period, currency = timezone.now(), period_of(days), config().currency
    best = best_prints(period, currency=currency)
    waiting = needs()
    return {
        "now": now,
        "days": days,
        "periods": PERIODS.items(),
        "tiles": _tiles(days),
        "needs": [(need, _swatch(need.swatch)) for need in waiting],
        "hours": _hours(),
        "latest": [(order, _order_swatch(order)) for order in _latest()],
        "funnel": funnel(period),
        "best": [(row, _dressed(row.version_token)) for row in best],
        "purposes": ai_by_purpose(period),
    }


def _days(request: HttpRequest) -> int:
    asked = request.GET.get("days", "7")
    return int(asked) if asked.isdigit() and int(asked) in PERIODS else 7


def _tiles(days: int) -> list[Tile]:
    period, currency = period_of(days), config().currency
    now, before = (figures_of(p, currency=currency) for p in (period, period.before))
    points = spark_points(paid_by_day(period_of(max(days, 14))))
    average = f"{_each(now)} an order" if now.paid_orders else "no orders yet"
    cost = now.ai_per_order
    return [
        Tile(
            "AI cost per paid order",
            "–" if cost is None else f"${cost:.2f}",
            _cost_note(now, before),
        ),
        Tile(
            "Paid orders",
            str(now.paid_orders),
            *_change(now.paid_orders, before.paid_orders),
            points,
        ),
        Tile("Revenue", str(now.revenue), average),
        Tile("Given back", str(now.given_back), f"of {now.paid_orders} paid orders"),
    ]


def _change(now: int, before: int) -> tuple[str, str]:
    """(words, mood) of a change against the period before."""
    if not before:
        return "nothing to compare with yet", ""
    percent = 100 * (now - before) / before
    sign = "+" if percent >= 0 else "−"
    return f"{sign}{abs(percent):.1f} % on the period before", "good" if percent >= 0 else "bad"


def _cost_note(now: Figures, before: Figures) -> str:
    if before.ai_per_order is None:
        return f"${now.ai_micros / 1e6:.2f} for engines"
    return f"${before.ai_per_order:.2f} in the period before"


def _each(figures: Figures) -> str:
    mean = round(figures.revenue.minor / figures.paid_orders)
    return str(type(figures.revenue)(mean, figures.revenue.currency))


def _hours() -> Bars:
    now = timezone.now()
    return bars(orders_by_hour(now), orders_by_hour(now - timedelta(days=7)), mark=now.hour)


def _latest() -> list[Order]:
    return list(Order.objects.filter(paid_at__isnull=False).order_by("-paid_at")[:5])


def _order_swatch(order: Order) -> Picture | None:
    line = order.lines.first()
    return _swatch(line.version_token) if line else None


def _swatch(token: str) -> Picture | None:
    return swatch_picture(versions_by_token([token]).get(token)) if token else None


def _dressed(token: str) -> Picture | None:
    return dressed_picture(versions_by_token([token]).get(token))
