"""Typesetting: words become lines of letters, straight, on an arc or arched, with their boxes."""

from __future__ import annotations

import itertools
import math
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from designer.engines.loom.arrangements.placement.fonts import (
    Glyph,
    font_of,
    glyph,
    has_letter,
    kerning,
)
from designer.engines.loom.paths import Path, Point, Segment, joined

LONG_WORD = 15  # letters; longer words are parted where there is more than one line
VOWELS = "aeiouyäöüáéíóúàèìòùâêîôûåøæœ"
Quad = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Voice:
    """A way of lettering. ``weight`` fattens the strokes, ``narrow`` squeezes letters,
    ``tracking`` opens them, all against the capitals' height; ``small`` keeps small letters."""

    name: str
    font: str
    weight: float = 0.0
    narrow: float = 1.0
    tracking: float = 0.0
    small: bool = False

    def cased(self, text: str) -> str:
        """The text in the voice's case: capitals, or small letters behind a capital each."""
        if not self.small:
            return text.upper()
        return " ".join(_eased(word) for word in text.split(" "))

    def has_all(self, text: str) -> bool:
        """Whether no letter or figure need come from another font; a stray sign may."""
        return all(has_letter(self.font, one) for one in self.cased(text) if one.isalnum())


def _eased(word: str) -> str:
    """A word with small letters behind the first; short ones in capitals may mean it: NY, BBQ."""
    shouted = word.isupper() and len(word) > 3
    return word[:1].upper() + (word[1:].lower() if shouted else word[1:])


VOICES = {
    voice.name: voice
    for voice in (
        Voice("round", "round"),
        Voice("hand", "hand", weight=0.055, tracking=0.05),
        Voice("serif", "serif", tracking=0.02),
        Voice("italic", "italic", small=True),
        Voice("grotesk", "grotesk", tracking=0.03),
        Voice("block", "block"),
        Voice("athletic", "grotesk", narrow=0.8, tracking=0.04, weight=0.03),
    )
}


class Line(NamedTuple):
    """Letters side by side from x = 0, the unit being the height of a capital."""

    letters: tuple[tuple[Glyph, float], ...]  # a letter and where it starts
    width: float
    top: float
    bottom: float


class Placed(NamedTuple):
    """A line on the print: one path for all letters, and the box that each of them takes."""

    path: Path
    boxes: tuple[Quad, ...]
    weight: float = 0.0


def set_line(text: str, voice: Voice) -> Line:
    """One line, kerned; a letter that the voice's font lacks comes from another font."""
    letters: list[tuple[Glyph, float]] = []
    x, before, font_before = 0.0, "", ""
    for letter in visual_order(voice.cased(text)):
        font = font_of(letter, voice.font)
        if not font:
            x, before = x + 0.34, ""
            continue
        if before and font == font_before:
            x += kerning(font, before, letter) * voice.narrow
        one = squeezed(glyph(font, letter), voice.narrow)
        letters.append((one, x))
        x += one.advance + voice.tracking
        before, font_before = letter, font
    drawn = [(one, at) for one, at in letters if one.outline.segments]
    if not drawn:
        return Line((), max(x, 0.01), -1.0, 0.0)
    left = min(at + one.box[0] for one, at in drawn)
    right = max(at + one.box[2] for one, at in drawn)
    top, bottom = min(one.box[1] for one, _ in drawn), max(one.box[3] for one, _ in drawn)
    shifted = tuple((one, at - left) for one, at in drawn)
    return Line(shifted, right - left, min(top, -0.6), bottom)


def squeezed(one: Glyph, narrow: float) -> Glyph:
    """The letter made narrower."""
    if narrow == 1.0:
        return one
    left, top, right, bottom = one.box
    box = left * narrow, top, right * narrow, bottom
    return Glyph(one.outline.moved(scale_x=narrow), one.advance * narrow, box)


def visual_order(text: str) -> str:
    """The text as it is read from left to right: Hebrew runs the other way."""

    def runs_left(word: str) -> bool:
        return any(unicodedata.bidirectional(letter) == "R" for letter in word)

    if not runs_left(text):
        return text
    words = text.split(" ")[::-1]
    return " ".join(word[::-1] if runs_left(word) else word for word in words)


def wrap(text: str, count: int) -> list[str]:
    """The text in ``count`` lines of about equal length, or in fewer where it has few words."""
    words = [part for word in text.split() for part in _parted(word, count)]
    count = min(count, len(words))
    if count < 2:
        return [" ".join(words)] if words else []

    def lines(cuts: Sequence[int]) -> list[str]:
        edges = [0, *cuts, len(words)]
        return [" ".join(words[a:b]) for a, b in itertools.pairwise(edges)]

    options = [lines(cuts) for cuts in itertools.combinations(range(1, len(words)), count - 1)]
    return min(options, key=lambda one: (max(map(len, one)), -min(map(len, one))))


