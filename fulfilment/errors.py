"""What can go wrong between a design file and a proven print, as one small tree.

PressError
├── DesignFileError      the folder (or its zip) is incomplete, changed or not ours
├── PrintFileError       the print-ready files cannot be made from it
├── GateFailed           no way of making the print matches what she approved; ``report`` has why
└── PassportError        the passport cannot be signed or read

Each text names the file and says what to do next. All are permanent: the same input fails again.
(The states of orders and parcels have their own tree in ``fulfilment.machines``.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fulfilment.fidelity.report import GateReport

__all__ = ["DesignFileError", "GateFailed", "PassportError", "PressError", "PrintFileError"]


class PressError(Exception):
    """Base of the tree. ``str(error)`` is one line for the floor."""

    permanent = True
    code = "press_error"


class DesignFileError(PressError):
    code = "design_file"


class PrintFileError(PressError):
    code = "print_file"


class GateFailed(PressError):
    """Nothing was printed. ``report`` is the last gate that was tried."""

    code = "gate_failed"

    def __init__(self, message: str, *, report: GateReport | None = None) -> None:
        super().__init__(message)
        self.report = report


class PassportError(PressError):
    code = "passport"
