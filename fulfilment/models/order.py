"""A work order and its garments. States move by ``fulfilment.machines`` only, in ``services``."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import models
from django.utils import timezone

from designer.tokens import TOKEN_LENGTH, new_token
from fulfilment.machines import REQUEST, STEP, WORK, item_actions, order_actions
from fulfilment.models.factory import Factory


def _choices(states: Iterable[str]) -> list[tuple[str, str]]:
    return [(state, state.replace("_", " ").capitalize()) for state in states]


class WorkOrder(models.Model):
    """What one factory is asked to make for one order of a store.

    ``request`` is the talk between shop and factory, ``work`` is the making. ``reference`` is
    the caller's own name for the order and means nothing here. ``version`` grows by one with
    every change, so a listener can drop old news.
    """

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    store = models.CharField(max_length=60)
    reference = models.CharField(max_length=120)
    fingerprint = models.CharField(max_length=64)  # of what was asked: same reference, same ask
    factory = models.ForeignKey(Factory, on_delete=models.PROTECT, related_name="work_orders")
    request = models.CharField(max_length=20, choices=_choices(REQUEST.states))
    work = models.CharField(max_length=20, choices=_choices(WORK.states))
    ship_to = models.JSONField()
    rush = models.BooleanField(default=False)
    version = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    accept_by = models.DateTimeField()
    dispatch_by = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=60, blank=True)  # of a refusal or cancellation

    class Meta:
        ordering = ["created_at", "pk"]
        indexes = [models.Index(fields=["factory", "created_at", "id"], name="orders_of_factory")]
        constraints = [
            models.UniqueConstraint(fields=["store", "reference"], name="one_order_per_reference")
        ]

    def __str__(self) -> str:
        return f"{self.store} {self.reference}"

    @property
    def is_held(self) -> bool:
        return any(hold.is_active for hold in self.holds.all())

    @property
    def is_over(self) -> bool:
        return self.work in WORK.terminal or self.request in REQUEST.terminal

    @property
    def actions(self) -> list[str]:
        """What the factory may do with the order now."""
        steps = [item.step for item in self.items.all()]
        return order_actions(request=self.request, work=self.work, held=self.is_held, steps=steps)


class WorkItem(models.Model):
    """One design on one blank, ``quantity`` times. A remake is a new item with ``remake_of``."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    work_order = models.ForeignKey(WorkOrder, on_delete=models.PROTECT, related_name="items")
    line_reference = models.CharField(max_length=120)
    number = models.PositiveSmallIntegerField()  # within the order, 1..n; printed on the label
    attempt = models.PositiveSmallIntegerField(default=1)
    remake_of = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="remakes"
    )
    proof_token = models.CharField(max_length=TOKEN_LENGTH)
    version_token = models.CharField(max_length=TOKEN_LENGTH)
    garment = models.CharField(max_length=60)
    size = models.CharField(max_length=12)
    colourway = models.CharField(max_length=60)
    quantity = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=160)  # what it is made on: "Hoodie, navy"
    words = models.CharField(max_length=500, blank=True)  # her words
    step = models.CharField(max_length=20, choices=_choices(STEP.states))
    step_at = models.DateTimeField(default=timezone.now)
    design_sha256 = models.CharField(max_length=64, blank=True)  # of the design file's manifest
    print_file = models.ForeignKey(
        "fulfilment.PrintFile", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    shipment = models.ForeignKey(
        "fulfilment.Shipment",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="items",
    )
    scrap_reason = models.CharField(max_length=40, blank=True)
    qc_photo = models.CharField(max_length=64, blank=True)  # SHA-256 of a stored WebP

    class Meta:
        ordering = ["number", "attempt"]
        indexes = [models.Index(fields=["step", "step_at"], name="items_by_step")]
        constraints = [
            models.UniqueConstraint(
                fields=["work_order", "number", "attempt"], name="one_item_per_attempt"
            )
        ]

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """What is on the garment's sticker, and scanned: order, piece, and the attempt if it is
        a remake."""
        base = f"{self.work_order_id:04d}-{self.number}"
        return base if self.attempt == 1 else f"{base}/{self.attempt}"

    @property
    def actions(self) -> list[str]:
        """What the factory may do with this garment now."""
        order = self.work_order
        return item_actions(
            request=order.request, work=order.work, held=order.is_held, step=self.step
        )
