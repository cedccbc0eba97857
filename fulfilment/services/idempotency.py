"""One key, one effect: what was answered once is answered again, and nothing is done twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from fulfilment.conf import config
from fulfilment.machines import OrderError
from fulfilment.models import Factory, IdempotencyRecord

Answer = tuple[int, dict[str, Any]]  # HTTP status, JSON object


class KeyReused(OrderError):
    """The key came before, with another request."""

    code = "idempotency_key_reused"


def fingerprint_request(*, method: str, path: str, body: bytes) -> str:
    return hashlib.sha256(f"{method} {path}\n".encode() + body).hexdigest()


def answer_once(
    *, factory: Factory, key: str, fingerprint: str, run: Callable[[], Answer]
) -> tuple[Answer, bool]:
    """(answer, whether it is a replay). The key, the effect and the answer are one transaction.

    So a crash leaves all or nothing, a second caller waits for the first, and a refused request
    frees its key. Raises KeyReused, and whatever ``run`` raises.
    """
    with transaction.atomic():
        try:
            with transaction.atomic():
                row = IdempotencyRecord.objects.create(
                    factory=factory, key=key, fingerprint=fingerprint
                )
        except IntegrityError:
            return _replay(factory, key, fingerprint), True
        status, body = run()
        row.status, row.answer = status, body
        row.save(update_fields=["status", "answer"])
        return (status, body), False


def _replay(factory: Factory, key: str, fingerprint: str) -> Answer:
    row = IdempotencyRecord.objects.get(factory=factory, key=key)
    if row.fingerprint != fingerprint:
        raise KeyReused("this Idempotency-Key was used for another request; take a new one")
    return row.status, dict(row.answer)


def forget_old_keys() -> int:
    """Deletes records that are past their time; returns how many."""
    before = timezone.now() - timedelta(hours=config().idempotency_hours)
    return IdempotencyRecord.objects.filter(created_at__lt=before).delete()[0]
