"""The demo provider's own books, kept apart from ours as a vendor's would be."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from designer.tokens import TOKEN_LENGTH, new_token


class DemoCharge(models.Model):
    """A make-believe payment page. ``state`` is open, succeeded, failed or cancelled."""

    reference = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    key = models.CharField(max_length=80, unique=True)
    payment = models.CharField(max_length=TOKEN_LENGTH)
    state = models.CharField(max_length=9, default="open")
    amount_minor = models.BigIntegerField()
    refunded_minor = models.BigIntegerField(default=0)
    currency = models.CharField(max_length=3)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(refunded_minor__lte=F("amount_minor")), name="demo_refund_within"
            )
        ]

    def __str__(self) -> str:
        return f"Demo charge {self.reference[:6]}"


class DemoRefund(models.Model):
    """Make-believe money going back."""

    reference = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    key = models.CharField(max_length=80, unique=True)
    refund = models.CharField(max_length=TOKEN_LENGTH)
    charge = models.ForeignKey(DemoCharge, on_delete=models.CASCADE, related_name="refunds")
    amount_minor = models.BigIntegerField()

    def __str__(self) -> str:
        return f"Demo refund {self.reference[:6]}"
