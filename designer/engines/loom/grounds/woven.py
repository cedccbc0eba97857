"""Woven cloth: plaid, gingham, houndstooth, herringbone, basketweave."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, mix
from designer.engines.loom.grounds.base import Canvas, Grid, ground
from designer.engines.loom.paths import Path, joined, polygon, polyline, softened

Thread = tuple[float, str, float]  # width, ink (empty: the ground), cover


@ground(
    label="tartan", words="plaid tartan tartans check checked flannel madras scottish lumberjack"
)
def plaid(canvas: Canvas) -> str:
    """A sett woven both ways, under a fine twill: a clan's, a dress, a hunting one, a madras."""
    setts = {"clan": 1.9, "dress": 2.6, "watch": 3.2, "madras": 1.6}
    kind = canvas.variant(list(setts))
    sett = _SETTS[kind](canvas)
    total = sum(width for width, *_ in sett)
    across = canvas.count_across(setts[kind] / canvas.scale)
    down = canvas.count_down(across * canvas.height / canvas.width)
    out = ""
    for length, count, upright in ((canvas.width, across, True), (canvas.height, down, False)):
        start = -0.37 * length / count
        for round_ in range(count + 2):
            at = start + round_ * length / count
            for width, ink, cover in sett:
                thick = width / total * length / count
                if ink and upright:
                    out += svg.rectangle(at, 0, thick, canvas.height, ink, cover)
                elif ink:
                    out += svg.rectangle(0, at, canvas.width, thick, ink, cover * 0.8)
                at += thick
    return out + _twill(canvas)


def _clan(canvas: Canvas) -> list[Thread]:
    inks, s = canvas.rng.shuffled(canvas.contrast(0.12)), canvas.scheme
    first, second = inks[0], inks[1 % len(inks)]
    dark = s.ink if distance(s.ink, first) > 0.15 else s.light
    half: list[Thread] = [(7, first, 0.66), (0.6, dark, 0.8), (0.8, first, 0.66)]
    half += [(2.6, second, 0.7), (0.5, s.light, 0.9), (0.9, dark, 0.55), (0.5, "", 0)]
    half += [(0.3, inks[-1], 0.9), (0.8, "", 0)]
    return half + half[::-1]


def _dress(canvas: Canvas) -> list[Thread]:
    inks = canvas.rng.shuffled(canvas.contrast(0.14))
    half: list[Thread] = [(5, "", 0), (0.7, inks[0], 0.75), (0.7, "", 0), (1.6, inks[0], 0.7)]
    half += [(0.5, "", 0), (0.5, inks[-1], 0.8), (2.2, "", 0)]
    return half + half[::-1]


def _watch(canvas: Canvas) -> list[Thread]:
    inks, s = canvas.rng.shuffled(canvas.contrast(0.12)), canvas.scheme
    first, second = inks[0], inks[1 % len(inks)]
    bars: list[Thread] = [(2.4, first, 0.75), (0.5, s.ink, 0.8), (0.5, first, 0.75)]
    bars += [(0.5, s.ink, 0.8), (2, second, 0.7), (0.4, s.ink, 0.8), (0.4, second, 0.7)]
    return bars


def _madras(canvas: Canvas) -> list[Thread]:
    rng, inks = canvas.rng, canvas.rng.shuffled(canvas.contrast(0.1))
    out: list[Thread] = []
    for i in range(rng.int(5, 6)):
        out += [(rng(1.2, 3.4), inks[i % len(inks)], rng(0.5, 0.66)), (rng(0.4, 1.1), "", 0)]
        out.append((rng(0.2, 0.4), inks[(i + 1) % len(inks)], 0.85))
        out.append((rng(0.3, 0.8), "", 0))
    return out


_SETTS = {"clan": _clan, "dress": _dress, "watch": _watch, "madras": _madras}


def _twill(canvas: Canvas) -> str:
    """Fine diagonals, as one path (an SVG pattern costs the rasteriser ten times as much)."""
    step = canvas.width / canvas.count_across(canvas.width / 8)
    rise = canvas.height / canvas.count_down(canvas.height / 8)
    reach = canvas.height * step / rise
    count = round((canvas.width + reach) / step) + 2
    lines = [polyline((i * step, 0), (i * step - reach, canvas.height)) for i in range(-1, count)]
    return svg.stroke(joined(lines), canvas.scheme.ink, 1.6, butt=True, stroke_opacity=0.14)


