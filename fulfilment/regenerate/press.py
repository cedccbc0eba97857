"""``regenerate``: read, draw, gate, print, seal. Whole or not at all."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from designer.recipe import canonical
from fulfilment.designfile import DesignFile, read_design_file
from fulfilment.errors import GateFailed, PressError, PrintFileError
from fulfilment.fidelity import GateReport
from fulfilment.fidelity.panels import judge_panels, look_at_panel
from fulfilment.folders import publish_folder, scratch_folder
from fulfilment.passport import PASSPORT, Signer
from fulfilment.passport.contents import DESIGN_FOLDER, PRINT_FOLDER
from fulfilment.printfile import PrintedFile, PrintJob, write_print_files
from fulfilment.printfile.png import ALGORITHMIC, TRAINED
from fulfilment.regenerate.choose import Chosen, Report, choose_artwork, explain
from fulfilment.regenerate.comparison import write_comparison
from fulfilment.regenerate.outcome import Regenerated
from fulfilment.regenerate.record import list_files, seal_passport
from fulfilment.regenerate.sources import Approved

__all__ = ["regenerate"]

DPI_RANGE = (36, 600)
RULE_DRAWN = frozenset({"loom"})  # engines that draw by rules; all others are trained models


def regenerate(
    design_dir: Path,
    out_dir: Path,
    *,
    dpi: int = 300,
    signer: Signer | None = None,
    report: Report | None = None,
    previous_sha256: str | None = None,
    issued_at: datetime | None = None,
) -> Regenerated:
    """Makes ``out_dir``: ``print/*.png``, ``compare/*.png``, ``design/`` and ``passport.json``.

    The recipe is drawn again and gated against the approved master; when that is not possible or
    not alike, the next way is tried (see ``sources``) and the record says so. Running twice gives
    the same print bytes and replaces the folder; a kill leaves either the old one or the new one.
    Without a ``signer`` a key is made for this passport alone. ``previous_sha256`` is the id of
    the passport before this one. Raises DesignFileError, PrintFileError, GateFailed (no way of
    printing is like what she approved: nothing is left) and PassportError.
    """
    tell = report or (lambda stage, percent: None)
    if not DPI_RANGE[0] <= dpi <= DPI_RANGE[1]:
        raise PrintFileError(f"dpi must be {DPI_RANGE[0]} to {DPI_RANGE[1]}, not {dpi}")
    tell("Reading the design file", 2)
    design = read_design_file(design_dir)
    _refuse_foreign_folder(out_dir)
    approved = Approved.read(design)
    with scratch_folder(out_dir) as scratch:
        chosen = choose_artwork(approved, scratch, dpi=dpi, tell=tell)
        printed = _print(chosen, design, scratch, dpi=dpi, tell=tell)
        gate = _look_again(chosen, approved, printed, dpi=dpi, tell=tell)
        chosen.tile.path.unlink()
        _copy_design(design, scratch / DESIGN_FOLDER)
        tell("Sealing the passport", 96)
        files = list_files(scratch, printed, dpi=dpi)
        passport = seal_passport(
            design=design,
            chosen_source=chosen.source,
            gate=gate,
            attempts=chosen.attempts,
            files=files,
            dpi=dpi,
            previous=previous_sha256,
            issued_at=issued_at or datetime.now(UTC),
            signer=signer or Signer.ephemeral(),
        )
        (scratch / PASSPORT).write_bytes(canonical(passport))
        publish_folder(scratch, out_dir)
    tell("Print files are ready", 100)
    return Regenerated(out_dir, chosen.source, gate, chosen.attempts, files, passport)


def _refuse_foreign_folder(folder: Path) -> None:
    """Only an empty place or an earlier outcome of ours is replaced."""
    if folder.is_dir() and any(folder.iterdir()) and not (folder / PASSPORT).exists():
        raise PrintFileError(f"{folder.name} holds other files; give an empty folder")
    if folder.exists() and not folder.is_dir():
        raise PrintFileError(f"{folder.name} is a file; give a folder")


def _print(
    chosen: Chosen, design: DesignFile, scratch: Path, *, dpi: int, tell: Report
) -> tuple[PrintedFile, ...]:
    folder = scratch / PRINT_FOLDER
    folder.mkdir()
    origin = ALGORITHMIC if design.recipe.engine in RULE_DRAWN else TRAINED
    job = PrintJob(design.layout, design.placements, dpi, origin)
    tell("Printing panels to files", 45)
    printed = write_print_files(
        chosen.tile,
        job,
        folder,
        report=lambda name, share: tell(f"Printed {name} to file", 45 + round(share * 40)),
    )
    tell("Making the comparison pictures", 86)
    write_comparison(design.master.path, chosen.tile, scratch / "compare")
    return printed


def _look_again(
    chosen: Chosen,
    approved: Approved,
    printed: tuple[PrintedFile, ...],
    *,
    dpi: int,
    tell: Report,
) -> GateReport:
    """The artwork's report with that of the written panels. Raises GateFailed.

    Another way of making the artwork would not help a file that is laid wrongly.
    """
    looks = []
    for file, placement in zip(printed, approved.design.placements, strict=True):
        tell(f"Checking {file.name} on the cloth", 88)
        looks.append(
            look_at_panel(file.path, placement, approved.design.layout, approved.pixels, dpi=dpi)
        )
    gate = chosen.gate.with_figures(judge_panels(looks))
    if gate.verdict == "fail":
        raise GateFailed(f"the print files are not laid as approved: {explain(gate)}", report=gate)
    return gate


def _copy_design(design: DesignFile, folder: Path) -> None:
    for name in design.files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(design.folder / name, folder / name)
    # Between reading and copying the source may have been touched: check the copy, not the hope.
    if read_design_file(folder).sha256 != design.sha256:
        raise PressError("the design file changed while it was read; start again")
