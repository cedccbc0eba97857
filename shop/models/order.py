"""What she ordered, as it was: every word, hash and amount is a copy, so nothing changes later."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils import timezone

from designer.tokens import TOKEN_LENGTH, new_token
from shop.money import Money


class OrderState(models.TextChoices):
    PLACED = "placed", "Placed"
    AWAITING_PAYMENT = "awaiting_payment", "Waiting for payment"
    PAID = "paid", "Paid"
    IN_PRODUCTION = "in_production", "In production"
    SHIPPED = "shipped", "On its way"
    DELIVERED = "delivered", "Delivered"
    CANCELLED = "cancelled", "Cancelled"
    REFUNDED = "refunded", "Refunded"


UNPAID = (OrderState.PLACED, OrderState.AWAITING_PAYMENT)
ENDED = (OrderState.DELIVERED, OrderState.CANCELLED, OrderState.REFUNDED)


class Order(models.Model):
    """An order. ``number`` is for people, ``token`` for addresses; amounts include tax."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    number = models.CharField(max_length=24, unique=True)
    checkout_token = models.CharField(max_length=TOKEN_LENGTH, unique=True)
    shopper_key = models.CharField(max_length=TOKEN_LENGTH, db_index=True)
    state = models.CharField(max_length=16, choices=OrderState, default=OrderState.PLACED)
    email = models.EmailField()
    name = models.CharField(max_length=120)
    line1 = models.CharField(max_length=120)
    line2 = models.CharField(max_length=120, blank=True)
    postcode = models.CharField(max_length=20)
    city = models.CharField(max_length=80)
    region = models.CharField(max_length=80, blank=True)
    country = models.CharField(max_length=2)
    phone = models.CharField(max_length=40, blank=True)
    currency = models.CharField(max_length=3)
    goods_minor = models.BigIntegerField()
    delivery_minor = models.BigIntegerField()
    tax_minor = models.BigIntegerField()
    gross_minor = models.BigIntegerField()
    tax_rate_bp = models.PositiveIntegerField()
    tax_name = models.CharField(max_length=40)
    delivery_code = models.CharField(max_length=20)
    delivery_title = models.CharField(max_length=80)
    arrives_on = models.DateField(null=True, blank=True)
    proof_text_version = models.CharField(max_length=40)
    work_order_token = models.CharField(max_length=TOKEN_LENGTH, blank=True)
    carrier = models.CharField(max_length=60, blank=True)
    tracking_code = models.CharField(max_length=80, blank=True)
    tracking_url = models.URLField(max_length=300, blank=True)
    placed_at = models.DateTimeField(default=timezone.now)
    paid_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["state", "placed_at"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    gross_minor=models.F("goods_minor") + models.F("delivery_minor")
                ),
                name="order_adds_up",
            )
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def gross(self) -> Money:
        return Money(self.gross_minor, self.currency)

    @property
    def is_unpaid(self) -> bool:
        return self.state in UNPAID

    @property
    def has_ended(self) -> bool:
        return self.state in ENDED


class OrderLine(models.Model):
    """A line as it was approved: the hash of the master binds what the factory must print."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    number = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=80)
    words = models.CharField(max_length=600, blank=True)
    caption = models.CharField(max_length=160, blank=True)
    details = models.CharField(max_length=160, blank=True)
    version_token = models.CharField(max_length=TOKEN_LENGTH)
    proof_token = models.CharField(max_length=TOKEN_LENGTH)
    approved_sha256 = models.CharField(max_length=64)
    recipe_id = models.CharField(max_length=64)
    garment = models.SlugField(max_length=40)
    colourway = models.SlugField(max_length=40)
    size = models.CharField(max_length=8)
    quantity = models.PositiveSmallIntegerField()
    currency = models.CharField(max_length=3)
    unit_minor = models.BigIntegerField()
    net_minor = models.BigIntegerField()
    tax_minor = models.BigIntegerField()
    gross_minor = models.BigIntegerField()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["order", "number"], name="one_order_line_per_number"),
            models.CheckConstraint(
                condition=models.Q(gross_minor=models.F("net_minor") + models.F("tax_minor"))
                & models.Q(gross_minor=models.F("unit_minor") * models.F("quantity")),
                name="order_line_adds_up",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.quantity} × {self.title}, {self.size}"

    @property
    def unit(self) -> Money:
        return Money(self.unit_minor, self.currency)

    @property
    def gross(self) -> Money:
        return Money(self.gross_minor, self.currency)


class OrderEvent(models.Model):
    """What happened to an order, in plain words; never changed. ``key`` makes twice once."""

    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="events")
    key = models.CharField(max_length=120, unique=True)
    code = models.CharField(max_length=40)
    text = models.CharField(max_length=200)
    detail = models.CharField(max_length=300, blank=True)
    needs_you = models.BooleanField(default=False)
    is_settled = models.BooleanField(default=False)
    occurred_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["occurred_at", "pk"]

    def __str__(self) -> str:
        return self.text

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        raise TypeError("an order's story is never rewritten")
