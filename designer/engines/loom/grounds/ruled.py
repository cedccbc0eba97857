"""Ruled and spotted grounds: dots, stripes, checks, windowpanes, chevrons, argyle."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, mix
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.paths import TAU, Path, ellipse, joined, number, polygon, polyline


@ground(label="polka dots", words="dot polka polka-dot polka-dots spots spotted spot dotted punkte")
def dots(canvas: Canvas) -> str:
    """Dots in a diamond grid: pin dots, coins, many inks with tiny ones between, or rings."""
    across, size, kind = canvas.variant(
        [(20, 0.3, "one"), (6, 0.46, "two"), (10, 0.34, "many"), (8, 0.42, "rings")]
    )
    grid, inks = canvas.grid(across), canvas.rng.shuffled(canvas.contrast(0.13))
    inks = inks[: {"one": 1, "two": 2, "many": 4, "rings": 2}[kind]]
    marks: dict[str, list[Path]] = {}
    for i, j in grid.around():
        x, y = grid.at(i, j)
        if (i + j) % 2 == 0:
            u, v = grid.home(i, j)
            ink = inks[(u * 3 + v * 5) % len(inks) if kind == "many" else v // 1 % len(inks)]
            marks.setdefault(ink, []).append(ellipse(x, y, grid.a * size * 1.25))
        elif kind == "many":
            marks.setdefault(inks[-1], []).append(ellipse(x, y, grid.a * 0.09))
        elif kind == "two":
            marks.setdefault(inks[0], []).append(ellipse(x, y, grid.a * 0.12))
    out = "".join(svg.fill(joined(paths), ink) for ink, paths in marks.items())
    if kind == "rings":
        out += svg.fill(
            grid.spread(ellipse(0, 0, grid.a * size * 0.86), stagger=True), canvas.scheme.ground
        )
        out += svg.fill(grid.spread(ellipse(0, 0, grid.a * size * 0.42), stagger=True), inks[0])
    return out


# Widths and inks (-1: the ground) of one repeat, and repeats over the tile.
_STRIPES: dict[str, tuple[tuple[tuple[float, int], ...], float]] = {
    "awning": (((1, 0), (1, -1)), 6),
    "ticking": (((0.5, 0), (0.4, -1), (1.6, 0), (0.4, -1), (0.5, 0), (3.4, -1)), 5),
    "pinstripe": (((0.22, 0), (1.8, -1), (0.22, 0), (1.8, -1), (0.22, 1), (1.8, -1)), 6),
    "deckchair": (
        tuple(
            zip(
                (2.2, 0.5, 1.1, 0.3, 0.4, 0.3, 2.6, 0.5, 0.4, 0.3, 1.4, 0.8),
                (0, -1, 1, -1, 2, -1, 3, -1, 1, -1, 2, -1),
                strict=True,
            )
        ),
        2.6,
    ),
}


@ground(
    label="stripes", words="stripe striped awning pinstripe pinstripes ticking breton candystripe"
)
def stripes(canvas: Canvas) -> str:
    """Upright stripes: an awning's, a mattress ticking, pinstripes, a deckchair's."""
    kind = canvas.variant(list(_STRIPES))
    unit, repeats = _STRIPES[kind]
    inks = canvas.rng.shuffled(canvas.contrast(0.18))
    if canvas.scheme.one_hue and len(inks) > 2:
        inks = inks[:2]  # she named a colour: no strangers between
    count = canvas.count_across(repeats / canvas.scale)
    total = sum(width for width, _ in unit)
    out = ""
    for k in range(count + 1):
        x = (k - 0.13) * canvas.width / count
        for width, which in unit:
            wide = width / total * canvas.width / count
            if which >= 0:
                out += svg.rectangle(x, 0, wide, canvas.height, inks[which % len(inks)])
            x += wide
    return out


@ground(
    label="checkerboard", words="checker checkered chequered checkerboard chessboard groovy schach"
)
def checker(canvas: Canvas) -> str:
    """A chessboard: straight, small with a coloured row, or melting into waves."""
    kind, across = canvas.variant([("plain", 8), ("melting", 8), ("two", 12), ("wild", 16)])
    bend = {"melting": 0.34, "wild": 0.46}.get(kind, 0.0)
    grid = canvas.grid(across, unit=4 if bend else 2)  # a wave is four cells long
    inks = canvas.contrast(0.17)
    first = canvas.rng.pick(inks)
    pair = [first, next((ink for ink in inks if ink != first), first)]

    def corner(i: float, j: float) -> tuple[float, float]:
        x, y = grid.at(i, j)
        swing = grid.a * bend
        return x + swing * math.sin(TAU * j / 4), y + swing * math.sin(TAU * i / 4)

    squares: list[list[Path]] = [[], []]
    for i, j in grid.around(2):
        if (i + j) % 2:
            continue
        n = 4 if bend else 1
        rim = [corner(i + t / n, j) for t in range(n)]
        rim += [corner(i + 1, j + t / n) for t in range(n)]
        rim += [corner(i + 1 - t / n, j + 1) for t in range(n)]
        rim += [corner(i, j + 1 - t / n) for t in range(n)]
        squares[j % 2 if kind == "two" else 0].append(polygon(rim))
    return "".join(svg.fill(joined(ones), pair[k]) for k, ones in enumerate(squares) if ones)


@ground(label="windowpane", words="graph graph-paper gridlines squared tattersall")
def windowpane(canvas: Canvas) -> str:
    """Thin lines that cross: graph paper, a windowpane, a tattersall, hand-drawn squares."""
    kind, across = canvas.variant([("graph", 20), ("pane", 5), ("tattersall", 8), ("hand", 8)])
    cells, inks = canvas.grid(across, unit=2), canvas.rng.shuffled(canvas.contrast(0.2))
    out = ""
    for upright in (True, False):
        count = cells.columns if upright else cells.rows
        lines: dict[tuple[str, float], list[Path]] = {}
        for k in range(-1, count + 2):
            ink, width = _pane_line(kind, k, inks)
            at = cells.at(k, 0)[0] if upright else cells.at(0, k)[1]
            lines.setdefault((ink, width), []).append(_pane(canvas, kind, at, upright, cells.a))
            if kind == "pane":
                lines.setdefault((inks[-1], 2.2), []).append(
                    _pane(canvas, kind, at + cells.a * 0.1, upright, cells.a)
                )
        for (ink, width), paths in lines.items():
            out += svg.stroke(joined(paths), ink, width * max(0.6, canvas.scale))
    return out


def _pane_line(kind: str, k: int, inks: list[str]) -> tuple[str, float]:
    if kind == "tattersall":
        return inks[k % min(2, len(inks))], 5.0
    if kind == "graph":
        return inks[0], 4.0 if k % 2 == 0 else 1.8
    return inks[0], 7.0 if kind == "pane" else 6.0


def _pane(canvas: Canvas, kind: str, at: float, upright: bool, a: float) -> Path:
    """A line over the whole tile; drawn by hand it sways with the tile's period."""
    length = canvas.height if upright else canvas.width
    if kind != "hand":
        ends = [(at, -5.0), (at, length + 5)]
    else:
        sway = 2 * (canvas.count_down(4, 1) if upright else canvas.count_across(4, 1))
        steps = range(-1, 50)
        ends = [
            (at + a * 0.035 * math.sin(TAU * sway * t / 48 + 0.0), length * t / 48) for t in steps
        ]
    return polyline(*(ends if upright else [(y, x) for x, y in ends]))


