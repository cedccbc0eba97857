"""Vegetables: carrot, tomato, chili, aubergine."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.botany import UP, dots, fitted, points
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


def plume(x: float, y: float, length: float, angle: float, role: str = "leaf") -> list[Layer]:
    """A feathery frond, as on carrots: one ragged outline on a thin stem."""
    edge: list[Point] = [(length * 0.3, 2.0)]
    for k in range(4):
        at = 0.42 + 0.15 * k
        wide = (0.25, 0.26, 0.2, 0.12)[k] * length
        edge += [(length * (at + 0.04), wide), (length * (at + 0.09), wide * 0.42)]
    rim = [*edge, (length * 1.04, 0.0), *[(a, -b) for a, b in edge[::-1]]]
    stem = polyline(
        (x, y), (x + length * 0.5 * math.cos(angle), y + length * 0.5 * math.sin(angle))
    )
    how = {"turn": angle, "dx": x, "dy": y}
    spine = polyline((length * 0.4, 0), (length * 0.9, 0))
    return [
        rod(stem, f"{role}-", 4.5),
        shape(closed(rim, 0.24).moved(**how), role),
        line(spine.moved(**how), f"{role}-", 2.6),
    ]


@motif(
    label="carrot",
    words="carrots karotte karotten möhre möhren carotte carottes zanahoria zanahorias",
    near="parsnip parsnips vegetable vegetables veggie veggies",
    family="food",
    upright=True,
    face=True,
    a="#ec7f2f",
    b="#c75a1c",
    c="#f9b06a",
    leaf="#5c9a4c",
)
@fitted
def carrot(rng: Rng, cute: bool) -> list[Layer]:
    """A tapering root with rings and feathery tops, or two crossed in a bunch."""
    if cute or rng() < 0.55:
        out = _carrot(rng, 0, 0, 1.0, rng(-0.12, 0.12), rng(-10, 10))
        return [*out, *face(0, 4, 0.85, rng)] if cute else out
    side = rng.pick([-1, 1])
    out = _carrot(rng, side * 24, 2, 0.9, side * 0.3, 6 * side)
    out += _carrot(rng, side * -16, 8, 0.9, side * -0.2, -6 * side)
    band = curve((-34, -22), (2, -15), (36, -26))
    return [*out, rod(band, "c", 6)]


def _carrot(rng: Rng, x: float, y: float, size: float, turn: float, bend: float) -> list[Layer]:
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}

    def swung(px: float, py: float) -> Point:
        return px + bend * ((py + 40) / 140) ** 2, py

    body = closed(points("0,-30 22,-36 36,-22 30,14 16,58 3,99 -8,62 -26,18 -36,-20 -22,-36"))
    dark = closed(points("3,99 16,58 30,14 36,-22 26,-34 20,10 8,56"))
    rings = Path()
    for t, a, b in (
        (-10, -34, -14),
        (4, 14, 32),
        (22, -26, -6),
        (38, 8, 22),
        (54, -14, 0),
        (-22, 12, 30),
    ):
        rings += curve((a, t), ((a + b) / 2, t + 4), (b, t + 1))
    out: list[Layer] = []
    for angle, length in ((-0.62, 62), (0.6, 60), (-0.2, 72), (0.24, 70)):
        for layer in plume(0, -32, length * rng(0.94, 1.02), UP + angle):
            out.append(layer._replace(path=layer.path.moved(**how)))
    return [
        *out,
        shape(body.bent(swung).moved(**how), "a"),
        detail(dark.bent(swung).moved(**how), "a-"),
        line(rings.bent(swung).moved(**how), "a-", 3),
        line(curve((-24, -16), (-20, 4), (-12, 30)).bent(swung).moved(**how), "c", 5 * size),
    ]


@motif(
    label="tomato",
    words="tomatoes tomate tomaten tomates pomodoro pomodori",
    near="passata ketchup caprese",
    family="food",
    face=True,
    a="#dc4332",
    b="#f3765a",
    c="#a92a2b",
    d="#fbe6b4",
    leaf="#5a9448",
)
@fitted
def tomato(rng: Rng, cute: bool) -> list[Layer]:
    """Plump and whole under a star of sepals, a slice, or three small ones on the vine."""
    kind = 0 if cute else rng.int(0, 2)
    if kind == 1:
        return _tomato_slice(rng)
    if kind == 2:
        out = [rod(curve((-80, -70), (-20, -64), (40, -56), (90, -78)), "leaf-", 6)]
        spots = [(-52, -6, 42), (50, 2, 42), (0, 50, 44)]
        out.append(
            rod(joined(curve((x * 0.8, -62), (x, y - r * 0.8)) for x, y, r in spots), "leaf-", 4.5)
        )
        for x, y, r in spots:
            out += _tomato(rng, x, y, r / 88, rng(-0.2, 0.2))
        return out
    out = [
        rod(curve((0, -48), (2, -70), (rng(6, 16), -90)), "leaf-", 7),
        *_tomato(rng, 0, 12, 1.0, rng(-0.1, 0.1)),
    ]
    return [*out, *face(-4, 24, 1.2, rng)] if cute else out


def _tomato(rng: Rng, x: float, y: float, size: float, turn: float) -> list[Layer]:
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}
    body = closed(
        points("0,-62 34,-72 74,-56 92,-6 76,50 34,76 0,78 -34,76 -76,50 -92,-6 -74,-56 -34,-72")
    )
    dark = closed([(20, 78), (76, 50), (92, -6), (76, -54), (78, -4), (58, 42)])
    lobes = curve((-20, -54), (-44, -10), (-30, 40)) + curve((24, -54), (46, -20), (42, 10))
    sepals = joined(
        petal(rng(42, 54), 17, t, 0, -56, 0.9) for t in (0.1, 0.85, 1.6, 2.4, 3.1, -0.9, -2.3)
    )
    return [
        shape(body.moved(**how), "a"),
        detail(dark.moved(**how), "a-"),
        line(lobes.moved(**how), "a-", 3),
        line(curve((-72, -22), (-74, 6), (-62, 32)).moved(**how), "b", 7 * size),
        shape(sepals.moved(**how), "leaf"),
    ]


def _tomato_slice(rng: Rng) -> list[Layer]:
    n, start = rng.int(5, 6), rng(0, TAU)
    rim = [
        polar(92 * (1 + 0.025 * math.cos(n * (TAU * k / 18))), TAU * k / 18 + start)
        for k in range(18)
    ]
    rooms, seeds = [], []
    for k in range(n):
        middle = start + TAU * (k + 0.5) / n
        rooms.append(petal(56, 46 if n == 5 else 38, middle, *polar(19, middle), 0.05, 0.4))
        for r, t in ((40, 0.12), (52, -0.2), (58, 0.16), (44, -0.1), (66, 0.0)):
            x, y = polar(r, middle + t)
            seeds.append(petal(9, 6.5, middle + 3.1, x, y, 0.4))
    rays = joined(
        curve(polar(10, start + TAU * k / n), polar(72, start + TAU * k / n)) for k in range(n)
    )
    return [
        shape(closed(rim), "a"),
        detail(closed(rim).moved(scale=0.9), "b"),
        line(rays, "d", 3),
        detail(joined(rooms), "c"),
        detail(joined(seeds), "d"),
        dots([(0.0, 0.0)], "d", 13),
    ]


@motif(
    label="chili pepper",
    words="chili chilies chilis chilli chillies chillis pepper peppers jalapeño jalapeno paprika",
    near="spicy salsa capsicum cayenne",
    family="food",
    face=True,
    a="#d5312f",
    b="#f2705a",
    c="#9a1d2b",
    d="#f0b23c",
    leaf="#5a9448",
)
@fitted
def chili(rng: Rng, cute: bool) -> list[Layer]:
    """One curling pod, a pair, or three fanned out."""
    n, flip = (1 if cute else rng.int(1, 3)), rng.pick([-1, 1])
    out: list[Layer] = []
    if n == 1:
        out += _pod(flip, 0, 0, 1.0, rng(-0.15, 0.15), "a")
        return [*out, *face(-10 * flip, -16, 0.75, rng)] if cute else out
    turns = [(0.95, "a"), (0.2, "a")] if n == 2 else [(1.05, "leaf"), (0.0, "d"), (0.5, "a")]
    for turn, role in turns:
        # where the stem would end, so that all of them meet at the top
        c, s, x, y = math.cos(turn), math.sin(turn), -10 * 0.82, -100 * 0.82
        dx, dy = x * c - y * s, x * s + y * c
        out += _pod(flip, -dx * flip, -dy - 92, 0.82, turn * flip, role)
    return out


def _pod(flip: int, x: float, y: float, size: float, turn: float, role: str) -> list[Layer]:
    how = {"turn": turn, "scale": size, "scale_x": flip, "dx": x, "dy": y}
    body = bezier((-46, -54), (-54, 0, -30, 58, 14, 82), (40, 96, 68, 94, 84, 72),
                  (54, 76, 36, 58, 26, 30), (14, -4, 20, -34, 8, -56),
                  (-4, -70, -34, -70, -46, -54))  # fmt: skip
    dark = bezier((84, 72), (54, 76, 36, 58, 26, 30), (14, -4, 20, -34, 8, -56),
                  (2, -64, -6, -66, -12, -64),
                  (2, -20, 2, 30, 30, 62), (46, 80, 66, 84, 84, 72))  # fmt: skip
    cap = closed(
        points("-50,-50 -42,-68 -20,-76 4,-70 14,-52 2,-56 -8,-48 -20,-57 -34,-47 -40,-56")
    )
    stem = curve((-20, -72), (-24, -86), (-10, -100))
    dark_role = f"{role}-"
    return [
        shape(body.moved(**how), role),
        detail(dark.moved(**how), dark_role),
        line(
            curve((-34, -38), (-34, 0), (-16, 34)).moved(**how),
            "b" if role == "a" else f"{role}+",
            6 * size,
        ),
        rod(stem.moved(**how), "leaf-", 8 * size),
        shape(cap.moved(**how), "leaf" if role != "leaf" else "leaf-"),
    ]


@motif(
    label="aubergine",
    words="aubergines eggplant eggplants berenjena berenjenas melanzane melanzana",
    near="zucchini courgette courgettes squash marrow",
    family="food",
    face=True,
    a="#5a3a7a",
    b="#8f6ab4",
    c="#3a2355",
    d="#f6efd6",
    leaf="#6a9a50",
)
@fitted
def aubergine(rng: Rng, cute: bool) -> list[Layer]:
    """A glossy leaning fruit with a jagged cap; or one with a round slice beside it."""
    flip = rng.pick([-1, 1])
    sliced = not cute and rng() < 0.4
    how = {"turn": rng(0.25, 0.5) * flip, "scale_x": flip, "scale": 0.86 if sliced else 1.0,
           "dx": -18.0 * flip if sliced else 0.0, "dy": -8.0 if sliced else 0.0}  # fmt: skip
    body = closed(
        points("0,-52 22,-48 32,-20 50,16 58,56 36,90 0,99 -38,90 -60,54 -48,12 -30,-22 -22,-48")
    )
    dark = closed(points("4,98 36,90 58,56 50,16 32,-20 26,-34 34,20 36,56 22,84"))
    cap = closed(
        points("-28,-46 -20,-62 0,-70 20,-62 30,-46 26,-22 14,-38 4,-14 -6,-38 -20,-18 -24,-36"),
        0.12,
    )
    out = [
        rod(curve((0, -66), (2, -84), (14, -99)).moved(**how), "leaf-", 8.5),
        shape(body.moved(**how), "a"),
        detail(dark.moved(**how), "a-"),
        line(curve((-34, 2), (-44, 32), (-42, 60)).moved(**how), "b", 7),
        shape(cap.moved(**how), "leaf"),
    ]
    if cute:
        return [*out, *face(-14 * flip, 42, 1.0, rng)]
    if sliced:
        x, y = 52 * flip, 56
        seeds = joined(
            petal(6.5, 5, TAU * k / 11, *polar(15 + 5 * (k % 2), TAU * k / 11), 0.4)
            for k in range(11)
        )
        out += [shape(ellipse(x, y, 44, 40), "a"), shape(ellipse(x, y, 37, 33), "d")]
        out.append(detail(seeds.moved(dx=x, dy=y), "d-"))
    return out
