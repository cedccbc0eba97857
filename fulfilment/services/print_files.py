"""The work of the press: regenerate an item's print, gate it, and tell the floor how it went."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING

from django.db import transaction

from designer.work import Effect, Report
from fulfilment.conf import config
from fulfilment.errors import GateFailed
from fulfilment.machines import WORKING_REQUESTS, IllegalMove, MoveRefused
from fulfilment.models import PrintFile, WorkItem
from fulfilment.services.changes import SYSTEM, News, change_order, move_item
from fulfilment.services.design_files import ensure_design_file
from fulfilment.services.holds import hold_work_order

if TYPE_CHECKING:
    from fulfilment.passport import Signer
    from fulfilment.regenerate import Regenerated


def print_folder(*, row: PrintFile) -> Path:
    """Where the row's print files, comparison pictures and passport lie."""
    return config().file_root / "prints" / row.token


def open_print_file(*, row: PrintFile, name: str) -> IO[bytes]:
    """One file of the row's folder, for reading. ``name`` comes from the row, and is checked.

    Raises FileNotFoundError.
    """
    folder = print_folder(row=row).resolve()
    path = (folder / name).resolve()
    if not path.is_relative_to(folder):
        raise FileNotFoundError(name)
    return path.open("rb")


def press_signer() -> Signer:
    """The key that signs this press's passports; made on first use."""
    from fulfilment.passport import Signer

    return Signer.from_file_or_create(config().signing_key)


def perform_print_file(row: PrintFile, report: Report) -> Effect:
    """The slow part, outside any transaction. Running it twice gives the same bytes.

    Raises PressError when no way of printing matches what she approved.
    """
    from fulfilment.regenerate import regenerate  # loads the imaging libraries: workers only

    report("Writing the design file", 2)
    folder = ensure_design_file(item=row.item)
    try:
        made = regenerate(
            folder,
            print_folder(row=row),
            dpi=config().print_dpi,
            signer=press_signer(),
            report=report,
            previous_sha256=_previous_passport(row),
        )
    except GateFailed as error:
        _keep_figures(row, error)
        raise
    return lambda: finish_print_file(row=row, made=made)


def _previous_passport(row: PrintFile) -> str | None:
    """The id of the passport that this garment had before, so that none can be taken out."""
    from fulfilment.passport import passport_id

    before = (
        PrintFile.objects.filter(
            item__work_order=row.item.work_order_id, item__number=row.item.number, state="done"
        )
        .order_by("-ended_at")
        .first()
    )
    return passport_id(before.passport) if before else None


def _keep_figures(row: PrintFile, error: GateFailed) -> None:
    """The figures of a refused print stay on the row: the floor must see why."""
    if error.report is not None:
        gate = error.report.to_json()
        PrintFile.objects.filter(pk=row.pk).update(gate=gate, verdict="fail")


def finish_print_file(*, row: PrintFile, made: Regenerated) -> None:
    """Writes the outcome; runs in the transaction that ends the row.

    ``review`` lets the file through and holds the order: nobody prints before somebody looked.
    """
    row.files = [file.to_json() for file in made.files]
    row.gate = made.gate.to_json()
    row.verdict = made.verdict
    row.source = made.source
    row.passport = made.passport
    row.save(update_fields=["files", "gate", "verdict", "source", "passport"])
    item = WorkItem.objects.select_related("work_order").get(pk=row.item_id)
    if item.step != "preflight":  # cancelled while the press worked
        return
    text = "Your print was drawn again at press size and matches what you approved."
    if made.verdict != "pass":
        text = "Your print is drawn; somebody compares it with what you approved."
    change_order(
        order=item.work_order,
        news=News(
            "file_ready",
            text,
            SYSTEM,
            item=item,
            detail={"verdict": made.verdict, "source": made.source},
        ),
        while_work=("in_progress",),
    )
    move_item(item=item, event="file_ready")
    if made.verdict != "pass":
        hold_work_order(
            order=item.work_order,
            item=item,
            reason="print_file",
            handle=f"print_file:{row.token}",
            actor=SYSTEM,
            party="system",
            note="The fidelity gate asks for a look: compare the print with the proof.",
        )


def give_up_print_file(row: PrintFile) -> None:
    """The row failed or was cancelled: the garment waits for a new file, the order for a person."""
    item = WorkItem.objects.select_related("work_order").get(pk=row.item_id)
    if item.step != "preflight":
        return
    order = item.work_order
    news = News(
        "file_failed",
        "Your print did not come out as you approved it, so we stopped before printing.",
        SYSTEM,
        item=item,
        detail={"error": row.error_text},
    )
    try:
        with transaction.atomic():
            change_order(
                order=order,
                news=news,
                while_request=WORKING_REQUESTS | {"cancel_requested"},
                while_work=("in_progress",),
            )
            move_item(item=item, event="file_failed")
            hold_work_order(
                order=order,
                item=item,
                reason="print_file",
                handle=f"print_file:{row.token}",
                actor=SYSTEM,
                party="system",
                note=row.error_text,
            )
    except IllegalMove:  # the order ended meanwhile: nothing waits for this file any more
        return


def check_passport(*, row: PrintFile) -> None:
    """Hashes every named file again and checks the signature. Raises MoveRefused, saying what."""
    from fulfilment.passport import verify_passport

    path = print_folder(row=row) / "passport.json"
    outcome = verify_passport(path, trusted_keys=[press_signer().public_key])
    if not outcome.ok:
        raise MoveRefused(f"the passport does not hold: {outcome}")
