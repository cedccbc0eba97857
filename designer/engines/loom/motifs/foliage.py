"""What lives among leaves: butterfly, bee."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
from designer.engines.loom.paths import (
    arc,
    bezier,
    both,
    curve,
    ellipse,
    petal,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="butterfly",
    plural="butterflies",
    words="schmetterling schmetterlinge papillon papillons mariposa mariposas",
    near="moth moths dragonfly dragonflies insect insects",
    family="flora",
    size=0.85,
    a="#7a6fd0",
    b="#f4a6c0",
    c="#f7d36f",
)
def butterfly(rng: Rng, cute: bool) -> list[Layer]:
    """Four patterned wings, a body and two feelers."""
    upper = bezier((4, -6), (14, -66, 66, -104, 92, -76), (108, -50, 70, 0, 4, 4))
    lower = bezier((4, 0), (60, 2, 92, 30, 74, 66), (58, 94, 16, 60, 4, 8))
    edge = ellipse(76, -70, 6) + ellipse(85, -52, 5) + ellipse(84, -34, 4)
    veins = curve((8, -6), (36, -40), (58, -58)) + curve((8, 0), (40, -18), (60, -26))
    return [
        shape(both(lower), "b"),
        shape(both(upper), "a"),
        detail(both(upper.moved(scale=0.62, dx=14, dy=-12)), "a+"),
        detail(both(lower.moved(scale=0.55, dx=16, dy=12)), "c"),
        detail(both(edge), "c"),
        detail(both(ellipse(62, 62, 5) + ellipse(72, 46, 4.5)), "a"),
        line(both(veins), "a-", 3),
        line(both(curve((2, -34), (12, -60), (26, -74))), "ink", 3.4),
        detail(both(ellipse(27, -76, 4)), "ink"),
        shape(petal(78, 24, UP, 0, 42, 0.2), "ink"),
    ]


@motif(
    label="bee",
    words="bees bumblebee bumblebees honey honeybee honeybees biene bienen abeille abejas",
    near="wasp ladybug ladybird beetle",
    family="flora",
    size=0.75,
    a="#f8c02f",
    b="#e6f2f7",
    c="#3b2a22",
)
def bee(rng: Rng, cute: bool) -> list[Layer]:
    """A round striped bee with two glassy wings."""
    stripes = curve((2, -26), (8, 14), (2, 54)) + curve((30, -20), (36, 14), (30, 46))
    feelers = curve((-36, -24), (-48, -48), (-62, -52)) + curve((-24, -28), (-30, -52), (-42, -62))
    return [
        shape(ellipse(-8, -46, 24, 38, -0.35) + ellipse(28, -42, 20, 34, 0.35), "b"),
        shape(ellipse(0, 14, 62, 44), "a"),
        line(stripes, "c", 13),
        line(feelers, "ink", 4),
        detail(ellipse(-34, 8, 6, 7), "ink"),
        detail(ellipse(-32, 5, 2.2), "white"),
        detail(ellipse(-28, 24, 7, 5), "blush"),
        line(arc(-42, 18, 7, 0.1, 1.8), "ink", 3.4),
    ]
