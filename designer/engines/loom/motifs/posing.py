"""Small verbs for drawing things: whole drawings moved, boxes with round corners, strewn marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import Path, Point, bezier, closed, ellipse, joined, mirrored


def posed(
    layers: Iterable[Layer],
    *,
    turn: float = 0.0,
    scale: float = 1.0,
    dx: float = 0.0,
    dy: float = 0.0,
    flip: bool = False,
) -> list[Layer]:
    """The whole drawing mirrored, scaled, turned and shifted; lines keep their proportion."""
    return [
        layer._replace(
            path=layer.path.moved(
                turn=turn, scale=scale, dx=dx, dy=dy, scale_x=-1.0 if flip else 1.0
            ),
            width=layer.width * scale,
        )
        for layer in layers
    ]


def box(cx: float, cy: float, width: float, height: float, round_: float = 8.0) -> Path:
    """A rectangle around (cx, cy) with round corners."""
    x, y, r = width / 2, height / 2, min(round_, width / 2, height / 2)
    k = r * 0.45
    return bezier(
        (-x + r, -y),
        (x - r, -y),
        (x - k, -y, x, -y + k, x, -y + r),
        (x, y - r),
        (x, y - k, x - k, y, x - r, y),
        (-x + r, y),
        (-x + k, y, -x, y - k, -x, y - r),
        (-x, -y + r),
        (-x, -y + k, -x + k, -y, -x + r, -y),
    ).moved(dx=cx, dy=cy)


def dots(places: Iterable[Point], radius: float) -> Path:
    """Equal dots at the places, as one path."""
    return joined(ellipse(x, y, radius) for x, y in places)


def even(right: Sequence[Point], tension: float = 1 / 6) -> Path:
    """A smooth closed outline that is symmetrical: its right half from the top to the foot.

    Points on the axis (x = 0) are used once.
    """
    left = [(-x, y) for x, y in reversed(right) if x]
    return closed([*right, *left], tension)


def pierced(outer: Path, inner: Path, cx: float = 0.0) -> Path:
    """``outer`` with a hole: ``inner`` must be symmetrical about the vertical through ``cx``."""
    return outer + mirrored(inner.moved(dx=-cx)).moved(dx=cx)
