"""Times the ledger of work against the updates it cannot do without.

    python -m tests.benchmarks.bench_queue

First: rows a second through ``run_work`` with a verb that does nothing, against the two guarded
updates (take, end) of a row in transactions of their own. Then: how long a row waits in the
embedded set-up (SQLite, workers in the process) from ``enqueue_work`` to done.
"""

from __future__ import annotations

import sys
import time
from statistics import median, quantiles
from typing import Any

from tests.benchmarks.store import fresh_store

ROWS = 200
LATENCIES = 60


def make_rows(count: int) -> list[Any]:
    """Mail rows: a small table with no files behind it."""
    from shop.models import Order, SentMail
    from tests.shop.builders import order as make_order

    order = Order.objects.first() or make_order()
    return [
        SentMail.objects.create(order=order, kind="bench", to="bench@example.com")
        for _ in range(count)
    ]


def do_nothing(row: Any, report: Any) -> Any:
    return lambda: None


def rows_a_second(work: Any, rows: list[Any]) -> float:
    start = time.perf_counter()
    for row in rows:
        work(row)
    return len(rows) / (time.perf_counter() - start)


def take_and_end(row: Any) -> None:
    """The least: one guarded update that takes the row, one that ends it."""
    from django.db import transaction
    from django.utils import timezone

    from designer.work import WorkState
    from shop.models import SentMail

    for before, after in (("queued", "running"), ("running", "done")):
        with transaction.atomic():
            held = SentMail.objects.filter(pk=row.pk, state=before)
            assert held.update(state=WorkState(after), lease_until=timezone.now())


def measure_throughput() -> None:
    from designer.work import run_work

    least = rows_a_second(take_and_end, make_rows(ROWS))
    ours = rows_a_second(lambda row: run_work("mail", row.pk), make_rows(ROWS))
    sys.stdout.write(f"{'two guarded updates':28}{least:8.0f} rows/s      1.0\n")
    sys.stdout.write(f"{'run_work, empty verb':28}{ours:8.0f} rows/s {least / ours:8.1f}\n")


def measure_latency() -> None:
    """One row after the other, as single presses come."""
    from django.db import transaction

    from designer.embedded import start_embedded_workers
    from designer.work import enqueue_work
    from shop.models import SentMail

    stop = start_embedded_workers()
    waits = []
    try:
        for _ in range(LATENCIES + 5):
            with transaction.atomic():
                row = make_rows(1)[0]
                enqueue_work(row)
            start = time.perf_counter()
            while not SentMail.objects.filter(pk=row.pk, state="done").exists():
                time.sleep(0.0005)
            waits.append((time.perf_counter() - start) * 1000)
    finally:
        stop()
    waits = waits[5:]  # the first ones wait for the worker itself to start
    words = f"{median(waits):8.1f} ms at p50, {quantiles(waits, n=20)[-1]:.1f} ms at p95"
    sys.stdout.write(f"{'enqueued to done, embedded':28}{words}\n")


def main() -> None:
    with fresh_store():
        from dataclasses import replace

        from django.conf import settings

        from designer.conf import config
        from designer.work import KINDS

        settings.SEEDLOOM["embedded_worker"] = True
        config.cache_clear()
        KINDS["mail"] = replace(KINDS["mail"], verb=do_nothing)
        measure_throughput()
        measure_latency()


if __name__ == "__main__":
    main()
