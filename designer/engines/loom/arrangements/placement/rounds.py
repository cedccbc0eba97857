"""The round badge: a plate with the hero, words along its rim."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.arrangements.placement import ornaments
from designer.engines.loom.arrangements.placement.press import Press
from designer.engines.loom.arrangements.placement.setting import (
    Line,
    Voice,
    place_on_arc,
    set_line,
    wrap,
)
from designer.engines.loom.colour import chroma, distance, mix, tone
from designer.engines.loom.paths import TAU, Path, ellipse, joined, polar, softened, star

PLATES = ("sunburst", "rings", "seal", "sunset")
MOST_TURN = 2.55  # half angle that one line alone may take of the rim


def arrange_round(press: Press) -> None:
    """A band with words over the top and under the bottom, around a plate."""
    plate = press.kind("plate", PLATES)
    voice = press.voice()
    rows = [set_line(text, voice) for text in rim_texts(press.text)]
    band = _band_width(rows, press.r)
    inner = press.r - band
    band_ink = _paint_body(press, plate, inner)
    _letter_rim(press, rows, voice, inner, band, band_ink)
    hero = press.draw(press.names[0])
    press.fit_round(hero, press.x, press.y, inner * 0.88)


def rim_texts(text: str) -> list[str]:
    """One line for over the top, or one more for under the bottom."""
    if len(text) <= 9 or " " not in text:
        return [text] if text else []
    return wrap(text, 2)


def _band_width(rows: list[Line], r: float) -> float:
    if not rows:
        return r * 0.17
    longest = max(row.width for row in rows)
    return r * min(0.34, max(0.24, 3.1 / longest))


def _paint_body(press: Press, plate: str, inner: float) -> str:
    """The plate and its band; returns the band's ink."""
    r, panel = press.r, press.panel()
    first = next((ink for ink in press.inks() if distance(ink, panel) > 0.12), press.dark)
    band = first if plate in ("seal", "rings") else press.dark
    edge = press.dark if band != press.dark else first
    outline = ellipse(0, 0, r)
    if plate == "seal":
        outline = ornaments.blob_disc(r, 30, 0.05)
    body = svg.fill(outline, press.light)
    body += svg.fill(outline.moved(scale=0.985), press.dark)
    if plate == "seal":
        body += svg.fill(outline.moved(scale=0.962), band)
    else:
        body += svg.fill(ellipse(0, 0, r * 0.962), band)
        body += svg.stroke(ellipse(0, 0, r * 0.94), edge, r * 0.008)
    body += svg.fill(ellipse(0, 0, inner), press.light)
    body += svg.fill(ellipse(0, 0, inner * 0.975), edge if edge != band else press.dark)
    press.centre(body + _scene(press, plate, inner * 0.94, panel))
    return band


def _scene(press: Press, plate: str, radius: float, panel: str) -> str:
    """What the hero stands before."""
    disc = svg.fill(ellipse(0, 0, radius), panel)
    quiet = tone(panel, 0.06 if distance(panel, "#ffffff") > 0.12 else -0.05, 1.05)
    if plate == "sunburst":
        return disc + svg.fill(ornaments.beams(radius, 24), quiet)
    steps = _drifts(press, panel)
    if chroma(panel) < 0.05:  # grey on grey would be dull
        steps = [mix(panel, press.inks()[0], 0.13 * k) for k in range(4)]
    if plate == "rings":
        rings = [ellipse(0, 0, radius * (1 - 0.17 * k)) for k in range(4)]
        return "".join(svg.fill(one, ink) for one, ink in zip(rings, steps[::-1], strict=True))
    if plate == "sunset":
        edges = [-radius, -radius * 0.3, radius * 0.02, radius * 0.3, radius]
        bands = ornaments.disc_bands(radius, edges)
        return "".join(svg.fill(one, ink) for one, ink in zip(bands, steps, strict=True))
    ink, rim = press.on(panel), ellipse(0, 0, radius * 0.93)
    return disc + svg.stroke(rim, ink, radius * 0.016, stroke_dasharray="1 14")


def _drifts(press: Press, panel: str) -> list[str]:
    """Four steps from the panel's ink to a neighbour's, away from what the hero wears."""
    options = [
        [tone(panel, lighter * k, 1.04, turn * k) for k in range(4)]
        for lighter in (0.055, -0.05)
        for turn in (9, -9)
    ]
    return max(options, key=press.clear_of_hero)


def _letter_rim(
    press: Press, rows: list[Line], voice: Voice, inner: float, band: float, ground: str
) -> None:
    ink = press.on(ground)
    middle, room = inner + band * 0.46, band * 0.56
    if not rows:
        _mark_rim(press, middle, ink, -TAU / 4, TAU, 24)
        return
    halves = []
    for below, row in enumerate(rows):
        most = MOST_TURN if len(rows) == 1 else 1.42
        size = min(room, most * 2 * (middle - room * 0.5) / row.width)
        deep = size / 2
        radius = middle + deep if below else middle - deep
        line = place_on_arc(
            row, voice, x=press.x, y=press.y, radius=radius, size=size, below=bool(below)
        )
        press.letter(line, ink)
        halves.append(row.width * size / radius / 2)
    _mark_sides(press, middle, band, ink, halves)


def _mark_rim(press: Press, radius: float, ink: str, start: float, turn: float, count: int) -> None:
    big = press.kind("rim", ["star", "dot", "diamond", "star"])
    mark = ornaments.MARKS[big]
    size = press.r * 0.05
    marks = joined(
        mark(*polar(radius, start + turn * k / count), size * (1.0 if k % 2 else 0.5))
        if big != "star"
        else _turned_star(radius, start + turn * k / count, size * (1.0 if k % 2 else 0.45))
        for k in range(count)
    )
    press.centre(svg.fill(marks, ink))


def _turned_star(radius: float, angle: float, size: float) -> Path:
    x, y = polar(radius, angle)
    return softened(star(5, size, size * 0.46, angle, cx=x, cy=y), 0.08)


def _mark_sides(press: Press, radius: float, band: float, ink: str, halves: list[float]) -> None:
    """Stars in what the words leave free of the rim, alike on both sides."""
    top = halves[0]
    low = halves[1] if len(halves) > 1 else 0.0
    free = TAU / 2 - top - low
    size = band * 0.2
    step = size * 3.2 / radius
    count = int((free - 2 * step * 0.7) / step) + 1
    if free < step * 1.4:
        return
    if len(halves) == 1:
        count = min(count, 9)
    else:
        count = min(count, 5)
    middle = top + free / 2 - TAU / 4  # of the right side
    marks = []
    for k in range(count):
        at = middle + (k - (count - 1) / 2) * step
        grown = size * (1.0 if k * 2 == count - 1 or count < 3 else 0.7)
        marks += [_turned_star(radius, at, grown), _turned_star(radius, math.pi - at, grown)]
    press.centre(svg.fill(joined(marks), ink))
