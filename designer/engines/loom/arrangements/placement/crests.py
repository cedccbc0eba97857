"""The crest: a shield with the words across its head, and the hero in the field below."""

from __future__ import annotations

from designer.engines.loom import svg
from designer.engines.loom.arrangements.placement import ornaments
from designer.engines.loom.arrangements.placement.press import Press
from designer.engines.loom.arrangements.placement.setting import place_straight
from designer.engines.loom.colour import distance, mix, tone
from designer.engines.loom.paths import Path, joined, polygon, polyline, star

SHOULDERS = ("eared", "straight", "bowed")
SUNK = {"eared": 0.055, "straight": 0.0, "bowed": 0.03}  # shares of the height


def arrange_crest(press: Press) -> None:
    """Words in the head, a divided field, a rim that holds it all."""
    r = press.r
    width, height = r * 1.66, r * 2.0
    panel = press.panel()
    head = next((ink for ink in press.inks() if distance(ink, panel) > 0.14), press.dark)
    rows = _head_height(press)
    top = -height / 2 + height * (0.075 if rows else 0.06)
    shoulders = press.kind("shoulders", SHOULDERS)
    outline = ornaments.shield(width, height, shoulders)
    depth = r * (rows or 0.26) + height * SUNK[shoulders] * 0.7
    inner = outline.moved(scale=0.93, scale_y=0.985)
    body = svg.fill(outline.moved(scale=1.0), press.light)
    body += svg.fill(outline.moved(scale=0.985), press.dark)
    body += svg.fill(inner.moved(scale=0.985), press.light)
    body += svg.fill(inner.moved(scale=0.965), head)
    field = _below(inner.moved(scale=0.965), top + depth)
    body += svg.fill(field, panel) + _division(press, field, panel)
    line = r * 0.016
    rule = _cut_line(inner.moved(scale=0.965), top + depth)
    body += svg.stroke(rule, press.dark, line * 2.2) + svg.stroke(rule, press.light, line)
    press.centre(body)
    sunk = height * SUNK[shoulders]  # the letters' room begins below the shoulders
    _letter_head(press, top + sunk, depth - sunk, width, head)
    low, high = top + depth, height / 2
    hero = press.draw(press.names[0])
    press.fit(hero, press.x, press.y + low + (high - low) * 0.43, width * 0.68, (high - low) * 0.74)


def _head_height(press: Press) -> float:
    """The depth of the head against the print's radius."""
    if not press.text:
        return 0.0
    return 0.5 if len(press.text) <= 10 else 0.66


def _outline_points(path: Path) -> list[tuple[float, float]]:
    return path.flattened(14)[0]


def _below(path: Path, y: float) -> Path:
    """What of a shield lies below a height."""
    points = _outline_points(path)
    kept: list[tuple[float, float]] = []
    for k, (u, v) in enumerate(points):
        a, b = points[k - 1]
        if (b < y) != (v < y):
            share = (y - b) / (v - b)
            kept.append((a + (u - a) * share, y))
        if v >= y:
            kept.append((u, v))
    return polygon(kept)


def _cut_line(path: Path, y: float) -> Path:
    xs = [x for x, v in _below(path, y).flattened(1)[0] if abs(v - y) < 0.01]
    return polyline((min(xs), y), (max(xs), y))


