"""The dinosaur: long-necked, plated, or a tyrant."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
from designer.engines.loom.motifs.creatures import (
    along,
    coats,
    dots,
    encircled,
    eye,
    limb,
    nth,
    outline,
    stroke,
)
from designer.engines.loom.paths import ellipse, joined, petal
from designer.engines.loom.rng import Rng


@motif(
    label="dinosaur",
    words="dinosaurs dino dinos brontosaurus sauropod saurier dinosaurier dinosaure dinosaurio",
    near="t-rex trex stegosaurus triceratops raptor jurassic",
    family="cute",
    size=1.15,
    upright=True,
    level=True,
    a="#6fa573",
    b="#ee9f56",
    c="#e4e3ac",
    d="#c9604a",
    leaf="#4f8f5b",
)
@coats("ab", "ad", share=0.45)
@encircled
def dinosaur(rng: Rng, cute: bool) -> list[Layer]:
    """One of three: a long neck with a twig, a plated back, a tyrant with small arms."""
    return (_long_neck, _plated, _tyrant)[nth(rng, 3)](rng)


def _long_neck(rng: Rng) -> list[Layer]:
    neck = "6 14, -20 -6, -32 -40, -34 -76"
    tail = limb(f"46 16, 76 30, 92 20, 99 {rng(-10, 2):.0f}", 46, 26, 13, 5)
    body = outline("-24 -2, 4 -16, 36 -12, 60 8, 64 36, 40 54, 4 56, -24 46, -34 22")
    legs = limb("-16 36, -20 84", 30, 27) + limb("44 36, 46 84", 32, 28)
    far = limb("4 40, 6 80", 26, 24) + limb("62 34, 68 78", 26, 23)
    head = outline("-30 -92, -16 -86, -16 -70, -30 -62, -52 -58, -66 -64, -64 -76, -48 -84")
    twig = joined(
        petal(20, 11, angle, x, y, 0.7)
        for x, y, angle in ((-72, -62, 2.6), (-76, -60, 3.8), (-70, -58, 1.5))
    )
    nails = joined(ellipse(x, 93, 4, 3.4) for x in (-29, -20, -11, 37, 46, 55))
    rump = joined(
        ellipse(x, y, r) for x, y, r in ((40, -4, 7), (52, 10, 5), (28, 2, 5), (38, 14, 4))
    )
    rump += ellipse(14, -6, 6) + ellipse(70, 22, 5) + ellipse(-18, -12, 4.6) + ellipse(-28, -40, 4)
    return [
        shape(far, "a-"),
        shape(tail, "a"),
        shape(limb(neck, 56, 40, 27, 24), "a"),
        shape(legs, "a"),
        detail(nails, "c"),
        shape(body, "a"),
        detail(outline("-34 16, -12 30, 20 40, 46 50, 20 56, -12 52, -30 36"), "c"),
        detail(rump, "b"),
        line(stroke("-60 -60, -86 -58"), "leaf", 4),
        shape(twig, "leaf"),
        shape(head, "a"),
        *eye(-36, -76, 1.0),
        line(stroke("-63 -66, -54 -64, -46 -67"), "ink", 2.8),
        detail(ellipse(-30, -66, 6, 4), "blush"),
    ]


def _plated(rng: Rng) -> list[Layer]:
    ridge = "-66 4, -42 -16, -8 -34, 28 -28, 60 0, 92 14"
    plates, far = [], []
    for i, (x, y, angle) in enumerate(along(ridge, 7)[:6]):
        size = 0.66 + 0.5 * (1 - abs(i - 2.6) / 3.4)
        tile = outline("-10 10, -17 -12, 0 -36!, 17 -12, 10 10")
        plates.append(tile.moved(scale=size, turn=angle * 0.8, dx=x, dy=y))
        far.append(tile.moved(scale=size * 0.8, turn=angle * 0.8, dx=x + 14, dy=y + 1))
    body = outline(
        "-98 28, -92 10, -74 2, -56 6, -42 -14, -10 -34, 28 -28, 54 0, 76 12, 103 10!, 86 28,"
        "60 38, 36 50, -10 52, -40 44, -60 38, -84 42"
    )
    legs = limb("-28 40, -34 78", 26, 24) + limb("34 34, 38 78", 34, 26)
    behind = limb("-10 42, -8 74", 22, 20) + limb("52 30, 60 72", 22, 20)
    spikes = outline("84 14!, 84 -10!, 93 12!") + outline("93 14!, 100 -8!, 101 12!")
    return [
        shape(joined(far), "d"),
        *(shape(plate, "b") for plate in plates),
        shape(spikes, "c"),
        shape(behind, "a-"),
        shape(body, "a"),
        shape(legs, "a"),
        detail(outline("-76 40, -44 36, -6 44, 34 44, 10 53, -34 47, -60 40"), "c"),
        dots("-6 -14, 12 -20, 30 -10, 6 4, -22 2, 24 10, 44 12, -32 18", "a-", 5),
        detail(joined(ellipse(x, 87, 3.6, 3.2) for x in (-42, -34, -26, 30, 38, 46)), "c"),
        *eye(-78, 18, 1.0),
        line(stroke("-96 30, -86 34, -76 31"), "ink", 2.8),
        detail(ellipse(-70, 30, 6, 4), "blush"),
    ]


def _tyrant(rng: Rng) -> list[Layer]:
    tail = limb("16 46, 56 56, 82 36, 96 2", 60, 36, 20, 4)
    body = outline("-32 -34, -34 6, -40 34, -28 60, 0 70, 32 62, 42 34, 32 4, 20 -24, 14 -46")
    head = outline(
        "-88 -62, -80 -82, -46 -94, -10 -88, 14 -66,"
        " 18 -40, 2 -24, -28 -22, -60 -24, -84 -30, -94 -44"
    )
    mouth = stroke("-90 -44, -66 -40, -44 -44, -26 -54")
    teeth = joined(
        outline(f"{x} {y}!, {x + 4} {y + 8}!, {x + 8} {y}!")
        for x, y in ((-82, -43), (-70, -41), (-58, -41), (-46, -45))
    )
    near = outline("0 34, 26 30, 44 48, 38 68, 28 76, 30 88, 12 97, -16 97, -14 88, 4 84, 2 64")
    far = outline("-28 46, -12 58, -16 76, -18 86, -46 94, -48 86, -32 80, -36 62")
    stripes = stroke("20 -26, 6 -22") + stroke("30 -2, 14 2") + stroke("40 22, 24 26")
    stripes += stroke("62 36, 60 52") + stroke("78 24, 82 42") + stroke("12 -50, 0 -44")
    arm = limb("-24 2, -46 10, -52 22", 15, 12, 8)
    return [
        shape(tail, "a"),
        shape(far, "a-"),
        shape(body, "a"),
        detail(outline("-34 -12, -16 -6, -14 20, -18 46, -12 62, -28 56, -38 34, -34 6"), "c"),
        shape(limb("-8 6, -30 16, -34 28", 13, 11, 8), "a-"),
        shape(near, "a"),
        line(stripes, "b", 6.5),
        shape(arm, "a"),
        shape(head, "a"),
        detail(outline("-88 -40, -66 -36, -44 -39, -24 -46, -14 -30, -60 -25, -84 -31"), "c"),
        line(mouth, "ink", 3),
        detail(teeth, "white"),
        *eye(-40, -70, 1.2),
        detail(ellipse(-82, -62, 2.6, 2), "ink"),
        detail(ellipse(-16, -52, 8, 5), "blush"),
        detail(joined(ellipse(x, 92, 3.4, 3) for x in (-10, -2, 6)), "c"),
    ]
