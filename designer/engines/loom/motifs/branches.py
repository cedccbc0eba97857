"""Twigs and what grows on them: eucalyptus, olive, bamboo, holly, acorn, succulent."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.botany import (
    UP,
    along,
    blade,
    crescent,
    dots,
    gleam,
    ring_points,
    tidied,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polyline,
)
from designer.engines.loom.rng import Rng


@motif(
    label="eucalyptus branch",
    plural="eucalyptus branches",
    words="eucalyptus eucalypt gumleaf gumleaves",
    near="laurel bay-leaf gum-tree ruscus",
    family="flora",
    size=1.05,
    a="#7fa697",
    b="#a9c6b4",
    c="#b07a66",
    leaf="#7fa697",
)
def eucalyptus(rng: Rng, cute: bool) -> list[Layer]:
    """Silver-dollar coins in pairs up a reddish twig, or long sickle leaves with buds."""
    sway, kind = rng(-34, 34), rng.int(0, 1)
    chain = [(sway * math.sin(k / 3.4) * 0.8, 99 - 18.4 * k) for k in range(11)]
    out: list[Layer] = [rod(curve(*chain), "c", 4.5)]
    if kind == 1:
        return out + _sickles(rng, chain)
    for k in range(5):
        x, y, angle = along(chain, 0.2 + 0.165 * k)
        radius = 27 - 3.0 * k
        for side in (-1, 1):
            turn = angle + side * rng(0.95, 1.3)
            dx, dy = polar(radius * 0.96, turn)
            role = "a" if (k + side) % 3 else "b"
            coin = closed([(x + dx + px, y + dy + py) for px, py in
                           (polar(radius * (1.12 if j == 0 else 0.94 + rng(-0.04, 0.04)),
                                  turn + TAU * j / 7) for j in range(7))])  # fmt: skip
            rib = curve((x, y), (x + dx, y + dy), (x + dx * 1.5, y + dy * 1.5))
            shade = crescent(x + dx, y + dy, radius * 0.9, radius * 0.9, turn + 0.3, turn + 2.6, 8)
            out += [shape(tidied(coin), role), detail(tidied(shade), f"{role}-")]
            out.append(line(tidied(rib), f"{role}+" if role == "a" else "a", 2.2))
    x, y, angle = along(chain, 0.97)
    return [*out, shape(tidied(ellipse(x, y - 2, 13, 9, angle)), "b")]


def _sickles(rng: Rng, chain: list[Point]) -> list[Layer]:
    out: list[Layer] = []
    for k in range(8):
        x, y, angle = along(chain, 0.12 + 0.11 * k)
        side = 1 if k % 2 else -1
        turn = angle + side * rng(0.6, 0.95)
        role = ("a", "b", "a")[k % 3]
        out += blade(
            x, y, 72 - 4 * k, 19, turn, bend=side * rng(12, 20), tip=0.85, role=role, veins=0
        )
    spots: list[Point] = []
    for k in (1, 3, 5):
        x, y, angle = along(chain, 0.2 + 0.13 * k)
        for t in (-0.5, 0.1, 0.7):
            dx, dy = polar(20, angle - t * (1 if k % 2 else -1) * 1.6)
            spots.append((x + dx, y + dy))
            out.append(line(tidied(polyline((x, y), (x + dx, y + dy))), "c", 2.2))
    out.append(shape(tidied(joined(ellipse(px, py, 5.5) for px, py in spots)), "c"))
    x, y, angle = along(chain, 0.96)
    return [*out, *blade(x, y + 2, 34, 13, angle, bend=5, tip=0.85, role="b", veins=0)]


@motif(
    label="olive branch",
    plural="olive branches",
    words="olives olive-branch olive-branches olivenzweig oliven aceitunas olivier",
    near="olive tapas",
    family="flora",
    size=1.05,
    a="#8a9a4b",
    b="#5a4560",
    c="#8d7355",
    leaf="#6f8f66",
)
def olive_branch(rng: Rng, cute: bool) -> list[Layer]:
    """Narrow leaves, dark above and silvery below, with green and ripe olives."""
    flip = rng.pick([-1, 1])
    chain = [(flip * (-58 + 112 * (k / 10) ** 1.15), 86 - 158 * (k / 10) ** 0.9) for k in range(11)]
    out: list[Layer] = [rod(tidied(curve(*chain[::2])), "c", 5)]
    for k in range(7):
        x, y, angle = along(chain, 0.12 + 0.125 * k)
        for side in (-1, 1):
            turn = angle + side * rng(0.55, 0.85)
            role = "leaf" if (k + (side > 0)) % 2 else "leaf+"
            length = rng(50, 60) * (1 - 0.04 * k)
            out += blade(x, y, length, 19, turn, bend=-side * 6, tip=0.75, role=role, veins=0,
                         half="")  # fmt: skip
    x, y, angle = along(chain, 0.97)
    out += blade(x, y, 40, 15, angle, tip=0.8, veins=0, half="")
    for k, share in enumerate((0.24, 0.46, 0.68)[: rng.int(2, 3)]):
        x, y, angle = along(chain, share)
        side = -1 if k % 2 else 1
        dx, dy = polar(34, angle + side * rng(1.1, 1.5))
        role = "b" if (k + (flip > 0)) % 2 else "a"
        egg = ((23, 0), (18, 0.9), (16, 1.8), (20, 2.8), (21, 3.5), (16, 4.5), (18, 5.4))
        rim = [polar(r, angle + 1.3 + t) for r, t in egg]
        fruit = closed([(x + dx + px, y + dy + py) for px, py in rim])
        out += [rod(tidied(polyline((x, y), (x + dx * 0.6, y + dy * 0.6))), "c", 3.5)]
        out += [shape(tidied(fruit), role), gleam(x + dx, y + dy, 10, f"{role}+", 4.5)]
    return out


@motif(
    label="bamboo",
    plural="bamboo",
    words="bamboos bambus bambou bambú",
    near="reed reeds sugarcane",
    family="flora",
    upright=True,
    size=1.1,
    a="#7fa65a",
    b="#a8c47a",
    c="#4f7f4a",
    leaf="#4f8a55",
)
def bamboo(rng: Rng, cute: bool) -> list[Layer]:
    """Two or three jointed canes with sprays of narrow leaves."""
    two, three = [(-30, 15, "a"), (14, 19, "b")], [(-36, 12, "b"), (-4, 19, "a"), (30, 13, "b")]
    canes = rng.pick([two, three])
    out: list[Layer] = []
    for x, width, role in canes:
        lean, top = rng(-8, 8), -100 + rng(0, 18)
        step, y = (100 - top) / 4, 100.0
        shift = rng(0, 12)
        while y > top + 8:
            end = max(top, y - step + (shift if y == 100.0 else 0))
            at, to = x + lean * (100 - y) / 200, x + lean * (100 - end) / 200
            w = width / 2
            left = [(at - w - 2.5, y), (at - w, y - 6), (to - w, end + 6), (to - w - 2.5, end)]
            right = [(to + w + 2.5, end), (to + w, end + 6), (at + w, y - 6), (at + w + 2.5, y)]
            cane = closed([*left, *right], 0.08)
            out.append(shape(tidied(cane), role))
            glow = polyline((at - w * 0.4, y - 10), (to - w * 0.4, end + 12))
            out.append(line(tidied(glow), f"{role}+", 3.4))
            y = end
    first, last = canes[0][0], canes[-1][0]
    for x, y, side in ((first, -8, -1), (last, -40, 1), (last, 34, 1), (first, 56, -1)):
        ends = (x + side * 18, y - 12)
        out.append(rod(curve((x, y), (x + side * 14, y - 10), ends), "c", 3))
        for turn in (-0.75, -0.1, 0.6):
            angle = (0 if side > 0 else math.pi) + turn + rng(-0.12, 0.12)
            out += blade(*ends, rng(38, 46), 13, angle, bend=7, tip=0.9, veins=0)
    return out


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
        shape(tidied(body.moved(**how)), role),
        detail(tidied(half.moved(**how)), f"{role}-"),
        line(tidied(joined(ribs).bent(swung).moved(**how)), "c+" if role == "c" else "c", 2.4),
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
    out = [rod(tidied(curve((0, -70), (4, -84), (-4, -98)).moved(**how)), "b", 7 * size)]
    out += [shape(tidied(body.moved(**how)), "a"), detail(tidied(side.moved(**how)), "a-")]
    out += [line(tidied(curve((-28, 4), (-28, 26), (-20, 46)).moved(**how)), "a+", 6 * size)]
    out += [
        shape(tidied(cap.moved(**how)), "b"),
        line(tidied(joined(rows).moved(**how)), "b+", 2.6),
    ]
    return [*out, *face(x, y + 26 * size, 0.8 * size, rng)] if cute else out


@motif(
    label="succulent",
    words="succulents echeveria houseleek sempervivum sukkulente sukkulenten",
    near="agave agaves aloe artichoke artichokes air-plant",
    family="flora",
    a="#6fa892",
    b="#e79aa2",
    c="#a8cdb4",
    d="#4c8577",
    leaf="#6fa892",
)
def succulent(rng: Rng, cute: bool) -> list[Layer]:
    """A rosette from above: rings of fat pointed leaves with blushing tips."""
    start = rng(0, TAU)
    n = rng.pick([7, 8, 9])
    out: list[Layer] = []
    rings = [(96, 50, "d"), (82, 46, "a"), (62, 38, "c"), (42, 28, "a")]
    if rng() < 0.4:
        rings = [(96, 34, "d"), (84, 32, "a"), (66, 28, "a"), (48, 22, "c")]
        n += 3
    for k, (length, width, role) in enumerate(rings):
        tips: list[Path] = []
        for i in range(n - k):
            angle = start + k * 0.42 + TAU * i / (n - k) + rng(-0.04, 0.04)
            reach = length * rng(0.96, 1.03)
            body = _fat_leaf(reach, width)
            out.append(shape(tidied(body.moved(turn=angle)), role))
            tips.append(petal(0.15 * reach, 10, math.pi, reach - 1, 0).moved(turn=angle))
        out.append(detail(tidied(joined(tips)), "b"))
    bud = [petal(22, 16, start + TAU * i / 3, tip=0.6) for i in range(3)]
    out += [shape(tidied(joined(bud)), "c"), dots(ring_points(3, 7, rng), "b", 5)]
    return out


def _fat_leaf(reach: float, width: float) -> Path:
    """A spoon with a small point."""
    w, out = width * 0.66, reach * 0.9
    return bezier(
        (0, 0),
        (reach * 0.4, -w, reach * 0.82, -w, out, -6),
        (reach * 0.95, -3, reach * 0.97, -1, reach, 0),
        (reach * 0.97, 1, reach * 0.95, 3, out, 6),
        (reach * 0.82, w, reach * 0.4, w, 0, 0),
    )
