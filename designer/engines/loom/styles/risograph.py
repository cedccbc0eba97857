"""Risograph: two or three spot inks that overprint, a little out of register, with halftone."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from designer.engines.loom.colour import chroma, distance, lightness, mix, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import Point
from designer.engines.loom.styles.base import Brush, make_wobble
from designer.engines.loom.styles.cuts import spans, turned
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    bounds,
    core,
    evened,
    extent,
    flattened,
    rings,
)
from designer.engines.loom.styles.paint import dots, paint, ribbon

SLIP = 2.6  # how far the drums are out of register
PITCH, DOT = 6.6, 3.5  # of the halftone, and its darkest dot
DOT_ANGLES = (0.26, 1.31, 0.79)
MOST_DOTS = 240
MARGIN = 3.0  # between a dot's middle and the edge
Mixture = tuple[float, ...]  # how much of every spot ink: 0, a half or 1


def overprinted(inks: Sequence[str], shares: Mixture, paper: str) -> str:
    """What is seen where inks lie over each other: each takes its light away from the paper."""
    out = "#"
    for i in (1, 3, 5):
        light = int(paper[i : i + 2], 16) / 255
        for ink, share in zip(inks, shares, strict=True):
            light *= 1 - share + share * int(ink[i : i + 2], 16) / 255
        out += f"{round(255 * light):02x}"
    return out


@dataclass(frozen=True, slots=True)
class _Press:
    """The drums: their inks, their slips, and the mixture that stands for every role."""

    brush: Brush
    inks: tuple[str, ...]
    slips: tuple[Point, ...]
    paper: str
    mixtures: Mapping[str, Mixture]

    def seen(self, shares: Mixture) -> str:
        return overprinted(self.inks, shares, self.paper)

    def mixture(self, role: str) -> Mixture:
        base = role.rstrip("+-")
        if base not in self.mixtures:
            return nearest_mixture(self.brush(role), self.inks, self.paper)
        shares = list(self.mixtures[base])
        if role[-1] == "-":
            darkest = min(range(len(self.inks)), key=lambda k: lightness(self.inks[k]))
            shares[darkest] = min(1.0, shares[darkest] + 0.5)
        elif role[-1] == "+":
            full = max(shares) == 1.0
            shares = [(0.5 if share == 1.0 else 0.0) if full else share / 2 for share in shares]
        return tuple(shares)


def mixtures_of(count: int) -> list[Mixture]:
    """Every way to print one or two of the inks, solid or as a tint."""
    return [
        shares
        for shares in itertools.product((0.0, 0.5, 1.0), repeat=count)
        if 1 <= sum(share > 0 for share in shares) <= 2 and sum(shares) != 1.5
    ]


def nearest_mixture(ink: str, inks: Sequence[str], paper: str) -> Mixture:
    """The mixture that looks most like a colour; white is left unprinted."""
    if lightness(ink) > 0.93 and chroma(ink) < 0.05:
        return (0.0,) * len(inks)
    return min(
        mixtures_of(len(inks)),
        key=lambda shares: distance(overprinted(inks, shares, paper), ink),
    )


def make_press(brush: Brush) -> _Press:
    """Mixtures for the motif's own colours, different ones for different parts."""
    scheme, rng = brush.scheme, brush.rng
    paper = scheme.ground if not scheme.dark else scheme.light
    inks = scheme.inks[:3]
    turn = rng(0, math.tau)
    slips = tuple(
        (SLIP * math.cos(turn + 2.4 * k), SLIP * math.sin(turn + 2.4 * k)) for k in range(len(inks))
    )
    taken: dict[str, Mixture] = {}
    free = mixtures_of(len(inks))
    for role in (*"abcd", "leaf"):
        own = brush.nature.get(role) or (scheme.leaf if role == "leaf" else "")
        if not own:
            continue
        if lightness(own) > 0.93 and chroma(own) < 0.05:
            taken[role] = (0.0,) * len(inks)
            continue
        best = min(free, key=lambda m: distance(overprinted(inks, m, paper), own))
        taken[role] = best
        free = [m for m in free if m != best] or mixtures_of(len(inks))
    dark = sorted(range(len(inks)), key=lambda k: lightness(inks[k]))[:2]
    ink = tuple(1.0 if k in dark else 0.0 for k in range(len(inks)))
    blank = (0.0,) * len(inks)
    blush = max(range(len(inks)), key=lambda k: chroma(inks[k]) + (hue_is_warm(inks[k])))
    taken |= {"ink": ink, "white": blank, "light": blank, "bg": blank, "eye": blank}
    taken["blush"] = tuple(0.5 if k == blush else 0.0 for k in range(len(inks)))
    return _Press(brush, inks, slips, paper, taken)


def hue_is_warm(ink: str) -> float:
    """A little weight for pinks and reds."""
    red, blue = int(ink[1:3], 16), int(ink[5:7], 16)
    return 0.1 if red > 200 and blue < 220 else 0.0


def draw_risograph(layers: Sequence[Layer], brush: Brush) -> str:
    """Every shape printed by its drums, each shifted its own way."""
    press = make_press(brush)
    wobble = make_wobble(brush.rng, 0.8, 0.03)
    return "".join(
        _printed(layer._replace(path=layer.path.bent(wobble)), press) for layer in layers
    )


