"""Worker threads inside the server process, for a store that runs on nothing.

The broker is a queue in memory, so its messages die with the process; the rows do not, and the
sweeper wakes them again. At scale there is a real broker, and ``celery worker`` takes over.
"""

from __future__ import annotations

import logging
import threading
import warnings
from collections.abc import Callable

from celery import Celery, current_app
from celery.exceptions import SecurityWarning
from django.db import connections

from designer.chores import run_due_chores
from designer.conf import config, embedded
from designer.work import sweep_work

log = logging.getLogger("designer.embedded")
_lock = threading.Lock()
_running: list[Callable[[], None]] = []


def start_embedded_workers() -> Callable[[], None]:
    """Starts worker threads and the sweeper once per process; returns how to stop them.

    Does nothing when a real broker is configured or ``embedded_worker`` is off.
    """
    if not (embedded() and config().embedded_worker):
        return lambda: None
    with _lock:
        if not _running:
            _running.append(_start(current_app))
        return _running[0]


def _start(app: Celery) -> Callable[[], None]:
    app.loader.import_default_modules()
    app.conf.worker_redirect_stdouts = False
    # The warning is about daemons that unpickle as root; these threads are the server's own.
    warnings.filterwarnings("ignore", category=SecurityWarning)
    worker = app.Worker(
        pool="threads",
        concurrency=config().work_threads,
        prefetch_multiplier=4,
        loglevel="ERROR",
        quiet=True,
        without_gossip=True,
        without_mingle=True,
        without_heartbeat=True,
    )
    ended = threading.Event()
    threading.Thread(target=worker.start, name="seedloom-worker", daemon=True).start()
    sweeper = threading.Thread(target=_sweep_until, args=(ended,), name="seedloom-sweeper")
    sweeper.daemon = True
    sweeper.start()

    def stop() -> None:
        ended.set()
        worker.stop()

    return stop


def _sweep_until(ended: threading.Event) -> None:
    """Also the store's clock: what is due after a restart is found within seconds."""
    while not ended.wait(config().sweep_seconds):
        try:
            sweep_work()
            run_due_chores()
        except Exception:
            log.exception("the sweeper stumbled; it tries again")
        finally:
            connections.close_all()
