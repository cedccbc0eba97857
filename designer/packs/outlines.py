"""From a drawn element to a path in its own coordinates: every shape and path command of SVG.

Path data is read by fontTools' parser, which knows arcs, relative and smooth commands.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

from fontTools.svgLib.path.parser import parse_path

from designer.engines.loom.paths import Path, Point, Segment, ellipse, joined
from designer.errors import PackRefused
from designer.packs.colours import NUMBER
from designer.packs.placing import Box, read_length
from designer.packs.reading import Element

MOST_SEGMENTS = 20_000  # of one element, before it is simplified
MOST_COMMANDS = 20_000
WRITTEN = re.compile(r"[MmZzLlHhVvCcSsQqTtAaEe0-9+\-.,\s]*")
COMMAND = re.compile(r"[MmZzLlHhVvCcSsQqTtAa]")
SPACE = re.compile(r"[,\s]+")


class _Pen:
    """Takes what the parser draws; refuses to hold more than a drawing needs."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.at: Point = (0.0, 0.0)

    def _add(self, letter: str, *points: Point) -> None:
        if len(self.segments) >= MOST_SEGMENTS:
            raise PackRefused(f"<path>: more than {MOST_SEGMENTS} points. Simplify it")
        self.segments.append((letter, *(value for point in points for value in point)))
        self.at = points[-1] if points else self.at

    def moveTo(self, point: Point) -> None:  # noqa: N802  (the parser's names)
        self._add("M", point)

    def lineTo(self, point: Point) -> None:  # noqa: N802
        self._add("L", point)

    def curveTo(self, first: Point, second: Point, end: Point) -> None:  # noqa: N802
        self._add("C", first, second, end)

    def qCurveTo(self, control: Point, end: Point) -> None:  # noqa: N802
        (x0, y0), (x1, y1), (x2, y2) = self.at, control, end
        first = x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3
        second = x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3
        self._add("C", first, second, end)

    def closePath(self) -> None:  # noqa: N802
        self._add("Z")

    def endPath(self) -> None:  # noqa: N802
        pass


def outline(element: Element, box: Box | None) -> Path:
    """What a shape looks like; empty for one without a size. Raises PackRefused."""
    try:
        return SHAPES[element.tag](element.attributes, box)
    except (ValueError, OverflowError, ZeroDivisionError, IndexError) as error:
        raise PackRefused(f"<{element.tag}>: its outline is not understood") from error


def read_path_data(text: str) -> Path:
    """The ``d`` of a path. Raises PackRefused for what it cannot say; an unfinished tail, too."""
    if not WRITTEN.fullmatch(text):
        raise PackRefused("<path>: its data holds letters that are no path command")
    if len(COMMAND.findall(text)) > MOST_COMMANDS:
        raise PackRefused(f"<path>: more than {MOST_COMMANDS} commands. Simplify it")
    pen = _Pen()
    parse_path(SPACE.sub(" ", text).strip(), pen)
    if not all(math.isfinite(value) for s in pen.segments for value in s[1:]):
        raise PackRefused("<path>: its points lie impossibly far away")
    return Path(pen.segments)


def _path(own: Mapping[str, str], box: Box | None) -> Path:
    return read_path_data(own.get("d", ""))


def _lengths(own: Mapping[str, str], box: Box | None, *names: str) -> list[float]:
    """Percents are of the box's width or height, as the name says."""
    out = []
    for name in names:
        upright = name in ("y", "height", "cy", "ry", "y1", "y2")
        whole = 0.0 if box is None else box.height if upright else box.width
        out.append(read_length(own.get(name, "0") or "0", whole))
    return out


def _rect(own: Mapping[str, str], box: Box | None) -> Path:
    x, y, width, height = _lengths(own, box, "x", "y", "width", "height")
    if width <= 0 or height <= 0:
        return Path()
    rounded = {"rx": own.get("rx", "auto"), "ry": own.get("ry", "auto")}
    auto = [name for name, value in rounded.items() if value == "auto"]
    if len(auto) == 1:
        rounded[auto[0]] = rounded["ry" if auto[0] == "rx" else "rx"]
    elif auto:
        rounded = {"rx": "0", "ry": "0"}
    rx, ry = _lengths(rounded, box, "rx", "ry")
    rx, ry = min(max(rx, 0.0), width / 2), min(max(ry, 0.0), height / 2)
    if not rx or not ry:
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        return Path([("M", *corners[0]), *(("L", *point) for point in corners[1:]), ("Z",)])
    arc = f"a{rx:.6f} {ry:.6f} 0 0 1 "
    return read_path_data(
        f"M{x + rx:.6f} {y:.6f}h{width - 2 * rx:.6f}{arc}{rx:.6f} {ry:.6f}"
        f"v{height - 2 * ry:.6f}{arc}{-rx:.6f} {ry:.6f}"
        f"h{2 * rx - width:.6f}{arc}{-rx:.6f} {-ry:.6f}"
        f"v{2 * ry - height:.6f}{arc}{rx:.6f} {-ry:.6f}z"
    )


def _circle(own: Mapping[str, str], box: Box | None) -> Path:
    x, y, radius = _lengths(own, box, "cx", "cy", "r")
    return ellipse(x, y, radius) if radius > 0 else Path()


def _ellipse(own: Mapping[str, str], box: Box | None) -> Path:
    x, y, rx, ry = _lengths(own, box, "cx", "cy", "rx", "ry")
    return ellipse(x, y, rx, ry) if rx > 0 and ry > 0 else Path()


def _line(own: Mapping[str, str], box: Box | None) -> Path:
    x1, y1, x2, y2 = _lengths(own, box, "x1", "y1", "x2", "y2")
    return Path([("M", x1, y1), ("L", x2, y2)])


def _corners(own: Mapping[str, str]) -> Path:
    text = own.get("points", "")
    if re.sub(r"[,\s]+", "", NUMBER.sub("", text)):
        raise PackRefused("its points are not numbers")
    numbers = [float(part) for part in NUMBER.findall(text)]
    if len(numbers) > MOST_SEGMENTS:
        raise PackRefused(f"more than {MOST_SEGMENTS // 2} points. Simplify it")
    points = list(zip(numbers[::2], numbers[1::2], strict=False))
    if len(points) < 2:
        return Path()
    return Path([("M", *points[0]), *(("L", *point) for point in points[1:])])


def _polyline(own: Mapping[str, str], box: Box | None) -> Path:
    return _corners(own)


def _polygon(own: Mapping[str, str], box: Box | None) -> Path:
    path = _corners(own)
    return joined([path, Path([("Z",)])]) if path.segments else path


SHAPES: Mapping[str, Callable[[Mapping[str, str], Box | None], Path]] = {
    "path": _path,
    "rect": _rect,
    "circle": _circle,
    "ellipse": _ellipse,
    "line": _line,
    "polyline": _polyline,
    "polygon": _polygon,
}
