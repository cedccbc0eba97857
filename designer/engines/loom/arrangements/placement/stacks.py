"""Lettering that leads: stacked lines of one width, an echo of lines, an arch with a drop."""

from __future__ import annotations

from designer.engines.loom.arrangements.placement import ornaments
from designer.engines.loom.arrangements.placement.press import Press, contrast, extruded, lettered
from designer.engines.loom.arrangements.placement.setting import (
    Line,
    Placed,
    Voice,
    place_arched,
    place_straight,
    set_line,
    wrap,
)
from designer.engines.loom.colour import distance
from designer.engines.loom.paths import joined


def _fitting(
    press: Press, voice: Voice, *, width: float, height: float, tallest: float
) -> tuple[list[Line], list[float]]:
    """The lines and their sizes, each as wide as ``width`` if that is not too tall; as many lines
    as fill the height best."""
    best: tuple[float, list[Line], list[float]] | None = None
    for count in range(1, 5):
        rows = press.lines(voice, count)
        sizes = [min(width / row.width, tallest) for row in rows]
        total = sum(size * (row.bottom - row.top) for row, size in zip(rows, sizes, strict=True))
        shrink = min(1.0, height / max(total, 1.0))
        sizes = [size * shrink for size in sizes]
        small = min(sizes) / max(sizes)
        covered = sum(size * size * row.width for row, size in zip(rows, sizes, strict=True))
        worth = covered * (0.6 + 0.4 * min(1.0, small * 2.2)) * shrink**0.5
        if best is None or worth > best[0]:
            best = worth, rows, sizes
        if len(rows) < count:
            break
    assert best is not None
    return best[1], best[2]


def arrange_stack(press: Press) -> None:
    """Two to four lines of one width and many sizes, a rule between them, the hero on top."""
    r, voice = press.r, press.voice()
    width = r * 1.84
    rows, sizes = _fitting(press, voice, width=width, height=r * 1.08, tallest=r * 0.8)
    gap = r * 0.085
    heights = [size * (row.bottom - row.top) for row, size in zip(rows, sizes, strict=True)]
    total = sum(heights) + gap * (2.7 + 0.5 * len(rows))
    hero_room = 2 * r - total
    top = press.y - r
    hero = press.draw_bare(press.names[0])
    press.fit(hero, press.x, top + hero_room / 2, width * 0.9, hero_room)
    left, up, right, low = hero.box
    half = min(width * 0.45, hero_room / (low - up) * (right - left) / 2)
    if half < r * 0.58:
        _flank_hero(press, top + hero_room * 0.62, min(hero_room * 0.3, r * 0.28))
    inks = _two_inks(press)
    y = top + hero_room + gap
    span = max(row.width * size for row, size in zip(rows, sizes, strict=True))
    _draw_rule(press, y, span, inks[1])
    y += gap * 0.85
    for k, (row, size) in enumerate(zip(rows, sizes, strict=True)):
        ink = inks[k % 2]
        baseline = y - row.top * size
        line = place_straight(row, voice, x=press.x, baseline=baseline, size=size)
        press.letter(line, ink, [(press.rim(ink), min(8.0, size * 0.04))])
        y += heights[k] + gap * 0.5
    _draw_rule(press, y + gap * 0.35, span, inks[1])


def _flank_hero(press: Press, y: float, size: float) -> None:
    side = press.draw_bare(press.names[1], shift=0)
    for way in (-1, 1):
        press.fit(side, press.x + way * press.r * 0.76, y, size, size, flip=way > 0)


def _draw_rule(press: Press, y: float, span: float, ink: str) -> None:
    mark = ornaments.MARKS[press.kind("rule mark", ["star", "diamond", "dot", "spark"])]
    thick = press.r * 0.014
    press.paint(ornaments.rule(0, 0, span, ink, thick, mark), x=press.x, y=y)


def _two_inks(press: Press) -> tuple[str, str]:
    """The leading ink of the letters, and a second that goes beside it."""
    first = press.on(press.cloth)
    others = [
        ink
        for ink in press.inks()
        if distance(ink, first) > 0.12 and contrast(ink, press.cloth) > 0.25
    ]
    return first, others[0] if others else first


