"""The contract of a payment provider. Values in, values out.

A provider only translates. It never touches an order: it answers what is true at the vendor's,
and ``shop.services.payments`` applies that. Every call that changes something takes an
idempotency key of ours, stored before the call.

Adding a provider: one file here, one line in ``registry``, its fake under ``tests/fakes``, and it
must pass ``tests/shop/payments/test_contract.py``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from shop.money import Money

FoundState = Literal["open", "succeeded", "failed", "cancelled", "unknown"]
RefundState = Literal["pending", "succeeded", "failed", "unknown"]


@dataclass(frozen=True, slots=True)
class AskLine:
    """One line on the provider's page; ``unit`` includes tax."""

    title: str
    text: str
    unit: Money
    quantity: int


@dataclass(frozen=True, slots=True)
class PaymentAsk:
    """What is to be paid. ``amount`` is the sum of the lines and the delivery."""

    payment: str
    order: str
    amount: Money
    lines: tuple[AskLine, ...]
    delivery: AskLine
    email: str
    success_url: str
    cancel_url: str
    idempotency_key: str


@dataclass(frozen=True, slots=True)
class Started:
    """The vendor's own name for the payment, and where she pays."""

    reference: str
    redirect_url: str
    intent: str = ""


@dataclass(frozen=True, slots=True)
class PaymentRef:
    """What we know of a payment: our token, the vendor's names (may be empty)."""

    payment: str
    reference: str
    intent: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What is true at the vendor's. ``unknown`` when it says something we have no word for."""

    state: FoundState
    reference: str
    intent: str = ""
    amount: Money | None = None
    paid_with: str = ""
    error_text: str = ""
    is_disputed: bool = False


@dataclass(frozen=True, slots=True)
class RefundAsk:
    """Money to give back; ``is_retry`` makes the provider look for an earlier one first."""

    refund: str
    payment: PaymentRef
    amount: Money
    idempotency_key: str
    is_retry: bool = False


@dataclass(frozen=True, slots=True)
class RefundFound:
    """A refund as the vendor has it. ``refund`` is our token, empty when made elsewhere."""

    state: RefundState
    reference: str
    amount: Money
    intent: str = ""
    refund: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A verified webhook: a hint to look, never a fact. ``payment`` is our token, if it tells."""

    event_id: str
    event_type: str
    object_type: str
    object_id: str
    payment: str = ""
    intent: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


class Provider(ABC):
    """One vendor. All methods may raise ProviderDown (try again) or PaymentError (do not)."""

    name: str
    label: str
    note: str = ""
    moves_money: bool = True

    @abstractmethod
    def start(self, ask: PaymentAsk) -> Started:
        """Opens a payment page. The same key gives the same payment."""

    @abstractmethod
    def find(self, payment: PaymentRef) -> Found:
        """What is true now. Raises PaymentError when the vendor does not know it."""

    @abstractmethod
    def find_owner(self, intent: str) -> PaymentRef | None:
        """Whose money the vendor's ``intent`` is; None when it is not of our making."""

    @abstractmethod
    def cancel(self, payment: PaymentRef) -> Found:
        """Closes an open payment page; what is already paid stays paid and is answered so."""

    @abstractmethod
    def refund(self, ask: RefundAsk) -> RefundFound:
        """Gives money back. Raises OverRefund when it is more than was paid."""

    @abstractmethod
    def find_refund(self, reference: str) -> RefundFound:
        """A refund by the vendor's name."""

    @abstractmethod
    def list_refunds(self, payment: PaymentRef) -> tuple[RefundFound, ...]:
        """Every refund of a payment, also those made in the vendor's own dashboard."""

    @abstractmethod
    def read_notice(self, *, body: bytes, headers: Mapping[str, str]) -> Notice:
        """Verifies a webhook. Raises BadSignature."""