@ground(label="chevrons", words="chevron zigzag zigzags zig-zag missoni")
def chevron(canvas: Canvas) -> str:
    """Zigzag bands: bold, low and narrow, tall flames, or thin lines on the ground."""
    kind = canvas.variant(["bold", "flame", "low", "lines"])
    across, height, thick = {
        "bold": (6, 0.8, 0.75),
        "flame": (12, 2.2, 0.9),
        "low": (10, 0.5, 0.55),
        "lines": (8, 0.9, 0.5),
    }[kind]
    columns = canvas.count_across(across / canvas.scale, 2)
    a = canvas.width / columns
    least = 0.17 if kind == "lines" else 0.1
    inks = [*canvas.rng.shuffled(canvas.contrast(least)), canvas.scheme.ground]
    if kind == "lines":
        inks = [inks[0], inks[-1], inks[0], inks[-1], inks[1 % len(inks)], inks[-1]]
    per_round = len(inks)
    rounds = canvas.count_down(canvas.height / (a * thick * per_round))
    band = canvas.height / (rounds * per_round)
    extra = math.ceil(a * height / band) + 1
    out = ""
    for j in range(-extra, rounds * per_round + 1):
        if inks[j % per_round] == canvas.scheme.ground:
            continue
        top = [
            ((i - 0.37) * a, (j + 0.3) * band + (a * height if i % 2 else 0))
            for i in range(columns + 3)
        ]
        high = band * (0.55 if kind == "lines" else 1) + 0.4
        low = [(x, y + high) for x, y in reversed(top)]
        out += svg.fill(polygon(top + low), inks[j % per_round])
    return out


