"""A badge: one placement print, round, with a motif and perhaps a few words."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.arrangements.base import Item, Sheet
from designer.engines.loom.arrangements.lettering import set_line
from designer.engines.loom.colour import distance, tone
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    ellipse,
    joined,
    number,
    polar,
    polygon,
    softened,
    star,
)


def arrange_badge(sheet: Sheet) -> None:
    plan, lattice = sheet.plan, sheet.lattice
    cx, cy = lattice.width / 2, lattice.height / 2
    radius = min(lattice.width, lattice.height) * 0.43 * min(1.0, plan.scale**0.5)
    style = plan.style if plan.style not in ("block", "line") else "cartoon"
    names = list(plan.motifs) or ["star"]
    side = names[1] if len(names) > 1 else ("star" if names[0] != "star" else "heart")
    plate = PLATES[plan.plate]
    _stamp(sheet, sheet.define(plate(sheet, radius)), cx, cy)
    hero = sheet.draw_motif(names[0], variant=0, shift=1, style=style).symbol
    small = sheet.draw_motif(side, variant=0, shift=0, style="cartoon").symbol
    if not plan.text:
        _stamp(sheet, hero, cx, cy, f"scale({radius * 0.0066:.4f})")
        for k in range(8):
            dx, dy = polar(radius * 0.84, TAU * (k + 0.5) / 8)
            _stamp(sheet, small, cx + dx, cy + dy, f"scale({radius * 0.0009:.4f})")
        return
    lines = split_lines(plan.text.upper())
    rise = 0.4 if len(lines) == 1 else 0.5
    _stamp(sheet, hero, cx, cy - radius * rise, f"rotate(6) scale({radius * 0.0057:.4f})")
    for direction in (-1, 1):
        turn = f"rotate({direction * 14}) scale({radius * 0.0016:.4f})"
        _stamp(sheet, small, cx + direction * radius * 0.72, cy - radius * 0.32, turn)
    _letter(sheet, lines, radius, cx, cy)


def _stamp(sheet: Sheet, symbol: str, x: float, y: float, transform: str = "") -> None:
    sheet.items.append(Item(symbol, round(x, 2), round(y, 2), 0, transform))


def split_lines(text: str) -> list[str]:
    """One line, or two of about equal length."""
    words = text.split()
    if len(text) <= 7 or len(words) < 2:
        return [text]
    half = min(
        range(1, len(words)),
        key=lambda k: abs(len(" ".join(words[:k])) - len(" ".join(words[k:]))),
    )
    return [" ".join(words[:half]), " ".join(words[half:])]


def plate_inks(sheet: Sheet) -> tuple[str, str, str]:
    inks = sheet.plan.scheme.standing_out(0.15) or [sheet.plan.scheme.light]
    first, second, third = (inks * 3)[:3]
    return first, second, third


def _sunburst(sheet: Sheet, radius: float) -> str:
    first, *_ = plate_inks(sheet)
    scheme, disc = sheet.plan.scheme, ellipse(0, 0, radius)
    beams = joined(
        polygon([(0, 0), polar(radius, TAU * k / 22 - 0.07), polar(radius, TAU * k / 22 + 0.07)])
        for k in range(22)
    )
    return (
        svg.fill(disc, first)
        + svg.fill(beams, tone(first, 0.07), fill_opacity=0.9)
        + svg.stroke(disc, scheme.ink, 14)
        + svg.stroke(ellipse(0, 0, radius * 0.93), scheme.light, 5)
    )


def _rings(sheet: Sheet, radius: float) -> str:
    inks = (sheet.plan.scheme.ink, *plate_inks(sheet), sheet.plan.scheme.light)
    return "".join(
        svg.fill(ellipse(0, 0, radius * (1 - k * 0.085)), ink) for k, ink in enumerate(inks)
    )


def _seal(sheet: Sheet, radius: float) -> str:
    first, second, _ = plate_inks(sheet)
    scheme = sheet.plan.scheme
    rim = softened(star(24, radius * 1.04, radius * 0.93, 0), 0.3)
    inner = softened(star(24, radius, radius * 0.89, 0), 0.3)
    disc = ellipse(0, 0, radius * 0.8)
    stitches = svg.stroke(ellipse(0, 0, radius * 0.74), scheme.light, 4, stroke_dasharray="2 15")
    plate = svg.fill(rim, scheme.ink) + svg.fill(inner, first) + svg.fill(disc, second)
    return plate + svg.stroke(disc, scheme.ink, 8) + stitches


def _sunset(sheet: Sheet, radius: float) -> str:
    """Seven bands of a disc, each its own slice: a clip path would cost more."""
    scheme = sheet.plan.scheme
    inks = [*(scheme.standing_out(0.15) or [scheme.light]), scheme.light]
    out = ""
    for k in range(7):
        top, low = -radius + 2 * radius * k / 7, -radius + 2 * radius * (k + 1) / 7
        out += svg.fill(_band(radius, top, low), inks[k % len(inks)])
    return out + svg.stroke(ellipse(0, 0, radius), scheme.ink, 14)


def _band(radius: float, top: float, low: float) -> Path:
    a = math.asin(max(-1.0, min(1.0, top / radius)))
    b = math.asin(max(-1.0, min(1.0, low / radius)))
    right = arc(0, 0, radius, a, b).segments
    left = arc(0, 0, radius, math.pi - b, math.pi - a).segments
    return Path([*right, ("L", *left[0][1:]), *left[1:], ("Z",)])


PLATES = {"sunburst": _sunburst, "rings": _rings, "seal": _seal, "sunset": _sunset}


def _letter(sheet: Sheet, lines: list[str], radius: float, cx: float, cy: float) -> None:
    """The words over the lower half: thick ink, a light rim, a colour that stands off both."""
    scheme = sheet.plan.scheme
    colour = lettering_ink(sheet)
    high = radius * (0.62 if len(lines) == 1 else 0.54)
    baseline = cy + radius * (0.5 if len(lines) == 1 else 0.22)
    for row, text in enumerate(lines):
        path, size = _bent_line(text, radius, high, row)
        baseline += (0.18 * high + 0.62 * size) if row else 0.0
        path = path.moved(dx=cx, dy=baseline)
        shadow = path.moved(dx=radius * 0.022, dy=radius * 0.03)
        light = {
            "stroke": scheme.light,
            "stroke_width": number(radius * 0.035),
            "stroke_linejoin": "round",
        }
        body = (
            svg.stroke(path, scheme.ink, radius * 0.13)
            + svg.outlined(shadow, scheme.ink, scheme.ink, radius * 0.09)
            + svg.fill(path, scheme.light, **light)
            + svg.fill(path, colour)
        )
        _stamp(sheet, sheet.define(body), 0, 0)


def _bent_line(text: str, radius: float, high: float, row: int) -> tuple[Path, float]:
    """(one line that smiles a little, its size); at most as wide as the badge."""
    glyphs, width = set_line(text)
    size = min(high * 1.25, radius * (1.75 if row == 0 else 1.6) / max(width, 0.1))
    out = []
    for outline, x, advance in glyphs:
        u = (x + advance / 2) / width - 0.5
        y = radius * 0.32 * u * u
        out.append(outline.moved(turn=u * 0.16, scale=size, dx=(x - width / 2) * size, dy=y))
    return joined(out), size


def lettering_ink(sheet: Sheet) -> str:
    scheme = sheet.plan.scheme
    inks, (_, second, _) = scheme.standing_out(0.15) or [scheme.light], plate_inks(sheet)

    def legible(ink: str) -> float:
        return min(distance(ink, scheme.light), 0.35) + 0.5 * min(distance(ink, second), 0.2)

    best = max(inks[:4], key=legible)
    return best if distance(best, scheme.light) > 0.14 else scheme.ink