@ground(label="gingham", words="picnic vichy buffalo karo")
def gingham(canvas: Canvas) -> str:
    """Two sheer stripes that cross: small, large, in two inks, or with a fine line within."""
    across, kind = canvas.variant([(16, "plain"), (6, "plain"), (10, "two"), (8, "lined")])
    grid = canvas.grid(across)
    inks = canvas.contrast(0.22)
    other = inks[1 % len(inks)] if kind == "two" else inks[0]
    out = ""
    for i in range(0, grid.columns + 2, 2):
        x = grid.at(i, 0)[0] - grid.a / 2
        out += svg.rectangle(x, 0, grid.a, canvas.height, inks[0], 0.5)
    for j in range(0, grid.rows + 2, 2):
        y = grid.at(0, j)[1] - grid.b / 2
        out += svg.rectangle(0, y, canvas.width, grid.b, other, 0.5)
    if kind == "lined":
        lines = [((x, 0.0), (x, canvas.height)) for x in _odd_lines(grid.columns, grid.a)]
        lines += [((0.0, y), (canvas.width, y)) for y in _odd_lines(grid.rows, grid.b)]
        out += svg.stroke(joined(polyline(*ends) for ends in lines), inks[-1], grid.a * 0.05)
    return out


def _odd_lines(count: int, step: float) -> list[float]:
    return [(i + 0.5 - 0.37) * step for i in range(1, count + 2, 2)]


# The exact 2/2 twill of four dark and four light threads, its diagonals drawn smooth.
_TOOTH = (
    [(0, 0), (4, 0), (4, 4), (0, 4)],
    [(0, 4), (2, 4), (4, 6), (4, 8)],
    [(0, -2), (2, 0), (0, 0)],
    [(-2, 0), (0, 0), (0, 2)],
    [(4, 0), (8, 4), (6, 4), (4, 2)],
)


@ground(
    label="houndstooth",
    words="dogtooth pied-de-poule hahnentritt",
    palettes="mono nordic coffee indigo forest vintage",
)
def houndstooth(canvas: Canvas) -> str:
    """Houndstooth: large, small under an overcheck, in columns of colour, or light on dark."""
    kind, across = canvas.variant([("plain", 5), ("glen", 16), ("columns", 9), ("reversed", 12)])
    grid = canvas.grid(across, unit=2)
    tooth = joined(polygon([(x - 4, y - 4) for x, y in points]) for points in _TOOTH)
    tooth = tooth.moved(scale_x=grid.a / 8, scale_y=grid.b / 8)
    ink = canvas.strongest()
    if kind == "columns":
        inks = canvas.contrast(0.2)[:2] if len(canvas.contrast(0.2)) > 1 else [ink, ink]
        halves: list[list[Path]] = [[], []]
        for i, j in grid.around():
            x, y = grid.at(i, j)
            halves[i % 2].append(tooth.moved(dx=x, dy=y))
        return "".join(svg.fill(joined(halves[k]), inks[k]) for k in range(2))
    if kind == "reversed":
        return canvas.fill_all(ink) + svg.fill(grid.spread(tooth, 1), canvas.scheme.ground)
    out = svg.fill(grid.spread(tooth, 1), ink)
    return out + _overcheck(canvas, grid, ink) if kind == "glen" else out


def _overcheck(canvas: Canvas, grid: Grid, ink: str) -> str:
    """A thin pane of another ink over every few teeth."""
    other = next((one for one in canvas.seen_on(ink) if one != canvas.scheme.ground), ink)
    panes = canvas.grid(4)
    lines = [polyline((x, 0), (x, canvas.height)) for x in (panes.at(i, 0)[0] for i in range(6))]
    lines += [polyline((0, y), (canvas.width, y)) for y in _all_rows(panes)]
    return svg.stroke(joined(lines), other, grid.a * 0.16)


def _all_rows(grid: Grid) -> list[float]:
    return [grid.at(0, j)[1] for j in range(grid.rows + 2)]


@ground(label="herringbone", words="tweed fishbone parquet fischgrät")
def herringbone(canvas: Canvas) -> str:
    """Slanted strokes that turn at every column: fine cloth, broad cloth, planks, tiles."""
    kind = canvas.variant(["cloth", "planks", "broad", "tiles"])
    if kind in ("cloth", "broad"):
        return _twill_columns(canvas, 12 if kind == "cloth" else 6)
    inks = [ink for ink in canvas.scheme.inks if ink != canvas.scheme.ground]
    return _planks(canvas, inks, 3 if kind == "planks" else 5, 3 if kind == "planks" else 4)


