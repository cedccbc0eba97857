"""What a placement print is trimmed with: rules, small marks, sprays of leaves, ribbons, beams."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence

from designer.engines.loom import svg
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polygon,
    polyline,
    softened,
    star,
)


def mark_star(x: float, y: float, size: float) -> Path:
    """A star with five points."""
    return softened(star(5, size, size * 0.46, cx=x, cy=y), 0.08)


def mark_diamond(x: float, y: float, size: float) -> Path:
    """A lozenge on its tip."""
    return polygon([(x, y - size), (x + size * 0.62, y), (x, y + size), (x - size * 0.62, y)])


def mark_dot(x: float, y: float, size: float) -> Path:
    """A disc, a little smaller than the other marks."""
    return ellipse(x, y, size * 0.55)


def mark_spark(x: float, y: float, size: float) -> Path:
    """A glint with four hollow sides."""
    return bezier(
        (0, -100),
        (9, -26, 26, -9, 90, 0),
        (26, 9, 9, 26, 0, 100),
        (-9, 26, -26, 9, -90, 0),
        (-26, -9, -9, -26, 0, -100),
    ).moved(scale=size / 85, dx=x, dy=y)


def mark_heart(x: float, y: float, size: float) -> Path:
    """A heart."""
    return bezier(
        (0, 90),
        (-50, 45, -100, 15, -95, -35),
        (-90, -85, -25, -90, 0, -42),
        (25, -90, 90, -85, 95, -35),
        (100, 15, 50, 45, 0, 90),
    ).moved(scale=size / 95, dx=x, dy=y)


MARKS: dict[str, Callable[[float, float, float], Path]] = {
    "star": mark_star,
    "diamond": mark_diamond,
    "dot": mark_dot,
    "spark": mark_spark,
}


def rule(
    x: float, y: float, width: float, ink: str, thick: float, mark: Callable[..., Path] | None
) -> str:
    """A rule ``width`` wide around (x, y), parted by three small marks in the middle."""
    if mark is None:
        return svg.stroke(polyline((x - width / 2, y), (x + width / 2, y)), ink, thick)
    size = thick * 2.6
    gap = min(size * 4.2, width / 2)
    middle = mark(x, y, size * 1.25) + mark(x - size * 2.5, y, size * 0.8)
    middle += mark(x + size * 2.5, y, size * 0.8)
    lines = polyline((x - width / 2, y), (x - gap, y)) + polyline((x + gap, y), (x + width / 2, y))
    return (svg.stroke(lines, ink, thick) if width / 2 > gap * 1.1 else "") + svg.fill(middle, ink)


def beams(radius: float, count: int, share: float = 0.5, turn: float = 0.0) -> Path:
    """Sunbeams from (0, 0) out to a circle, each taking ``share`` of its turn."""
    half = TAU / count * share / 2
    return joined(
        Path(
            [
                ("M", 0.0, 0.0),
                ("L", *polar(radius, turn + TAU * k / count - half)),
                *arc(
                    0,
                    0,
                    radius,
                    turn + TAU * k / count - half,
                    turn + TAU * k / count + half,
                ).segments[1:],
                ("Z",),
            ]
        )
        for k in range(count)
    )


def ring(radius: float, inner: float) -> Path:
    """A ring around (0, 0); the hole runs the other way round."""
    return ellipse(0, 0, radius) + ellipse(0, 0, inner).moved(scale_x=-1)


def disc_bands(radius: float, edges: Sequence[float]) -> list[Path]:
    """Slices of a disc between heights, each a path of its own: a clip path would cost more."""
    out = []
    for top, low in itertools.pairwise(edges):
        a = math.asin(max(-1.0, min(1.0, top / radius)))
        b = math.asin(max(-1.0, min(1.0, low / radius)))
        right = arc(0, 0, radius, a, b).segments
        left = arc(0, 0, radius, math.pi - b, math.pi - a).segments
        out.append(Path([*right, ("L", *left[0][1:]), *left[1:], ("Z",)]))
    return out


def spray(
    radius: float, start: float, end: float, *, count: int, size: float, kind: str
) -> tuple[Path, Path, Path]:
    """(stem, leaves, berries) along an arc around (0, 0), growing from ``start`` to ``end``."""
    stem = arc(0, 0, radius, start, end)
    leaves, berries = [], []
    way = 1 if end > start else -1
    for k in range(count):
        at = start + (end - start) * (k + 0.6) / count
        grown = size * (1.0 - 0.38 * k / count)
        x, y = polar(radius, at)
        along = at + way * TAU / 4
        for side in (-1, 1):
            turn = along + side * way * (0.62 if kind == "laurel" else 0.85)
            broad = 0.5 if kind == "laurel" else 0.62
            leaves.append(petal(grown, grown * broad, turn, x, y, 0.75))
        if kind == "berry" and k % 2 == 0:
            berries += [
                ellipse(*_beside(at, radius + side * size * 0.62), size * 0.14) for side in (-1, 1)
            ]
    tip = polar(radius, end)
    leaves.append(petal(size * 0.6, size * 0.3, end + way * TAU / 4, *tip, 0.8))
    return stem, joined(leaves), joined(berries)


def _beside(angle: float, radius: float) -> tuple[float, float]:
    return polar(radius, angle)


def ribbon(
    *,
    radius: float,
    thick: float,
    tail: float,
    half: float,
    inks: tuple[str, str, str],
    edge: float,
) -> str:
    """A ribbon bent along the bottom of a circle around (0, 0), its ends folded behind.

    ``inks`` are the ribbon's, its folded ends' and the outline's; ``half`` is its half angle,
    ``tail`` how broad the ends are.
    """
    front, back, line = inks
    up, low = TAU / 4 + half, TAU / 4 - half
    out, rim_at = "", radius + thick / 2
    for way, end in ((1, up), (-1, low)):
        out += svg.outlined(_tail(rim_at - tail * 0.16, tail, end, way), back, line, edge)
        out += svg.outlined(_fold(rim_at, tail, end, way), line, line, edge)
    rim = arc(0, 0, rim_at, low, up).segments
    inside = arc(0, 0, radius - thick / 2, up, low).segments
    band = Path([*rim, ("L", *inside[0][1:]), *inside[1:], ("Z",)])
    inset = tail * 0.11
    stitched = arc(0, 0, rim_at - inset, low + 0.02, up - 0.02)
    stitched += arc(0, 0, radius - thick / 2 + inset, low + 0.02, up - 0.02)
    body = svg.outlined(band, front, line, edge)
    return out + body + svg.stroke(stitched, back, tail * 0.025)


def _tail(radius: float, broad: float, end: float, way: int) -> Path:
    """The end behind the fold, with a swallow's cut."""
    inner, far = end - way * broad * 0.5 / radius, end + way * broad * 0.6 / radius
    cut = end + way * broad * 0.25 / radius
    rim = arc(0, 0, radius + broad / 2, inner, far).segments
    back = arc(0, 0, radius - broad / 2, far, inner).segments
    return Path([*rim, ("L", *polar(radius, cut)), ("L", *back[0][1:]), *back[1:], ("Z",)])


