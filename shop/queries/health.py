"""Is the store well? Three figures that say where it hurts."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from django.db import DatabaseError
from django.utils import timezone

from designer.work import KINDS, WorkState
from shop.models import WebhookInbox

TOO_OLD = 300.0  # seconds that due work may wait before the store calls itself ill


@dataclass(frozen=True, slots=True)
class Health:
    """Ages in seconds; 0 when nothing waits."""

    database: bool
    queue_age: float
    webhook_lag: float

    @property
    def is_well(self) -> bool:
        return self.database and max(self.queue_age, self.webhook_lag) < TOO_OLD

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "ok": self.is_well}


def look_at_health() -> Health:
    """Reads only; never raises."""
    try:
        now = timezone.now()
        return Health(True, round(_queue_age(now), 1), round(_webhook_lag(now), 1))
    except DatabaseError:
        return Health(False, 0.0, 0.0)


def _queue_age(now: datetime) -> float:
    """How long the oldest work that is due has waited."""
    oldest = now
    for kind in KINDS.values():
        rows = kind.model._default_manager.filter(state=WorkState.QUEUED, next_at__lte=now)
        first = rows.order_by("next_at").values_list("next_at", flat=True).first()
        oldest = min(oldest, first or now)
    return (now - oldest).total_seconds()


def _webhook_lag(now: datetime) -> float:
    waiting = WebhookInbox.objects.exclude(state__in=[WorkState.DONE, WorkState.FAILED])
    first = waiting.order_by("received_at").values_list("received_at", flat=True).first()
    return (now - first).total_seconds() if first else 0.0