def _parted(word: str, count: int) -> list[str]:
    """A very long word in pieces with hyphens, if there is more than one line for them."""
    if count < 2 or len(word) <= LONG_WORD:
        return [word]
    pieces = min(count, math.ceil(len(word) / LONG_WORD))
    cuts = [_joint(word, round(len(word) * k / pieces)) for k in range(1, pieces)]
    cut = [word[a:b] for a, b in itertools.pairwise([0, *cuts, len(word)])]
    return [piece + "-" for piece in cut[:-1]] + cut[-1:]


def _joint(word: str, near: int) -> int:
    """The place nearest to ``near`` where a syllable may begin: a consonant before a vowel."""

    def begins(at: int) -> bool:
        pair = word[at : at + 2].lower()
        return len(pair) == 2 and pair[0] not in VOWELS and pair[1] in VOWELS

    reach = [near + step for step in (0, 1, -1, 2, -2, 3, -3)]
    return next((at for at in reach if begins(at)), near)


def place_straight(line: Line, voice: Voice, *, x: float, baseline: float, size: float) -> Placed:
    """The line centred at ``x``, its capitals ``size`` high."""
    left = x - line.width * size / 2
    out, boxes = [], []
    for one, at in line.letters:
        spot = left + at * size
        out.append(one.outline.moved(scale=size, dx=spot, dy=baseline))
        boxes.append(_placed_box(one.box, size=size, turn=0.0, x=spot, y=baseline))
    return Placed(joined(out), tuple(boxes), voice.weight * size)


def place_on_arc(
    line: Line, voice: Voice, *, x: float, y: float, radius: float, size: float, below: bool = False
) -> Placed:
    """The line around (x, y), each letter turned along the arc: over the top, or, ``below``,
    along the bottom with its feet outside. The baseline runs at ``radius``."""
    out, boxes = [], []
    for one, at in line.letters:
        middle = (one.box[0] + one.box[2]) / 2
        along = (at + middle - line.width / 2) * size / radius
        turn = -along if below else along
        reach = radius if below else -radius
        dx, dy = x - reach * math.sin(turn), y + reach * math.cos(turn)
        shifted = one.outline.moved(dx=-middle)
        out.append(shifted.moved(turn=turn, scale=size, dx=dx, dy=dy))
        box = one.box[0] - middle, one.box[1], one.box[2] - middle, one.box[3]
        boxes.append(_placed_box(box, size=size, turn=turn, x=dx, y=dy))
    return Placed(joined(out), tuple(boxes), voice.weight * size)


def place_arched(
    line: Line,
    voice: Voice,
    *,
    x: float,
    baseline: float,
    size: float,
    rise: float,
    grow: float = 0.0,
    half: float = 0.0,
) -> Placed:
    """Upright letters whose feet and heads follow an arch ``rise`` high in the middle; ``grow``
    makes the outer letters that share taller, as on a team's shirt. Lines one below the other
    share an arch, ``half`` of which is as wide as the widest half line."""
    half = half or line.width * size / 2

    def bend(px: float, py: float) -> Point:
        u = (px - x) / max(half, 1.0)
        tall = 1 + grow * u * u
        return px, baseline + (py - baseline) * tall - rise * (1 - u * u)

    flat = place_straight(line, voice, x=x, baseline=baseline, size=size)
    boxes = tuple(_bent_box(box, bend) for box in flat.boxes)
    return Placed(_cut_finer(flat.path).bent(bend), boxes, flat.weight)


def _cut_finer(path: Path) -> Path:
    """Straight sides as curves, so that they bend with the rest."""
    out: list[Segment] = []
    x = y = 0.0
    for segment in path.segments:
        if segment[0] == "L":
            u, v = segment[1], segment[2]
            thirds = (x + (u - x) / 3, y + (v - y) / 3, x + (u - x) * 2 / 3, y + (v - y) * 2 / 3)
            out.append(("C", *thirds, u, v))
        else:
            out.append(segment)
        if len(segment) > 2:
            x, y = segment[-2], segment[-1]
    return Path(out)


def _placed_box(
    box: tuple[float, float, float, float], *, size: float, turn: float, x: float, y: float
) -> Quad:
    left, top, right, bottom = (value * size for value in box)
    cos, sin = math.cos(turn), math.sin(turn)

    def lie(u: float, v: float) -> Point:
        return x + u * cos - v * sin, y + u * sin + v * cos

    return lie(left, top), lie(right, top), lie(right, bottom), lie(left, bottom)


def _bent_box(box: Quad, bend: Callable[[float, float], Point]) -> Quad:
    first, second, third, fourth = box
    return bend(*first), bend(*second), bend(*third), bend(*fourth)
