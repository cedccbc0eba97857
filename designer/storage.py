"""A folder for content-addressed files that survives a kill in the middle of a write."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import IO, Any

from django.core.files import File
from django.core.files.storage import FileSystemStorage


class AtomicFolder(FileSystemStorage):
    """Writes to a temporary name, syncs, then renames: a name either has all bytes or none.

    An existing name is kept: its content is its name, so the bytes are the same.
    """

    def save(self, name: str | None, content: IO[Any], max_length: int | None = None) -> str:
        if name is None:
            raise ValueError("a content-addressed file needs its name")
        target = Path(self.path(name))
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            return name
        file_like = content if isinstance(content, File) else File(content)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".part-")
        try:
            with os.fdopen(handle, "wb") as file:
                for chunk in file_like.chunks():
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, target)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(temporary)
            raise
        return name
