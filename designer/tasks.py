"""Celery's doors: an id comes in, one verb is called."""

from __future__ import annotations

from celery import shared_task

from designer.chores import run_due_chores
from designer.work import run_work, sweep_work


@shared_task(name="designer.run_work", acks_late=True, reject_on_worker_lost=True)
def run_work_task(kind: str, pk: int) -> bool:
    return run_work(kind, pk)


@shared_task(name="designer.sweep")
def sweep_task() -> int:
    run_due_chores()
    return sweep_work()
