"""The store's worker, which stops in the middle of its work while the pause flag is there.

Where it stops depends on the row: before the verb, at a report, or before the outcome is written.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.concurrency.crash_settings")

import django

django.setup()

from django.conf import settings

from designer import chores, work
from shop.project.celery import app

__all__ = ["app"]

BEFORE_THE_VERB, AT_A_REPORT, BEFORE_THE_OUTCOME = range(3)
LONGEST = 60.0  # seconds, so that a forgotten flag does not hang a worker for ever

_heartbeat, _reporter, _end = work._heartbeat, work._reporter, work._end


def _wait_while_flagged() -> None:
    end = time.monotonic() + LONGEST
    while os.path.exists(settings.PAUSE_FLAG) and time.monotonic() < end:
        time.sleep(0.02)


@contextlib.contextmanager
def _slow_heartbeat(kind: work.WorkKind, pk: int, lease: str) -> Iterator[None]:
    with _heartbeat(kind, pk, lease):
        if pk % 3 == BEFORE_THE_VERB:
            _wait_while_flagged()
        yield


def _slow_reporter(kind: work.WorkKind, pk: int, lease: str) -> work.Report:
    report = _reporter(kind, pk, lease)

    def slow(stage: str, percent: int) -> None:
        report(stage, percent)
        if pk % 3 == AT_A_REPORT:
            _wait_while_flagged()

    return slow


def _slow_end(*args: Any, **kwargs: Any) -> bool:
    """The worst moment: everything is done, and nothing of it is written."""
    _wait_while_flagged()
    return _end(*args, **kwargs)


# Its sixty pictures would sit, paused, in every thread that the scenario watches.
chores.CHORES.pop("gallery", None)
work._heartbeat, work._reporter, work._end = _slow_heartbeat, _slow_reporter, _slow_end

if __name__ == "__main__":
    from designer.embedded import start_embedded_workers

    start_embedded_workers()
    while True:
        time.sleep(60)
