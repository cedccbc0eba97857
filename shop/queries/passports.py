"""The print passport in words and bars."""

from __future__ import annotations

from django.urls import reverse

from fulfilment.queries import print_file_for
from shop.cards import PassportCard
from shop.conf import config
from shop.models import Order, OrderLine


def passport_card(order: Order, line: OrderLine) -> PassportCard:
    """Waiting until the factory has measured the print; then its figures."""
    row = print_file_for(config().work_order_store, order.token, line.token)
    recipe = f"sha256 {line.recipe_id[:20]}, “{line.words[:80]}”"
    if row is None or not row.passport:
        return PassportCard("waiting", line.approved_sha256, "", recipe, "")
    return PassportCard(
        state="valid" if row.verdict == "pass" else "failed",
        approved_sha256=line.approved_sha256,
        printed_sha256=row.files[0]["sha256"] if row.files else "",
        recipe=recipe,
        verdict="",
        gauges=(),
        href=reverse("shop:order_passport", args=[order.token, line.token]),
    )