def _printed(layer: Layer, press: _Press) -> str:
    shares = press.mixture(layer.role)
    if layer.kind in ("rod", "line"):
        shape = [
            ribbon(points, [max(1.3, layer.width * 0.46)] * len(points))
            for points in (evened(line, 7, close=False) for line in flattened(layer.path))
        ]
    else:
        shape = [ring for ring in rings(layer.path, 4.0) if abs(area(ring)) > 1.0]
    if not shape:
        return ""
    whole = layer.kind in ("shape", "rod")
    out = _plates(shape, shares, press, whole=whole)
    if whole and extent(shape) > 34:
        out += _shade(shape, shares, press) + _grain(shape, press)
    return out


def _plates(shape: list[Ring], shares: Mixture, press: _Press, *, whole: bool) -> str:
    """The paper knocked out, then every ink in its place, then what they share."""
    drums = [k for k, share in enumerate(shares) if share > 0]
    if not drums and not whole:
        return paint(shape, press.paper)
    if not drums:  # white on white paper is a breath of the darkest ink
        deep = min(range(len(shares)), key=lambda k: lightness(press.inks[k]))
        tint = tuple(0.19 if k == deep else 0.0 for k in range(len(shares)))
        return paint(shape, press.seen(tint))
    small = extent(shape) < 15
    blank = (0.0,) * len(shares)

    def alone(k: int) -> Mixture:
        return tuple(shares[k] if i == k else 0.0 for i in range(len(shares)))

    if small or not whole:
        return paint(shape, press.seen(shares))
    out = paint(shape, press.seen(blank))
    for k in drums:
        dx, dy = press.slips[k]
        out += paint(([(x + dx, y + dy) for x, y in ring] for ring in shape), press.seen(alone(k)))
    if len(drums) == 2:
        (ax, ay), (bx, by) = press.slips[drums[0]], press.slips[drums[1]]
        shared = [[(x + ax, y + ay) for x, y in core(ring, bx - ax, by - ay)] for ring in shape]
        out += paint(shared, press.seen(shares))
    return out


def _shade(shape: list[Ring], shares: Mixture, press: _Press) -> str:
    """Halftone dots of another drum that grow towards the shadow side."""
    solid = [k for k, share in enumerate(shares) if share >= 1.0]
    spare = [k for k in range(len(shares)) if k not in solid]
    if not spare:
        return ""
    drum = min(spare, key=lambda k: lightness(press.inks[k]))
    both = tuple(0.8 if k == drum else share for k, share in enumerate(shares))
    sizes = _halftone(shape, DOT_ANGLES[drum])
    ink = press.seen(both)
    return "".join(dots(places, ink, size) for size, places in sizes.items())


def _halftone(shape: list[Ring], angle: float) -> dict[float, list[Point]]:
    """Dot places by size: a screen over the shadow half of the shape."""
    left, top, right, bottom = bounds(shape)
    flat = turned(shape, -angle)
    _, low, _, high = bounds(flat)
    cos, sin = math.cos(angle), math.sin(angle)
    out: dict[float, list[Point]] = {DOT * 0.62: [], DOT * 0.84: [], DOT: []}
    pitch = max(PITCH, math.sqrt((right - left) * (bottom - top) / MOST_DOTS / 1.4))
    scale = pitch / PITCH
    row = math.ceil(low / pitch)
    while row * pitch < high:
        y = row * pitch
        for a, b in spans(flat, y):
            column = math.ceil((a + MARGIN) / pitch + 0.5 * (row % 2))
            while (column - 0.5 * (row % 2)) * pitch < b - MARGIN:
                x = (column - 0.5 * (row % 2)) * pitch
                place = (x * cos - y * sin, x * sin + y * cos)
                depth = 0.45 * (place[0] - left) / (right - left)
                depth += 0.55 * (place[1] - top) / (bottom - top)
                if depth > 0.5:
                    step = 0.62 if depth < 0.62 else 0.84 if depth < 0.76 else 1.0
                    out[DOT * step].append(place)
                column += 1
        row += 1
    return {size * scale: places for size, places in out.items()}


def _grain(shape: list[Ring], press: _Press) -> str:
    """Where the drum did not quite reach the paper."""
    rng = press.brush.rng
    left, top, right, bottom = bounds(shape)
    specks: list[Point] = []
    for _ in range(min(26, int((right - left) * (bottom - top) / 190))):
        y = rng(top, bottom)
        runs = [(a + 2, b - 2) for a, b in spans(shape, y) if b - a > 6]
        if runs:
            specks.append((rng(*rng.pick(runs)), y))
    return dots(specks, press.paper, 1.7, 0.5)


def printed_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """A mark of one drum, and its slipped shadow of another."""
    scheme = brush.scheme
    paper = scheme.ground if not scheme.dark else scheme.light
    spots, rng = scheme.inks[:3], brush.rng
    out = ""
    for layer in layers:
        ink = inks[layer.role]
        if layer.kind == "line":
            shape = [
                ribbon(points, [layer.width / 2] * len(points))
                for points in (evened(line, 14, close=False) for line in flattened(layer.path, 14))
            ]
        else:
            shape = rings(layer.path, 12)
        other = next((one for one in spots if distance(one, ink) > 0.1), tone(ink, -0.2))
        if layer.role == "f2" or distance(ink, paper) < 0.1:
            out += paint(shape, mix(ink, paper, 0.5))
            continue
        dx, dy = rng.pick([-1, 1]) * 13.0, rng.pick([-1, 1]) * 9.0
        shifted = [[(x + dx, y + dy) for x, y in ring] for ring in shape]
        out += paint(shifted, overprinted([other], (0.5,), paper)) + paint(shape, ink)
        both = overprinted([ink, other], (1.0, 0.5), paper)
        out += paint((core(ring, dx, dy) for ring in shape), both)
    return out