def arrange_echo(press: Press) -> None:
    """Fat letters whose outline echoes outwards in colour after colour, as in 1974."""
    r = press.r
    voice = press.voice(("italic", "round", "italic", "round"))
    rows, sizes = _fitting(press, voice, width=r * 1.5, height=r * 0.84, tallest=r * 0.5)
    step = r * (0.042 if len(rows) < 3 else 0.034)
    gap = step * 2.2
    heights = [size * (row.bottom - row.top) for row, size in zip(rows, sizes, strict=True)]
    total = sum(heights) + gap * (len(rows) - 1) + 2 * step * 4
    hero_room = 2 * r - total - r * 0.12
    y = press.y - r + hero_room + step * 4
    lines: list[Placed] = []
    half = max(row.width * size for row, size in zip(rows, sizes, strict=True)) / 2
    rise = r * 0.11
    for row, size, high in zip(rows, sizes, heights, strict=True):
        foot = y - row.top * size + rise * 0.9
        arch = {"x": press.x, "baseline": foot, "size": size, "rise": rise, "half": half}
        lines.append(place_arched(row, voice, **arch))
        y += high + gap
    _paint_echoes(press, lines, step)
    hero = press.draw_bare(press.names[0])
    high = hero_room + step * 3
    press.fit(hero, press.x, press.y - r + high / 2, r * 1.5, high)


def _paint_echoes(press: Press, lines: list[Placed], step: float) -> None:
    inks = press.inks()
    core = press.light if distance(press.light, inks[0]) > 0.2 else press.dark
    chain = [press.rim(inks[2]), inks[2], inks[1], inks[0]]
    whole = Placed(joined(line.path for line in lines), (), max(line.weight for line in lines))
    widths = [4.15, 4.0, 2.9, 1.8]
    rims = [(ink, step * width) for ink, width in zip(chain, widths, strict=True)]
    rims.append((press.dark if core == press.light else press.light, step * 0.7))
    press.paint(lettered(whole, core, rims))
    press.placed += lines


def arrange_varsity(press: Press) -> None:
    """Tall letters on an arch with an inline and a drop, the hero below, a line under it."""
    r = press.r
    voice = press.voice(("block", "serif", "block", "athletic"))
    rows = wrap(press.text, 1 if len(press.text) <= 9 else 2)
    first = set_line(rows[0], voice)
    size = min(r * 1.84 / first.width, r * 0.46)
    rise = r * 0.2
    baseline = press.y - r * 0.98 + rise - first.top * size + size * 0.04
    arch = place_arched(first, voice, x=press.x, baseline=baseline, size=size, rise=rise, grow=0.32)
    low = press.y + r
    if len(rows) > 1:
        second = set_line(rows[1], voice)
        small = min(r * 1.7 / second.width, r * 0.3)
        base = press.y + r * 0.95 - second.bottom * small
        low = base + second.top * small - r * 0.06
        _letter_block(press, place_straight(second, voice, x=press.x, baseline=base, size=small))
    top = baseline + r * 0.02 - rise * 0.35
    hero = press.draw_bare(press.names[0])
    press.fit(hero, press.x, (top + low) / 2, r * 1.24, (low - top) * 0.96)
    side = press.draw_bare(press.names[1], shift=0)
    for way in (-1, 1):
        press.fit(side, press.x + way * r * 0.78, (top * 0.4 + low * 0.6), r * 0.3, r * 0.3)
    _letter_block(press, arch)


def _letter_block(press: Press, line: Placed) -> None:
    """Fill, inline, outline and a block shadow behind."""
    _, top, _, bottom = line.path.bounds()
    size = bottom - top
    fill, second = _two_inks(press)
    inline = press.light if distance(fill, press.light) > 0.25 else press.dark
    edge = press.dark if inline == press.light else second
    wide = min(12.0, size * 0.05)
    press.paint(extruded(line, edge, wide * 1.5, wide * 1.4))
    press.letter(line, fill, [(edge, wide * 1.4), (inline, wide * 0.7)])
