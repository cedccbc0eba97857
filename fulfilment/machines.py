"""Every state an order, a garment and a parcel can be in, and every way from one to the next.

Pure tables: no database, no clock. The verbs in ``services`` move rows by these tables and by
nothing else; the API and the floor pages offer only what ``*_actions`` name.

OrderError
├── IllegalMove          that cannot be done now; ``allowed`` names what can
├── CannotMake           fail closed: no master, no technique, no size, no order
├── MoveRefused          the words that came with a verb are not usable (reason, tracking, ...)
└── UnknownKey           the API key is wrong, revoked or belongs to a closed factory
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType


class OrderError(Exception):
    """Base of the tree. ``str(error)`` may be shown to the caller."""

    permanent = True
    code = "order_error"


class IllegalMove(OrderError):
    """The row is not in a state from which this can be done."""

    code = "illegal_move"

    def __init__(self, *, event: str, state: str, allowed: Iterable[str]) -> None:
        self.event, self.state, self.allowed = event, state, tuple(allowed)
        now = ", ".join(self.allowed) or "nothing"
        super().__init__(f"cannot {event.replace('_', ' ')} while {state}; allowed now: {now}")


class CannotMake(OrderError):
    """The order lacks something without which no garment can be printed."""

    code = "cannot_make"


class MoveRefused(OrderError):
    code = "refused"


class UnknownKey(OrderError):
    code = "unknown_key"


@dataclass(frozen=True, slots=True)
class Move:
    """One event: from any of ``sources`` to ``target``."""

    sources: frozenset[str]
    target: str


@dataclass(frozen=True, slots=True)
class Machine:
    """A transition table. States without a way out are terminal and never reopen."""

    name: str
    states: tuple[str, ...]
    moves: Mapping[str, Move]

    def move(self, event: str) -> Move:
        return self.moves[event]

    def allowed(self, state: str) -> tuple[str, ...]:
        """The events that may happen in this state, in table order."""
        return tuple(event for event, move in self.moves.items() if state in move.sources)

    @property
    def terminal(self) -> frozenset[str]:
        return frozenset(state for state in self.states if not self.allowed(state))


def _machine(name: str, states: str, table: dict[str, tuple[str, str]]) -> Machine:
    known = tuple(states.split())
    moves = {event: Move(frozenset(a.split()), b) for event, (a, b) in table.items()}
    for move in moves.values():
        assert move.sources | {move.target} <= set(known), f"{name}: unknown state in {move}"
    return Machine(name, known, MappingProxyType(moves))


REQUEST = _machine(
    "request",
    "submitted accepted rejected cancel_requested cancel_accepted cancel_rejected closed",
    {
        "accept": ("submitted", "accepted"),
        "reject": ("submitted", "rejected"),
        "request_cancel": ("submitted accepted cancel_rejected", "cancel_requested"),
        "accept_cancel": ("cancel_requested", "cancel_accepted"),
        "reject_cancel": ("cancel_requested", "cancel_rejected"),
        "close": ("accepted cancel_requested cancel_rejected", "closed"),
    },
)

WORK = _machine(
    "work",
    "open in_progress completed incomplete cancelled",
    {
        "start": ("open", "in_progress"),
        "complete": ("in_progress", "completed"),
        "close_short": ("open in_progress", "incomplete"),
        "cancel": ("open in_progress", "cancelled"),
    },
)

_LIVE_STEPS = "awaiting_assets preflight print_ready queued printing printed finishing qc packed"
STEP = _machine(
    "step",
    f"{_LIVE_STEPS} shipped scrapped cancelled",
    {
        "prepare": ("awaiting_assets", "preflight"),
        "file_ready": ("preflight", "print_ready"),
        "file_failed": ("preflight", "awaiting_assets"),
        "queue": ("print_ready", "queued"),
        "print": ("queued", "printing"),
        "printed": ("printing", "printed"),
        "finish": ("printed", "finishing"),
        "inspect": ("finishing", "qc"),
        "pass": ("qc", "packed"),
        "fail": ("printing printed finishing qc", "scrapped"),
        "undo_queue": ("queued", "print_ready"),
        "undo_print": ("printing", "queued"),
        "undo_printed": ("printed", "printing"),
        "undo_finish": ("finishing", "printed"),
        "undo_inspect": ("qc", "finishing"),
        "ship": ("packed", "shipped"),
        "cancel": (_LIVE_STEPS, "cancelled"),
    },
)

PARCEL = _machine(
    "parcel",
    "shipped delivered returned lost",
    {
        "deliver": ("shipped", "delivered"),
        "return": ("shipped", "returned"),
        "lose": ("shipped", "lost"),
    },
)

# What carriers report about a parcel on its way (Printful's nine values).
DELIVERY_STATES = (
    "unknown",
    "pre_transit",
    "in_transit",
    "out_for_delivery",
    "available_for_pickup",
    "delivered",
    "return_to_sender",
    "failure",
    "canceled",
)

WORKING_REQUESTS = frozenset({"accepted", "cancel_rejected"})  # the factory may touch the items
BEFORE_PRINTING = frozenset({"awaiting_assets", "preflight", "print_ready", "queued"})
FLOOR_EVENTS = ("queue", "print", "printed", "finish", "inspect")  # plain steps of a garment
MAX_ATTEMPTS = 3

REJECT_REASONS = (
    "incorrect_address",
    "incorrect_product_info",
    "ineligible_product",
    "international_shipping_unavailable",
    "invalid_contact_information",
    "invalid_sku",
    "inventory_out_of_stock",
    "merchant_blocked_or_suspended",
    "missing_customs_info",
    "order_too_large",
    "package_preference_not_set",
    "payment_declined",
    "undeliverable_destination",
    "print_file_invalid",
    "content_policy",
    "technique_unavailable",
    "capacity",
    "other",
)
HOLD_REASONS = (
    "awaiting_payment",
    "awaiting_return_items",
    "high_risk_of_fraud",
    "incorrect_address",
    "inventory_out_of_stock",
    "unknown_delivery_date",
    "print_file",
    "remake_limit",
    "shopper_asked",
    "other",
)
SCRAP_REASONS = (
    "misprint",
    "colour_off",
    "position_off",
    "bands",
    "stain",
    "hole",
    "wrong_blank",
    "other",
)


def order_actions(*, request: str, work: str, held: bool, steps: Iterable[str]) -> list[str]:
    """What the factory may do with the order now, as verb names of the API."""
    if work not in ("open", "in_progress"):
        return []
    actions: list[str] = [
        event for event in ("accept", "reject") if event in REQUEST.allowed(request)
    ]
    if request == "cancel_requested":
        actions += ["accept_cancel", "reject_cancel"]
    working = request in WORKING_REQUESTS and work == "in_progress"
    if working and not held and "packed" in set(steps):
        actions.append("ship")
    if request in WORKING_REQUESTS | {"submitted"}:
        actions.append("hold")
    if held:
        actions.append("release")
    return actions


def item_actions(*, request: str, work: str, held: bool, step: str) -> list[str]:
    """What the factory may do with one garment now. ``step:<event>`` are the plain steps."""
    if held or work != "in_progress" or request not in WORKING_REQUESTS:
        return []
    allowed = STEP.allowed(step)
    actions = ["prepare"] if "prepare" in allowed else []
    actions += [f"step:{event}" for event in FLOOR_EVENTS if event in allowed]
    actions += [f"qc:{event}" for event in ("pass", "fail") if event in allowed]
    return actions
