"""Letters of the bundled open fonts (all SIL OFL 1.1): outlines, room, kerning, fallbacks."""

from __future__ import annotations

import threading
import unicodedata
from functools import cache
from typing import Any, NamedTuple

import font_amatic_sc
import font_fredoka_one
import font_source_sans_pro
import font_source_serif_pro
from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

from designer.engines.loom.arrangements.placement.drawn import SIGNS, block_letter, is_block
from designer.engines.loom.paths import Path, Segment

# A font reads its tables when first asked, and two threads at once see half a table.
_READING = threading.Lock()

FILES = {
    "round": font_fredoka_one.FredokaOne,
    "hand": font_amatic_sc.AmaticSCBold,
    "serif": font_source_serif_pro.SourceSerifProBlack,
    "italic": font_source_serif_pro.SourceSerifProBlackIt,
    "grotesk": font_source_sans_pro.SourceSansProBlack,
}
FALLBACKS = ("grotesk", "serif", "hand", "round")  # the first two have Cyrillic and Greek, too
SIGN, BLOCK = "signs", "block"  # drawn by us
PAIRS, EXTENSION = 2, 9  # kinds of lookup in a font's table of positions


class Glyph(NamedTuple):
    """One letter; the unit is the height of its font's capitals, y runs down from the baseline."""

    outline: Path
    advance: float
    box: tuple[float, float, float, float]  # left, top, right, bottom


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
def _font(name: str) -> Any:
    return TTFont(FILES[name], lazy=True)


@cache
def _names(font: str) -> dict[int, str]:
    """Letter -> glyph's name; the caller holds the lock."""
    names: dict[int, str] = _font(font).getBestCmap()
    return names


@cache
def _capitals(font: str) -> float:
    """How high an H is, in the font's own units; the caller holds the lock."""
    return _drawn(font, _names(font)[ord("H")])[0].bounds()[3]


def _drawn(font: str, name: str) -> tuple[Path, float]:
    glyphs = _font(font).getGlyphSet()
    pen = _PathPen(glyphs)
    glyphs[name].draw(pen)
    return Path(pen.segments), float(glyphs[name].width)


@cache
def has_letter(font: str, letter: str) -> bool:
    """Whether the font has the letter."""
    if font in (SIGN, BLOCK):
        return is_block(letter) if font == BLOCK else letter in SIGNS
    with _READING:
        return ord(letter) in _names(font)


def missing_letters(text: str) -> str:
    """The letters of a text that no font of ours has, each once, in the order of the text."""
    lost = [one for one in composed(text) if not one.isspace() and not font_of(one)]
    seen = [one for one in lost if unicodedata.category(one)[0] not in "MC"]
    return "".join(dict.fromkeys(seen))


def writable(text: str) -> str:
    """The text without the letters that no font of ours has."""
    kept = "".join(one if one.isspace() or font_of(one) else " " for one in composed(text))
    return " ".join(kept.split())


def composed(text: str) -> str:
    """The text with each accent in its letter."""
    return unicodedata.normalize("NFC", text)


def font_of(letter: str, wanted: str = "grotesk") -> str:
    """The font that draws a letter: the wanted one, or the first other that has it, or none."""
    return next((one for one in (wanted, *FALLBACKS, SIGN) if has_letter(one, letter)), "")


@cache
def glyph(font: str, letter: str) -> Glyph:
    """A letter that the font has."""
    if font == BLOCK:
        outline, advance = block_letter(letter)
        return Glyph(outline, advance, outline.bounds())
    if font == SIGN:
        sign = SIGNS[letter](0.62, -0.5, 0.52)
        return Glyph(sign, 1.24, sign.bounds())
    with _READING:
        outline, advance = _drawn(font, _names(font)[ord(letter)])
        unit = 1 / _capitals(font)
    outline = outline.moved(scale=unit, scale_y=-1)
    box = outline.bounds() if outline.segments else (0.0, 0.0, 0.0, 0.0)
    return Glyph(outline, advance * unit, box)


@cache
def kerning(font: str, left: str, right: str) -> float:
    """How much nearer (below 0) the right letter comes to the left one."""
    if font in (SIGN, BLOCK):
        return 0.0
    with _READING:
        names = _names(font)
        pair = names[ord(left)], names[ord(right)]
        for table in _pair_tables(font):
            if (value := _kerned(table, *pair)) is not None:
                return value / _capitals(font)
    return 0.0


@cache
def _pair_tables(font: str) -> list[Any]:
    if "GPOS" not in _font(font):
        return []
    table = _font(font)["GPOS"].table
    kerned = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    }
    out = []
    for index in sorted(kerned):
        lookup = table.LookupList.Lookup[index]
        kind = lookup.LookupType
        for part in lookup.SubTable:
            if kind == EXTENSION and part.ExtensionLookupType == PAIRS:
                out.append(part.ExtSubTable)
            elif kind == PAIRS:
                out.append(part)
    return out


def _kerned(table: Any, left: str, right: str) -> float | None:
    """What one table says of a pair of glyphs; None where it says nothing."""
    if left not in table.Coverage.glyphs:
        return None
    if table.Format == 1:
        pairs = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
        value = next((pair.Value1 for pair in pairs if pair.SecondGlyph == right), None)
        return None if value is None else float(value.XAdvance)
    first = table.ClassDef1.classDefs.get(left, 0)
    second = table.ClassDef2.classDefs.get(right, 0)
    value = table.Class1Record[first].Class2Record[second].Value1
    return float(value.XAdvance) if value is not None and hasattr(value, "XAdvance") else 0.0
