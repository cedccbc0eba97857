"""A design file as one zip for the way to the factory: same folder, same bytes; hostile zips die.

The files inside are stored, not compressed: PNGs do not shrink, and a stored zip cannot be a bomb.
"""

from __future__ import annotations

import io
import re
import stat
import zipfile
from pathlib import Path

from fulfilment.designfile.parts import DesignFile
from fulfilment.designfile.read import MAX_FILE_BYTES, read_design_file
from fulfilment.designfile.schema import MANIFEST
from fulfilment.errors import DesignFileError
from fulfilment.folders import publish_folder, scratch_folder

MAX_ENTRIES = 32
MAX_TOTAL_BYTES = 2 * MAX_FILE_BYTES
NAME = re.compile(r"(design\.json|master\.(png|webp)|artwork\.svg|references/[0-9a-f]{64}\.[a-z]+)")
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can hold: ours carry no clock


def pack_design_file(folder: Path) -> bytes:
    """The checked folder as zip bytes. Raises DesignFileError."""
    design = read_design_file(folder)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(design.files):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, (folder / name).read_bytes())
    return out.getvalue()


def unpack_design_file(data: bytes, folder: Path) -> DesignFile:
    """Unpacks into a new ``folder`` and reads it; nothing stays behind when anything is wrong."""
    if folder.exists() and any(folder.iterdir()):
        raise DesignFileError(f"{folder.name} is not empty; unpack into a new folder")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, scratch_folder(folder) as scratch:
            _extract(archive, scratch)
            read_design_file(scratch)
            publish_folder(scratch, folder)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise DesignFileError("the zip is damaged; download the design file again") from error
    return read_design_file(folder)


def _extract(archive: zipfile.ZipFile, folder: Path) -> None:
    entries = archive.infolist()
    names = {entry.filename for entry in entries}
    if len(entries) > MAX_ENTRIES or len(names) != len(entries) or MANIFEST not in names:
        raise DesignFileError("the zip is not a design file; download it again")
    total = 0
    for entry in entries:
        # The allow-list leaves no room for "..", absolute paths or links.
        if not NAME.fullmatch(entry.filename) or stat.S_ISLNK(entry.external_attr >> 16):
            raise DesignFileError(f"the zip holds an unexpected entry ({entry.filename[:60]!r})")
        path = folder / entry.filename
        path.parent.mkdir(parents=True, exist_ok=True)
        room = min(MAX_FILE_BYTES, MAX_TOTAL_BYTES - total)
        with archive.open(entry) as source:
            data = source.read(room + 1)  # what the header claims about its size is not believed
        if len(data) > room:
            raise DesignFileError("the zip is larger than a design file can be")
        total += len(data)
        path.write_bytes(data)
