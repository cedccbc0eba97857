"""What a passport says, held against the files beside it and against itself."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

from fulfilment.designfile import MANIFEST, read_design_file
from fulfilment.designfile.hashes import file_sha256
from fulfilment.errors import DesignFileError
from fulfilment.fidelity.report import LIMITS, WORST, Figure, Verdict
from fulfilment.passport.lines import Check

PRINT_FOLDER = "print"
DESIGN_FOLDER = "design"


def check_contents(document: dict[str, Any], folder: Path) -> list[Check]:
    """Every named file, nothing else to print, the approved design, and the gate's arithmetic."""
    try:
        checks = [_check_file(folder, entry) for entry in document["files"]]
        checks.append(_check_strays(document, folder))
        checks.append(_check_design(document, folder))
        checks.append(_check_gate(document["gate"]))
    # Signed, yet of another shape than ours: a press of another make. Not to be trusted blindly.
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        return [Check("contents", False, f"a part is missing or odd ({error})")]
    return checks


def _check_file(folder: Path, entry: dict[str, Any]) -> Check:
    name = str(entry["name"])
    parts = PurePosixPath(name)
    if parts.is_absolute() or ".." in parts.parts:
        return Check(name, False, "points out of the folder")
    path = folder / parts
    if path.is_symlink() or not path.is_file():
        return Check(name, False, "missing")
    if path.stat().st_size != entry["bytes"] or file_sha256(path) != entry["sha256"]:
        return Check(name, False, "changed: its SHA-256 is not the signed one")
    return Check(name, True, f"unchanged, {entry['sha256'][:16]}")


def _check_strays(document: dict[str, Any], folder: Path) -> Check:
    named = {str(entry["name"]) for entry in document["files"]}
    found = [path for path in (folder / PRINT_FOLDER).rglob("*") if not path.is_dir()]
    strays = [path.name for path in found if path.relative_to(folder).as_posix() not in named]
    if strays:
        return Check("print folder", False, f"holds {strays[0]}, which the passport does not name")
    return Check("print folder", bool(found), f"{len(found)} named files and nothing else")


def _check_design(document: dict[str, Any], folder: Path) -> Check:
    """The files are the approved ones, not just any that were signed."""
    try:
        design = read_design_file(folder / DESIGN_FOLDER)
    except DesignFileError as error:
        return Check("approved design", False, str(error))
    said, approved = document["design"], document["approved"]
    same = (
        (said["sha256"], design.sha256),
        (said["recipe_id"], design.recipe.id),
        (said["layout_id"], design.layout.id),
        (approved["sha256"], design.master.sha256),
        (approved["pixel_sha256"], design.master.pixel_sha256),
        (approved["proof"], design.approval.proof),
    )
    if any(first != second for first, second in same):
        return Check("approved design", False, f"{MANIFEST} is of another approved design")
    return Check("approved design", True, f"approved {design.approval.approved_at}")


def _check_gate(gate: dict[str, Any]) -> Check:
    """The verdict follows from the figures, by the limits that this press knows."""
    verdicts: list[Verdict] = [
        Figure(figure["key"], float(figure["value"])).verdict
        for figure in gate["figures"]
        if figure["key"] in LIMITS
    ]
    if len(verdicts) != len(gate["figures"]) or not verdicts:
        return Check("gate", False, "has figures that this version does not know")
    worst = max(verdicts, key=WORST.__getitem__)
    if worst != gate["verdict"]:
        return Check("gate", False, f"says {gate['verdict']}, its figures say {worst}")
    return Check("gate", worst != "fail", f"{worst}, {len(verdicts)} figures")
