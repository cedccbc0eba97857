"""Money that moved or should: a row of ours is written before every call to a provider."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from designer.tokens import TOKEN_LENGTH, new_token
from designer.work import Work
from shop.models.order import Order
from shop.money import Money


class PaymentState(models.TextChoices):
    CREATED = "created", "Created"
    OPEN = "open", "Waiting for the shopper"
    SUCCEEDED = "succeeded", "Paid"
    FAILED = "failed", "Declined"
    CANCELLED = "cancelled", "Cancelled"


class Payment(models.Model):
    """One try to pay an order with one provider.

    ``idempotency_key`` is stored before the call, so a restart asks for the same thing.
    ``refunding_minor`` counts what is given back or on its way back; it never passes the amount.
    """

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    order = models.ForeignKey(Order, on_delete=models.PROTECT, related_name="payments")
    provider = models.CharField(max_length=20)
    state = models.CharField(max_length=9, choices=PaymentState, default=PaymentState.CREATED)
    amount_minor = models.BigIntegerField()
    currency = models.CharField(max_length=3)
    refunding_minor = models.BigIntegerField(default=0)
    idempotency_key = models.CharField(max_length=80, unique=True)
    reference = models.CharField(max_length=120, blank=True, db_index=True)
    intent = models.CharField(max_length=120, blank=True, db_index=True)
    redirect_url = models.URLField(max_length=600, blank=True)
    paid_with = models.CharField(max_length=60, blank=True)
    error_text = models.CharField(max_length=300, blank=True)
    is_disputed = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now)
    asked_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(refunding_minor__gte=0, refunding_minor__lte=F("amount_minor")),
                name="never_refund_more_than_paid",
            ),
            models.UniqueConstraint(
                fields=["provider", "reference"],
                condition=~Q(reference=""),
                name="one_payment_per_reference",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.amount} by {self.provider}, {self.get_state_display()}"

    @property
    def amount(self) -> Money:
        return Money(self.amount_minor, self.currency)

    @property
    def is_open(self) -> bool:
        return self.state in (PaymentState.CREATED, PaymentState.OPEN)


class RefundOutcome(models.TextChoices):
    REQUESTED = "requested", "Asked for"
    PENDING = "pending", "On its way"
    SUCCEEDED = "succeeded", "Given back"
    FAILED = "failed", "Failed"


class Refund(Work):
    """Money to give back. The row comes first; the worker calls the provider with its key."""

    payment = models.ForeignKey(Payment, on_delete=models.PROTECT, related_name="refunds")
    amount_minor = models.BigIntegerField()
    currency = models.CharField(max_length=3)
    reason = models.CharField(max_length=200, blank=True)
    takes_all = models.BooleanField(default=False, help_text="Whatever is left, not this sum.")
    idempotency_key = models.CharField(max_length=80, unique=True)
    reference = models.CharField(max_length=120, blank=True, db_index=True)
    outcome = models.CharField(max_length=9, choices=RefundOutcome, default=RefundOutcome.REQUESTED)

    class Meta(Work.Meta):
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(amount_minor__gt=0), name="refund_is_positive")
        ]

    def __str__(self) -> str:
        return f"{self.amount} back, {self.get_outcome_display()}"

    @property
    def amount(self) -> Money:
        return Money(self.amount_minor, self.currency)


class LedgerEntry(models.Model):
    """A line in the money book: written once with its cause, never changed.

    ``amount_minor`` is positive for money in, negative for money out.
    """

    key = models.CharField(max_length=120, unique=True)
    order = models.ForeignKey(Order, on_delete=models.PROTECT, related_name="ledger")
    payment = models.ForeignKey(Payment, on_delete=models.PROTECT, related_name="ledger")
    kind = models.CharField(max_length=20)
    amount_minor = models.BigIntegerField()
    currency = models.CharField(max_length=3)
    written_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "ledger entries"

    def __str__(self) -> str:
        return f"{self.kind} {Money(self.amount_minor, self.currency)}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError("a ledger entry is never changed")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        raise TypeError("a ledger entry is never deleted")
