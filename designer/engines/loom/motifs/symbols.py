"""Signs: peace sign, yin and yang, smiley, infinity."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import (
    SMALL_HEART,
    along,
    dots,
    in_circle,
    kind_of,
    posed,
    spots,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    both,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polyline,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


def _daisy(
    x: float, y: float, radius: float, petals: str, middle: str, turn: float = 0
) -> list[Layer]:
    ring = joined(petal(radius, radius * 0.72, turn + TAU * i / 6, x, y, -0.1) for i in range(6))
    return [shape(ring, petals), detail(ellipse(x, y, radius * 0.34), middle)]


@motif(
    label="peace sign",
    words="peace-sign peace-signs peace",
    near="hippies pacifist",
    family="pop",
    a="#3f8f88",
    b="#f2c14e",
    c="#e5675a",
    d="#f8e6cf",
)
@in_circle
def peace_sign(rng: Rng, cute: bool) -> list[Layer]:
    """The sign grown over with daisies, painted on a scalloped plate, or bent into a heart."""
    kind, hue = kind_of(rng, 3), rng.pick(["a", "c"])
    spokes = [polyline((0, 0), polar(78, UP))] + [
        polyline((0, 0), polar(78, t)) for t in (0.85, math.pi - 0.85)
    ]
    spokes.append(polyline((0, 0), (0, 78)))
    if kind == 1:
        rim = dots([polar(79, TAU * i / 16) for i in range(16)], 17)
        sign = [rod(joined(spokes).moved(scale=0.72), "d", 13), rod(ellipse(0, 0, 56), "d", 13)]
        return [
            shape(rim, "b"),
            shape(ellipse(0, 0, 80), hue),
            *sign,
            detail(dots([polar(70, TAU * i / 16) for i in range(16)], 3.6), "d"),
        ]
    hoop = ellipse(0, 0, 80)
    if kind == 2:
        hoop = bezier(
            (0, 84),
            (-36, 46, -86, 20, -84, -30),
            (-82, -76, -22, -86, 0, -40),
            (22, -86, 82, -76, 84, -30),
            (86, 20, 36, 46, 0, 84),
        )
        spokes = [
            polyline((0, -40), (0, 76)),
            polyline((0, 0), (46, 44)),
            polyline((0, 0), (-46, 44)),
        ]
    out = [rod(joined(spokes), hue, 17), rod(hoop, hue, 18)]
    out.append(
        line(arc(0, 0, 80, math.pi * 1.08, math.pi * 1.3), f"{hue}+", 5)
        if kind == 0
        else line(curve((-80, -30), (-72, -56), (-50, -64)), f"{hue}+", 5)
    )
    places = (
        ((-58, 56, 30), (62, 50, 24), (-20, 84, 20))
        if kind == 0
        else ((-56, 26, 27), (54, 28, 22), (0, 80, 18))
    )
    if kind == 0:
        out.append(
            shape(petal(34, 20, 2.6, -66, 66, 0.6) + petal(30, 18, 0.4, 68, 58, 0.6), "leaf")
        )
    for i, (x, y, r) in enumerate(places):
        out += _daisy(x, y, r, "d" if i % 2 == 0 else "b", "b" if i % 2 == 0 else "c", 0.3 * i)
    return out


@motif(
    label="yin yang",
    words="yin-yang yinyang yin yang tao taoism",
    near="zen balance karma",
    family="pop",
    a="#f5e4c8",
    b="#4f5b8f",
    c="#e0715f",
    d="#efbd57",
)
def yin_yang(rng: Rng, cute: bool) -> list[Layer]:
    """Two drops in one ring: with sun and moon, with a bloom in each, or rimmed with petals."""
    kind = kind_of(rng, 3)
    r = 92.0 if kind != 2 else 74.0
    dark = Path(
        [
            *arc(0, 0, r, UP, math.pi / 2).segments,
            *arc(0, r / 2, r / 2, math.pi / 2, math.pi * 1.5).segments[1:],
            *arc(0, -r / 2, r / 2, math.pi / 2, UP).segments[1:],
            ("Z",),
        ]
    )
    out: list[Layer] = []
    if kind == 2:
        rim = [ellipse(*polar(r + 3, TAU * i / 14), 19) for i in range(14)]
        out += [shape(joined(rim[::2]), "c"), shape(joined(rim[1::2]), "d")]
    out += [shape(ellipse(0, 0, r), "a"), detail(dark, "b-")]
    top, low = -r / 2, r / 2
    if kind == 0:
        rays = softened(star(12, r * 0.25, r * 0.165, 0, 0, top), 0.2)
        moon = bezier((6, -18), (-26, -16, -26, 22, 8, 20), (-8, 10, -8, -8, 6, -18)).moved(
            scale=r / 92, dy=low
        )
        specks = star(4, 9, 3, 0, 52, 14) + star(4, 7, 3, 0, 40, 48) + star(4, 6, 2, 0, 68, -10)
        clouds = curve((-64, -14), (-50, -22), (-38, -14)) + curve((-58, 8), (-44, 0), (-30, 6))
        out += [
            detail(rays, "c"),
            detail(ellipse(0, top, r * 0.13), "d"),
            detail(moon, "d"),
            detail(softened(specks, 0.2), "a"),
            line(clouds, "c", 5),
        ]
    else:
        for y, role, middle in ((top, "c", "d"), (low, "d", "c")):
            bloom = joined(petal(21, 15, TAU * i / 6 + 0.3, 0, y, 0.1) for i in range(6))
            out += [detail(bloom, role), detail(ellipse(0, y, 6.5), middle)]
    return out


@motif(
    label="smiley",
    words="smileys smiley-face smiley-faces smileyface emoji emojis emoticon acid-house",
    near="grin laugh",
    family="pop",
    upright=True,
    a="#f7c843",
    b="#ef7d9b",
    c="#5fae9f",
    d="#fbeccf",
)
def smiley(rng: Rng, cute: bool) -> list[Layer]:
    """A seventies smile: plain or winking, inside a daisy, melting, or with hearts for eyes."""
    kind = kind_of(rng, 4)
    if kind == 1:
        return _daisy_smile(rng)
    if kind == 2:
        return _melting_smile()
    out = [shape(ellipse(0, 0, 93), "a"), _sheen(0)]
    if kind == 3:
        smile = curve((-44, 8), (0, 14), (44, 8)).segments
        mouth = Path([*smile, ("C", 40.0, 58.0, -40.0, 58.0, -44.0, 8.0), ("Z",)])
        hearts = both(SMALL_HEART.moved(dx=30, dy=-26, turn=0.12, scale=1.1))
        tongue = closed(spots("-20,40 0,32 20,40 0,46"))
        return [*out, detail(hearts, "b"), detail(mouth, "ink"), detail(tongue, "b")]
    features = _grinning()
    if rng() < 0.5:
        features[0] = detail(ellipse(-24, -26, 9, 18), "ink")
        features.append(line(curve((12, -22), (26, -32), (42, -22)), "ink", 7.5))
    return [*out, *features, detail(both(ellipse(58, 2, 11, 8)), "blush")]


def _grinning() -> list[Layer]:
    grin = curve((-44, 8), (-26, 42), (26, 42), (44, 8), tension=0.2)
    ends = polyline((-51, 8), (-38, 3)) + polyline((38, 3), (51, 8))
    return [detail(both(ellipse(20, -26, 8.5, 17)), "ink"), line(grin + ends, "ink", 7.5)]


def _sheen(y: float) -> Layer:
    return line(arc(0, y, 76, math.pi * 1.1, math.pi * 1.36), "white", 8)


def _daisy_smile(rng: Rng) -> list[Layer]:
    count, hue = rng.int(7, 9), rng.pick("bcd")
    petals = [
        petal(58, 54, TAU * i / count, *polar(40, TAU * i / count), -0.1, 0.5) for i in range(count)
    ]
    disc = shape(ellipse(0, 0, 62), "a")
    return [*(shape(path, hue) for path in petals), disc, *posed(_grinning(), scale=0.74)]


def _melting_smile() -> list[Layer]:
    melt = bezier(
        (-88, -4),
        (-88, -54, -48, -92, 0, -92),
        (50, -92, 90, -52, 90, -2),
        (88, 44, 84, 76, 72, 76),
        (60, 76, 64, 46, 52, 46),
        (40, 46, 46, 97, 24, 97),
        (4, 97, 18, 62, 2, 60),
        (-12, 58, -10, 84, -28, 84),
        (-46, 84, -38, 46, -54, 48),
        (-66, 50, -60, 66, -72, 64),
        (-84, 62, -86, 30, -88, -4),
    )
    grin = posed(_grinning(), scale=0.95, dy=-10, turn=-0.06)
    return [shape(melt, "a"), _sheen(-4), *grin]


@motif(
    label="infinity",
    plural="infinities",
    words="infinity-sign lemniscate",
    near="eternity forever",
    family="any",
    a="#4f6fb0",
    b="#e5788f",
    c="#f2c46a",
    leaf="#5f9a6f",
)
def infinity(rng: Rng, cute: bool) -> list[Layer]:
    """An endless ribbon that passes over itself, with stitches, hearts or a sprig."""
    kind, hue = kind_of(rng, 3), rng.pick(["a", "b"])
    other = "b" if hue == "a" else "a"
    points = []
    for i in range(24):
        t = TAU * i / 24
        q = 1 + math.sin(t) ** 2
        points.append((86 * math.cos(t) / q, 132 * math.sin(t) * math.cos(t) / q))
    under, over = curve(*points[4:9]), curve(*points[8:], *points[:5])
    way = closed(points)
    out = [rod(under, f"{hue}-", 23), rod(over, hue, 23)]
    stitches = [(x, y, h) for x, y, h in along(way, 13.2) if math.hypot(x, y) > 20]
    if kind == 0:
        dashes = joined(polyline((-3, 0), (3, 0)).moved(turn=h, dx=x, dy=y) for x, y, h in stitches)
        return [
            *out,
            line(dashes, "c", 4),
            shape(SMALL_HEART.moved(scale=1.35, dx=46), other),
            shape(SMALL_HEART.moved(scale=0.9, dx=-48), "c"),
        ]
    if kind == 1:
        seeds = dots([(x, y) for x, y, _ in stitches], 4)
        blossoms = [
            *_daisy(0, 0, 27, other, "c"),
            *_daisy(-72, 26, 17, "c", other),
            *_daisy(66, -30, 17, "c", other),
        ]
        leaves = (
            petal(36, 20, -2.5, -8, -10, 0.6)
            + petal(36, 20, 0.6, 8, 10, 0.6)
            + petal(30, 17, 2.3, -66, 36, 0.6)
        )
        return [*out, detail(seeds, f"{hue}+"), shape(leaves, "leaf"), *blossoms]
    glow = curve(*points[13:17]) + curve(*points[1:5])
    stars = softened(
        star(4, 22, 8, 0, 47, 0) + star(4, 16, 6, 0, -48, 0) + star(4, 10, 4, 0, 0, -46), 0.2
    )
    return [*out, line(glow, f"{hue}+", 6), shape(stars, "c")]
