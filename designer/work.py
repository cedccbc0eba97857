"""Work that takes time: the domain row is the job, and the database is the truth.

A kind of work is a model derived from ``Work`` plus one verb. Celery only wakes a worker with an
id; the worker leases the row, calls the verb, and writes the outcome in one transaction that is
guarded by the lease token. A lost message costs latency, never work, since the sweeper re-drives
what is due; running twice is the same as running once, since a lost lease writes nothing.
"""

from __future__ import annotations

import contextlib
import logging
import secrets
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import DatabaseError, connection, models, transaction
from django.db.models import F, Q
from django.http import HttpRequest
from django.utils import timezone

from designer.conf import config
from designer.tokens import TOKEN_LENGTH, new_token

log = logging.getLogger("designer.work")


class LeaseLost(Exception):
    """Another worker holds the row now, or it has ended: stop, and write nothing."""


class Cancelled(Exception):
    """She asked to stop; raised out of ``report``."""


class WorkState(models.TextChoices):
    QUEUED = "queued", "Waiting"
    RUNNING = "running", "Running"
    DONE = "done", "Done"
    FAILED = "failed", "Failed"
    CANCELLED = "cancelled", "Cancelled"


ENDED = (WorkState.DONE, WorkState.FAILED, WorkState.CANCELLED)


