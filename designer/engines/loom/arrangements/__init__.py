"""The arrangements: how motifs lie inside the tile."""

from __future__ import annotations

from collections.abc import Callable

from designer.engines.loom.arrangements.bands import arrange_border, arrange_stripe
from designer.engines.loom.arrangements.base import Item, Sheet
from designer.engines.loom.arrangements.placement import arrange_placement
from designer.engines.loom.arrangements.rows import arrange_rows
from designer.engines.loom.arrangements.toss import arrange_toss

ARRANGEMENTS: dict[str, Callable[[Sheet], None]] = {
    "toss": arrange_toss,
    "half_drop": arrange_rows,
    "brick": arrange_rows,
    "straight": arrange_rows,
    "diamond": arrange_rows,
    "ogee": arrange_rows,
    "stripe": arrange_stripe,
    "border": arrange_border,
    "badge": arrange_placement,
}

__all__ = ["ARRANGEMENTS", "Item", "Sheet"]
