"""Chest prints without a plate: curved words around a disc, a wreath, a pair of flankers."""

from __future__ import annotations

from designer.engines.loom import svg
from designer.engines.loom.arrangements.placement import ornaments
from designer.engines.loom.arrangements.placement.press import Press, contrast
from designer.engines.loom.arrangements.placement.rounds import rim_texts
from designer.engines.loom.arrangements.placement.setting import (
    place_on_arc,
    place_straight,
    set_line,
)
from designer.engines.loom.colour import chroma, distance, mix, tone
from designer.engines.loom.paths import TAU, arc, ellipse, joined, mirrored, polar


def arrange_curved(press: Press) -> None:
    """Words on an arc above, and more below; the hero before a sun in between."""
    voice = press.voice()
    rows = [set_line(text, voice) for text in rim_texts(press.text)]
    r, ink = press.r, press.on(press.cloth)
    room = r * (0.34 if len(rows) == 1 else 0.3)
    outer = r if len(rows) > 1 else r * 1.08
    y = press.y if len(rows) > 1 else press.y + r * 0.08
    inner = outer - room * 1.1 if len(rows) > 1 else r * 0.68
    hero = press.draw(press.names[0])
    _paint_sun(press, inner, y)
    press.fit_round(hero, press.x, y, inner * 0.9)
    for below, row in enumerate(rows):
        most = 1.75 if len(rows) == 1 else 1.36
        size = min(room * 0.86, most * 2 * (outer - room) / row.width)
        foot = outer * 0.96 if below else outer * 0.97 + row.top * size
        line = place_on_arc(row, voice, x=press.x, y=y, radius=foot, size=size, below=bool(below))
        press.letter(line, ink, _rims(press, ink, size))
    side = press.draw(press.names[1], shift=0)
    for way in (-1, 1):
        if len(rows) == 2:
            press.fit(side, press.x + way * (inner + r) / 2, y, room * 0.72, room * 0.72)
        else:
            dx, dy = polar(inner * 1.0, TAU / 4 - way * 0.72)
            press.fit(side, press.x + dx, y + dy, r * 0.34, r * 0.34, flip=way > 0)
    if len(rows) == 1:
        press.fit(side, press.x, y + inner, r * 0.46, r * 0.46)


def _rims(press: Press, ink: str, size: float) -> list[tuple[str, float]]:
    return [(press.rim(ink), min(10.0, size * 0.1))]


def _paint_sun(press: Press, radius: float, y: float) -> None:
    """A disc or a set of beams behind the hero."""
    panel = press.panel()
    quiet = tone(panel, 0.06 if distance(panel, "#ffffff") > 0.12 else -0.05, 1.05)
    other = next((one for one in press.inks() if distance(one, panel) > 0.12), press.dark)
    kind = press.kind("sun", ["beams", "bands", "disc", "rays"])
    body = svg.fill(ellipse(0, 0, radius), press.rim(panel))
    body += svg.fill(ellipse(0, 0, radius * 0.97), other)
    core = radius * 0.92
    body += svg.fill(ellipse(0, 0, core), panel)
    if kind in ("beams", "rays"):
        body += svg.fill(ornaments.beams(core, 20 if kind == "beams" else 36), quiet)
    elif kind == "bands":
        edges = [core * at for at in (-1, 0.1, 0.24, 0.34, 0.52, 0.6, 0.82, 0.88, 1)]
        bands = ornaments.disc_bands(core, edges)
        soft = mix(panel, other, 0.35)
        body += "".join(svg.fill(one, soft) for one in bands[1::2])
    press.paint(body, x=press.x, y=y)


def arrange_wreath(press: Press) -> None:
    """The hero inside two sprays of leaves with small blooms; words below, tied in."""
    r, voice = press.r, press.voice()
    rows = press.lines(voice, 1 if len(press.text) <= 14 else 2) if press.text else []
    room = r * (0.0 if not rows else 0.36 if len(rows) == 1 else 0.56)
    radius = (2 * r - room) / 2 * 0.84
    y = press.y - r + (2 * r - room) / 2
    _paint_wreath(press, radius, y)
    hero = press.draw(press.names[0])
    press.fit_round(hero, press.x, y - radius * 0.02, radius * 0.8)
    low = press.y + r - room
    ink = press.on(press.cloth)
    for k, row in enumerate(rows):
        high = room / len(rows)
        size = min(high * 0.74 / max(1.0, row.bottom - row.top), r * 1.86 / row.width)
        baseline = low + high * (k + 0.55) - (row.top + row.bottom) / 2 * size
        line = place_straight(row, voice, x=press.x, baseline=baseline, size=size)
        press.letter(line, ink, _rims(press, ink, size))


