"""Overlapping scales and waves: seigaiha, art deco fans, seventies waves."""

from __future__ import annotations

import math
from collections.abc import Callable

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, mix, tone
from designer.engines.loom.grounds.base import Canvas, ground
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


def lay_scales(canvas: Canvas, across: float, draw: Scale, squash: float = 1.0) -> str:
    """Rows of scales (radius 100 each), every row over the one above it and half a scale aside.

    Scales may differ by the parity of their column and row."""
    grid = canvas.grid(across, 2 * squash)
    size, out = number(grid.a / 200), ""
    for i in range(2):
        for j in range(2):
            out += f'<defs><g id="s{i}{j}">{draw(i, j)}</g></defs>'
    for i, j in grid.around(3):
        x, y = grid.at(i + (0.5 if j % 2 else 0), j)
        move = f"translate({number(x)} {number(y)}) scale({size})"
        out += f'<use href="#s{i % 2}{j % 2}" transform="{move}"/>'
    return out


@ground(
    label="seigaiha waves",
    words="japanese japan scale scales mermaid",
    palettes="indigo ocean jewel nordic",
)
def seigaiha(canvas: Canvas) -> str:
    """The Japanese sea: concentric rings, in four moods."""
    scheme = canvas.scheme
    inks = canvas.rng.shuffled(canvas.contrast(0.2))[:3]
    mood = canvas.variant([0, 1, 2, 3])
    if mood == 3:
        return lay_scales(canvas, 4, lambda i, j: _gilded(canvas, inks, i + j))

    def draw(i: int, j: int) -> str:
        ink = inks[(0, i + j * 2, j)[mood] % len(inks)]
        rings = [(100, scheme.ground), (94, ink), (78, scheme.ground), (70, ink)]
        rings += [(54, scheme.ground), (46, ink), (30, scheme.ground), (22, inks[-1])]
        return "".join(svg.fill(ellipse(0, 0, radius), one) for radius, one in rings)

    return lay_scales(canvas, (7, 4, 5)[mood], draw, (1, 1, 1.5)[mood])


def _gilded(canvas: Canvas, inks: list[str], turn: int) -> str:
    scheme = canvas.scheme
    out = svg.fill(ellipse(0, 0, 100), scheme.light)
    out += svg.fill(ellipse(0, 0, 97), inks[turn % len(inks)])
    for radius, width in ((88, 3), (75, 6), (60, 3), (47, 6), (32, 3)):
        ink = scheme.light if radius % 2 else scheme.gold
        out += svg.stroke(ellipse(0, 0, radius), ink, width)
    return out + svg.fill(ellipse(0, 0, 20), scheme.gold)


@ground(
    label="art deco fans",
    palettes="deco jewel",
    words="artdeco gatsby fan fans 1920s twenties glamour luxury",
)
def deco(canvas: Canvas) -> str:
    """Fans of the twenties: rays, rings, lotus petals or sunbursts."""
    inks = canvas.contrast(0.25)
    if len(inks) < 3:
        inks = [*inks, tone(inks[0], 0.1, 0.75), tone(inks[0], 0.16, 0.45)]
    fan = canvas.variant([_rays, _rings, _lotus, _sunburst])
    return lay_scales(canvas, 4, lambda i, j: fan(canvas.scheme.ground, inks))


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


@ground(label="seventies waves", words="retrowaves groovywaves", palettes="retro sunset autumn")
def groovy_waves(canvas: Canvas) -> str:
    """Stacked bands of the seventies: swinging, doubled, upright, or as rainbow scales."""
    scheme, mood = canvas.scheme, canvas.variant(["swing", "double", "upright", "rainbows"])
    inks = [*canvas.contrast(0.08)[:5], scheme.ground]
    if mood == "rainbows":
        rainbow = [*inks[:-1], inks[0], inks[-1]]

        def draw(i: int, j: int) -> str:
            steps = len(rainbow)
            return "".join(
                svg.fill(ellipse(0, 0, 100 * (1 - k / steps)), ink) for k, ink in enumerate(rainbow)
            )

        return lay_scales(canvas, 4, draw)
    return _stacked_waves(canvas, inks, mood)


def _stacked_waves(canvas: Canvas, inks: list[str], mood: str) -> str:
    upright = mood == "upright"
    long, high = canvas.width, canvas.height
    count_long, count_high = canvas.count_across, canvas.count_down
    if upright:
        long, high, count_long, count_high = high, long, count_high, count_long
    usual = {"swing": 1.0, "double": 2.0, "upright": 2.0}[mood]
    swings = count_long(usual * long / canvas.width / canvas.scale)
    height = long / swings * {"swing": 0.13, "double": 0.15, "upright": 0.1}[mood]
    rounds = count_high(2 * high / canvas.width / canvas.scale)
    thick, steps = high / (len(inks) * rounds), 48
    extra = math.ceil(height * 1.5 / thick) + 1
    out = ""
    for j in range(-extra, len(inks) * rounds + extra):
        crest = []
        for i in range(-2, steps + 3):
            y = (j + 0.4) * thick + height * math.sin(TAU * swings * i / steps)
            if mood == "double":
                y += height * 0.45 * math.sin(TAU * 2 * swings * i / steps + 1)
            crest.append((long * i / steps, y))
        floor = high + height * 2 + thick
        sides = [("L", long * 1.05, floor), ("L", -0.05 * long, floor), ("Z",)]
        band = Path([*curve(*crest).segments, *sides])
        out += svg.fill(_swapped(band) if upright else band, inks[j % len(inks)])
    return out


