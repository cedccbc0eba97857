"""Things a store does again and again: registered once, run by whatever sweeps.

The sweeper of every process asks for what is due; the cache's ``add`` lets one of them win, so
with a shared cache a chore runs once an interval however many processes there are. Chores must
stand being run twice: with a cache in memory each process keeps its own clock.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from django.core.cache import cache

log = logging.getLogger("designer.chores")


@dataclass(frozen=True, slots=True)
class Chore:
    """``run`` is called about every ``seconds``; its result is only logged."""

    name: str
    seconds: int
    run: Callable[[], object]


CHORES: dict[str, Chore] = {}


def register_chore(name: str, *, seconds: int, run: Callable[[], object]) -> None:
    """Called in an app's ``ready()``; the last registration of a name wins."""
    CHORES[name] = Chore(name, seconds, run)


def run_due_chores() -> list[str]:
    """Runs each chore whose interval is over; a broken one does not stop the others."""
    done = []
    for chore in CHORES.values():
        if not cache.add(f"seedloom:chore:{chore.name}", 1, chore.seconds):
            continue
        try:
            result = chore.run()
        except Exception:
            log.exception("the chore %s broke; it is tried again in time", chore.name)
        else:
            log.info("chore %s: %s", chore.name, result)
            done.append(chore.name)
    return done