def _paint_wreath(press: Press, radius: float, y: float) -> None:
    scheme = press.sheet.plan.scheme
    kind = press.kind("wreath", ["laurel", "berry", "laurel", "berry"])
    leaf = scheme.leaf if distance(scheme.leaf, press.cloth) > 0.14 else press.on(press.cloth)
    bloom = max(press.inks()[:3], key=lambda ink: distance(ink, leaf))
    panel = press.panel()
    ground = svg.fill(ellipse(0, 0, radius * 1.01), press.rim(panel))
    ground += svg.fill(ellipse(0, 0, radius * 0.985), panel)
    start, end = TAU / 4 + 0.12, TAU / 4 + TAU / 2 - 0.2
    leaves, rim = "", press.rim(leaf)
    for flip in (False, True):
        stem, blades, berries = ornaments.spray(
            radius, start, end, count=9, size=radius * 0.36, kind=kind
        )
        if flip:
            stem, blades, berries = (one.moved(scale_x=-1) for one in (stem, blades, berries))
        under = svg.outlined(blades, rim, rim, radius * 0.03) + svg.stroke(
            stem, rim, radius * 0.055
        )
        over = svg.fill(blades, leaf) + svg.stroke(stem, tone(leaf, -0.1), radius * 0.024)
        if berries.segments:
            over += svg.outlined(berries, bloom, rim, radius * 0.012)
        leaves += under + over
    press.paint(ground + leaves, x=press.x, y=y)
    side = press.draw(press.names[1], shift=0)
    for at, share in ((TAU / 4, 0.36), (TAU / 4 - 0.34, 0.24), (TAU / 4 + 0.34, 0.24)):
        dx, dy = polar(radius * 0.99, at)
        press.fit(side, press.x + dx, y + dy, radius * share, radius * share)


def arrange_flanked(press: Press) -> None:
    """The hero under a rainbow whose ends rest on two smaller motifs; leaves below."""
    r, y = press.r, press.y + press.r * 0.1
    core, panel = r * 0.68, press.panel()
    hero = press.draw(press.names[0])
    other = press.draw(press.names[1], shift=0, variant=1)
    body = ""
    for k, ink in enumerate(press.inks()[:3]):
        body += svg.stroke(arc(0, 0, core * (1.3 - 0.115 * k), TAU / 2, TAU), ink, core * 0.075)
    press.paint(body + _leaves_below(press, core), x=press.x, y=y)
    disc = svg.fill(ellipse(0, 0, core * 0.95), press.rim(panel))
    disc += svg.fill(ellipse(0, 0, core * 0.92), panel)
    press.paint(disc, x=press.x, y=y)
    press.fit_round(hero, press.x, y, core * 0.98)
    for way in (-1, 1):
        press.fit(other, press.x + way * core * 1.2, y + r * 0.1, r * 0.36, r * 0.36, flip=way < 0)
    ink = press.on(press.cloth)
    mark = ornaments.MARKS[press.kind("flank mark", ["star", "spark", "diamond", "spark"])]
    spots = [(-0.86, -0.62, 0.06), (-0.95, -0.36, 0.035), (-0.62, -0.86, 0.035)]
    marks = joined(mark(way * u * r, v * r, size * r) for u, v, size in spots for way in (-1, 1))
    press.paint(svg.outlined(marks, ink, press.rim(ink), r * 0.012), x=press.x, y=y)


def _leaves_below(press: Press, core: float) -> str:
    """Two sprays from the foot of the disc up to its sides."""
    scheme = press.sheet.plan.scheme
    leaf = scheme.leaf if distance(scheme.leaf, press.cloth) > 0.14 else press.on(press.cloth)
    start, end = TAU / 4 + 0.1, TAU / 4 + 1.05
    stem, blades, _ = ornaments.spray(
        core * 1.1, start, end, count=6, size=core * 0.3, kind="laurel"
    )
    stem, blades, rim = stem + mirrored(stem), blades + mirrored(blades), press.rim(leaf)
    out = svg.outlined(blades, rim, rim, core * 0.03) + svg.stroke(stem, rim, core * 0.055)
    return out + svg.fill(blades, leaf) + svg.stroke(stem, tone(leaf, -0.1), core * 0.024)


def arrange_disc(press: Press) -> None:
    """The hero before a low sun that breaks into stripes."""
    r = press.r
    inks = press.inks()
    panel = press.panel()
    hot = max(inks[:3], key=lambda one: distance(one, panel) + chroma(one))
    if contrast(panel, press.cloth) < 0.1:
        panel = mix(press.cloth, hot, 0.3)
    radius = r * 0.93
    edges = [-radius]
    gaps = (0.0, 0.05, 0.08, 0.11, 0.14)
    heights = [-0.1, 0.16, 0.4, 0.62, 0.82]
    body = ""
    for k, (at, gap) in enumerate(zip(heights, gaps, strict=True)):
        low = radius * at
        slice_ = ornaments.disc_bands(radius, [edges[-1], low - radius * gap * 0.5])[0]
        ink = mix(panel, hot, k / 5)
        body += svg.fill(slice_, ink)
        edges.append(low + radius * gap * 0.5)
    press.centre(body)
    hero = press.draw(press.names[0])
    press.fit(hero, press.x, press.y + r * 0.04, r * 1.5, r * 1.5)
    _perch_marks(press)


def _perch_marks(press: Press) -> None:
    """A few sparks where the sun leaves room."""
    ink = press.on(press.cloth)
    rng = press.sheet.plan.rng("sparks")
    marks = joined(
        ornaments.mark_spark(*polar(press.r * 0.95, at), press.r * size)
        for at, size in (
            (-TAU / 8 + rng(-0.08, 0.08), 0.06),
            (-TAU * 3 / 8 + rng(-0.08, 0.08), 0.05),
            (-TAU * 0.44, 0.03),
            (-TAU * 0.07, 0.035),
        )
    )
    press.centre(svg.outlined(marks, ink, press.rim(ink), press.r * 0.012))
