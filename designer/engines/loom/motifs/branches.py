"""Twigs and rosettes: eucalyptus, olive branch, bamboo, succulent."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.botany import (
    along,
    blade,
    crescent,
    dots,
    fitted,
    gleam,
    ring_points,
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
@fitted
def eucalyptus(rng: Rng, cute: bool) -> list[Layer]:
    """Silver-dollar coins in pairs up a reddish twig, or long sickle leaves with buds."""
    sway, kind = rng(-34, 34), rng.int(0, 1)
    chain = [(sway * math.sin(k / 3.4) * 0.8, 99 - 18.4 * k) for k in range(11)]
    out: list[Layer] = [rod(curve(*chain), "c", 4.5)]
    if kind == 1:
        return out + _sickles(rng, chain)
    for k in range(5):
        x, y, angle = along(chain, 0.2 + 0.165 * k)
        radius = 23 - 1.8 * k
        for side in (-1, 1):
            turn = angle + side * rng(0.95, 1.3)
            dx, dy = polar(radius * 1.2, turn)
            role = "a" if (k + side) % 3 else "b"
            coin = closed([(x + dx + px, y + dy + py) for px, py in
                           (polar(radius * (1.12 if j == 0 else 0.94 + rng(-0.04, 0.04)),
                                  turn + TAU * j / 7) for j in range(7))])  # fmt: skip
            rib = curve((x, y), (x + dx, y + dy), (x + dx * 1.5, y + dy * 1.5))
            shade = crescent(x + dx, y + dy, radius * 0.9, radius * 0.9, turn + 0.3, turn + 2.6, 8)
            out += [shape(coin, role), detail(shade, f"{role}-")]
            out.append(line(rib, f"{role}+" if role == "a" else "a", 2.2))
    x, y, angle = along(chain, 0.97)
    return [*out, shape(ellipse(x, y - 2, 13, 9, angle), "b")]


def _sickles(rng: Rng, chain: list[Point]) -> list[Layer]:
    out: list[Layer] = []
    for k in range(7):
        x, y, angle = along(chain, 0.12 + 0.125 * k)
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
            out.append(line(polyline((x, y), (x + dx, y + dy)), "c", 2.2))
    out.append(shape(joined(ellipse(px, py, 5.5) for px, py in spots), "c"))
    x, y, angle = along(chain, 0.96)
    return [*out, *blade(x, y + 2, 34, 13, angle, bend=5, tip=0.85, role="b", veins=0)]


@motif(
    label="olive branch",
    plural="olive branches",
    words="olives olive-branch olive-branches olivenzweig oliven aceitunas olivier",
    near="tapas",
    family="flora",
    size=1.05,
    a="#8a9a4b",
    b="#5a4560",
    c="#8d7355",
    leaf="#6f8f66",
)
@fitted
def olive_branch(rng: Rng, cute: bool) -> list[Layer]:
    """Narrow leaves, dark above and silvery below, with green and ripe olives."""
    flip = rng.pick([-1, 1])
    chain = [(flip * (-58 + 112 * (k / 10) ** 1.15), 86 - 158 * (k / 10) ** 0.9) for k in range(11)]
    out: list[Layer] = [rod(curve(*chain[::2]), "c", 5)]
    for k in range(5):
        x, y, angle = along(chain, 0.12 + 0.17 * k)
        for side in (-1, 1):
            turn = angle + side * rng(0.55, 0.85)
            role = "leaf" if (k + (side > 0)) % 2 else "leaf+"
            length = rng(58, 68) * (1 - 0.05 * k)
            out += blade(x, y, length, 25, turn, bend=-side * 6, tip=0.75, role=role, veins=0,
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
        out += [rod(polyline((x, y), (x + dx * 0.6, y + dy * 0.6)), "c", 3.5)]
        out += [shape(fruit, role), gleam(x + dx, y + dy, 10, f"{role}+", 4.5)]
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
@fitted
def bamboo(rng: Rng, cute: bool) -> list[Layer]:
    """Two or three jointed canes with sprays of narrow leaves."""
    two, three = [(-24, 21, "a"), (16, 27, "b")], [(-40, 18, "b"), (-4, 26, "a"), (34, 18, "b")]
    canes = rng.pick([two, three])
    out: list[Layer] = []
    for x, width, role in canes:
        out += _cane(rng, x, width, role)
    first, last = canes[0][0], canes[-1][0]
    for x, y, side in ((first, -8, -1), (last, -40, 1), (last, 34, 1), (first, 56, -1)):
        ends = (x + side * 18, y - 12)
        out.append(rod(curve((x, y), (x + side * 14, y - 10), ends), "c", 3))
        spray, ribs = [], []
        for turn in (-0.3, 0.35, 1.0):
            droop = turn + rng(-0.12, 0.12)
            angle = droop if side > 0 else math.pi - droop
            length = rng(44, 52)
            spray.append(petal(length, 20, angle, *ends, 0.85))
            tip = polar(length * 0.8, angle)
            ribs.append(polyline(ends, (ends[0] + tip[0], ends[1] + tip[1])))
        out += [shape(joined(spray), "leaf"), line(joined(ribs), "leaf-", 2.4)]
    return out


def _cane(rng: Rng, x: float, width: float, role: str) -> list[Layer]:
    """Joints from the foot up, each with a light along it."""
    lean, top, w = rng(-8, 8), -100 + rng(0, 18), width / 2
    joints: list[Path] = []
    lights: list[Path] = []
    step, y = (100 - top) / 4, 100.0
    shift = rng(0, 12)
    while y > top + 8:
        end = max(top, y - step + (shift if y == 100.0 else 0))
        at, to = x + lean * (100 - y) / 200, x + lean * (100 - end) / 200
        left = [(at - w - 2.5, y), (at - w, y - 6), (to - w, end + 6), (to - w - 2.5, end)]
        right = [(to + w + 2.5, end), (to + w, end + 6), (at + w, y - 6), (at + w + 2.5, y)]
        joints.append(closed([*left, *right], 0.08))
        lights.append(polyline((at - w * 0.4, y - 10), (to - w * 0.4, end + 12)))
        y = end
    return [*(shape(joint, role) for joint in joints), line(joined(lights), f"{role}+", 3.4)]


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
@fitted
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
            out.append(shape(body.moved(turn=angle), role))
            tips.append(petal(0.15 * reach, 10, math.pi, reach - 1, 0).moved(turn=angle))
        out.append(detail(joined(tips), "b"))
    bud = [petal(22, 16, start + TAU * i / 3, tip=0.6) for i in range(3)]
    out += [shape(joined(bud), "c"), dots(ring_points(3, 7, rng), "b", 5)]
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
