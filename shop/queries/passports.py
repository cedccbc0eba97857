"""The print passport in words and bars."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.urls import reverse

from designer.models import RecipeRecord
from fulfilment.models import PrintFile
from fulfilment.queries import print_file_for
from shop.cards import Gauge, PassportCard
from shop.conf import config
from shop.models import Order, OrderLine

# The figures a shopper understands: key -> (words, decimals, factor to her unit, her unit).
SHOWN: Mapping[str, tuple[str, int, float, str]] = {
    "ms_ssim": ("Same picture", 1, 100.0, "%"),
    "tile_de00": ("Colour, worst spot", 1, 1.0, "ΔE"),
    "bias_de00": ("Colour, over all", 1, 1.0, "ΔE"),
    "shift": ("Moved by", 2, 1.0, "% of its width"),
    "master_dpi": ("Drawn as fine as", 0, 1.0, "dpi"),
}
ROOM = 2.5  # a bar for "less is better" ends at this many times the limit


def passport_card(order: Order, line: OrderLine) -> PassportCard:
    """Waiting until the factory has measured the print; then its figures."""
    row = print_file_for(config().work_order_store, order.token, line.token)
    if row is None or not row.passport:
        return PassportCard("waiting", line.approved_sha256, "", _recipe(line), "")
    state, verdict = _verdict(row)
    return PassportCard(
        state=state,
        approved_sha256=line.approved_sha256,
        printed_sha256=str(row.files[0]["sha256"]) if row.files else "",
        recipe=_recipe(line),
        verdict=verdict,
        gauges=gauges_of(row.gate),
        href=reverse("shop:order_passport", args=[order.token, line.token]),
        approved_href=_compared(order, line, "approved"),
        print_href=_compared(order, line, "print"),
    )


def _compared(order: Order, line: OrderLine, which: str) -> str:
    return reverse("shop:order_comparison", args=[order.token, line.token, which])


def gauges_of(gate: Mapping[str, Any]) -> tuple[Gauge, ...]:
    """Bars for the figures in ``SHOWN`` that were measured, in that order."""
    measured = {figure["key"]: figure for figure in gate.get("figures", [])}
    return tuple(_gauge(measured[key]) for key in SHOWN if key in measured)


def _gauge(figure: Mapping[str, Any]) -> Gauge:
    words, decimals, factor, unit = SHOWN[figure["key"]]
    value, limit = float(figure["value"]), float(figure["pass_limit"])
    fill, line = _bar(value, limit, at_least=bool(figure["at_least"]))
    text = f"{value * factor:.{decimals}f} {unit}"
    return Gauge(words, text, fill, line, passed=figure["verdict"] == "pass")


def _bar(value: float, limit: float, *, at_least: bool) -> tuple[int, int]:
    """(fill, line) in percent of the bar; longer is better, past the line is passed."""
    if at_least and limit < 1:  # a likeness: 1 is the very same, and the last bit is what counts
        floor = 1 - ROOM * 1.5 * (1 - limit)
        return _percent((value - floor) / (1 - floor)), _percent((limit - floor) / (1 - floor))
    if at_least:
        return _percent(value / (limit * ROOM)), _percent(1 / ROOM)
    return _percent(1 - value / (limit * ROOM)), _percent(1 - 1 / ROOM)


def _percent(share: float) -> int:
    return max(0, min(100, round(share * 100)))


def _verdict(row: PrintFile) -> tuple[str, str]:
    if row.verdict == "pass":
        return "valid", ""
    if row.verdict == "review":
        return "waiting", "Somebody compares it with what you approved before it is printed."
    return "failed", "This drawing was not the picture you approved, so it was not printed."


def _recipe(line: OrderLine) -> str:
    record = RecipeRecord.objects.filter(pk=line.recipe_id).first()
    if record is None:
        return f"sha256 {line.recipe_id}"
    recipe = record.recipe
    return f"{recipe.engine} {recipe.engine_version}, seed {recipe.seed}, “{recipe.prompt}”"
