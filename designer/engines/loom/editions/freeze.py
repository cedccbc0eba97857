"""Freezes the loom of a checkout into an archive: run it just before a version that draws anew.

python -m designer.engines.loom.editions.freeze VERSION [PACKAGE_DIRECTORY]

The same code always gives the same bytes: files in order, no dates, docstrings and all.
"""

from __future__ import annotations

import hashlib
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from designer.engines.loom.editions import HERE, archive_of, package_of

# A frozen edition may be asked for a still older one: that door stays the living one.
LIVE = re.compile(r"designer\.engines\.loom(?!\.editions)")
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the oldest date that a zip can write


def frozen_files(source: Path, package: str) -> Iterator[tuple[str, str]]:
    """(name in the archive, text) of every module, importing itself by its new name."""
    for path in sorted(source.rglob("*.py")):
        inside = path.relative_to(source)
        if inside.parts[0] != HERE.name:
            yield f"{package}/{inside.as_posix()}", LIVE.sub(package, path.read_text("utf-8"))


def freeze(version: str, source: Path, target: Path) -> str:
    """Writes the archive and returns its SHA-256."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in frozen_files(source, package_of(version)):
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, text)
    return hashlib.sha256(target.read_bytes()).hexdigest()


if __name__ == "__main__":
    version = sys.argv[1]
    source = Path(sys.argv[2]) if len(sys.argv) > 2 else HERE.parent
    sys.stdout.write(freeze(version, source, archive_of(version)) + "\n")
