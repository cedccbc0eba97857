"""Painted and drawn fields: brush strokes, starry skies, op art."""

from __future__ import annotations

import math
from collections.abc import Callable

from designer.engines.loom import svg
from designer.engines.loom.colour import mix
from designer.engines.loom.grounds.base import Canvas, ground, reuse
from designer.engines.loom.grounds.ornament import ribbon
from designer.engines.loom.grounds.scatter import scatter
from designer.engines.loom.paths import TAU, Path, ellipse, joined, number, polar, polygon, star
from designer.engines.loom.rng import Rng


@ground(
    label="brush strokes",
    words="brushstroke brushstrokes brush-stroke brush-strokes dabs dab daubs painted-strokes",
)
def brush_strokes(canvas: Canvas) -> str:
    """Strokes of a bristle brush: in rows, crossed like a basket, tossed dabs, or long swathes."""
    kind, across = canvas.variant([("rows", 6), ("crossed", 6), ("dabs", 0), ("swathes", 3)])
    rng, inks = canvas.rng, canvas.contrast(0.12)
    bodies = [_stroke(rng, ink) for ink in inks for _ in range(3)]
    placed: dict[str, list[str]] = {}

    def put(x: float, y: float, turn: float, wide: float, high: float) -> None:
        body = rng.pick(bodies)
        shape = f" rotate({number(turn)}) scale({wide / 100:.3f} {high / 100:.3f})"
        for u, v in canvas.places(x, y, wide * 0.75):
            placed.setdefault(body, []).append(f"translate({number(u)} {number(v)}){shape}")

    if kind == "dabs":
        size = 44 * canvas.scale
        for x, y, r in scatter(
            canvas, [(size, int(3e6 / size**2), 0.8), (size * 0.7, int(2e6 / size**2), 0.8)]
        ):
            put(x, y, -35 + rng(-14, 14), r * 2.3, r * 1.3)
    else:
        tall = {"rows": 2.6, "crossed": 1.0, "swathes": 2.4}[kind]
        grid = canvas.grid(across, tall, unit=2)
        for i, j in grid.cells():
            upright = kind == "crossed" and (i + j) % 2
            x, y = grid.at(i + (0.5 if j % 2 and kind != "crossed" else 0), j)
            long, high = grid.a * rng(0.86, 0.98), grid.b * (0.86 if kind != "crossed" else 0.72)
            put(x, y, (90 if upright else 0) + rng(-4, 4), long, high)
    return "".join(reuse(body, transforms=moves) for body, moves in placed.items())


def _stroke(rng: Rng, ink: str) -> str:
    """A stroke 100 long and about 100 wide: many bristles side by side, dry at its end."""
    hairs, light = [], []
    n = 8
    for k in range(n):
        y = -44 + 88 * k / (n - 1)
        round_off = 1 - ((k - (n - 1) / 2) / (n / 2)) ** 2
        start, end = -50 + 9 * (1 - round_off) + rng(0, 5), 50 - 16 * rng() - 8 * (1 - round_off)
        bow = rng(-2, 2)
        points = [(start, y), (start * 0.3, y + bow), (end * 0.5, y - bow), (end, y)]
        hairs.append(ribbon(points, [11, 15.5, 15, rng(3, 11)]))
        if rng() < 0.5:
            a = rng(-40, 10)
            light.append(ribbon([(a, y + 2), (a + 20, y + 3), (a + 45, y + 2)], [0.5, 2.4, 0.5]))
    tint = mix(ink, "#ffffff", 0.28)
    return svg.fill(joined(hairs), ink) + svg.fill(joined(light), tint)


@ground(
    label="starry sky",
    words="starfield night-sky stardust",
    strong=False,
    palettes="jewel indigo gothic winter",
)
def starry_sky(canvas: Canvas) -> str:
    """Many tiny stars: points and sparkles, five-pointed, in rows, or joined as constellations."""
    kind = canvas.variant(["sparkles", "five", "rows", "joined"])
    rng, s = canvas.rng, canvas.scheme
    inks = [*canvas.contrast(0.2)[:3], s.light if s.dark else canvas.strongest()]
    if kind == "rows":
        grid = canvas.grid(12, unit=2)
        out = svg.fill(grid.spread(star(5, grid.a * 0.4, grid.a * 0.17), stagger=True), inks[-1])
        dots = ellipse(grid.a, 0, grid.a * 0.1)
        return out + svg.fill(grid.spread(dots, stagger=True), inks[0])
    size = {"sparkles": 27, "five": 34, "joined": 34}[kind] * canvas.scale
    tries = int(4e5 / size**2)
    spots = scatter(
        canvas, [(size, tries, 1.5), (size * 0.45, tries, 1.7), (size * 0.16, tries * 3, 2)]
    )
    marks: dict[str, list[Path]] = {}
    for x, y, r in spots:
        path = ellipse(0, 0, r * 0.6) if r < size * 0.2 else _star_shape(rng, kind, r)
        marks.setdefault(rng.pick(inks), []).append(canvas.repeated(path, x, y, r))
    lines = ""
    if kind == "joined":
        near = [(x, y) for x, y, r in spots if r > size * 0.2]
        lines = svg.stroke(_joined_stars(canvas, near), mix(inks[-1], s.ground, 0.4), 1.8)
    return lines + "".join(svg.fill(joined(paths), ink) for ink, paths in marks.items())


