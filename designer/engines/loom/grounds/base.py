"""What a ground is: a function that covers the whole tile, and the table it registers in."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from designer.engines.loom import svg
from designer.engines.loom.colour import chroma, distance
from designer.engines.loom.paths import Path, joined, number
from designer.engines.loom.rng import Rng, choose_stratified
from designer.engines.loom.torus import Lattice

if TYPE_CHECKING:
    from designer.engines.loom.scheme import Scheme

ASIDE = 0.37  # share of a cell that lies outside the tile's left and upper edge
FINE = 20  # more cells than this over the tile are a texture rather than figures
QUIET = 0.42  # behind motifs every ink is this much of its usual distance from the ground


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where a ground is drawn: a tile whose drawing must repeat by the lattice's steps.

    ``behind``: motifs will lie on it, so it should be fine-grained; its scheme is quiet already.
    """

    lattice: Lattice
    scheme: Scheme
    scale: float
    rng: Rng
    key: str
    turn: int
    behind: bool = False

    @property
    def width(self) -> float:
        return self.lattice.width

    @property
    def height(self) -> float:
        return self.lattice.height

    @property
    def steps(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Two shifts after which the drawing is the same."""
        return self.lattice.steps

    def variant(self, options: Sequence[Any], name: str = "ground") -> Any:
        """One of the options, another for each neighbouring seed."""
        return choose_stratified(key=self.key, seed=self.turn, name=name, options=options)

    def places(self, x: float, y: float, radius: float) -> list[tuple[float, float]]:
        """Every place where a mark of this radius at (x, y) touches the tile."""
        if radius <= x <= self.width - radius and radius <= y <= self.height - radius:
            return [(x, y)]
        return _as_straight(self.lattice).copies(x, y, radius)

    def count_across(self, wanted: float, unit: int = 1) -> int:
        """The number nearest to ``wanted`` of columns that repeat after every ``unit``."""
        unit = unit * 2 if self.lattice.repeat == "brick" else unit
        return unit * max(1, round(wanted / unit))

    def count_down(self, wanted: float, unit: int = 1) -> int:
        """The number nearest to ``wanted`` of rows that repeat after every ``unit``."""
        unit = unit * 2 if self.lattice.repeat == "half_drop" else unit
        return unit * max(1, round(wanted / unit))

    def grid(self, across: float, squash: float = 1.0, unit: int = 2, unit_down: int = 0) -> Grid:
        """About ``across`` cells over the tile's width at scale 1; ``squash`` > 1 makes more rows.

        The drawing may differ between cells of one unit of ``unit`` columns x ``unit_down`` rows.
        """
        if self.scale >= 1.3 and across <= FINE:  # who asks for large gets no fine variant
            across = min(across, 12)
        elif self.scale <= 0.75:
            across = max(across, 6)
        columns = self.count_across(across / self.scale, unit)
        a = self.width / columns
        rows = self.count_down(self.height / a * squash, unit_down or unit)
        return Grid(columns, rows, a, self.height / rows, self.lattice.repeat)

    def fill_all(self, ink: str) -> str:
        """The whole tile in one ink."""
        return svg.rectangle(0, 0, self.width, self.height, ink)

    def repeated(self, path: Path, x: float, y: float, radius: float) -> Path:
        """The path, wherever a mark of this radius at (x, y) touches the tile."""
        return joined(path.moved(dx=u, dy=v) for u, v in self.places(x, y, radius))

    def put(self, body: str, x: float, y: float, radius: float, **more: Any) -> str:
        """A drawing, wherever a mark of this radius at (x, y) touches the tile."""
        return "".join(svg.group(body, x=u, y=v, **more) for u, v in self.places(x, y, radius))

    def reused(self, body: str, spots: Iterable[tuple[float, float]], radius: float) -> str:
        """A drawing written once, at all spots, wherever a mark of this radius touches the tile."""
        return reuse(body, [place for x, y in spots for place in self.places(x, y, radius)])

    def contrast(self, least: float) -> list[str]:
        """The inks that are seen on the ground."""
        return self.seen_on(self.scheme.ground, self.scheme.inks, least)

    def seen_on(self, back: str, inks: Sequence[str] = (), least: float = 0.14) -> list[str]:
        """Those of the inks (all, if none are given) that are seen on ``back``; never nothing."""
        s, need = self.scheme, least * (QUIET if self.behind else 1)
        seen = [ink for ink in inks or (*s.inks, s.ink, s.light) if distance(ink, back) > need]
        pool = [*inks, *s.inks, s.ink, s.light, s.ground]
        return seen or [max(pool, key=lambda ink: distance(ink, back))]

    def strongest(self) -> str:
        """The ink that is seen best on the ground; a colour rather than plain ink if it can be."""
        s = self.scheme
        if s.one_hue and distance(s.inks[0], s.ground) > 0.25:
            return s.inks[0]  # she named it

        def seen(ink: str) -> float:
            leads = ink in s.inks[:2] and chroma(ink) > 0.03
            return min(0.55, distance(ink, s.ground)) + 0.1 * leads

        return max([*s.inks, s.ink, s.light], key=seen)


def _as_straight(lattice: Lattice) -> Lattice:
    """A mirrored tile may be filled like a straight one: its image meets it at every edge."""
    return replace(lattice, repeat="straight") if lattice.repeat == "mirror" else lattice


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells over the whole tile: ``columns`` x ``rows``, each ``a`` wide and ``b`` high."""

    columns: int
    rows: int
    a: float
    b: float
    repeat: str = "straight"

    def cells(self) -> Iterator[tuple[int, int]]:
        """Every cell of the tile once."""
        for i in range(self.columns):
            for j in range(self.rows):
                yield i, j

    def around(self, margin: int = 1) -> Iterator[tuple[int, int]]:
        """Every cell in reading order, and ``margin`` more on each side."""
        for j in range(-margin, self.rows + margin):
            for i in range(-margin, self.columns + margin):
                yield i, j

    def home(self, i: int, j: int) -> tuple[int, int]:
        """The tile's cell that looks like this one."""
        if self.repeat == "half_drop":
            j -= (i // self.columns) * (self.rows // 2)
        elif self.repeat == "brick":
            i -= (j // self.rows) * (self.columns // 2)
        return i % self.columns, j % self.rows

    def at(self, i: float, j: float) -> tuple[float, float]:
        """The middle of a cell. Cells do not begin at the tile's edge: a join must not always
        fall on their outlines, the hardest steps of all."""
        return (i + 0.5 - ASIDE) * self.a, (j + 0.5 - ASIDE) * self.b

    def spread(self, path: Path, margin: int = 2, *, stagger: bool = False) -> Path:
        """The path in the middle of every cell; of every other one if staggered."""
        spots = (self.at(i, j) for i, j in self.around(margin) if not stagger or (i + j) % 2 == 0)
        return joined(path.moved(dx=x, dy=y) for x, y in spots)

    def drawn(self, draw: Callable[[int, int], str], margin: int = 1, scale: str = "") -> str:
        """``draw(i, j)`` of every cell of the tile, in the middle of each cell like it."""
        bodies = {cell: draw(*cell) for cell in self.cells()}
        places: dict[str, list[tuple[float, float]]] = {}
        for i, j in self.around(margin):
            if body := bodies[self.home(i, j)]:
                places.setdefault(body, []).append(self.at(i, j))
        return "".join(reuse(body, spots, scale) for body, spots in places.items())


def reuse(
    body: str,
    places: Sequence[tuple[float, float]] = (),
    scale: str = "",
    *,
    transforms: Sequence[str] = (),
) -> str:
    """A drawing written once and used at every place (or under every SVG transform)."""
    more = f" scale({scale})" if scale else ""
    moves = [*transforms, *(f"translate({number(x)} {number(y)}){more}" for x, y in places)]
    if not moves:
        return ""
    name = "g" + hashlib.sha256(f"{body}{moves[0]}".encode()).hexdigest()[:10]
    uses = "".join(f'<use href="#{name}" transform="{move}"/>' for move in moves)
    return f'<defs><g id="{name}">{body}</g></defs>{uses}'


Paint = Callable[[Canvas], str]


@dataclass(frozen=True, slots=True)
class Ground:
    """``strong``: a print by itself, which motifs may lie on; the others stand in when no motif is
    named. ``palettes`` and ``tones`` (light to dark) are its colours where no word names any."""

    name: str
    paint: Paint
    label: str
    words: tuple[str, ...]
    strong: bool = True
    palettes: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()


GROUNDS: dict[str, Ground] = {}


def ground(
    *, label: str, words: str, strong: bool = True, palettes: str = "", tones: str = ""
) -> Callable[[Paint], Paint]:
    """Registers a ground under the words that ask for it."""

    def register(paint: Paint) -> Paint:
        name = paint.__name__
        said = tuple(dict.fromkeys((name.replace("_", "-"), *words.split())))
        inks = tuple(tones.split())
        GROUNDS[name] = Ground(name, paint, label, said, strong, tuple(palettes.split()), inks)
        return paint

    return register