class Work(models.Model):
    """A row that is also its own job. ``dedupe_key`` makes asking twice the same as asking once."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    state = models.CharField(max_length=9, choices=WorkState, default=WorkState.QUEUED)
    stage = models.CharField(max_length=120, blank=True)
    progress = models.PositiveSmallIntegerField(default=0)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField(null=True, blank=True)
    lease_token = models.CharField(max_length=TOKEN_LENGTH, blank=True)
    cancel_requested = models.BooleanField(default=False)
    dedupe_key = models.CharField(max_length=160, null=True, blank=True, unique=True)
    error_code = models.CharField(max_length=40, blank=True)
    error_text = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True
        indexes = [models.Index(fields=["state", "next_at"])]

    @property
    def has_ended(self) -> bool:
        return self.state in ENDED

    @property
    def is_done(self) -> bool:
        return self.state == WorkState.DONE


Report = Callable[[str, int], None]
"""``report("Drawing", 40)``: says where it stands, keeps the lease, raises when it must stop."""
Effect = Callable[[], None]
"""Database writes of the outcome; runs inside the transaction that ends the row."""
Verb = Callable[[Any, Report], Effect]
EndHook = Callable[[Any], None]
VisibleTo = Callable[[HttpRequest, Any], bool]


def staff_only(request: HttpRequest, row: Any) -> bool:
    """The default of ``visible_to``: only staff who may change such rows see, or stop, one."""
    user = getattr(request, "user", None)
    may = f"{row._meta.app_label}.change_{row._meta.model_name}"
    return bool(user and user.is_active and user.is_staff and user.has_perm(may))


@dataclass(frozen=True, slots=True)
class WorkKind:
    """How one kind of row is worked on. ``on_end`` runs in the ending transaction when it failed
    or was cancelled (refunds and the like)."""

    name: str
    model: type[Work]
    verb: Verb
    on_end: EndHook | None
    lease_seconds: float
    max_attempts: int
    visible_to: VisibleTo = staff_only


KINDS: dict[str, WorkKind] = {}


def register_work(
    name: str,
    *,
    model: type[Work],
    verb: Verb,
    on_end: EndHook | None = None,
    lease_seconds: float | None = None,
    max_attempts: int = 3,
    visible_to: VisibleTo = staff_only,
) -> None:
    """Called in an app's ``ready()``; the last registration of a name wins.

    ``lease_seconds`` is the configured one unless given; a heartbeat keeps the lease, so it need
    not be as long as the work. ``visible_to(request, row)`` says who may see its progress at
    ``/work/<kind>/<token>/``.
    """
    lease = lease_seconds or config().lease_seconds
    KINDS[name] = WorkKind(name, model, verb, on_end, lease, max_attempts, visible_to)


def kind_of(row: Work) -> WorkKind:
    """The registered kind of a row. Raises LookupError."""
    for kind in KINDS.values():
        if kind.model is type(row):
            return kind
    raise LookupError(f"no kind of work is registered for {type(row).__name__}")


def enqueue_work(row: Work) -> None:
    """Wakes a worker for the row once the surrounding transaction has committed."""
    name, pk = kind_of(row).name, row.pk
    transaction.on_commit(lambda: _wake(name, pk))


def _wake(name: str, pk: int) -> None:
    from designer.tasks import run_work_task

    try:
        run_work_task.apply_async((name, pk), retry=False)
    except Exception:  # the broker is away: the sweeper will find the row
        log.warning("could not wake a worker for %s %s; the sweeper will", name, pk)


def cancel_work(row: Work) -> bool:
    """Asks to stop. A waiting row ends at once; a running one at its next report."""
    kind = kind_of(row)
    with transaction.atomic():
        waiting = kind.model._default_manager.filter(pk=row.pk, state=WorkState.QUEUED)
        if waiting.update(state=WorkState.CANCELLED, ended_at=timezone.now(), stage=""):
            row.refresh_from_db()
            if kind.on_end:
                kind.on_end(row)
            return True
    running = kind.model._default_manager.filter(pk=row.pk, state=WorkState.RUNNING)
    return bool(running.update(cancel_requested=True))


def run_work(name: str, pk: int) -> bool:
    """Leases and works one row. True when this call ended it, whatever the outcome."""
    kind = KINDS[name]
    lease = _take_lease(kind, pk)
    if lease is None:
        return False
    row = kind.model._default_manager.get(pk=pk)
    if row.attempts > kind.max_attempts:
        return _end(kind, row, lease, WorkState.FAILED, code="gave_up", text=GAVE_UP)
    try:
        with _heartbeat(kind, pk, lease):
            effect = kind.verb(row, _reporter(kind, pk, lease))
        return _end(kind, row, lease, WorkState.DONE, effect=effect)
    except LeaseLost:
        return False
    except Cancelled:
        return _end(kind, row, lease, WorkState.CANCELLED)
    except Exception as error:
        return _failed(kind, row, lease, error)


GAVE_UP = "This stopped several times before it was finished. Please try again."
BROKE = "Something broke on our side. Nothing was charged; please try again."


def _take_lease(kind: WorkKind, pk: int) -> str | None:
    """One guarded UPDATE, so that two workers can never both hold the row."""
    now, lease = timezone.now(), secrets.token_urlsafe(12)
    due = Q(state=WorkState.QUEUED, next_at__lte=now) | Q(
        state=WorkState.RUNNING, lease_until__lt=now
    )
    taken = kind.model._default_manager.filter(due, pk=pk).update(
        state=WorkState.RUNNING,
        attempts=F("attempts") + 1,
        lease_token=lease,
        lease_until=now + timedelta(seconds=kind.lease_seconds),
    )
    return lease if taken else None


@contextlib.contextmanager
def _heartbeat(kind: WorkKind, pk: int, lease: str) -> Iterator[None]:
    """Keeps the lease while a vendor takes minutes, so that leases can be short: after a kill the
    row is free again within ``lease_seconds``."""
    stop = threading.Event()

    def beat() -> None:
        while not stop.wait(kind.lease_seconds / 3):
            until = timezone.now() + timedelta(seconds=kind.lease_seconds)
            held = kind.model._default_manager.filter(
                pk=pk, state=WorkState.RUNNING, lease_token=lease
            )
            try:
                held.update(lease_until=until)
            except DatabaseError:  # busy or away for a moment: the next beat tries again
                log.warning("no heartbeat for %s %s", kind.name, pk)
            finally:
                connection.close()

    thread = threading.Thread(target=beat, name=f"lease-{kind.name}-{pk}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _reporter(kind: WorkKind, pk: int, lease: str) -> Report:
    def report(stage: str, percent: int) -> None:
        held = kind.model._default_manager.filter(pk=pk, state=WorkState.RUNNING, lease_token=lease)
        until = timezone.now() + timedelta(seconds=kind.lease_seconds)
        shown = max(0, min(99, percent))
        if held.filter(cancel_requested=True).exists():
            raise Cancelled
        if not held.update(stage=stage[:120], progress=shown, lease_until=until):
            raise LeaseLost

    return report


def _end(
    kind: WorkKind,
    row: Work,
    lease: str,
    state: WorkState,
    *,
    effect: Effect | None = None,
    code: str = "",
    text: str = "",
) -> bool:
    with transaction.atomic():
        held = kind.model._default_manager.filter(
            pk=row.pk, state=WorkState.RUNNING, lease_token=lease
        )
        changes: dict[str, Any] = {
            "state": state,
            "ended_at": timezone.now(),
            "stage": "",
            "error_code": code,
            "error_text": text[:500],
            "lease_until": None,
        }
        if state is WorkState.DONE:
            changes["progress"] = 100
        if not held.update(**changes):
            return False
        row.refresh_from_db()
        if effect is not None:
            effect()
        elif kind.on_end is not None:
            kind.on_end(row)
    return True


def _failed(kind: WorkKind, row: Work, lease: str, error: Exception) -> bool:
    """Permanent errors end the row with the error's own words; others wait and try again."""
    known = hasattr(error, "permanent")
    if not known:
        log.exception("%s %s broke", kind.name, row.pk)
    text = str(error) if known else BROKE
    code = getattr(error, "code", "broke")
    if getattr(error, "permanent", False) or row.attempts >= kind.max_attempts:
        return _end(kind, row, lease, WorkState.FAILED, code=code, text=text)
    wait = getattr(error, "retry_after", None) or 2.0**row.attempts
    held = kind.model._default_manager.filter(pk=row.pk, state=WorkState.RUNNING, lease_token=lease)
    held.update(
        state=WorkState.QUEUED,
        next_at=timezone.now() + timedelta(seconds=min(wait, 600)),
        stage="Trying again soon",
        lease_until=None,
        error_code=code,
        error_text=text[:500],
    )
    return False


def due_work(now: datetime | None = None) -> Iterator[tuple[str, int]]:
    """Every (kind, pk) that should be running: due, or with a lease that ran out."""
    now = now or timezone.now()
    due = Q(state=WorkState.QUEUED, next_at__lte=now) | Q(
        state=WorkState.RUNNING, lease_until__lt=now
    )
    for kind in KINDS.values():
        rows = kind.model._default_manager.filter(due).order_by("next_at", "pk")
        for pk in rows.values_list("pk", flat=True)[:200]:
            yield kind.name, pk


def sweep_work() -> int:
    """Wakes a worker for everything due; returns how many."""
    count = 0
    for name, pk in list(due_work()):
        _wake(name, pk)
        count += 1
    return count


def drain_work(*, rounds: int = 50) -> int:
    """Works everything due in this thread until nothing is; returns how many rows ended."""
    ended = 0
    for _ in range(rounds):
        due = list(due_work())
        if not due:
            break
        for name, pk in due:
            with contextlib.suppress(LeaseLost):
                ended += run_work(name, pk)
    return ended
