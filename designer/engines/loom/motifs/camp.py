"""At the camp: tent, campfire, cabin."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, face, leaf, line, motif, rod, shape
from designer.engines.loom.motifs.kit import (
    box,
    dots,
    fitted,
    placed,
    puffed,
    strokes,
    which,
)
from designer.engines.loom.paths import (
    Path,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    mirrored,
    petal,
    polygon,
    polyline,
    softened,
)
from designer.engines.loom.rng import Rng


def fir(x: float, foot: float, high: float, half: float, role: str = "leaf") -> list[Layer]:
    """A fir of three skirts, darker on one side."""
    out = [rod(polyline((x, foot - 4), (x, foot + high * 0.08)), "c", half * 0.3)]
    for low, top, wide in ((0.0, 0.5, 1.0), (0.28, 0.76, 0.78), (0.54, 1.0, 0.56)):
        y0, y1, w = foot - high * low, foot - high * top, half * wide
        skirt = bezier(
            (x, y1),
            (x + w * 0.3, y0 - high * 0.2, x + w * 0.7, y0 - high * 0.08, x + w, y0 - 2),
            (x + w * 0.4, y0 + high * 0.05, x - w * 0.4, y0 + high * 0.05, x - w, y0 - 2),
            (x - w * 0.7, y0 - high * 0.08, x - w * 0.3, y0 - high * 0.2, x, y1),
        )
        out.append(shape(skirt, role))
    return out


def flame(x: float, foot: float, high: float, half: float, lean: float = 0.0) -> Path:
    """A tongue of fire."""
    return bezier(
        (x, foot),
        (
            x - half * 1.1,
            foot,
            x - half * 1.25,
            foot - high * 0.34,
            x - half * 0.62,
            foot - high * 0.56,
        ),
        (
            x - half * 0.5,
            foot - high * 0.4,
            x - half * 0.4,
            foot - high * 0.42,
            x - half * 0.34,
            foot - high * 0.38,
        ),
        (
            x - half * 0.3,
            foot - high * 0.7,
            x + lean * 0.4,
            foot - high * 0.78,
            x + lean,
            foot - high,
        ),
        (
            x + half * 0.5 + lean * 0.3,
            foot - high * 0.72,
            x + half * 0.44,
            foot - high * 0.6,
            x + half * 0.56,
            foot - high * 0.44,
        ),
        (
            x + half * 0.7,
            foot - high * 0.5,
            x + half * 0.72,
            foot - high * 0.56,
            x + half * 0.74,
            foot - high * 0.62,
        ),
        (x + half * 1.2, foot - high * 0.3, x + half * 1.1, foot, x, foot),
    )


@motif(
    label="tent",
    words="tents tipi tepee teepee wigwam yurt glamping camp",
    near="campsite backpack hammock caravan-tent",
    family="any",
    upright=True,
    level=True,
    a="#e08a4f",
    b="#fbeccb",
    c="#8a5b3f",
    d="#3f7480",
    leaf="#5f8f62",
)
def tent(rng: Rng, cute: bool) -> list[Layer]:
    """A ridge tent with its flap turned back, or a painted tipi."""
    return fitted((_tipi if which(rng, 2) else _ridge_tent)(rng))


def _ridge_tent(rng: Rng) -> list[Layer]:
    """Front and side of a ridge tent, with a bunting now and then."""
    role = rng.pick("ad")
    side = polygon([(-24, -64), (50, -50), (98, 58), (30, 70)])
    front = bezier((-24, -66), (0, -20, 14, 30, 32, 72), (-92, 72), (-70, 30, -44, -20, -24, -66))
    mouth = bezier((-24, -40), (-10, -4, 2, 34, 8, 72), (-56, 72), (-44, 34, -34, -4, -24, -40))
    flap = bezier((-24, -40), (-34, 0, -52, 30, -60, 72), (-76, 72), (-62, 30, -40, -10, -24, -40))
    stripes = joined(
        polygon([(x, y), (x + 9, y + 1.8), (x + 34, 65), (x + 21, 67)])
        for x, y in ((-4, -59), (24, -54))
    )
    out = [
        line(strokes((-24, -62, -98, 74), (52, -48, 102, 70)), "c", 4),
        shape(side, f"{role}-"),
        detail(stripes.moved(dx=2), "b"),
        shape(front, role),
        shape(mouth, "c-"),
        shape(flap, "b"),
        rod(curve((-24, -78), (-24, -60)), "c", 7),
        line(curve((-20, -30), (2, 14), (16, 60)), f"{role}+", 5),
        *leaf(84, 76, 26, 15, -1.2),
        *leaf(82, 76, 24, 14, -2.0),
    ]
    if rng() < 0.5:
        out.append(
            shape(
                closed([(-24, -78), (-4, -86), (14, -80), (-4, -72)], 0.12),
                "d" if role == "a" else "a",
            )
        )
    return out


def _tipi(rng: Rng) -> list[Layer]:
    """A tipi with poles, painted bands and a dark doorway."""
    hide = bezier(
        (-10, -58),
        (10, -58),
        (30, -10, 54, 40, 76, 84),
        (30, 94, -30, 94, -76, 84),
        (-54, 40, -30, -10, -10, -58),
    )
    door = bezier((0, 4), (10, 30, 18, 60, 22, 90), (-22, 90), (-18, 60, -10, 30, 0, 4))
    poles = strokes((-24, -98, 6, -52), (22, -98, -6, -52), (0, -102, 0, -54))
    zigzag = [(-52 + i * 10.4, 54 if i % 2 else 40) for i in range(11)]
    left = [p for p in zigzag if p[0] < -14]
    right = [p for p in zigzag if p[0] > 14]
    band = bezier((-26, -24), (-10, -20, 10, -20, 26, -24), (33, -8), (10, -4, -10, -4, -33, -8))
    base = bezier((-66, 66), (-40, 72, -30, 73, -20, 74), (-22, 92), (-40, 91, -60, 88, -76, 84))
    role = rng.pick("ad")
    return [
        rod(poles, "c", 7),
        shape(hide, "b"),
        detail(band, role),
        detail(base + mirrored(base), role),
        line(polyline(*left) + polyline(*right), "d" if role == "a" else "a", 6),
        detail(dots([(-14, -36), (0, -34), (14, -36)], 4), "d"),
        shape(door, "c"),
        shape(
            bezier((0, 4), (-12, 34, -24, 60, -36, 86), (-22, 90), (-18, 60, -10, 30, 0, 4)), role
        ),
    ]


@motif(
    label="campfire",
    words="campfires bonfire bonfires fire fires flame flames",
    near="marshmallow marshmallows s-mores burning",
    family="any",
    upright=True,
    face=True,
    a="#e8552f",
    b="#f79a33",
    c="#8a5738",
    d="#fcd667",
)
def campfire(rng: Rng, cute: bool) -> list[Layer]:
    """Flames in three heats over crossed logs; sometimes a marshmallow is held in."""
    lean = rng(-16, 16)
    out = [
        shape(flame(0, 66, 160, 56, lean), "a"),
        shape(flame(2, 66, 112, 40, lean * 0.6), "b"),
        shape(flame(0, 66, 70, 25, lean * 0.3), "d"),
        detail(petal(14, 8, -1.6, -52, -34, 0.8) + petal(12, 7, -1.4, 50, -40, 0.8), "b"),
    ]
    for x, turn in ((-6, 0.24), (6, -0.24)):
        log = [
            shape(box(-76, -13, 76, 13, 9), "c"),
            line(curve((-48, -3), (-10, -5), (30, -2)) + curve((-30, 6), (10, 4)), "c-", 4),
            shape(ellipse(74, 0, 9, 13), "c+"),
            line(ellipse(74, 0, 4, 6.5), "c-", 3),
        ]
        out += placed(log, turn=turn, dx=x, dy=74, scale_x=1 if turn > 0 else -1)
    if not cute and which(rng, 2):
        out.append(rod(curve((100, 6), (44, -14)), "c", 5))
        out.append(shape(box(-16, -12, 16, 12, 8).moved(turn=0.36, dx=38, dy=-16), "light"))
        out.append(detail(ellipse(30, -12, 6, 4), "d"))
    return fitted([*out, *face(0, 34, 1.0, rng)] if cute else out)


@motif(
    label="cabin",
    words="cabins house houses cottage cottages hut chalet home homes lodge",
    near="barn farm village building buildings castle",
    family="any",
    size=1.05,
    upright=True,
    level=True,
    a="#b0623f",
    b="#f7ecd9",
    c="#7a4a33",
    d="#f6c453",
    leaf="#4a7f62",
)
def cabin(rng: Rng, cute: bool) -> list[Layer]:
    """A log cabin between firs with a lit window; snow on its roof, or shingles."""
    snowy = which(rng, 2) == 0
    smoke = [(26, -66), (18, -78), (28, -92), (44, -90), (50, -76), (42, -66)]
    roof = softened(polygon([(-74, 6), (-4, -60), (66, 6), (52, 12), (-4, -42), (-62, 12)]), 0.06)
    out = [*fir(-66, 76, 128, 30), *fir(68, 78, 96, 27, "leaf+")]
    out += [
        shape(puffed(smoke, 0.4), "b" if not snowy else "d+"),
        shape(box(24, -58, 44, -14, 3), "c"),
        shape(polygon([(-56, 4), (-4, -48), (48, 4), (48, 82), (-56, 82)]), "a"),
        line(joined(curve((-56, y), (48, y)) for y in (12, 26, 40, 54, 68)), "a-", 3.6),
        shape(roof, "b" if snowy else "c"),
    ]
    if snowy:
        drifts = closed([(-76, 4), (-62, 14), (-50, 4), (-38, 0), (-30, -12), (-42, -18)], 0.2)
        out.append(shape(drifts, "b"))
    else:
        out.append(line(curve((-58, 4), (-4, -46), (52, 4)), "c+", 4))
    out += [
        shape(bezier((-42, 82), (-42, 34), (-42, 18, -14, 18, -14, 34), (-14, 82)), "c"),
        detail(ellipse(-20, 56, 3.4), "d"),
        shape(box(4, 24, 36, 56, 4), "d"),
        line(strokes((20, 25, 20, 55), (5, 40, 35, 40)), "c", 4.5),
        shape(ellipse(-4, -18, 9), "d"),
        shape(
            closed([(-94, 84), (-50, 76), (20, 78), (70, 76), (98, 84), (40, 96), (-44, 96)], 0.2),
            "b" if snowy else "leaf-",
        ),
    ]
    return fitted(out)
