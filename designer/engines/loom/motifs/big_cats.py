"""Lion and tiger."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
from designer.engines.loom.motifs.creatures import (
    along,
    cheeks,
    dots,
    encircled,
    eyes,
    halves,
    limb,
    muzzle,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import TAU, Path, both, ellipse, joined, polar
from designer.engines.loom.rng import Rng


@motif(
    label="lion",
    words="lions löwe löwen leone leoni león leones lioness",
    near="puma cougar sphinx",
    family="cute",
    size=1.1,
    upright=True,
    a="#eab15c",
    b="#b5572f",
    c="#fbe7c3",
    d="#7c3b28",
    leaf="#6f9a5a",
)
@encircled
def lion(rng: Rng, cute: bool) -> list[Layer]:
    """A sitting lion in a mane of two rows of locks, sometimes crowned."""
    tail = limb("38 86, 72 84, 88 58, 78 30", 12, 11, 10, 9)
    body = outline(
        "-24 0, -32 40, -37 76, -44 88, -38 97, -12 97, 10 97, 44 97, 62 86, 60 58, 42 24, 22 0"
    )
    locks = rng.int(13, 16)
    outer, inner = _mane(locks, 44, 68, 0.0), _mane(locks, 30, 54, 0.2)
    head = halves("0 -34, 20 -33, 36 -16, 36 6, 26 26, 0 34")
    ears = both(ellipse(31, -31, 11))
    face = [
        shape(outer, "d"),
        shape(inner, "b"),
        shape(ears, "a"),
        detail(both(ellipse(31, -31, 5.5)), "b"),
        shape(head, "a"),
        detail(halves("0 -2, 7 6, 20 10, 23 20, 12 29, 0 27"), "c"),
        *eyes(16, -6, 1.0, asleep=nth(rng, 3) == 1),
        *muzzle(8, 1.05, wide=8),
        cheeks(27, 10, 0.8),
    ]
    if nth(rng, 3) == 0:
        crown = outline("-20 -40!, -24 -64!, -10 -52!, 0 -70!, 10 -52!, 24 -64!, 20 -40!, 0 -36")
        face += [shape(crown, "sun"), dots("0 -45, -11 -46, 11 -46", "d", 3)]
    return placed(
        [
            shape(tail, "a"),
            shape(outline("78 36, 64 22, 70 4, 84 -8!, 92 8, 90 26"), "b"),
            shape(body, "a"),
            line(stroke("-14 96, -12 70, -16 44") + stroke("8 96, 6 78, 18 62, 38 66"), "a-", 3.6),
            detail(outline("-44 88, -28 84, -14 88, -12 97!, -40 97"), "c"),
            *placed(face, turn=rng(-0.16, 0.16), dx=-8, dy=-30),
        ],
        scale=0.97,
        dy=3,
    )


def _mane(locks: int, low: float, high: float, turn: float) -> Path:
    """A ring of pointed locks, each swept a little to one side."""
    pairs = []
    for i in range(locks):
        at = TAU * (i + turn * 2) / locks
        for radius, angle, mark in (
            (low, at, "!"),
            (high * 0.86, at + 0.12, ""),
            (high, at + 0.36, "!"),
        ):
            x, y = polar(radius, angle)
            pairs.append(f"{x:.1f} {y:.1f}{mark}")
    return outline(", ".join(pairs))


@motif(
    label="tiger",
    words="tigers tigre tigres",
    near="cheetahs cougars",
    family="cute",
    size=1.2,
    upright=True,
    level=True,
    a="#e88a36",
    b="#fbeedb",
    c="#37282a",
    d="#d9706a",
    leaf="#4f8a68",
)
@encircled
def tiger(rng: Rng, cute: bool) -> list[Layer]:
    """A prowling tiger, its tail an S, after the painted ones of old chests; or one at rest."""
    return _resting_tiger(rng) if nth(rng, 2) else _prowling_tiger(rng)


def _resting_tiger(rng: Rng) -> list[Layer]:
    path = "84 40, 99 16, 84 -10, 92 -40, 76 -56"
    body = outline(
        "-58 0, -30 -10, 10 -18, 50 -14, 82 8, 94 40, 86 64, 50 70, 0 68, -40 70, -64 60, -70 30"
    )
    haunch = outline("34 66, 34 38, 54 20, 78 26, 88 48, 82 66, 60 74")
    paws = limb("-34 52, -66 62, -94 64", 26, 23, 21) + limb("-10 62, -40 72, -70 76", 22, 20, 19)
    hind = limb("62 68, 40 74, 18 75", 20, 18, 17)
    bars = [
        _bar(x, y, x + dx, y + dy, w)
        for x, y, dx, dy, w in (
            (-22, -13, 4, 26, 9),
            (-4, -17, 4, 28, 9),
            (14, -19, 2, 28, 9),
            (32, -18, -2, 26, 9),
            (84, 12, -20, 10, 8),
            (92, 34, -18, 4, 8),
            (90, 54, -18, -2, 7),
            (66, 23, -6, 16, 7),
            (46, 26, 2, 16, 7),
        )
    ]
    rings = [
        stroke("0 -8, 2 0, 0 8").moved(turn=angle, dx=x, dy=y) for x, y, angle in along(path, 8, 1)
    ]
    cuffs = stroke("-66 54, -63 70") + stroke("-80 54, -78 72") + stroke("-40 64, -37 80")
    return [
        shape(limb(path, 17, 15, 14, 12, 10), "a"),
        line(joined(rings), "c", 5),
        shape(body, "a"),
        detail(outline("-60 44, -30 54, 10 56, 36 52, 34 68, 0 68, -40 70, -62 60"), "b"),
        shape(haunch, "a"),
        detail(joined(bars), "c"),
        shape(hind, "a"),
        shape(paws, "a"),
        line(cuffs, "c", 4.4),
        *placed(_tiger_head(), turn=rng(-0.12, 0.16), dx=-46, dy=-14, scale=1.06),
    ]


def _prowling_tiger(rng: Rng) -> list[Layer]:
    lift = rng(-6, 8)
    path = f"74 -8, 94 -26, 70 -54, 66 {-80 + lift:.0f}, 86 -90"
    far = limb("-22 26, -34 54, -22 78", 26, 18, 16) + limb("48 22, 40 52, 52 80", 30, 17, 16)
    body = outline(
        "-50 -24, -20 -34, 18 -26, 56 -30, 82 -14, 86 12, 78 36, 84 60, 92 76, 84 84, 64 82,"
        "58 60, 48 38, 16 34, -14 36, -32 44, -42 62, -40 80, -50 88, -72 86, -70 70, -66 44, -72 4"
    )
    belly = outline("46 36, 16 32, -14 34, -34 44, -42 30, -20 24, 16 24, 42 26")
    bars = [
        _bar(x, y, x + dx, y + dy, w)
        for x, y, dx, dy, w in (
            (-20, -36, 6, 32, 9),
            (0, -33, 6, 30, 9),
            (20, -28, 4, 28, 9),
            (40, -31, 0, 30, 9),
            (58, -31, -6, 30, 9),
            (76, -22, -14, 26, 9),
            (88, 8, -22, 8, 8),
            (86, 56, -18, 2, 7),
            (-8, 36, 2, -20, 7),
            (34, 36, 2, -18, 7),
            (-68, 46, 18, 4, 7),
            (-71, 62, 18, 4, 7),
        )
    ]
    rings = [
        stroke("0 -9, 2 0, 0 9").moved(turn=angle, dx=x, dy=y) for x, y, angle in along(path, 9, 1)
    ]
    return [
        shape(far, "a-"),
        shape(limb(path, 17, 15, 14, 12, 10), "a"),
        line(joined(rings), "c", 5),
        shape(body, "a"),
        detail(belly, "b"),
        detail(joined(bars), "c"),
        *placed(_tiger_head(), turn=rng(-0.1, 0.2), dx=-56, dy=-14),
    ]


def _bar(x: float, y: float, to_x: float, to_y: float, width: float) -> Path:
    """A tapering stripe, broad at its start."""
    length = math.sqrt((to_x - x) ** 2 + (to_y - y) ** 2)
    angle = math.atan2(to_y - y, to_x - x)
    return outline(
        f"0 {-width / 2}!, {length * 0.5} {-width / 2.6}, {length} 2!, 0 {width / 2}!"
    ).moved(turn=angle, dx=x, dy=y)


def _tiger_head() -> list[Layer]:
    skull = halves("0 -36, 22 -34, 40 -18, 48 6!, 38 18, 42 28!, 22 34, 0 40")
    brow = stroke("0 -33, 0 -20") + both(stroke("0 -27, 9 -32") + stroke("2 -20, 12 -24"))
    sides = both(_bar(44, -8, 30, -4, 7) + _bar(46, 8, 31, 8, 7) + _bar(38, 24, 27, 18, 7))
    return [
        shape(both(ellipse(30, -30, 14)), "a"),
        detail(both(ellipse(31, -30, 7)), "c"),
        shape(skull, "a"),
        detail(halves("0 2, 8 6, 22 8, 30 20, 20 33, 0 38"), "b"),
        detail(both(ellipse(17, -15, 8, 6)), "b"),
        line(brow, "c", 4.6),
        detail(sides, "c"),
        *eyes(17, -4, 1.0),
        shape(outline("-9 8, 0 6, 9 8, 0 17"), "d"),
        line(stroke("0 16, 0 22") + both(stroke("0 22, 6 27, 13 24")), "ink+", 2.8),
    ]