@ground(label="argyle", words="argyle diamonds diamond preppy harlequin rauten")
def argyle(canvas: Canvas) -> str:
    """Diamonds under dashed diagonals: knitted, harlequin, two sizes, or outlined."""
    kind, across, tall = canvas.variant(
        [("knit", 8, 1.5), ("harlequin", 12, 1.7), ("lined", 4, 1.35), ("rows", 8, 1.2)]
    )
    cells = canvas.grid(across, 1 / tall, unit=4, unit_down=2)
    a, b = cells.a, cells.b
    inks = canvas.rng.shuffled(canvas.contrast(0.12))
    if len(inks) < 3:
        inks = [
            *inks,
            mix(inks[0], canvas.scheme.ground, 0.5),
            mix(inks[0], canvas.scheme.ink, 0.3),
        ]
    contrary = canvas.seen_on(inks[0], [*inks[1:], canvas.scheme.ground], 0.16)[0]
    marks: dict[str, list[Path]] = {}
    lines = []
    for i, j in cells.around(2):
        if (i + j) % 2:
            continue
        x, y = cells.at(i, j)
        ink = inks[(i // 2) % 2] if j % 2 else inks[2]
        if kind == "harlequin":
            ink = inks[0] if j % 2 else contrary
        elif kind == "rows":
            ink = inks[0] if j % 2 else canvas.scheme.ground
        if ink:
            rhomb = polygon([(x, y - b), (x + a, y), (x, y + b), (x - a, y)])
            marks.setdefault(ink, []).append(rhomb)
        if kind != "harlequin":
            lines.append(polyline((x - a / 2, y - b / 2), (x + a / 2, y + b / 2)))
            lines.append(polyline((x + a / 2, y - b / 2), (x - a / 2, y + b / 2)))
    out = "".join(svg.fill(joined(paths), ink) for ink, paths in marks.items())
    if kind == "lined":
        inner = polygon([(0, -b * 0.8), (a * 0.8, 0), (0, b * 0.8), (-a * 0.8, 0)])
        out += svg.stroke(cells.spread(inner, stagger=True), canvas.scheme.light, a * 0.04)
    if kind == "harlequin":
        bead = cells.spread(ellipse(0, b, a * 0.13), stagger=True)
        return out + svg.fill(bead, canvas.scheme.light if len(inks) > 1 else inks[-1])
    thread = max((canvas.scheme.ink, canvas.scheme.light), key=lambda one: distance(one, inks[0]))
    dash = number(math.hypot(a, b) / 12)
    return out + svg.stroke(
        joined(lines), thread, a * 0.045, butt=True, stroke_dasharray=f"{dash} {dash}"
    )
