"""Overlapping scales and waves: seigaiha, art deco fans, seventies waves."""

from __future__ import annotations

import math
from collections.abc import Callable

from designer.engines.loom import svg
from designer.engines.loom.colour import tone
from designer.engines.loom.grounds.base import Canvas, even, ground
from designer.engines.loom.paths import (
    TAU,
    Path,
    curve,
    ellipse,
    joined,
    number,
    petal,
    polar,
    polygon,
    polyline,
    star,
)

Scale = Callable[[int, int], str]


def lay_scales(canvas: Canvas, across: float, draw: Scale) -> str:
    """Rows of scales (radius 100 each), every row over the one above it and half a scale aside."""
    columns = even(across * canvas.period_x / canvas.width)
    a = canvas.period_x / columns
    rows = even(canvas.period_y / (a * 0.5))
    b = canvas.period_y / rows
    out = ""
    for j in range(-2, rows * canvas.rows + 3):
        for i in range(-1, columns * canvas.columns + 1):
            x, y = (i + 0.5 + (0.5 if j % 2 else 0)) * a, (j + 1) * b
            out += svg.group(draw(i % columns, j % rows), x=x, y=y, scale=number(a / 200))
    return out


@ground(label="seigaiha waves", words="japanese japan scale scales mermaid scallop scallops")
def seigaiha(canvas: Canvas) -> str:
    """The Japanese sea: concentric rings, in four moods."""
    scheme = canvas.scheme
    inks = canvas.rng.shuffled(canvas.contrast(0.2))[:3]
    mood = canvas.variant([0, 1, 2, 3])
    if mood == 3:
        return lay_scales(canvas, 4 / canvas.scale, lambda i, j: _gilded(canvas, inks, i + j))

    def draw(i: int, j: int) -> str:
        ink = inks[(0, i + j * 2, j)[mood] % len(inks)]
        rings = [(100, scheme.ground), (94, ink), (78, scheme.ground), (70, ink)]
        rings += [(54, scheme.ground), (46, ink), (30, scheme.ground), (22, inks[-1])]
        return "".join(svg.fill(ellipse(0, 0, radius), one) for radius, one in rings)

    return lay_scales(canvas, (6, 4, 6)[mood] / canvas.scale, draw)


def _gilded(canvas: Canvas, inks: list[str], turn: int) -> str:
    scheme = canvas.scheme
    out = svg.fill(ellipse(0, 0, 100), scheme.light)
    out += svg.fill(ellipse(0, 0, 97), inks[turn % len(inks)])
    for radius, width in ((88, 3), (75, 6), (60, 3), (47, 6), (32, 3)):
        ink = scheme.light if radius % 2 else scheme.gold
        out += svg.stroke(ellipse(0, 0, radius), ink, width)
    return out + svg.fill(ellipse(0, 0, 20), scheme.gold)


@ground(label="art deco fans", words="artdeco gatsby fan fans 1920s twenties glamour luxury")
def deco(canvas: Canvas) -> str:
    """Fans of the twenties: rays, rings, lotus petals or sunbursts."""
    inks = canvas.contrast(0.25)
    if len(inks) < 3:
        inks = [*inks, tone(inks[0], 0.1, 0.75), tone(inks[0], 0.16, 0.45)]
    fan = canvas.variant([_rays, _rings, _lotus, _sunburst])
    return lay_scales(canvas, 4 / canvas.scale, lambda i, j: fan(canvas.scheme.ground, inks))


def _half_turn(count: int, offset: float) -> list[float]:
    return [math.pi + math.pi * (k + offset) / count for k in range(count)]


def _rays(ground_ink: str, inks: list[str]) -> str:
    spokes = joined(polyline(polar(22, t), polar(92, t)) for t in [*_half_turn(14, 0), math.pi * 2])
    return (
        svg.fill(ellipse(0, 0, 100), ground_ink)
        + svg.stroke(spokes, inks[0], 3.4)
        + svg.stroke(ellipse(0, 0, 97), inks[0], 4)
        + svg.stroke(ellipse(0, 0, 88), inks[1], 1.6)
        + svg.fill(ellipse(0, 0, 30), ground_ink)
        + svg.stroke(ellipse(0, 0, 28), inks[1], 2)
        + svg.fill(ellipse(0, 0, 18), inks[0])
    )


