"""What grows along the hedge: holly, acorn, clover."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.botany import (
    UP,
    blade,
    crescent,
    dots,
    fitted,
    gleam,
)
from designer.engines.loom.paths import (
    TAU,
    Point,
    bezier,
    curve,
    ellipse,
    joined,
    petal,
    polyline,
)
from designer.engines.loom.rng import Rng


@motif(
    label="holly",
    plural="holly",
    words="hollies stechpalme ilex houx acebo",
    near="mistletoe yule wreath ivy",
    family="flora",
    a="#2f7a55",
    b="#d2343f",
    c="#5aa06f",
    leaf="#2f7a55",
)
@fitted
def holly(rng: Rng, cute: bool) -> list[Layer]:
    """Two or three spiny leaves with shining berries."""
    start = rng(-0.2, 0.2)
    turns = rng.pick([[math.pi + 0.3, -0.3], [math.pi + 0.5, -0.5, UP], [math.pi, -0.75, -1.9]])
    out: list[Layer] = []
    for k, turn in enumerate(turns):
        out += _spiny(rng, 0, 22, 98, turn + start, "ac"[k % 2])
    places = [(-15, 22, 19), (17, 18, 20), (2, 46, 20)]
    if rng() < 0.5:
        places += [(34, 44, 15)]
    for x, y, r in places:
        out += [shape(ellipse(x, y, r), "b"), detail(crescent(x, y, r, r, 0.2, 2.4, 7), "b-")]
        out += [gleam(x, y, r * 0.6, "white", 3.6), dots([(x + 3, y + r * 0.55)], "b-", 4.4)]
    return out


def _spiny(rng: Rng, x: float, y: float, length: float, angle: float, role: str) -> list[Layer]:
    bend = rng(-10, 10)

    def swung(px: float, py: float) -> Point:
        return px, py + bend * (px / length) ** 2

    spikes = [(0.2, 20, 0.16), (0.42, 34, 0.4), (0.64, 32, 0.64), (0.84, 21, 0.86)]
    path: list[tuple[float, ...]] = []
    here = (0.0, -2.0)
    for at, out, mid in spikes:
        tip = (length * (at + 0.06), -out)
        path.append((length * (mid - 0.06), -7 - out * 0.2, length * at, -out * 0.42, *tip))
        here = tip
    path.append((length * 0.88, -8, length * 0.94, -6, length, 0))
    low: list[tuple[float, ...]] = [(length * 0.94, 6, length * 0.88, 8, here[0], -here[1])]
    for at, out, _ in spikes[2::-1]:
        low.append(
            (
                length * (at + 0.16),
                out * 0.4,
                length * (at + 0.1),
                out * 0.5,
                length * (at + 0.06),
                out,
            )
        )
    low.append((length * 0.14, 8, 0, 6, 0, 2))
    body = bezier((0, -2), *path, *low).bent(swung)
    half = bezier((0, 0), (length * 0.33, 0, length * 0.66, 0, length, 0), *low).bent(swung)
    ribs = [curve((4, 0), (length * 0.5, 0), (length * 0.9, 0))]
    for at, out, _ in spikes:
        ribs += [polyline((length * (at - 0.1), 0), (length * at, s * out * 0.55)) for s in (-1, 1)]
    how = {"turn": angle, "dx": x, "dy": y}
    return [
        shape(body.moved(**how), role),
        detail(half.moved(**how), f"{role}-"),
        line(joined(ribs).bent(swung).moved(**how), "c+" if role == "c" else "c", 2.4),
    ]


@motif(
    label="acorn",
    words="acorns eichel eicheln gland bellota bellotas",
    near="nut nuts hazelnut hazelnuts chestnut chestnuts conker conkers walnut walnuts",
    family="flora",
    face=True,
    a="#c98a4a",
    b="#7a4f32",
    c="#b5623a",
    leaf="#8a9450",
)
@fitted
def acorn(rng: Rng, cute: bool) -> list[Layer]:
    """A glossy nut in its scaly cup: one with a leaf, or two on a twig."""
    if cute or rng() < 0.5:
        out = blade(6, -72, 74, 34, rng(-0.2, 0.25), bend=12, role="leaf")
        out += blade(-4, -74, 58, 28, math.pi + rng(-0.3, 0.2), bend=-8, role="c")
        return out + _nut(rng, 0, 4, 1.0, rng(-0.16, 0.16), cute=cute)
    out = [rod(curve((-46, -40), (-14, -78), (26, -84), (48, -32)), "b", 6)]
    out += blade(0, -80, 66, 34, 0.06, bend=14, role="leaf")
    out += blade(-4, -80, 62, 32, math.pi - 0.1, bend=-14, role="c")
    out += _nut(rng, -44, 20, 0.7, rng(0.05, 0.3), cute=False)
    return out + _nut(rng, 46, 26, 0.66, -rng(0.05, 0.35), cute=False)


def _nut(rng: Rng, x: float, y: float, size: float, turn: float, *, cute: bool) -> list[Layer]:
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}
    body = bezier((-46, -20), (-52, 30, -30, 66, -6, 80), (-3, 84, -2, 92, 0, 95),
                  (2, 92, 3, 84, 6, 80), (30, 66, 52, 30, 46, -20))  # fmt: skip
    side = bezier((46, -20), (52, 30, 30, 66, 6, 80), (3, 84, 2, 92, 0, 95),
                  (14, 60, 26, 30, 22, -20))  # fmt: skip
    cap = bezier((-58, -16), (-62, -58, -30, -76, 0, -76), (30, -76, 62, -58, 58, -16),
                 (54, -4, 20, -6, 0, -6), (-20, -6, -54, -4, -58, -16))  # fmt: skip
    rows = []
    for row, py in enumerate((-18, -33, -48, -61)):
        wide = 50 - 9 * row
        for k in range(7 - row):
            px = -wide + 2 * wide * (k + 0.5) / (7 - row)
            rows.append(curve((px - 6, py - 4), (px, py + 4), (px + 6, py - 4)))
    out = [rod(curve((0, -70), (4, -84), (-4, -98)).moved(**how), "b", 7 * size)]
    out += [shape(body.moved(**how), "a"), detail(side.moved(**how), "a-")]
    out += [line(curve((-28, 4), (-28, 26), (-20, 46)).moved(**how), "a+", 6 * size)]
    out += [shape(cap.moved(**how), "b"), line(joined(rows).moved(**how), "b+", 2.6)]
    return [*out, *face(x, y + 26 * size, 0.8 * size, rng)] if cute else out


@motif(
    label="clover",
    words="clovers shamrock shamrocks four-leaf klee kleeblatt trèfle trébol irish patrick",
    near="lucky luck",
    family="flora",
    a="#4d9a58",
    b="#a9d18e",
    c="#e8a0b4",
    leaf="#4d9a58",
)
@fitted
def clover(rng: Rng, cute: bool) -> list[Layer]:
    """Three or four heart-shaped leaflets with pale chevrons; sometimes a flower head beside."""
    n = rng.pick([3, 4, 4])
    flowered = rng() < 0.35
    size, x0, y0 = (0.74, -16.0, 8.0) if flowered else (0.95, 0.0, -16.0)
    start, flip = rng(0, TAU) if n == 4 else UP, rng.pick([-1, 1])
    start = UP + math.pi / 4 if n == 4 else start
    out: list[Layer] = [rod(curve((x0, y0), (x0 + flip * 12, 60), (flip * 4, 101)), "leaf-", 6)]
    if flowered:
        out.append(rod(curve((46, -40), (40, 30), (flip * 4, 98)), "leaf-", 5))
        for r, k, role in ((34, 12, "c-"), (27, 10, "c"), (17, 7, "c+")):
            puffs = joined(
                petal(r, 13, UP + (i - (k - 1) / 2) * 4.4 / k, 46, -52, 0.2) for i in range(k)
            )
            out.append(shape(puffs, role))
    for i in range(n):
        angle = start + TAU * i / n + rng(-0.08, 0.08)
        how = {"turn": angle, "scale": size * (1.0 if n == 4 else 1.06), "dx": x0, "dy": y0}
        heart = bezier((0, 0), (18, -22, 36, -52, 66, -46), (92, -40, 94, -10, 76, 0),
                       (94, 10, 92, 40, 66, 46), (36, 52, 18, 22, 0, 0))  # fmt: skip
        mark = bezier((34, 0), (44, -16, 52, -28, 64, -34), (58, -20, 56, -8, 54, 0),
                      (56, 8, 58, 20, 64, 34), (52, 28, 44, 16, 34, 0))  # fmt: skip
        out += [shape(heart.moved(**how), "a"), detail(mark.moved(**how), "b")]
        out.append(line(polyline((8, 0), (72, 0)).moved(**how), "a-", 2.6))
    return [*out, dots([(x0, y0)], "a-", 7)]