def _fold(rim: float, broad: float, end: float, way: int) -> Path:
    """The dark triangle where the ribbon turns behind itself."""
    inner = end - way * broad * 0.5 / rim
    return polygon([polar(rim, end), polar(rim + broad * 0.34, inner), polar(rim, inner)])


def shield(width: float, height: float, shoulders: str) -> Path:
    """A shield around (0, 0)."""
    w, top, bottom = width / 2, -height / 2, height / 2
    foot = (
        (w, top + height * 0.62, w * 0.62, bottom - height * 0.13, 0, bottom),
        (-w * 0.62, bottom - height * 0.13, -w, top + height * 0.62, -w, top + height * 0.12),
    )
    if shoulders == "eared":  # two dips along the top, a point in the middle
        dip = height * 0.075
        return bezier(
            (-w, top + dip),
            (-w * 0.72, top + dip * 1.5, -w * 0.5, top + dip * 0.6, 0, top),
            (w * 0.5, top + dip * 0.6, w * 0.72, top + dip * 1.5, w, top + dip),
            (w, top + height * 0.12),
            *foot,
        )
    if shoulders == "bowed":
        rise = height * 0.08
        return bezier(
            (-w, top + rise),
            (-w * 0.55, top - rise * 0.35, w * 0.55, top - rise * 0.35, w, top + rise),
            (w, top + height * 0.12),
            *foot,
        )
    return bezier((-w, top), (w, top), (w, top + height * 0.12), *foot)


def scroll(width: float, height: float) -> Path:
    """A flourish around (0, 0): two curls that grow from the middle outwards."""
    w, h = width / 2, height / 2
    right = curve((0, 0), (w * 0.3, h * 0.7), (w * 0.62, 0), (w * 0.9, -h * 0.6), (w, 0))
    right += curve((w, 0), (w * 0.94, h * 0.5), (w * 0.8, h * 0.3), (w * 0.84, 0))
    return right + right.moved(scale_x=-1)


def blob_disc(radius: float, bumps: int, depth: float) -> Path:
    """A disc with a scalloped rim."""
    points = []
    for k in range(bumps * 4):
        at = TAU * k / (bumps * 4)
        far = radius * (1 - depth + depth * abs(math.cos(at * bumps / 2)))
        points.append(polar(far, at))
    return closed(points)