def _star_shape(rng: Rng, kind: str, r: float) -> Path:
    if kind == "five":
        return star(5, r, r * 0.44, -math.pi / 2 + rng(-0.3, 0.3))
    if kind == "joined":
        return star(4, r * 0.8, r * 0.2)
    return star(4, r, r * 0.16) if rng() < 0.7 else star(6, r * 0.8, r * 0.2)


def _joined_stars(canvas: Canvas, stars: list[tuple[float, float]]) -> Path:
    """Each star and its nearest, two by two, if they are near."""
    lines = []
    images_of = {(u, v): canvas.places(u, v, 240) for u, v in stars}
    for k, (x, y) in enumerate(stars):
        if k % 2:
            continue
        images = [
            (round(math.dist((x, y), place), 3), place)
            for u, v in stars
            for place in images_of[u, v]
            if abs(place[0] - x) < 230 and abs(place[1] - y) < 230
        ]
        near = sorted(pair for pair in images if 1 < pair[0] < 230)[:2]
        for _, (u, v) in near:
            line = Path([("M", 0.0, 0.0), ("L", u - x, v - y)])
            lines.append(canvas.repeated(line, x, y, 240))
    return joined(lines)


@ground(
    label="op art",
    words="op-art optical optical-illusion illusion mod sixties 60s vasarely moire",
    palettes="mono memphis retro jewel",
)
def op_art(canvas: Canvas) -> str:
    """Two inks that move: swelling checks, bent lines, concentric squares, spinning discs."""
    draw: Callable[[Canvas, str, str], str] = canvas.variant([_bulge, _bent, _squares, _discs])
    s = canvas.scheme
    back = s.ground
    ink = canvas.strongest()
    return canvas.fill_all(back) + draw(canvas, back, ink)


def _bulge(canvas: Canvas, back: str, ink: str) -> str:
    """A chessboard whose columns and rows swell and shrink."""
    columns, rows = canvas.count_across(24 / canvas.scale, 12), 0
    rows = canvas.count_down(columns * canvas.height / canvas.width, 12)
    waves = max(1, columns // 12), max(1, rows // 12)

    def at(k: float, count: int, wave: int, length: float) -> float:
        t = (k + 0.3) / count
        return length * (t - 0.115 / wave * math.sin(TAU * wave * t) * 0.98)

    squares = []
    for i in range(-1, columns + 1):
        x, u = (at(k, columns, waves[0], canvas.width) for k in (i, i + 1))
        for j in range(-1, rows + 1):
            if (i + j) % 2 == 0:
                y, v = (at(k, rows, waves[1], canvas.height) for k in (j, j + 1))
                squares.append(polygon([(x, y), (u, y), (u, v), (x, v)]))
    return svg.fill(joined(squares), ink)


def _bent(canvas: Canvas, back: str, ink: str) -> str:
    """Upright lines that lean one way and the other in bands, thick and thin."""
    count = canvas.count_across(26 / canvas.scale, 2)
    waves = canvas.count_down(2 * canvas.height / canvas.width / canvas.scale)
    step, bars, n = canvas.width / count, [], 72
    for k in range(-3, count + 4):
        left, right = [], []
        for t in range(-1, n + 2):
            angle = TAU * waves * t / n
            x = (k + 0.3) * step + step * 1.6 * math.sin(angle)
            half = step * (0.26 + 0.17 * math.sin(angle * 1.0 + 1.2))
            left.append((x - half, canvas.height * t / n))
            right.append((x + half, canvas.height * t / n))
        bars.append(polygon(left + right[::-1]))
    return svg.fill(joined(bars), ink)


def _squares(canvas: Canvas, back: str, ink: str) -> str:
    """Squares in squares, each set a little towards a corner."""
    grid = canvas.grid(5, unit=2)

    def draw(i: int, j: int) -> str:
        lean = (1 if i % 2 else -1, 1 if j % 2 else -1)
        out = ""
        for k in range(8):
            half = 50 * (1 - k / 8) + (0.4 if k == 0 else 0)
            x, y = lean[0] * k * 2.6, lean[1] * k * 2.6
            out += svg.rectangle(x - half, y - half, 2 * half, 2 * half, back if k % 2 else ink)
        return out

    return grid.drawn(draw, 1, f"{number(grid.a / 100)} {number(grid.b / 100)}")


def _discs(canvas: Canvas, back: str, ink: str) -> str:
    """Discs cut into twisted sectors, every other one turned about."""
    grid = canvas.grid(5, unit=2)
    blades = []
    for q in range(10):
        for k in range(6):
            near, far = 50 * k / 6, 50 * (k + 1) / 6
            turn = TAU * q / 10 + k * 0.22 * math.pi / 10 * 4
            arc_ = [polar(far, turn + TAU * s / 80) for s in range(5)]
            inner = [polar(near, turn + TAU * s / 80) for s in range(4, -1, -1)]
            blades.append(polygon(arc_ + inner))
    disc = joined(blades)
    normal = svg.fill(disc, ink)
    turned = svg.fill(ellipse(0, 0, 50), ink) + svg.fill(disc.moved(scale_x=-1), back)
    scale = f"{number(grid.a / 100)} {number(grid.b / 100)}"
    return grid.drawn(lambda i, j: turned if (i + j) % 2 else normal, 1, scale)
