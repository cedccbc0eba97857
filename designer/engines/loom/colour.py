"""Colour as eyes see it: OKLCH in, ``#rrggbb`` out.

Lightness runs 0..1, chroma 0..0.4, hue in degrees. All of them are rounded, because C libraries
differ in the last bit of a power, and inks are chosen by comparing these.
"""

from __future__ import annotations

import math
from functools import lru_cache


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _gamma(channel: float) -> float:
    if channel <= 0.0031308:
        return 12.92 * channel
    return float(1.055 * channel ** (1 / 2.4) - 0.055)


@lru_cache(maxsize=4096)
def to_lab(ink: str) -> tuple[float, float, float]:
    """OKLab (lightness, a, b) of a hex ink."""
    r, g, b = (_linear(int(ink[i : i + 2], 16) / 255) for i in (1, 3, 5))
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        round(0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short, 9),
        round(1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short, 9),
        round(0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short, 9),
    )


def to_lch(ink: str) -> tuple[float, float, float]:
    """(lightness, chroma, hue) of a hex ink."""
    lightness, a, b = to_lab(ink)
    return lightness, round(math.hypot(a, b), 9), round(math.degrees(math.atan2(b, a)) % 360, 6)


def lightness(ink: str) -> float:
    return to_lab(ink)[0]


def chroma(ink: str) -> float:
    return to_lch(ink)[1]


def hue(ink: str) -> float:
    return to_lch(ink)[2]


@lru_cache(maxsize=8192)
def lch(light: float, strength: float, angle: float) -> str:
    """The hex ink of an OKLCH colour; chroma gives way until sRGB can show it."""
    light = min(1.0, max(0.0, light))
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    while True:
        rgb = _lab_to_linear(light, strength * cos, strength * sin)
        if strength < 0.002 or all(-1e-4 <= v <= 1.0001 for v in rgb):
            return "#" + "".join(f"{round(255 * _gamma(min(1.0, max(0.0, v)))):02x}" for v in rgb)
        strength *= 0.96


def _lab_to_linear(light: float, a: float, b: float) -> tuple[float, float, float]:
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
    )


def tone(ink: str, lighter: float = 0.0, stronger: float = 1.0, turn: float = 0.0) -> str:
    """The ink made lighter (added), stronger (multiplied) and turned in hue (degrees)."""
    light, strength, angle = to_lch(ink)
    return lch(light + lighter, strength * stronger, angle + turn)


def mix(first: str, second: str, share: float) -> str:
    """``share`` of the second ink in the first, channel by channel."""
    return "#" + "".join(
        f"{round(int(first[i : i + 2], 16) * (1 - share) + int(second[i : i + 2], 16) * share):02x}"
        for i in (1, 3, 5)
    )


def distance(first: str, second: str) -> float:
    """OKLab distance; below 0.02 nobody sees it, above 0.1 everybody does."""
    return round(math.dist(to_lab(first), to_lab(second)), 9)
