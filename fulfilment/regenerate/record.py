"""The record of a run: every file by hash, and the passport over all of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fulfilment.designfile import DesignFile
from fulfilment.designfile.hashes import file_sha256
from fulfilment.fidelity import GateReport
from fulfilment.passport import Signer, sign_passport
from fulfilment.printfile import PrintedFile
from fulfilment.regenerate.outcome import Attempt, MadeFile, Role, Source

ROLES: dict[str, Role] = {"compare": "comparison", "design": "design"}


def list_files(folder: Path, printed: Sequence[PrintedFile], *, dpi: int) -> tuple[MadeFile, ...]:
    """Print files first, in the order of the design file, then the others by name."""
    prints = [
        MadeFile(
            name=file.path.relative_to(folder).as_posix(),
            role="print",
            sha256=file.sha256,
            bytes=file.bytes,
            placement=file.name,
            width_px=file.width_px,
            height_px=file.height_px,
            width_mm=file.width_mm,
            height_mm=file.height_mm,
            bleed_mm=file.bleed_mm,
            dpi=dpi,
        )
        for file in printed
    ]
    others = [
        MadeFile(
            name=path.relative_to(folder).as_posix(),
            role=ROLES[path.relative_to(folder).parts[0]],
            sha256=file_sha256(path),
            bytes=path.stat().st_size,
        )
        for top in ROLES
        for path in sorted((folder / top).rglob("*"))
        if path.is_file()
    ]
    return (*prints, *others)


def seal_passport(
    *,
    design: DesignFile,
    chosen_source: Source,
    gate: GateReport,
    attempts: Sequence[Attempt],
    files: Sequence[MadeFile],
    dpi: int,
    previous: str | None,
    issued_at: datetime,
    signer: Signer,
) -> dict[str, Any]:
    """The signed passport as a value."""
    document = {
        "issued_at": issued_at.astimezone(UTC).isoformat(timespec="seconds"),
        "previous": previous,
        "design": {
            "sha256": design.sha256,
            "recipe_id": design.recipe.id,
            "layout_id": design.layout.id,
            "garment": design.garment.to_json(),
        },
        "approved": {
            "sha256": design.master.sha256,
            "pixel_sha256": design.master.pixel_sha256,
            **design.approval.to_json(),
        },
        "print": {
            "source": chosen_source,
            "dpi": dpi,
            "engine": {"id": design.recipe.engine, "version": design.recipe.engine_version},
            "attempts": [attempt.to_json() for attempt in attempts],
        },
        "gate": gate.to_json(),
        "files": [file.to_json() for file in files],
    }
    return sign_passport(document, signer=signer)
