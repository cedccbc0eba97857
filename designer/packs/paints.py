"""What paint a property names: a plain ink with its opacity, or nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from PIL import ImageColor

from designer.errors import PackRefused
from designer.packs.reading import Element
from designer.packs.styling import Properties, Rule, style_of

REFERENCE = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)['\"]?\s*\)")
RGB = re.compile(r"rgba?\(([^()]*)\)")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
GRADIENTS = ("linearGradient", "radialGradient")
MOST_HOPS = 8  # from gradient to gradient


class Paint(NamedTuple):
    """``ink`` as ``#rrggbb``, empty for none; ``alpha`` 0 to 1."""

    ink: str
    alpha: float = 1.0


NO_PAINT = Paint("", 0.0)


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


def read_colour(value: str) -> Paint:
    """A CSS colour. Raises PackRefused for one that we do not know."""
    value = value.strip().lower()
    if value in ("none", "transparent"):
        return NO_PAINT
    if value == "currentcolor":
        return Paint("#000000")
    if found := RGB.fullmatch(value):
        return _rgb(found[1])
    try:
        red, green, blue, *alpha = ImageColor.getrgb(value)
    except ValueError as error:
        raise PackRefused(
            f"the colour “{value[:40]}” is not known. Write it like #d8485f"
        ) from error
    return Paint(f"#{red:02x}{green:02x}{blue:02x}", alpha[0] / 255 if alpha else 1.0)


def _rgb(inside: str) -> Paint:
    parts = inside.replace("/", " ").replace(",", " ").split()
    if len(parts) not in (3, 4) or not all(NUMBER.match(part) for part in parts):
        raise PackRefused(f"the colour “rgb({inside[:40]})” is not known. Write it like #d8485f")
    channels = [
        read_share(part) * 255 if part.endswith("%") else read_number(part) for part in parts[:3]
    ]
    ink = "".join(f"{round(min(255.0, max(0.0, channel))):02x}" for channel in channels)
    return Paint(f"#{ink}", read_share(parts[3]) if len(parts) == 4 else 1.0)


def read_share(value: str) -> float:
    """``0.5`` and ``50%`` alike, within 0 and 1."""
    number = read_number(value)
    return min(1.0, max(0.0, number / 100 if value.strip().endswith("%") else number))


def read_number(value: str) -> float:
    """The number that a text begins with. Raises PackRefused."""
    found = NUMBER.match(value.strip())
    if found is None or len(found[0]) > 40:
        raise PackRefused(f"“{value.strip()[:40]}” is not a number")
    return float(found[0])
