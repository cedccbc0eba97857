"""Butterfly and moth."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
from designer.engines.loom.motifs.creatures import (
    along,
    coats,
    dots,
    encircled,
    halves,
    limb,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import Path, both, ellipse, joined
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="butterfly",
    plural="butterflies",
    words="schmetterling schmetterlinge papillon papillons mariposa mariposas monarch monarchs",
    near="caterpillar caterpillars insect insects bug bugs",
    family="flora",
    size=0.9,
    a="#e27d43",
    b="#f2b75c",
    c="#a9cbe0",
    d="#4a3040",
)
@coats("ac", share=0.34)
@encircled
def butterfly(rng: Rng, cute: bool) -> list[Layer]:
    """A butterfly with celled wings: broad, swallow-tailed, or seen from the side."""
    kind = nth(rng, 3)
    if kind == 2:
        return _folded(rng)
    upper = outline("3 -8, 22 -48, 56 -84, 92 -90, 97 -66, 84 -34, 60 -8, 30 4, 4 4")
    lower = outline("4 2, 34 6, 66 16, 82 40, 72 68, 46 80, 24 62, 10 30")
    if kind == 1:
        upper = outline("3 -8, 14 -52, 44 -92, 74 -98, 94 -78, 88 -44, 66 -14, 34 2, 4 4")
        lower = outline("4 2, 36 0, 66 12, 76 34, 68 52, 74 74, 70 98!, 58 78, 42 68, 20 56, 8 28")
    cells = outline("18 -14, 28 -40, 50 -62, 52 -40, 38 -20") + outline(
        "58 -64, 76 -76, 78 -58, 62 -40"
    )
    cells += outline("46 -16, 60 -32, 74 -48, 72 -34, 56 -14") + outline(
        "24 -6, 38 -12, 48 -10, 34 -2"
    )
    pools = outline("16 14, 34 14, 44 28, 36 40, 22 30") + outline("46 16, 60 22, 66 34, 54 34")
    pools += outline("28 42, 42 46, 52 42, 56 54, 42 62")
    rim = "90 -80, 93 -66, 88 -50, 80 -34" if kind == 0 else "62 -90, 78 -86, 86 -72, 85 -54"
    low = "74 38, 72 52, 64 66, 50 72" if kind == 0 else "70 34, 62 50, 56 64, 40 60"
    hue, other = ("a", "b") if kind == 0 else ("b", "a")
    return [
        shape(both(lower), other),
        detail(both(pools), hue),
        shape(both(upper), hue),
        detail(both(cells), other),
        *([detail(both(_margins()), "d")] if kind == 0 else []),
        *(_twice(dots(rim, "c", 4)), _twice(dots(low, "c", 3.6))),
        *_butterfly_body(),
    ]


def _margins() -> Path:
    """The dark seam of a monarch's right wings."""
    upper = outline("56 -84!, 92 -90, 97 -66, 84 -34, 60 -8!, 72 -36, 82 -62, 80 -78")
    return upper + outline("82 40!, 72 68, 46 80, 24 62!, 46 66, 62 54, 68 34, 66 16!")


def _twice(layer: Layer) -> Layer:
    return layer._replace(path=both(layer.path))


def _butterfly_body() -> list[Layer]:
    rings = stroke("-5 6, 0 8, 5 6") + stroke("-5 16, 0 18, 5 16") + stroke("-4 26, 0 28, 4 26")
    return [
        line(both(stroke("2 -30, 8 -56, 26 -76, 32 -70")), "d", 3.4),
        shape(halves("0 -36, 7 -32, 7 -22, 9 -6, 7 20, 0 46!"), "d"),
        line(rings, "d+", 2.6),
    ]


