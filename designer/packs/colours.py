"""Colours and numbers as style sheets write them."""

from __future__ import annotations

import re
from typing import NamedTuple

from PIL import ImageColor

from designer.errors import PackRefused

RGB = re.compile(r"rgba?\(([^()]*)\)")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


class Paint(NamedTuple):
    """``ink`` as ``#rrggbb``, empty for none; ``alpha`` 0 to 1."""

    ink: str
    alpha: float = 1.0


NO_PAINT = Paint("", 0.0)


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
