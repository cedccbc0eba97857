"""Small SVG files, good and bad."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
KITE = '<path fill="#d8485f" d="M50 0L90 50L50 100L10 50Z"/>'
MANIFEST = b'name = "Paper"\nartist = "A. Artist"\nlicence = "CC-BY-4.0"\n'


def svg(body: str, box: str = "0 0 100 100") -> bytes:
    """A file with this inside."""
    return f'{HEAD}viewBox="{box}">{body}</svg>'.encode()


def pack_files(*names: str) -> dict[str, bytes]:
    """A pack whose drawings are all a kite."""
    return {"pack.toml": MANIFEST, **{f"{name}.svg": svg(KITE) for name in names}}


def zipped(files: Mapping[str, bytes]) -> io.BytesIO:
    """The files as an archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    out.seek(0)
    return out
