"""From the vendor's token counts to money. Pure; integer micros of one US dollar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from designer.engines.gemini.catalogue import Model, ceil_micros, price_micros


def usage_cost(
    usage: Mapping[str, Any], *, model: Model, size: str, overrides: tuple[tuple[str, int], ...]
) -> int:
    """What the answer cost. Without counts, or with a price of the store's own, the list price."""
    images = image_tokens(usage)
    if not images or size in dict(overrides):
        return price_micros(model, size, overrides)
    words = int(usage.get("candidates_token_count", images)) - images
    words = max(0, words) + int(usage.get("thoughts_token_count", 0))
    asked = int(usage.get("prompt_token_count", 0))
    return ceil_micros(
        images * model.image_rate + words * model.text_out_rate + asked * model.text_in_rate
    )


def image_tokens(usage: Mapping[str, Any]) -> int:
    """The tokens of pictures in the answer; 0 when the answer does not say."""
    details = usage.get("candidates_tokens_details") or ()
    return sum(
        int(item.get("token_count") or 0) for item in details if item.get("modality") == "IMAGE"
    )
