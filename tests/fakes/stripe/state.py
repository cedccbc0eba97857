"""What the fake knows: objects by id, answers by key, events in order, planned faults."""

from __future__ import annotations

import itertools
import json
import threading
import time
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


class Refused(Exception):
    """An error as Stripe words it."""

    def __init__(self, status: int, code: str, message: str, kind: str = "invalid_request_error"):
        super().__init__(message)
        self.status = status
        self.body = {"error": {"type": kind, "code": code, "message": message}}


@dataclass
class Fault:
    """The next call to ``path`` (its beginning) breaks, before or after it took effect."""

    path: str
    when: str = "before"
    status: int = 500
    times: int = 1


@dataclass
class StripeState:
    objects: dict[str, Json] = field(default_factory=dict)
    answers: dict[str, tuple[str, int, Json]] = field(default_factory=dict)
    events: list[Json] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    calls: list[tuple[str, str]] = field(default_factory=list)
    lock: threading.RLock = field(default_factory=threading.RLock)
    refund_status: str = "succeeded"
    _ids: Any = field(default_factory=lambda: itertools.count(1))

    def new_id(self, lead: str) -> str:
        return f"{lead}_fake{next(self._ids):06d}"

    def get(self, object_id: str) -> Json:
        found = self.objects.get(object_id)
        if found is None:
            raise Refused(404, "resource_missing", f"No such object: {object_id!r}")
        return found

    def emit(self, event_type: str, obj: Json) -> Json:
        event = {
            "id": self.new_id("evt"),
            "object": "event",
            "api_version": "2026-10-28.endive",
            "created": int(time.time()),
            "type": event_type,
            "livemode": False,
            "pending_webhooks": 1,
            "request": {"id": None, "idempotency_key": None},
            "data": {"object": json.loads(json.dumps(obj))},
        }
        self.events.append(event)
        return event

    def planned_fault(self, path: str, when: str) -> Fault | None:
        for fault in self.faults:
            if path.startswith(fault.path) and fault.when == when and fault.times > 0:
                fault.times -= 1
                return fault
        return None

    def of_kind(self, kind: str) -> list[Json]:
        return [obj for obj in self.objects.values() if obj["object"] == kind]
