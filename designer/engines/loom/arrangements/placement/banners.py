"""The ribbon banner: a big motif, and under it a ribbon with the words."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.arrangements.placement import ornaments
from designer.engines.loom.arrangements.placement.press import Press
from designer.engines.loom.arrangements.placement.setting import place_on_arc
from designer.engines.loom.colour import distance, tone
from designer.engines.loom.paths import TAU, Path, arc, ellipse, joined, polar, polyline


def arrange_ribbon(press: Press) -> None:
    """The hero over a ribbon that bends up at its ends; rays or sprays behind."""
    r, voice = press.r, press.voice()
    count = 1 if len(press.text) <= 13 else 2
    rows = press.lines(voice, count)
    thick = r * (0.36 if len(rows) == 1 else 0.5)
    radius = r * 1.45
    tail = min(thick, r * 0.3)
    half = math.asin((r * 0.96 - tail * 0.9) / radius)
    hang = (radius + thick * 0.5 + tail * 0.34) * math.cos(half - tail * 0.5 / radius)
    y = press.y + r * 0.985 - max(radius + thick / 2, hang)
    hero_low = y + radius - thick * 0.42
    _paint_back(press, press.y - r, hero_low)
    hero = press.draw_bare(press.names[0])
    top = press.y - r
    press.fit(hero, press.x, (top + hero_low) / 2, r * 1.6, (hero_low - top) * 0.98)
    front = _ribbon_ink(press)
    back = tone(front, -0.13 if distance(front, "#000000") > 0.45 else 0.13, 1.05)
    band = ornaments.ribbon(
        radius=radius,
        thick=thick,
        tail=tail,
        half=half,
        inks=(front, back, press.dark),
        edge=r * 0.022,
    )
    light = ornaments.ribbon(
        radius=radius,
        thick=thick,
        tail=tail,
        half=half,
        inks=(press.light, press.light, press.light),
        edge=r * 0.05,
    )
    press.paint(light + band, x=press.x, y=y)
    ink = max((press.dark, press.light, *press.inks()), key=lambda one: distance(one, front))
    room = thick * 0.74 / len(rows)
    for k, row in enumerate(rows):
        at = radius - thick * 0.37 + room * (k + 0.5)
        size = min(room * 0.88 / max(1.0, row.bottom - row.top), 1.84 * half * radius / row.width)
        foot = at + size / 2
        line = place_on_arc(row, voice, x=press.x, y=y, radius=foot, size=size, below=True)
        press.letter(line, ink)


def _ribbon_ink(press: Press) -> str:
    """A ribbon in a strong ink that dark or light letters are read on."""
    inks = [
        ink
        for ink in press.inks()
        if max(distance(ink, press.dark), distance(ink, press.light)) > 0.3
    ]
    panel = press.panel()
    return max(inks or [press.light], key=lambda ink: min(distance(ink, panel), 0.2))


def _paint_back(press: Press, top: float, low: float) -> None:
    """Rays or an arch of marks behind the hero."""
    kind = press.kind("behind", ["rays", "arch", "sun", "marks"])
    ink = press.on(press.cloth)
    y, radius = (top + low) / 2, (low - top) / 2
    if kind == "rays":
        rays = joined(
            _ray(radius * 0.62, radius * (1.0 if k % 2 else 0.86), TAU / 2 + TAU / 2 * k / 16)
            for k in range(17)
        )
        press.paint(svg.stroke(rays, ink, radius * 0.022), x=press.x, y=low - radius * 0.42)
        return
    if kind == "marks":
        marks = joined(
            ornaments.mark_star(*polar(radius * 1.12, TAU / 2 + TAU / 2 * k / 6), radius * size)
            for k, size in zip(range(7), (0.07, 0.09, 0.0, 0.0, 0.0, 0.09, 0.07), strict=True)
            if size
        )
        press.paint(svg.outlined(marks, ink, press.rim(ink), 6), x=press.x, y=y + radius * 0.3)
        return
    panel = press.panel()
    body = ""
    rim = press.rim(panel)
    if kind == "arch":
        for k, one in enumerate(press.inks()[:3]):
            body += svg.stroke(
                arc(0, 0, radius * (1.02 - 0.12 * k), TAU / 2, TAU), one, radius * 0.1, butt=True
            )
        press.paint(body, x=press.x, y=low - radius * 0.5)
        return
    body = svg.outlined(ellipse(0, 0, radius * 0.88), panel, rim, radius * 0.04)
    press.paint(body, x=press.x, y=y)


def _ray(inner: float, outer: float, at: float) -> Path:
    return polyline(polar(inner, at), polar(outer, at))
