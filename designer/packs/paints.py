"""What paint a property names: a plain ink with its opacity, or nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping

from designer.errors import PackRefused
from designer.packs.colours import NO_PAINT, Paint, read_colour, read_share
from designer.packs.reading import Element
from designer.packs.styling import Properties, Rule, style_of

REFERENCE = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)['\"]?\s*\)")
GRADIENTS = ("linearGradient", "radialGradient")
MOST_HOPS = 8  # from gradient to gradient


def read_paint(
    value: str, style: Properties, named: Mapping[str, Element], rules: tuple[Rule, ...]
) -> Paint:
    """The paint that ``fill`` or ``stroke`` names; a gradient is its first stop. Raises
    PackRefused."""
    value = value.strip()
    if value.lower() in ("none", "transparent", ""):
        return NO_PAINT
    if value.lower() == "currentcolor":
        return read_colour(style.get("color", "black"))
    if found := REFERENCE.match(value):
        return _first_stop(found[1], named, rules)
    return read_colour(value)


def _first_stop(name: str, named: Mapping[str, Element], rules: tuple[Rule, ...]) -> Paint:
    for _ in range(MOST_HOPS):
        element = named.get(name)
        if element is None:
            return NO_PAINT
        if element.tag not in GRADIENTS:
            raise PackRefused(
                f"<{element.tag}> as a paint is not supported; use plain colours or a gradient"
            )
        for child in element.children:
            if child.tag == "stop":
                style = style_of(child, {}, rules)
                ink, alpha = read_colour(style.get("stop-color", "black"))
                return Paint(ink, alpha * read_share(style.get("stop-opacity", "1")))
        name = element.attributes.get("href", "").strip().removeprefix("#")
    return NO_PAINT
