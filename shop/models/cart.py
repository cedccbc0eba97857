"""The bag. It belongs to a shopper's key, not to an account."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone

from designer.tokens import TOKEN_LENGTH, new_token
from shop.models.catalogue import Product


class Cart(models.Model):
    """A shopper's open bag, or one that became an order.

    ``checkout_token`` changes with every change of the bag: a checkout page that shows an older
    bag cannot order, and a double press orders once.
    """

    shopper_key = models.CharField(max_length=TOKEN_LENGTH)
    checkout_token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    ordered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["shopper_key"],
                condition=Q(ordered_at__isnull=True),
                name="one_open_cart_per_shopper",
            )
        ]

    def __str__(self) -> str:
        return f"Bag {self.pk}"


class CartLine(models.Model):
    """A version of a design in a size. ``words`` and ``caption`` are as they were when added."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    cart = models.ForeignKey(Cart, on_delete=models.CASCADE, related_name="lines")
    product = models.ForeignKey(Product, on_delete=models.PROTECT)
    version_token = models.CharField(max_length=TOKEN_LENGTH)
    size = models.CharField(max_length=8)
    quantity = models.PositiveSmallIntegerField(default=1)
    words = models.CharField(max_length=600, blank=True)
    caption = models.CharField(max_length=160, blank=True)
    details = models.CharField(max_length=160, blank=True)
    added_at = models.DateTimeField(default=timezone.now)
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["cart", "version_token", "size"],
                condition=Q(removed_at__isnull=True),
                name="one_line_per_print_and_size",
            ),
            models.CheckConstraint(
                condition=Q(quantity__gte=1, quantity__lte=20), name="cart_line_quantity"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.quantity} × {self.words[:40]} in {self.size}"
