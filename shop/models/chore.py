"""Chores that come back: a row is the tick, so one process at a time does each."""

from __future__ import annotations

from django.db import models

from designer.work import Work


class Chore(Work):
    """A named chore. When it ends, whatever the outcome, it is queued again for later."""

    name = models.CharField(max_length=40, unique=True)
    every_seconds = models.PositiveIntegerField()

    def __str__(self) -> str:
        return self.name
