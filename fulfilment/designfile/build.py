"""A design file written to disk: same spec, same bytes; whole or not at all."""

from __future__ import annotations

import hashlib
from pathlib import Path

from designer.recipe import canonical
from fulfilment.designfile.document import make_document
from fulfilment.designfile.parts import DesignFileSpec
from fulfilment.designfile.read import read_design_file
from fulfilment.designfile.schema import MANIFEST
from fulfilment.errors import DesignFileError
from fulfilment.folders import publish_folder, scratch_folder

__all__ = ["build_design_file"]


def build_design_file(folder: Path, spec: DesignFileSpec) -> str:
    """Writes the folder and returns the SHA-256 of its ``design.json``.

    Twice is the same as once: an equal design file that is already there is checked and kept.
    Raises DesignFileError when the spec does not hang together, or when ``folder`` holds
    something else.
    """
    document, files = make_document(spec)
    manifest = canonical(document)
    sha256 = hashlib.sha256(manifest).hexdigest()
    if (folder / MANIFEST).exists():
        if read_design_file(folder).sha256 != sha256:
            raise DesignFileError(f"{folder.name} already holds another design; use a new folder")
        return sha256
    if folder.exists() and any(folder.iterdir()):
        raise DesignFileError(f"{folder.name} is not empty; use a new folder")
    with scratch_folder(folder) as scratch:
        for name, data in files.items():
            path = scratch / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        (scratch / MANIFEST).write_bytes(manifest)
        publish_folder(scratch, folder)
    return sha256