def _rings(ground_ink: str, inks: list[str]) -> str:
    out = svg.fill(ellipse(0, 0, 100), ground_ink)
    for radius, width in ((97, 5), (84, 1.6), (72, 6), (58, 1.6), (46, 6), (32, 1.6)):
        out += svg.stroke(ellipse(0, 0, radius), inks[0], width)
    return out + svg.fill(ellipse(0, 0, 20), inks[-1])


def _lotus(ground_ink: str, inks: list[str]) -> str:
    out = svg.fill(ellipse(0, 0, 100), ground_ink) + svg.stroke(ellipse(0, 0, 97), inks[0], 4)
    for k, angle in enumerate(_half_turn(7, 0.5)):
        ink = inks[k % len(inks)] if k % 2 else inks[0]
        out += svg.fill(petal(90, 26, angle, 0, 0, 0.7, 0.5), ink)
    return out + svg.fill(ellipse(0, 0, 24), ground_ink) + svg.stroke(ellipse(0, 0, 22), inks[0], 3)


def _sunburst(ground_ink: str, inks: list[str]) -> str:
    beams = joined(
        polygon([(0, 0), polar(88, t - 0.07), polar(88, t + 0.07)]) for t in _half_turn(8, 0.5)
    )
    return (
        svg.fill(ellipse(0, 0, 100), ground_ink)
        + svg.fill(ellipse(0, 0, 97), inks[0])
        + svg.fill(ellipse(0, 0, 92), ground_ink)
        + svg.fill(beams, inks[0])
        + svg.fill(ellipse(0, 0, 44), ground_ink)
        + svg.stroke(ellipse(0, 0, 42), inks[0], 3.4)
        + svg.fill(star(8, 26, 11, 0), inks[-1])
    )


@ground(label="seventies waves", words="retrowaves groovywaves")
def groovy_waves(canvas: Canvas) -> str:
    """Stacked bands of the seventies: swinging, doubled, or as rainbow scales."""
    scheme, mood = canvas.scheme, canvas.variant([0, 1, 2, 3])
    inks = [*scheme.inks[:5], scheme.ground]
    if mood == 3:
        rainbow = [*inks[:-1], inks[0], inks[-1]]

        def draw(i: int, j: int) -> str:
            steps = len(inks) + 1
            return "".join(
                svg.fill(ellipse(0, 0, 100 * (1 - k / steps)), ink) for k, ink in enumerate(rainbow)
            )

        return lay_scales(canvas, 4 / canvas.scale, draw)
    return _stacked_waves(canvas, inks, mood)


def _stacked_waves(canvas: Canvas, inks: list[str], mood: int) -> str:
    swings = (1, 2, 1)[mood] * canvas.columns
    height = canvas.width * (0.16 / swings) * canvas.rng(0.9, 1.3)
    share = canvas.period_y / canvas.height
    rounds = max(1, round((2, 2, 3)[mood] * share / canvas.scale)) * canvas.rows
    bands = len(inks) * rounds
    thick, steps = canvas.height / bands, 48
    extra = math.ceil(height * 1.5 / thick) + 1
    out = ""
    for j in range(-extra, bands + extra):
        crest = []
        for i in range(-2, steps + 3):
            y = j * thick + height * math.sin(TAU * swings * i / steps)
            if mood == 1:
                y += height * 0.45 * math.sin(TAU * 2 * swings * i / steps + 1)
            crest.append((canvas.width * i / steps, y))
        floor = canvas.height + height * 2
        sides = [("L", canvas.width * 1.05, floor), ("L", -0.05 * canvas.width, floor), ("Z",)]
        out += svg.fill(Path([*curve(*crest).segments, *sides]), inks[j % len(inks)])
    return out
