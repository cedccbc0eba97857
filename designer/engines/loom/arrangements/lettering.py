"""Words as outlines, from one bundled open font (Fredoka One, OFL)."""

from __future__ import annotations

import threading
from functools import cache
from typing import Any

import font_fredoka_one
from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

from designer.engines.loom.paths import Path, Segment

# A font reads its tables when first asked, and two threads at once see half a table.
_READING = threading.Lock()


class _PathPen(BasePen):  # type: ignore[misc]
    """Collects a glyph as a path; the base class turns quadratic curves into cubic ones."""

    def __init__(self, glyphs: Any) -> None:
        super().__init__(glyphs)
        self.segments: list[Segment] = []

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 (fontTools' name)
        self.segments.append(("M", *pt))

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self.segments.append(("L", *pt))

    def _curveToOne(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self.segments.append(("C", *(value for point in points for value in point)))

    def _closePath(self) -> None:  # noqa: N802
        self.segments.append(("Z",))


@cache
def _glyph(character: str) -> tuple[Path, float]:
    """(outline, advance) in ems, y down; a character that the font lacks is a space."""
    with _READING:
        font = _font()
        names, glyphs, em = font.getBestCmap(), font.getGlyphSet(), font["head"].unitsPerEm
        name = names.get(ord(character)) or names[32]
        pen = _PathPen(glyphs)
        glyphs[name].draw(pen)
        return Path(pen.segments).moved(scale=1 / em, scale_y=-1), glyphs[name].width / em


@cache
def _font() -> Any:
    return TTFont(font_fredoka_one.FredokaOne, lazy=True)


def knows_letters(text: str) -> bool:
    """Whether the font has every character."""
    with _READING:
        names = _font().getBestCmap()
    return all(ord(character) in names for character in text)


def set_line(text: str) -> tuple[list[tuple[Path, float, float]], float]:
    """([(outline, where it starts, advance)], total width) in ems."""
    out, x = [], 0.0
    for character in text:
        outline, advance = _glyph(character)
        out.append((outline, x, advance))
        x += advance
    return out, x
