"""Folders that appear whole or not at all: work in a scratch folder beside, then one rename."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ABANDONED_SECONDS = 3600.0  # a scratch folder this old belongs to a run that was killed


@contextmanager
def scratch_folder(target: Path) -> Iterator[Path]:
    """An empty folder beside ``target``, on the same disk; gone afterwards unless published."""
    target.parent.mkdir(parents=True, exist_ok=True)
    _sweep_abandoned(target)
    scratch = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent))
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def publish_folder(scratch: Path, target: Path) -> None:
    """``scratch`` becomes ``target``, flushed to disk; what was there before is replaced."""
    for path in sorted(scratch.rglob("*")):
        if path.is_file():
            _flush(path)
    # mkdtemp makes it private; a factory runs its press under another user.
    os.chmod(scratch, 0o755)  # noqa: S103
    if target.exists() and any(target.iterdir()):
        old = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".old", dir=target.parent))
        os.replace(target, old / target.name)
        os.replace(scratch, target)
        shutil.rmtree(old, ignore_errors=True)
    else:
        os.replace(scratch, target)  # an empty folder gives way
    _flush(target.parent)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sweep_abandoned(target: Path) -> None:
    before = time.time() - ABANDONED_SECONDS
    for ending in ("part", "old"):
        for path in target.parent.glob(f".{target.name}.*.{ending}"):
            try:
                if path.stat().st_mtime < before:
                    shutil.rmtree(path, ignore_errors=True)
            except FileNotFoundError:  # another run was quicker
                continue