def _twill_columns(canvas: Canvas, across: int) -> str:
    grid = canvas.grid(across)
    ink, inks = canvas.strongest(), canvas.contrast(0.16)
    step = grid.b / (3 if across > 8 else 2)
    rows = round(canvas.height / step)
    marks: dict[str, list[Path]] = {}
    for i in range(-1, grid.columns + 1):
        lean = grid.a if i % 2 else -grid.a
        x = grid.at(i, 0)[0]
        one = ink if across > 8 else inks[grid.home(i, 0)[0] // 2 % min(2, len(inks))]
        for j in range(-2 - round(grid.a / step), rows + 3 + round(grid.a / step)):
            y = (j + 0.25 + (0.5 if i % 2 else 0)) * step  # the line breaks where it turns
            left, right = x - grid.a * 0.5, x + grid.a * 0.5
            thick = step * (0.62 if across > 8 else 0.58)
            points = [(left, y + lean / 2), (right, y - lean / 2)]
            points += [(right, y - lean / 2 + thick), (left, y + lean / 2 + thick)]
            marks.setdefault(one, []).append(polygon(points))
    return "".join(svg.fill(joined(paths), one) for one, paths in marks.items())


def _planks(canvas: Canvas, inks: list[str], length: int, across: int) -> str:
    """Planks of 1 x ``length``, turned by half a right angle so that they run down the cloth."""
    columns = canvas.count_across(across / canvas.scale)
    high = canvas.width / (columns * length)  # the diagonal of a plank's width
    count = canvas.count_down(canvas.height / high, 2)
    squeeze = canvas.height / count / high
    wide = high / math.sqrt(2)
    plank = polygon([(0, 0), (length, 0), (length, 1), (0, 1)])
    upright = polygon(
        [(length, 1 - length), (length + 1, 1 - length), (length + 1, 1), (length, 1)]
    )
    slim = 0.93
    marks: dict[str, list[Path]] = {}
    shades = [*inks, mix(inks[0], canvas.scheme.ground, 0.3)]
    for k, shape in enumerate((plank, upright)):
        corners = shape.bounds()
        middle = ((corners[0] + corners[2]) / 2, (corners[1] + corners[3]) / 2)
        slimmed = shape.moved(dx=-middle[0], dy=-middle[1]).moved(
            scale_x=1 - (1 - slim) / (1 if k else length),
            scale_y=1 - (1 - slim) / (length if k else 1),
        )
        slimmed = softened(slimmed.moved(dx=middle[0], dy=middle[1]), 0.03)
        turned = slimmed.moved(turn=math.pi / 4, scale=wide).moved(scale_y=squeeze)
        for i in range(-2, columns + 2):
            for j in range(-length * 2, count + length * 2):
                turn = (j + k) % 2 if len(shades) < 3 else (j % 2) * 2 + k
                ink = shades[turn % len(shades)]
                dx, dy = i * canvas.width / columns, (j + 0.3) * canvas.height / count
                marks.setdefault(ink, []).append(turned.moved(dx=dx, dy=dy))
    return "".join(svg.fill(joined(paths), ink) for ink, paths in marks.items())


@ground(label="basketweave", words="basket weave woven wicker rattan cane webbing")
def basketweave(canvas: Canvas) -> str:
    """Strands that go over and under each other, one to four abreast."""
    strands, across = canvas.variant([(3, 6), (1, 12), (2, 8), (4, 4)])
    grid = canvas.grid(across)
    inks = canvas.contrast(0.18)
    pair = [inks[0], inks[1 % len(inks)] if strands != 3 else inks[0]]
    lines: list[list[Path]] = [[], []]
    shades: list[Path] = []
    thick = 1 / strands
    for i, j in grid.around():
        x, y = grid.at(i, j)
        for k in range(strands):
            off = (k + 0.5) * thick - 0.5
            bar = _strand(thick * 0.41).moved(dy=off)
            if (i + j) % 2:
                bar = bar.moved(turn=math.pi / 2)
            lines[(i + j) % 2].append(bar.moved(scale_x=grid.a, scale_y=grid.b, dx=x, dy=y))
            gleam = polyline((-0.36, off - thick * 0.2), (0.36, off - thick * 0.2))
            if (i + j) % 2:
                gleam = gleam.moved(turn=math.pi / 2)
            shades.append(gleam.moved(scale_x=grid.a, scale_y=grid.b, dx=x, dy=y))
    out = "".join(svg.fill(joined(paths), pair[k]) for k, paths in enumerate(lines))
    return out + svg.stroke(
        joined(shades), canvas.scheme.light, grid.a * thick * 0.07, stroke_opacity=0.4
    )


def _strand(half: float) -> Path:
    """A band that swells a little in the middle, where it lies on top."""
    thin, thick = half * 0.94, half * 1.08
    upper = [(-0.5, -thin), (-0.25, -thick), (0.25, -thick), (0.5, -thin)]
    return softened(polygon(upper + [(-x, -y) for x, y in upper]), 0.2)
