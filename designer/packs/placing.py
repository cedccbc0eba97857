"""Where a shape lies: transforms, lengths and the view box."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from designer.engines.loom.paths import Path, Point, Segment
from designer.errors import PackRefused
from designer.packs.colours import NUMBER, read_number
from designer.packs.reading import Element

VERB = re.compile(r"\s*([A-Za-z]+)\s*\(([^()]*)\)[\s,]*")
UNITS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
LENGTH = re.compile(r"\s*([-+0-9.eE]+?)(px|pt|pc|mm|cm|in|%)?\s*")
FARTHEST = 1e6
MOST_VERBS = 40


class Matrix(NamedTuple):
    """x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def of(self, inner: Matrix) -> Matrix:
        """This one after the inner one."""
        return Matrix(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            self.a * inner.e + self.c * inner.f + self.e,
            self.b * inner.e + self.d * inner.f + self.f,
        )

    @property
    def scale(self) -> float:
        """How much longer a length becomes, on average over its directions."""
        return math.sqrt(abs(self.a * self.d - self.b * self.c))

    def point(self, x: float, y: float) -> Point:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def path(self, path: Path) -> Path:
        """Raises PackRefused where a point flies out of every reasonable drawing."""
        out: list[Segment] = []
        for letter, *values in path.segments:
            moved: list[float] = []
            for i in range(0, len(values), 2):
                moved += self.point(values[i], values[i + 1])
            if not all(abs(value) < FARTHEST for value in moved):  # false for nan, too
                raise PackRefused("its points lie impossibly far away. Draw it anew, smaller")
            out.append((letter, *moved))
        return Path(out)


def read_transform(value: str) -> Matrix:
    """The ``transform`` attribute. Raises PackRefused."""
    matrix, at, count = Matrix(), 0, 0
    while at < len(value.rstrip()):
        found = VERB.match(value, at)
        count += 1
        if found is None or count > MOST_VERBS:
            raise PackRefused(f"the transform “{value.strip()[:40]}” is not understood")
        numbers = [read_number(part) for part in NUMBER.findall(found[2])]
        matrix = matrix.of(_step(found[1], numbers, value))
        at = found.end()
    return matrix


def _step(verb: str, n: list[float], value: str) -> Matrix:
    try:
        return {
            "matrix": lambda: Matrix(n[0], n[1], n[2], n[3], n[4], n[5]),
            "translate": lambda: Matrix(e=n[0], f=n[1] if len(n) > 1 else 0.0),
            "scale": lambda: Matrix(a=n[0], d=n[1] if len(n) > 1 else n[0]),
            "rotate": lambda: _rotation(*n),
            "skewX": lambda: Matrix(c=math.tan(math.radians(n[0]))),
            "skewY": lambda: Matrix(b=math.tan(math.radians(n[0]))),
        }[verb]()
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise PackRefused(f"the transform “{value.strip()[:40]}” is not understood") from error


def _rotation(degrees: float, x: float = 0.0, y: float = 0.0) -> Matrix:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return Matrix(1, 0, 0, 1, x, y).of(Matrix(cos, sin, -sin, cos)).of(Matrix(1, 0, 0, 1, -x, -y))


class Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float

    def covers(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether the rectangle fills this box, but for a hair."""
        hair = 0.01 * max(self.width, self.height)
        return (
            left <= self.x + hair
            and top <= self.y + hair
            and right >= self.x + self.width - hair
            and bottom >= self.y + self.height - hair
        )

    def misses(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether the rectangle lies wholly outside."""
        return (
            right < self.x
            or bottom < self.y
            or left > self.x + self.width
            or top > self.y + self.height
        )


def read_box(root: Element) -> Box | None:
    """The part of the plane that the drawing shows, in its own units; None when it does not say."""
    numbers = [read_number(part) for part in NUMBER.findall(root.attributes.get("viewBox", ""))]
    if len(numbers) == 4 and numbers[2] > 0 and numbers[3] > 0:
        return Box(*numbers)
    sizes = [root.attributes.get(name, "") for name in ("width", "height")]
    if not all(size and not size.strip().endswith("%") for size in sizes):
        return None
    width, height = (read_length(size, 0.0) for size in sizes)
    return Box(0.0, 0.0, width, height) if width > 0 and height > 0 else None


def read_length(value: str, whole: float) -> float:
    """A length in pixels; percents are of the whole. Raises PackRefused."""
    found = LENGTH.fullmatch(value)
    if found is None:
        raise PackRefused(f"the length “{value.strip()[:40]}” is not understood. Use plain numbers")
    number = read_number(found[1])
    if not abs(number) < FARTHEST:
        raise PackRefused("its points lie impossibly far away. Draw it anew, smaller")
    return number * whole / 100 if found[2] == "%" else number * UNITS.get(found[2] or "px", 1.0)
