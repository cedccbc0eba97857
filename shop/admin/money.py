"""Payments, refunds and the ledger: to look at. Refunds are asked for on the order's page."""

from __future__ import annotations

from django.contrib import admin

from designer.admin_base import ReadOnlyAdmin
from shop.models import LedgerEntry, Payment, Refund
from shop.money import Money


@admin.register(Payment)
class PaymentAdmin(ReadOnlyAdmin):
    list_display = (
        "order",
        "amount",
        "provider",
        "state",
        "paid_with",
        "is_disputed",
        "created_at",
    )
    list_filter = ("state", "provider", "is_disputed")
    search_fields = ("order__number", "reference", "intent")
    list_select_related = ("order",)
    exclude = ("redirect_url",)  # her page to pay on is nobody else's


@admin.register(Refund)
class RefundAdmin(ReadOnlyAdmin):
    list_display = ("payment", "amount", "outcome", "reason", "state", "error_text", "created_at")
    list_filter = ("outcome", "state")
    search_fields = ("payment__order__number", "reference")
    list_select_related = ("payment",)


@admin.register(LedgerEntry)
class LedgerEntryAdmin(ReadOnlyAdmin):
    list_display = ("written_at", "order", "kind", "amount_text", "key")
    list_filter = ("kind", "currency")
    search_fields = ("order__number", "key")
    list_select_related = ("order",)

    @admin.display(description="Amount", ordering="amount_minor")
    def amount_text(self, row: LedgerEntry) -> str:
        return str(Money(row.amount_minor, row.currency))
