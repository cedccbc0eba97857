"""Which state may follow which: one table per machine. Pure.

A verb moves a row with ``UPDATE ... WHERE state IN (sources of the new state)`` and counts rows, so
two movers can never both win, on SQLite and PostgreSQL alike.
"""

from __future__ import annotations

from typing import Final

ORDER: Final[dict[str, tuple[str, ...]]] = {
    "placed": ("awaiting_payment", "paid", "cancelled"),
    "awaiting_payment": ("paid", "cancelled"),
    "paid": ("in_production", "shipped", "cancelled", "refunded"),
    "in_production": ("shipped", "delivered", "cancelled", "refunded"),
    "shipped": ("delivered", "refunded"),
    "delivered": ("refunded",),
    "cancelled": ("refunded",),
    "refunded": (),
}

# Money is a fact that arrives late: a payment we gave up on may still succeed, never the reverse.
PAYMENT: Final[dict[str, tuple[str, ...]]] = {
    "created": ("open", "succeeded", "failed", "cancelled"),
    "open": ("succeeded", "failed", "cancelled"),
    "failed": ("succeeded",),
    "cancelled": ("succeeded",),
    "succeeded": (),
}

# A refund can fail days after the provider called it succeeded.
REFUND: Final[dict[str, tuple[str, ...]]] = {
    "requested": ("pending", "succeeded", "failed"),
    "pending": ("succeeded", "failed"),
    "succeeded": ("failed",),
    "failed": (),
}


def sources(machine: dict[str, tuple[str, ...]], target: str) -> tuple[str, ...]:
    """The states from which ``target`` may be reached. Raises KeyError for an unknown state."""
    machine[target]
    return tuple(state for state, following in machine.items() if target in following)
