"""Which rows of this floor are work, and the verb of each."""

from __future__ import annotations

from designer.chores import register_chore
from designer.work import register_work


def register() -> None:
    """Called once, when the app is ready."""
    from fulfilment.models import Delivery, PrintFile
    from fulfilment.services.chasing import give_up_old_holds
    from fulfilment.services.deliveries import perform_delivery
    from fulfilment.services.idempotency import forget_old_keys
    from fulfilment.services.print_files import give_up_print_file, perform_print_file

    register_work(
        "print_file",
        model=PrintFile,
        verb=perform_print_file,
        on_end=give_up_print_file,
        max_attempts=3,
    )
    register_work("delivery", model=Delivery, verb=perform_delivery, max_attempts=12)
    register_chore("old_holds", seconds=86_400, run=give_up_old_holds)
    register_chore("old_keys", seconds=3600, run=forget_old_keys)
