"""An order as plain data: what its page shows, for her own records and for programs."""

from __future__ import annotations

from typing import Any

from shop.models import Order, OrderLine
from shop.queries.stories import story


def order_record(order: Order) -> dict[str, Any]:
    """JSON values only: money in minor units, times as ISO 8601 in UTC."""
    return {
        "number": order.number,
        "token": order.token,
        "state": order.state,
        "placed_at": order.placed_at.isoformat(),
        "currency": order.currency,
        "goods_minor": order.goods_minor,
        "delivery_minor": order.delivery_minor,
        "tax_minor": order.tax_minor,
        "total_minor": order.gross_minor,
        "work_order": order.work_order_token,
        "carrier": order.carrier,
        "tracking_code": order.tracking_code,
        "lines": [_line(line) for line in order.lines.all()],
        "timeline": [
            {
                "code": step.code,
                "text": step.text,
                "detail": step.detail,
                "occurred_at": step.occurred_at.isoformat(),
            }
            for step in story(order)
            if step.occurred_at is not None
        ],
    }


def _line(line: OrderLine) -> dict[str, Any]:
    return {
        "title": line.title,
        "words": line.words,
        "caption": line.caption,
        "version": line.version_token,
        "proof": line.proof_token,
        "approved_sha256": line.approved_sha256,
        "garment": line.garment,
        "size": line.size,
        "colourway": line.colourway,
        "unit_minor": line.unit_minor,
        "quantity": line.quantity,
    }