def _folded(rng: Rng) -> list[Layer]:
    """From the side, wings up."""
    fore = outline("-6 34, -26 -4, -30 -50, -8 -92, 20 -99, 40 -80, 44 -48, 30 -4, 10 34")
    hind = outline("-2 36, 20 4, 52 -26, 84 -34, 94 -12, 84 20, 60 40, 28 48, 4 44")
    cells = outline("-14 -8, -18 -44, -2 -66, 8 -44, 4 -10") + outline(
        "2 -72, 18 -86, 28 -72, 18 -52"
    )
    cells += outline("14 -40, 26 -54, 32 -40, 22 -14")
    pools = outline("24 18, 46 -4, 64 -8, 58 10, 36 28") + outline("70 -14, 82 -20, 84 -6, 74 2")
    body = limb("-30 52, 0 44, 34 52, 62 64", 15, 14, 11, 4)
    return [
        shape(fore.moved(turn=-0.12, dx=-4), "a-"),
        shape(hind, "b"),
        detail(pools, "a"),
        dots("86 6, 78 22, 64 32", "c", 4),
        shape(fore, "a"),
        detail(cells, "b"),
        dots("-12 -82, 4 -92, 22 -92, 34 -78, 39 -60", "c", 4),
        line(stroke("-36 46, -54 22, -70 14") + stroke("-38 50, -62 38, -80 40"), "d", 3.4),
        line(stroke("-14 52, -22 68") + stroke("0 52, -4 70") + stroke("14 53, 14 70"), "d", 3),
        shape(body, "d"),
        shape(ellipse(-36, 53, 10, 9.4), "d"),
        detail(ellipse(-39, 50, 3), "c"),
    ]


@motif(
    label="moth",
    words="moths motte motten nachtfalter polilla polillas luna-moth",
    near="lanternfly",
    family="night",
    size=0.95,
    upright=True,
    a="#a58a72",
    b="#e9d6b4",
    c="#c9694f",
    d="#4a3f4f",
)
@coats("ac", share=0.34)
@encircled
def moth(rng: Rng, cute: bool) -> list[Layer]:
    """A moth with feathered feelers: banded and eyed, or long-tailed with a moon on each wing."""
    tailed = nth(rng, 2) == 0
    upper = outline("4 -24, 30 -46, 70 -62, 99 -62!, 92 -36, 84 -10, 70 14!, 40 10, 6 4")
    lower = outline("4 2, 34 6, 62 18, 66 44, 50 66, 26 62, 10 38")
    if tailed:
        lower = outline("4 2, 34 6, 54 20, 46 46, 40 70, 52 99!, 26 84, 22 58, 10 34")
    band = outline("96 -56!, 84 -22, 70 12!, 60 8, 72 -22, 82 -54")
    bars = stroke("22 -34, 26 -14, 22 2") + stroke("34 -40, 40 -16, 36 6")
    feelers = stroke("6 -42, 20 -62, 40 -80")
    barbs = joined(
        stroke("0 0, 7 -7").moved(turn=t, dx=x, dy=y)
        for x, y, a in along("6 -42, 20 -62, 40 -80", 6)
        for t in (a + 0.3, a + 2.2)
    )
    fur = joined(stroke(f"-6 {y}, 0 {y + 5}, 6 {y}") for y in (2, 14, 26, 38))
    moon = (
        outline("56 -38, 66 -30, 64 -16, 52 -10, 58 -18, 60 -28")
        if tailed
        else ellipse(58, -26, 12, 11)
    )
    return placed(
        [
            line(both(feelers + barbs), "d", 3.2),
            shape(both(lower), "b"),
            detail(both(ellipse(38, 32, 9.5, 9)), "c"),
            detail(both(ellipse(38, 32, 4.4)), "d"),
            shape(both(upper), "a"),
            detail(both(band), "b"),
            line(both(bars), "c", 4.4),
            detail(both(moon), "b" if tailed else "c"),
            *([] if tailed else [detail(both(ellipse(58, -26, 5.4)), "d")]),
            _twice(dots("90 -44, 84 -28, 76 -10", "d", 2.6)),
            shape(halves("0 -16, 12 -8, 14 10, 9 36, 0 56"), "b"),
            line(fur, "a", 3.4),
            shape(_ruff(), "d"),
            shape(halves("0 -46, 11 -42, 13 -32, 0 -26"), "a"),
            detail(both(ellipse(7.4, -38, 3.2, 3.8)), "ink"),
        ],
        scale=0.98,
        dy=4,
    )


def _ruff() -> Path:
    return halves("0 -34, 16 -32, 22 -20, 18 -16!, 19 -6, 11 -8!, 8 4, 0 -2!")
