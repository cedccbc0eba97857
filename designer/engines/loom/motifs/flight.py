"""In the air: airplane, paper plane."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.kit import (
    box,
    dots,
    fitted,
    placed,
    smooth,
    strokes,
    which,
)
from designer.engines.loom.motifs.vehicles import flower, wheel
from designer.engines.loom.paths import (
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    polygon,
    polyline,
)
from designer.engines.loom.rng import Rng


@motif(
    label="airplane",
    words="airplanes aeroplane aeroplanes plane planes aircraft jet jets biplane propeller",
    near="helicopter drone pilot aviation travel travels flight flying glider",
    family="pop",
    upright=True,
    a="#e2674d",
    b="#f9eed6",
    c="#6aa5bd",
    d="#3d4256",
)
def airplane(rng: Rng, cute: bool) -> list[Layer]:
    """A propeller plane from the side, or a jet seen from above."""
    kind = which(rng, 3)
    return fitted(_jet(rng) if kind == 1 else _propeller_plane(rng, two_wings=kind == 2))


def _propeller_plane(rng: Rng, *, two_wings: bool) -> list[Layer]:
    """A round little plane; a biplane with a scarf of smoke."""
    body = smooth(
        *[
            (74, -22),
            (74, -22),
            (84, 0),
            (76, 26),
            (76, 26),
            (30, 40),
            (-30, 30),
            (-94, 2),
            (-94, 2),
        ],
        *[(-98, -8), (-90, -12), (-40, -22), (0, -32)],
    )
    out = [
        shape(closed([(-92, -4), (-98, -44), (-80, -48), (-58, -14)], 0.14), "c"),
        shape(ellipse(88, 2, 6, 44), "c+"),
        shape(body, "a"),
        detail(
            bezier((-92, 4), (-40, 12, 20, 16, 78, 14), (76, 26), (30, 42, -30, 30, -92, 4)), "b"
        ),
        shape(bezier((-16, -27), (-14, -54, 30, -58, 38, -27), (20, -24, 0, -24, -16, -27)), "c"),
        line(curve((2, -38), (8, -46)), "b", 5),
        shape(closed([(-96, -8), (-88, -14), (-58, -6), (-58, 2), (-86, 2)], 0.16), "d"),
        shape(ellipse(86, 2, 10, 12), "d"),
        rod(polyline((18, 34), (12, 56)) + polyline((44, 34), (48, 56)), "d", 5),
        *wheel(12, 62, 12),
        *wheel(48, 62, 12),
        shape(closed([(-24, 12), (40, 6), (56, 14), (20, 26), (-44, 34), (-54, 26)], 0.14), "d"),
    ]
    if two_wings:
        struts = strokes((-20, -60, -8, 16), (34, -66, 40, 12))
        out += [rod(struts, "b", 5)]
        out.append(
            shape(
                closed([(-52, -66), (0, -76), (58, -76), (60, -66), (10, -58), (-48, -54)], 0.12),
                "a",
            )
        )
    else:
        out += (
            flower(-28, -2, 9, "b")
            if rng() < 0.5
            else [detail(dots([(-8, -6), (-28, -5), (-48, -4)], 5), "c")]
        )
    return placed(out, turn=-0.16)


def _jet(rng: Rng) -> list[Layer]:
    """A jet climbing, seen from above, with its trail."""
    hull = bezier(
        (0, -98),
        (14, -86, 17, -60, 16, -20),
        (13, 40, 8, 74, 0, 84),
        (-8, 74, -13, 40, -16, -20),
        (-17, -60, -14, -86, 0, -98),
    )
    wing = smooth((8, -30), (8, -30), (92, 24), (98, 34), (92, 42), (92, 42), (12, 20), (12, 20))
    tail = smooth((4, 58), (4, 58), (38, 78), (38, 90), (38, 90), (2, 80), (2, 80))
    engine = box(38, -14, 52, 16, 6)
    side = [(wing, "a"), (tail, "a")]
    out: list[Layer] = []
    for path, role in side:
        out += [shape(path, role), shape(path.moved(scale_x=-1), role)]
    tips = smooth((78, 18), (92, 24), (98, 34), (92, 42), (80, 39), (80, 39))
    windows = [(x, y) for x in (-8, 8) for y in (-52, -36, -20, -4, 12, 28, 44)]
    glass = bezier((-10, -76), (-4, -84, 4, -84, 10, -76), (4, -71, -4, -71, -10, -76))
    group = [
        shape(engine, "d"),
        shape(engine.moved(scale_x=-1), "d"),
        *out,
        detail(tips + tips.moved(scale_x=-1), "c"),
        shape(hull, "b"),
        detail(glass, "c"),
        detail(dots(windows, 3.2), "c"),
        line(curve((0, 50), (0, 76)), "a", 6),
    ]
    return placed(group, turn=rng(0.3, 0.8))


@motif(
    label="paper plane",
    words="paper-plane paper-planes paper-airplane paper-airplanes origami",
    near="kite kites mail-plane",
    family="pop",
    a="#f6efe0",
    b="#5f9ab5",
    c="#e8735a",
)
def paper_plane(rng: Rng, cute: bool) -> list[Layer]:
    """A folded plane; a dashed loop shows its flight."""
    role, loop = rng.pick("abc"), which(rng, 2) == 0
    nose = (94.0, -66.0)
    trail = [
        (-96, 82),
        (-78, 58),
        (-46, 52),
        (-20, 66),
        (-26, 88),
        (-48, 84),
        (-46, 62),
        (-22, 46),
        (-4, 34),
    ]
    if not loop:
        trail = [(-98, 40), (-80, 68), (-52, 76), (-28, 62), (-8, 38)]
    run = curve(*trail).flattened(5)[0]
    dashes = joined(polyline(run[i], run[i + 1], run[i + 2]) for i in range(0, len(run) - 2, 4))
    return fitted(
        [
            rod(dashes, "b" if role != "b" else "c", 5.5),
            shape(polygon([nose, (-2, 12), (16, 66)]), f"{role}-"),
            shape(polygon([nose, (-2, 12), (2, 46), (20, 22)]), f"{role}-"),
            shape(polygon([nose, (-84, -26), (-16, 8)]), role),
            shape(polygon([nose, (16, 66), (58, 34)]).moved(), role),
            detail(polygon([nose, (-62, -28), (-46, -20)]), f"{role}+"),
            line(polyline(nose, (-14, 10)), f"{role}-", 4),
        ]
    )
