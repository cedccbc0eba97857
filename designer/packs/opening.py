"""A folder or a zip archive as files in memory: small, few, and nowhere else than inside it."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from designer.errors import PackRefused
from designer.packs.manifest import MANIFEST

MOST_ARCHIVE = 20_000_000  # bytes, packed
MOST_UNPACKED = 40_000_000  # bytes, all files together
MOST_FILES = 400
MOST_FILE = 2_000_000  # bytes of one file; a drawing's own limit is lower
DEEPEST = 4
IGNORED = ("__MACOSX", "Thumbs.db", "desktop.ini")
WANTED = (".svg", ".toml")

Files = dict[str, bytes]


def open_folder(folder: Path) -> Files:
    """The SVG files and the manifest of a folder, by name. Raises PackRefused."""
    if not folder.is_dir():
        raise PackRefused(f"There is no folder “{folder.name}”.")
    files: Files = {}
    total = 0
    for path in _walk_folder(folder, 0):
        name = path.relative_to(folder).as_posix()
        if not path.is_file():
            raise PackRefused(f"{name} is no plain file. Copy the drawing itself.")
        size = path.stat().st_size
        total += size
        _check_sizes(name, size, total, len(files) + 1)
        files[name] = path.read_bytes()
    return _levelled(files)


def _walk_folder(folder: Path, depth: int) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if _is_ignored(path.name):
            continue
        if path.is_symlink():
            raise PackRefused(f"{path.name} is a link. Copy the drawing itself into the folder.")
        if path.is_dir():
            if depth >= DEEPEST:
                raise PackRefused("The folder is nested too deep. Put all drawings side by side.")
            yield from _walk_folder(path, depth + 1)
        elif path.suffix.lower() in WANTED:
            yield path


def open_zip(source: IO[bytes] | Path) -> Files:
    """The SVG files and the manifest of a zip archive, by name. Raises PackRefused."""
    try:
        with zipfile.ZipFile(source) as archive:
            if sum(info.compress_size for info in archive.infolist()) > MOST_ARCHIVE:
                raise PackRefused(f"The archive is larger than {MOST_ARCHIVE // 1_000_000} MB.")
            return _levelled(_unpack(archive))
    # Broken archives fail in many ways (struct.error, EOFError, NotImplementedError, ...).
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError) as error:
        raise PackRefused("That is no zip archive, or it is damaged. Pack it again.") from error
    except (NotImplementedError, RuntimeError) as error:
        raise PackRefused("The archive is packed in a way we do not open. Use plain zip.") from (
            error
        )


def _unpack(archive: zipfile.ZipFile) -> Files:
    infos = archive.infolist()
    if len(infos) > MOST_FILES:
        raise PackRefused(f"The archive holds more than {MOST_FILES} files.")
    files: Files = {}
    total = 0
    for info in infos:
        _check_name(info.filename)
        mode = info.external_attr >> 16
        if stat.S_ISLNK(mode):
            raise PackRefused(f"{info.filename} is a link. Pack the drawing itself.")
        path = PurePosixPath(info.filename)
        hidden = any(_is_ignored(part) for part in path.parts)
        if info.is_dir() or hidden or path.suffix.lower() not in WANTED:
            continue
        if info.flag_bits & 1:
            raise PackRefused("The archive is encrypted. Pack it without a password.")
        total += info.file_size
        _check_sizes(path.as_posix(), info.file_size, total, len(files) + 1)
        with archive.open(info) as packed:
            data = packed.read(MOST_FILE + 1)  # what the archive says of its sizes may be a lie
        _check_sizes(path.as_posix(), len(data), total, len(files) + 1)
        files[path.as_posix()] = data
    return files


def _check_name(name: str) -> None:
    path = PurePosixPath(name.replace("\\", "/"))
    is_odd = "\\" in name or "\x00" in name or ":" in name or len(name) > 200
    if path.is_absolute() or ".." in path.parts or is_odd:
        raise PackRefused(f"The archive holds a path that leads out of it: “{name[:60]}”.")
    if len(path.parts) > DEEPEST + 1:
        raise PackRefused("The archive is nested too deep. Put all drawings side by side.")


def _check_sizes(name: str, size: int, total: int, count: int) -> None:
    if size > MOST_FILE:
        raise PackRefused(f"{name} is larger than {MOST_FILE // 1_000_000} MB. Simplify it.")
    if total > MOST_UNPACKED:
        raise PackRefused(f"The files are larger than {MOST_UNPACKED // 1_000_000} MB together.")
    if count > MOST_FILES:
        raise PackRefused(f"There are more than {MOST_FILES} files.")


def _is_ignored(part: str) -> bool:
    return part.startswith(".") or part in IGNORED


def _levelled(files: Files) -> Files:
    """By plain file names. Two of one name would be one motif, so that is refused."""
    out: Files = {}
    for name, data in sorted(files.items()):
        plain = PurePosixPath(name).name
        if plain.lower() == MANIFEST:
            plain = MANIFEST
        elif not plain.lower().endswith(".svg"):
            continue
        if any(plain.lower() == known.lower() for known in out):
            raise PackRefused(f"Two files are called {plain}. Give every drawing its own name.")
        out[plain] = data
    return out