def _division(press: Press, field: Path, panel: str) -> str:
    """The field parted, quietly, so that the hero leads."""
    quiet = tone(panel, 0.05 if distance(panel, "#ffffff") > 0.12 else -0.05, 1.05)
    left, top, right, bottom = field.bounds()
    kind = press.kind("division", ["beams", "pale", "chevron", "plain"])
    points = field.flattened(1)[0]
    if kind == "pale":
        out = ""
        step = (right - left) / 7
        for k in range(1, 7, 2):
            strip = _clip(_clip(points, 0, left + k * step, 1), 0, left + (k + 1) * step, -1)
            out += svg.fill(polygon(strip), quiet) if len(strip) > 2 else ""
        return out
    if kind == "beams":
        middle = (0.0, top + (bottom - top) * 0.42)
        far = (bottom - top) * 1.2
        rays = ornaments.beams(far, 20).moved(dx=middle[0], dy=middle[1]).flattened(3)
        cut = [_clip_convex(ray, points) for ray in rays]
        return "".join(svg.fill(polygon(one), quiet) for one in cut if len(one) > 2)
    if kind == "chevron":
        tip, deep = top + (bottom - top) * 0.3, (right - left) * 0.4
        band = (bottom - top) * 0.16
        out = ""
        for k in range(3):
            y = tip + k * band * 2 - (bottom - top) * 0.3
            both_arms = [
                [(0, y), (right, y + deep), (right, y + deep + band), (0, y + band)],
                [(0, y), (0, y + band), (left, y + deep + band), (left, y + deep)],
            ]
            cut = [_clip_convex(arm, points) for arm in both_arms]
            out += "".join(svg.fill(polygon(one), quiet) for one in cut if len(one) > 2)
        return out
    return svg.stroke(field.moved(scale=0.9, dy=(top + bottom) * 0.05), mix(panel, quiet, 0.9), 5)


def _clip(
    points: list[tuple[float, float]], axis: int, at: float, keep: int
) -> list[tuple[float, float]]:
    """A polygon's part on one side of a line across x (axis 0) or y."""
    out: list[tuple[float, float]] = []
    for k, p in enumerate(points):
        q = points[k - 1]
        inside, before = (p[axis] - at) * keep >= 0, (q[axis] - at) * keep >= 0
        if inside != before:
            share = (at - q[axis]) / (p[axis] - q[axis])
            out.append((q[0] + (p[0] - q[0]) * share, q[1] + (p[1] - q[1]) * share))
        if inside:
            out.append(p)
    return out


def _clip_convex(
    ray: list[tuple[float, float]], shape: list[tuple[float, float]]
) -> list[tuple[float, float]]:
    """A polygon cut to a convex one."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(shape, shape[1:] + shape[:1], strict=True))
    way = 1 if area > 0 else -1
    out = ray
    for (ax, ay), (bx, by) in zip(shape, shape[1:] + shape[:1], strict=True):
        if (ax, ay) == (bx, by) or not out:
            continue

        def side(
            p: tuple[float, float], e: tuple[float, float, float, float] = (ax, ay, bx, by)
        ) -> float:
            return way * ((e[2] - e[0]) * (p[1] - e[1]) - (e[3] - e[1]) * (p[0] - e[0]))

        kept: list[tuple[float, float]] = []
        for k, p in enumerate(out):
            q = out[k - 1]
            s, t = side(p), side(q)
            if (s >= 0) != (t >= 0):
                share = t / (t - s)
                kept.append((q[0] + (p[0] - q[0]) * share, q[1] + (p[1] - q[1]) * share))
            if s >= 0:
                kept.append(p)
        out = kept
    return out


def _letter_head(press: Press, top: float, depth: float, width: float, ground: str) -> None:
    ink = press.on(ground)
    y = press.y + top
    if not press.text:
        marks = joined(
            star(5, depth * 0.3, depth * 0.14, cx=k * depth, cy=depth * 0.5 - abs(k) * depth * 0.02)
            for k in (-2, -1, 0, 1, 2)
        )
        press.paint(svg.fill(marks, ink), x=press.x, y=y)
        return
    voice = press.voice()
    count = 1 if len(press.text) <= 10 else 2 if len(press.text) <= 26 else 3
    rows = press.lines(voice, count)
    room = depth * (0.7 if len(rows) == 1 else 0.82) / len(rows)
    wide = width * 0.82
    at = y + depth * (0.16 if len(rows) == 1 else 0.11)
    for row in rows:
        size = min(room * 0.86 / max(1.0, row.bottom - row.top), wide / row.width)
        baseline = at + room / 2 - (row.top + row.bottom) / 2 * size
        press.letter(place_straight(row, voice, x=press.x, baseline=baseline, size=size), ink)
        at += room
