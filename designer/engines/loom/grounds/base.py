"""What a ground is: a function that covers the whole tile, and the table it registers in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from designer.engines.loom.colour import distance
from designer.engines.loom.rng import Rng, choose_stratified

if TYPE_CHECKING:
    from designer.engines.loom.scheme import Scheme


def even(value: float) -> int:
    """The nearest even number, at least 2."""
    return max(2, 2 * round(value / 2))


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where a ground is drawn: a tile of ``width`` x ``height`` units whose drawing must repeat
    every ``period_x`` and ``period_y`` units (these divide the tile)."""

    width: float
    height: float
    period_x: float
    period_y: float
    scheme: Scheme
    scale: float
    rng: Rng
    key: str
    turn: int

    @property
    def columns(self) -> int:
        """Periods across the tile."""
        return round(self.width / self.period_x)

    @property
    def rows(self) -> int:
        return round(self.height / self.period_y)

    def variant(self, options: Sequence[Any], name: str = "ground") -> Any:
        """One of the options, another for each neighbouring seed."""
        return choose_stratified(key=self.key, seed=self.turn, name=name, options=options)

    def copies(self, x: float, y: float, radius: float) -> Iterator[tuple[float, float]]:
        """Every place where a mark at (x, y) of one period touches the tile."""
        for i in range(-2, self.columns + 2):
            for j in range(-2, self.rows + 2):
                u, v = x + i * self.period_x, y + j * self.period_y
                if -radius < u < self.width + radius and -radius < v < self.height + radius:
                    yield u, v

    def grid(self, across: float, squash: float = 1.0) -> Grid:
        """About ``across`` cells over the tile's width; ``squash`` > 1 makes more rows."""
        columns = even(across * self.period_x / self.width)
        cell = self.period_x / columns
        rows = even(self.period_y / cell * squash)
        return Grid(columns, rows, cell, self.period_y / rows)

    def contrast(self, least: float) -> list[str]:
        return self.scheme.standing_out(least) or [self.scheme.light]

    def strongest(self) -> str:
        """The ink that is seen best on the ground; a colour rather than plain ink if it can be."""
        s = self.scheme
        if s.one_hue and distance(s.inks[0], s.ground) > 0.25:
            return s.inks[0]  # she named it

        def seen(ink: str) -> float:
            return min(0.55, distance(ink, s.ground)) + 0.1 * (ink in s.inks[:2])

        return max([*s.inks, s.ink, s.light], key=seen)


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells of one period: ``columns`` x ``rows``, each ``a`` wide and ``b`` high."""

    columns: int
    rows: int
    a: float
    b: float

    def cells(self) -> Iterator[tuple[int, int]]:
        for i in range(self.columns):
            for j in range(self.rows):
                yield i, j


Paint = Callable[[Canvas], str]


@dataclass(frozen=True, slots=True)
class Ground:
    name: str
    paint: Paint
    label: str
    words: tuple[str, ...]


GROUNDS: dict[str, Ground] = {}


def ground(*, label: str, words: str) -> Callable[[Paint], Paint]:
    """Registers a ground under the words that ask for it."""

    def register(paint: Paint) -> Paint:
        name = paint.__name__
        GROUNDS[name] = Ground(name, paint, label, (name.replace("_", "-"), *words.split()))
        return paint

    return register
