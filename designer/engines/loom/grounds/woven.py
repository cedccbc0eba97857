"""Woven and ruled grounds: dots, stripes, plaid, gingham, houndstooth, chevron, argyle, checker."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, mix
from designer.engines.loom.grounds.base import Canvas, even, ground
from designer.engines.loom.paths import TAU, ellipse, joined, number, polygon, polyline


@ground(label="polka dots", words="dot polka polka-dot polka-dots spots spotted spot dotted punkte")
def dots(canvas: Canvas) -> str:
    """Dots in a diamond grid, sometimes with tiny ones between."""
    grid, rng, inks = canvas.grid(8 / canvas.scale), canvas.rng, canvas.contrast(0.1)
    size, twice = rng(0.24, 0.34), canvas.variant([False, True, False, True], "dots")
    inks = rng.shuffled(inks)[: canvas.variant([1, 3, 1, 4], "inks")]
    out = ""
    for i, j in grid.cells():
        if (i + j) % 2:
            continue
        ink = inks[(i * 3 + j * 5) % len(inks)]
        x, y = (i + 0.5) * grid.a, (j + 0.5) * grid.b
        for u, v in canvas.copies(x, y, grid.a):
            out += svg.fill(ellipse(u, v, grid.a * size * 1.25), ink)
        if twice:
            for u, v in canvas.copies(x + grid.a, y, grid.a * 0.1):
                out += svg.fill(ellipse(u, v, grid.a * 0.09), inks[-1])
    return out


@ground(label="stripes", words="stripe striped awning pinstripe pinstripes breton candystripe")
def stripes(canvas: Canvas) -> str:
    """Upright stripes of uneven width, mirrored in the middle of each repeat."""
    inks = canvas.contrast(0.08)
    if canvas.scheme.one_hue and len(inks) > 2:
        inks = inks[:2]  # she named a colour: no strangers between
    rng, inks = canvas.rng, canvas.rng.shuffled(inks)
    half: list[tuple[float, str]] = []
    for i in range(canvas.variant([3, 5, 4, 2], "stripes")):
        half.append((rng(0.5, 2.2), inks[i % len(inks)]))
        half.append((rng(0.25, 0.9), canvas.scheme.ground))
    unit = half + half[::-1]
    repeats = max(1, round(2.4 * canvas.period_x / canvas.width / canvas.scale)) * canvas.columns
    total = sum(width for width, _ in unit)
    out, x = "", 0.0
    for _ in range(repeats):
        for width, ink in unit:
            wide = width / total * canvas.width / repeats
            out += svg.rectangle(x, 0, wide + 0.3, canvas.height, ink)
            x += wide
    return out


@ground(
    label="tartan", words="plaid tartan tartans check checked flannel madras scottish lumberjack"
)
def plaid(canvas: Canvas) -> str:
    """A sett woven both ways, under a fine twill."""
    rng, scheme = canvas.rng, canvas.scheme
    inks = rng.shuffled(scheme.inks)
    half: list[tuple[float, str, float]] = []
    for i in range(rng.int(3, 4)):
        half += [(rng(1.2, 3.2), inks[i % len(inks)], 0.62), (rng(0.5, 1), "", 0)]
    half += [(0.16, scheme.ink, 0.9), (0.5, "", 0), (0.16, scheme.light, 0.9), (0.9, "", 0)]
    sett = half + half[::-1]
    total = sum(width for width, *_ in sett)
    across = max(1, round(1.6 * canvas.period_x / canvas.width / canvas.scale)) * canvas.columns
    down = max(1, round(across * canvas.period_y / canvas.width)) * canvas.rows
    out = ""
    for length, count, upright in ((canvas.width, across, True), (canvas.height, down, False)):
        at = 0.0
        for width, ink, opacity in sett * count:
            thick = width / total * length / count
            if ink and upright:
                out += svg.rectangle(at, 0, thick, canvas.height, ink, opacity)
            elif ink:
                out += svg.rectangle(0, at, canvas.width, thick, ink, opacity * 0.8)
            at += thick
    return out + _twill(canvas)


def _twill(canvas: Canvas) -> str:
    """Fine diagonals, as one path (an SVG pattern costs the rasteriser ten times as much)."""
    step = canvas.period_x / round(canvas.period_x / 7)
    rise = canvas.period_y / round(canvas.period_y / 7)
    reach = canvas.height * step / rise
    count = round((canvas.width + reach) / step) + 2
    lines = [polyline((i * step, 0), (i * step - reach, canvas.height)) for i in range(-1, count)]
    return svg.stroke(joined(lines), canvas.scheme.ink, 1.4, butt=True, stroke_opacity=0.14)


@ground(label="gingham", words="gingham picnic vichy buffalo karo")
def gingham(canvas: Canvas) -> str:
    """Two sheer stripes that cross."""
    grid = canvas.grid(canvas.variant([10, 8, 14, 6]) / canvas.scale)
    ink = canvas.contrast(0.15)[0]
    columns, rows = grid.columns * canvas.columns, grid.rows * canvas.rows
    out = "".join(
        svg.rectangle(i * grid.a, 0, grid.a, canvas.height, ink, 0.5) for i in range(0, columns, 2)
    )
    return out + "".join(
        svg.rectangle(0, j * grid.b, canvas.width, grid.b, ink, 0.5) for j in range(0, rows, 2)
    )


@ground(label="houndstooth", words="dogtooth pied-de-poule hahnentritt")
def houndstooth(canvas: Canvas) -> str:
    """The exact 2/2 twill of four dark and four light threads, its diagonals drawn smooth."""
    grid = canvas.grid(canvas.variant([8, 6, 12, 8]) / canvas.scale)
    cell = joined(
        polygon(points)
        for points in (
            [(0, 0), (4, 0), (4, 4), (0, 4)],
            [(0, 4), (2, 4), (4, 6), (4, 8)],
            [(0, 6), (2, 8), (0, 8)],
            [(6, 0), (8, 0), (8, 2)],
            [(4, 0), (8, 4), (6, 4), (4, 2)],
        )
    )
    cells = joined(
        cell.moved(scale_x=grid.a / 8, scale_y=grid.b / 8, dx=i * grid.a, dy=j * grid.b)
        for i in range(grid.columns * canvas.columns)
        for j in range(grid.rows * canvas.rows)
    )
    return svg.fill(cells, canvas.strongest())


@ground(label="chevrons", words="chevron zigzag zigzags zig-zag herringbone missoni")
def chevron(canvas: Canvas) -> str:
    """Zigzag bands in a round of inks."""
    columns = even(8 * canvas.period_x / canvas.width / canvas.scale) * canvas.columns
    a = canvas.width / columns
    inks = [*canvas.rng.shuffled(canvas.scheme.inks), canvas.scheme.ground]
    height = canvas.variant([0.8, 0.55, 1.1, 0.8], "chevron")
    rounds = max(1, round(canvas.period_y / (a * height) / len(inks))) * canvas.rows
    band = canvas.height / (rounds * len(inks))
    out = ""
    for j in range(-3, rounds * len(inks) + 2):
        top = [(i * a, j * band + (a * height if i % 2 else 0)) for i in range(columns + 1)]
        low = [(x, y + band + 0.4) for x, y in reversed(top)]
        out += svg.fill(polygon(top + low), inks[j % len(inks)])
    return out


@ground(label="argyle", words="argyle diamonds diamond preppy harlequin rauten")
def argyle(canvas: Canvas) -> str:
    """Diamonds in two or three inks under dashed diagonals."""
    columns = 4 * max(1, round(2 / canvas.scale / canvas.columns)) * canvas.columns
    a = canvas.width / columns
    rows = even(canvas.period_y / (a * 1.5)) * canvas.rows
    b = canvas.height / rows
    inks = canvas.rng.shuffled(canvas.contrast(0.08))
    if len(inks) < 3:
        inks = [*inks, canvas.scheme.ground, mix(inks[0], canvas.scheme.ground, 0.5)]
    out, lines = "", []
    for i in range(columns + 1):
        for j in range(rows + 1):
            if (i + j) % 2:
                continue
            x, y = i * a, j * b
            ink = inks[(i // 2) % 2] if j % 2 else inks[2]
            out += svg.fill(polygon([(x, y - b), (x + a, y), (x, y + b), (x - a, y)]), ink)
            lines.append(polyline((x - a / 2, y - b / 2), (x + a / 2, y + b / 2)))
            lines.append(polyline((x + a / 2, y - b / 2), (x - a / 2, y + b / 2)))
    dash = number(math.hypot(a, b) / 8)
    thread = canvas.scheme.ink
    if distance(thread, inks[0]) <= 0.25:
        thread = canvas.scheme.light
    path = joined(lines)
    return out + svg.stroke(path, thread, a * 0.035, butt=True, stroke_dasharray=f"{dash} {dash}")


@ground(label="checks", words="checker checkered chequered checkerboard chessboard groovy schach")
def checker(canvas: Canvas) -> str:
    """A chessboard, straight or melting into waves."""
    bend = canvas.variant([0.0, 0.3, 0.0, 0.34], "bend")
    grid = canvas.grid(8 / canvas.scale)
    columns, rows, a, b = grid.columns, grid.rows, grid.a, grid.b
    if bend:  # a wave is four cells long, and must close with the period
        columns = 4 * max(1, round(columns / 4))
        rows = 4 * max(1, round(rows / 4))
        a, b = canvas.period_x / columns, canvas.period_y / rows
    amplitude = a * bend

    def corner(i: float, j: float) -> tuple[float, float]:
        return (
            i * a + amplitude * math.sin(TAU * j / 4),
            j * b + amplitude * math.sin(TAU * i / 4),
        )

    steps = range(4)
    squares = []
    for i in range(-1, columns * canvas.columns + 1):
        for j in range(-1, rows * canvas.rows + 1):
            if (i + j) % 2 == 0:
                rim = [corner(i + t / 4, j) for t in steps]
                rim += [corner(i + 1, j + t / 4) for t in steps]
                rim += [corner(i + 1 - t / 4, j + 1) for t in steps]
                squares.append(polygon(rim + [corner(i, j + 1 - t / 4) for t in steps]))
    return svg.fill(joined(squares), canvas.rng.pick(canvas.contrast(0.15)))