def _swapped(path: Path) -> Path:
    return path.bent(lambda x, y: (y, x))


@ground(label="scallops", words="scallop scalloped clamshell fish-scale", palettes="spring nordic")
def scallops(canvas: Canvas) -> str:
    """Clamshells: plain in a round of inks, ribbed like a shell, laced, or with a flower each."""
    kind, across = canvas.variant([("plain", 8), ("ribbed", 5), ("lace", 6), ("flower", 4)])
    inks = canvas.rng.shuffled(canvas.contrast(0.13))
    shades = [*inks, mix(inks[0], canvas.scheme.light, 0.5)][:4]

    def draw(i: int, j: int) -> str:
        return _SHELLS[kind](canvas, shades, (i + j) % 2 + (j % 2) * 2)

    return lay_scales(canvas, across, draw)


def _plain_shell(canvas: Canvas, inks: list[str], turn: int) -> str:
    ink = inks[turn % len(inks)]
    rim = canvas.scheme.light if distance(ink, canvas.scheme.light) > 0.1 else canvas.scheme.ink
    return svg.fill(ellipse(0, 0, 100), rim) + svg.fill(ellipse(0, 0, 94), ink)


def _ribbed_shell(canvas: Canvas, inks: list[str], turn: int) -> str:
    ink = inks[turn % 2 % len(inks)]
    line = canvas.seen_on(ink)[-1]
    spokes = joined(polyline(polar(16, t), polar(86, t)) for t in _half_turn(9, 0.5))
    out = svg.fill(ellipse(0, 0, 100), line) + svg.fill(ellipse(0, 0, 95), ink)
    return out + svg.stroke(spokes, line, 3.6) + svg.stroke(ellipse(0, 0, 86), line, 2)


def _lace_shell(canvas: Canvas, inks: list[str], turn: int) -> str:
    ink, ground_ink = inks[turn % len(inks)], canvas.scheme.ground
    beads = joined(ellipse(*polar(84, t), 5.5) for t in _half_turn(12, 0.5))
    return (
        svg.fill(ellipse(0, 0, 100), ground_ink)
        + svg.fill(ellipse(0, 0, 96), ink)
        + svg.fill(beads + ellipse(0, 0, 70), ground_ink)
        + svg.fill(ellipse(0, 0, 62), ink)
        + svg.fill(ellipse(0, 0, 34), ground_ink)
    )


def _flower_shell(canvas: Canvas, inks: list[str], turn: int) -> str:
    ink = inks[turn % 2 % len(inks)]
    seen = canvas.seen_on(ink)
    up = -math.pi / 2
    petals = joined(petal(44, 24, up + t, 0, -34, 0.3, 0.5) for t in (-1.3, -0.65, 0, 0.65, 1.3))
    out = svg.fill(ellipse(0, 0, 100), seen[-1]) + svg.fill(ellipse(0, 0, 94), ink)
    return out + svg.fill(petals, seen[0]) + svg.fill(ellipse(0, -32, 9), seen[1 % len(seen)])


_SHELLS = {
    "plain": _plain_shell,
    "ribbed": _ribbed_shell,
    "lace": _lace_shell,
    "flower": _flower_shell,
}


@ground(label="soft waves", words="swell swells ripple ripples", palettes="ocean nordic indigo")
def soft_waves(canvas: Canvas) -> str:
    """Layered hills of water: calm, choppy with foam lines, thin lines only, or curling crests."""
    kind, across, rows = canvas.variant(
        [("calm", 2, 12), ("lines", 4, 14), ("foam", 3, 8), ("curls", 6, 9)]
    )
    s = canvas.scheme
    swings = canvas.count_across(across / canvas.scale)
    count = canvas.count_down(rows * canvas.height / canvas.width / canvas.scale, 6)
    thick = canvas.height / count
    ink = canvas.contrast(0.16)[0]
    steps = (0.15, 0.45, 0.75, 1, 0.7, 0.4) if kind == "calm" else (0.3, 0.65, 1) * 2
    shades = [mix(s.ground, ink, share) for share in steps]
    line = s.light if distance(s.light, ink) > 0.12 else s.ground
    out = ""
    for j in range(-3, count + 4):
        crest = _crest(canvas, swings, j, thick, kind)
        if kind == "lines":
            out += svg.stroke(crest, (canvas.contrast(0.16) * 3)[j % 3], thick * 0.2)
            continue
        floor = canvas.height + thick * 4
        sides = [("L", canvas.width * 1.2, floor), ("L", -0.2 * canvas.width, floor), ("Z",)]
        out += svg.fill(Path([*crest.segments, *sides]), shades[j % 6])
        if kind != "calm":
            out += svg.stroke(crest.moved(dy=thick * 0.16), line, thick * 0.055)
        if kind == "curls":
            out += svg.stroke(crest.moved(dy=thick * 0.34), line, thick * 0.03)
    return out


def _crest(canvas: Canvas, swings: int, j: int, thick: float, kind: str) -> Path:
    """One row's outline; rows are shifted by a share of a wave."""
    points = []
    per = 10
    aside = (j % 6) / 6 if kind == "calm" else (j % 3) / 3
    for k in range(-per, (swings + 1) * per + 1):
        t = k / per + aside
        if kind == "curls":  # pointed crests
            y = 1.1 * abs(math.sin(math.pi * t))
        else:
            y = math.sin(TAU * t) + (0.35 * math.sin(TAU * 2 * t + 1) if kind == "calm" else 0)
        points.append((k / per / swings * canvas.width, (j + 0.3) * thick + y * thick * 0.42))
    return curve(*points)
