"""What a style lays under its motifs: clouds of colour, panes of glass."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.arrangements.base import TILE, Sheet
from designer.engines.loom.colour import lightness, mix, tone
from designer.engines.loom.paths import TAU, Point, blob, closed, number, polar
from designer.engines.loom.rng import Rng
from designer.engines.loom.styles.base import make_wobble
from designer.engines.loom.styles.cuts import clipped
from designer.engines.loom.styles.geometry import (
    Ring,
)
from designer.engines.loom.styles.paint import draw, make_waver, paint

COUNT = 7  # of washes
PANE, REACH = 150.0, 330.0  # a pane's usual width, and how far off its neighbours may lie


def lay_backdrop(sheet: Sheet) -> None:
    """What belongs under the motifs in this style, if anything."""
    plan = sheet.plan
    if plan.arrangement == "badge":
        return
    if plan.style == "watercolour" and not plan.scheme.dark:
        lay_washes(sheet)
    elif plan.style == "stained_glass" and not (plan.ground or plan.transparent):
        lay_panes(sheet)


def lay_washes(sheet: Sheet) -> None:
    """Faint blots with the rim where water dried; under a mirrored repeat they stay inside."""
    rng, inks = sheet.plan.rng("washes"), sheet.filler_inks()
    inks = [ink for ink in inks if lightness(ink) > 0.5] or [tone(inks[0], 0.3)]
    lattice = sheet.lattice
    for _ in range(COUNT):
        symbol = sheet.define(_blot(sheet, rng.pick(inks), rng))
        scale = round(TILE * rng(0.0011, 0.0021), 4)
        x, y = rng(0, lattice.width), rng(0, lattice.height)
        if lattice.repeat == "mirror":
            room = 130 * scale
            x = min(max(x, room), max(room, lattice.width - room))
            y = min(max(y, room), max(room, lattice.height - room))
        sheet.put(symbol, x, y, scale, radius=150)


def _blot(sheet: Sheet, ink: str, rng: Rng) -> str:
    """Pigment pushed outwards, a crinkled rim, and a second wash that dried within."""
    slow, n = make_waver(rng, 4, 2), 40
    rim = closed(
        [polar(100 * (1 + 0.15 * slow(k / n) + rng(-0.035, 0.035)), TAU * k / n) for k in range(n)]
    )
    stops = ((0, 0.03), (0.5, 0.06), (0.85, 0.11), (1, 0.14))
    body = "".join(
        f'<stop offset="{at}" stop-color="{ink}" stop-opacity="{opacity}"/>'
        for at, opacity in stops
    )
    name = f"b{len(sheet.defs)}"
    sheet.defs.append(f'<radialGradient id="{name}">{body}</radialGradient>')
    out = svg.fill(rim, f"url(#{name})")
    out += svg.stroke(rim, tone(ink, -0.05, 1.2), 0.9, stroke_opacity=number(0.1))
    for size, opacity in ((0.84, 0.035), (0.62, 0.035)):
        inner = blob(rng, 100, 11, 0.14).bent(make_wobble(rng, 9, 0.02)).moved(scale=size)
        out += svg.fill(inner, ink, fill_opacity=number(opacity))
    return out


def lay_panes(sheet: Sheet) -> None:
    """The ground as glass: cells around scattered points, each its own shade, leaded."""
    scheme, lattice, rng = sheet.plan.scheme, sheet.lattice, sheet.plan.rng("panes")
    columns = 6
    rows = max(2, 2 * round(lattice.height / lattice.width * columns / 2))
    wide, high = lattice.width / columns, lattice.height / rows
    points: list[tuple[Point, str]] = []
    for row in range(rows):
        for column in range(columns):
            x = (column + 0.5 + rng(-0.36, 0.36)) * wide
            y = (row + 0.5 + rng(-0.36, 0.36)) * high
            shade = tone(scheme.ground, rng(-0.045, 0.05), rng(0.75, 1.35), rng(-14, 14))
            if rng() < 0.12:
                shade = mix(shade, rng.pick(scheme.inks), 0.16)
            points += [((a, b), shade) for a, b in lattice.copies(round(x, 2), round(y, 2), REACH)]
    out, leads = "", []
    for (x, y), shade in points:
        if -PANE < x < lattice.width + PANE and -PANE < y < lattice.height + PANE:
            pane = _cell((x, y), [at for at, _ in points])
            out += paint([pane], shade)
            leads.append([*pane, pane[0]])
    lead = mix(scheme.ink, scheme.ground, 0.25 if lightness(scheme.ground) < 0.5 else 0.45)
    sheet.backdrop = out + draw(leads, lead, 3.0)


def _cell(at: Point, others: list[Point]) -> Ring:
    """What lies nearer to ``at`` than to any other point."""
    x, y = at
    ring: Ring = [(x - REACH, y - REACH), (x + REACH, y - REACH)]
    ring += [(x + REACH, y + REACH), (x - REACH, y + REACH)]
    for u, v in others:
        a, b = u - x, v - y
        far = math.hypot(a, b)
        if 0.5 < far < REACH:
            ring = clipped(ring, a, b, (u * u + v * v - x * x - y * y) / 2)
    return ring
