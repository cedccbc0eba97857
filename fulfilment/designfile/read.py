"""A design file read from disk, checked part by part before anything is made from it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from designer.pixels import pixel_sha256
from fulfilment.designfile.document import check_sense
from fulfilment.designfile.hashes import MIMES, file_sha256, open_master
from fulfilment.designfile.parts import (
    Approval,
    DesignFile,
    GarmentSpec,
    MasterFile,
    PlacementSpec,
)
from fulfilment.designfile.schema import MANIFEST, check_document
from fulfilment.errors import DesignFileError

MAX_MANIFEST_BYTES = 1024 * 1024
MAX_FILE_BYTES = 128 * 1024 * 1024


def read_design_file(folder: Path) -> DesignFile:
    """The design file in ``folder``, whole and unchanged. Raises DesignFileError."""
    data = _read_manifest(folder)
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DesignFileError(f"{MANIFEST} is not JSON; copy the design file again") from error
    check_document(document)
    recipe, layout = check_sense(document)
    files = named_files(document)
    for name, sha256 in files.items():
        _check_file(folder, name, sha256)
    svg = document.get("artwork")
    return DesignFile(
        folder=folder,
        sha256=hashlib.sha256(data).hexdigest(),
        recipe=recipe,
        layout=layout,
        garment=GarmentSpec(**document["garment"]),
        placements=tuple(PlacementSpec(**item) for item in document["placements"]),
        master=_check_master(folder, document["master"]),
        approval=Approval(**document["approval"]),
        svg=folder / svg["file"] if svg else None,
        files=(MANIFEST, *files),
    )


def named_files(document: dict[str, Any]) -> dict[str, str]:
    """Every file that the manifest names, with its SHA-256."""
    entries = [document["master"], *document["references"]]
    if "artwork" in document:
        entries.append(document["artwork"])
    return {entry["file"]: entry["sha256"] for entry in entries if "file" in entry}


def _read_manifest(folder: Path) -> bytes:
    path = folder / MANIFEST
    try:
        if path.stat().st_size > MAX_MANIFEST_BYTES:
            raise DesignFileError(f"{MANIFEST} is larger than 1 MB; this is not a design file")
        return path.read_bytes()
    except OSError as error:
        raise DesignFileError(
            f"no {MANIFEST} in {folder}; give the folder of a design file"
        ) from error


def _check_file(folder: Path, name: str, sha256: str) -> None:
    path = folder / name
    # A link could point out of the folder; nothing that we write is one.
    if path.is_symlink() or not path.is_file():
        raise DesignFileError(f"{name} is missing from {folder}; copy the design file again")
    if path.stat().st_size > MAX_FILE_BYTES:
        raise DesignFileError(f"{name} is larger than 128 MB; this is not a design file")
    if file_sha256(path) != sha256:
        raise DesignFileError(f"{name} was changed (its SHA-256 differs); copy it again")


def _check_master(folder: Path, entry: dict[str, Any]) -> MasterFile:
    name = entry["file"]
    data = (folder / name).read_bytes()
    image = open_master(data, name=name)
    found = (MIMES[str(image.format)], image.width, image.height)
    if found != (entry["mime"], entry["width"], entry["height"]):
        raise DesignFileError(f"{name} is {found}, {MANIFEST} says otherwise; do not print it")
    if pixel_sha256(data) != entry["pixel_sha256"]:
        raise DesignFileError(f"{name}: its pixels are not those she approved; do not print it")
    return MasterFile(
        path=folder / name,
        sha256=entry["sha256"],
        pixel_sha256=entry["pixel_sha256"],
        mime=entry["mime"],
        width=entry["width"],
        height=entry["height"],
    )
