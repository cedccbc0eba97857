"""Steps whose results are kept: each is known by a hash of everything that goes into it."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


class StageFailed(RuntimeError):
    """A step ended with an error or ran too long; the message names it."""


@dataclass(frozen=True)
class Result:
    """A finished step: the folder with its files, and its key for the steps that build on it."""

    folder: Path
    key: str


@dataclass(frozen=True)
class Workshop:
    """Where results are kept. ``force`` makes every step again, once in this run."""

    cache: Path
    force: bool = False
    made: set[str] = field(default_factory=set)

    def make(
        self,
        name: str,
        work: Callable[..., None],
        inputs: dict[str, Any],
        *,
        after: tuple[Result, ...] = (),
        limit_s: float,
    ) -> Result:
        """The step's result, from the cache or made now, in a process of its own.

        ``work(folder, *after folders, **inputs)`` writes its files; one that takes longer than
        ``limit_s`` is ended. Raises StageFailed.
        """
        key = stage_key(name, inputs, tuple(result.key for result in after))
        folder = self.cache / f"{name}-{key}"
        done = folder / "done"
        if done.exists() and (not self.force or key in self.made):
            return Result(folder, key)
        folder.mkdir(parents=True, exist_ok=True)
        done.unlink(missing_ok=True)
        start = time.perf_counter()
        say(f"{name}: {', '.join(str(value) for value in inputs.values())}")
        _run_apart(name, work, (folder, *(result.folder for result in after)), inputs, limit_s)
        done.write_text(json.dumps(inputs, default=str))
        self.made.add(key)
        say(f"{name}: done in {time.perf_counter() - start:.0f} s")
        return Result(folder, key)


def stage_key(name: str, inputs: dict[str, Any], after: tuple[str, ...]) -> str:
    """Twelve hexadecimal digits that change with anything that goes in."""
    told = json.dumps([name, inputs, after], sort_keys=True, default=str)
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def say(line: str) -> None:
    """A line of progress, at once."""
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {line}\n")
    sys.stdout.flush()


def _run_apart(
    name: str,
    work: Callable[..., None],
    folders: tuple[Path, ...],
    inputs: dict[str, Any],
    limit_s: float,
) -> None:
    """A process of its own: Blender starts clean, and a solver that hangs can be ended."""
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=work, args=folders, kwargs=inputs)
    process.start()
    process.join(limit_s)
    if process.is_alive():
        process.kill()
        process.join()
        raise StageFailed(f"{name} took longer than {limit_s:.0f} s")
    if process.exitcode:
        raise StageFailed(f"{name} ended with code {process.exitcode}")
