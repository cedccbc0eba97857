"""Birds."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
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
    polygon,
    polyline,
    softened,
)
from designer.engines.loom.rng import Rng


@motif(
    label="bird",
    words="birds robin robins songbird songbirds vogel vögel oiseau oiseaux pájaro pájaros",
    near="sparrow dove doves parrot parrots flamingo flamingos owl owls duck penguin swan crane",
    family="flora",
    size=0.92,
    upright=True,
    a="#4f93b8",
    b="#f2b067",
    c="#f7e6c9",
)
def bird(rng: Rng, cute: bool) -> list[Layer]:
    """A small round songbird on two thin legs."""
    body = [(-76, -30), (-60, -62), (-26, -64), (0, -34), (44, -4), (62, 22)]
    body += [(34, 56), (-14, 62), (-56, 40), (-70, 0)]
    belly = [(-68, -4), (-40, -8), (-14, 24), (-10, 58), (-52, 40), (-66, 14)]
    legs = curve((-8, 58), (-10, 86), (-20, 90)) + curve((14, 56), (14, 86), (4, 90))
    feathers = curve((0, 8), (24, 12), (44, 22)) + curve((-4, 17), (16, 22), (30, 27))
    return [
        shape(closed([(38, 10), (98, -22), (96, 2), (62, 34)], 0.12), "a"),
        line(legs, "ink", 4),
        shape(softened(polygon([(-74, -36), (-99, -24), (-72, -18)]), 0.15), "b"),
        shape(closed(body), "a"),
        detail(closed(belly), "c"),
        shape(closed([(-22, -8), (20, -14), (66, 22), (40, 32), (-2, 28)]), "a-"),
        line(feathers, "a+", 3.4),
        detail(ellipse(-48, -34, 5.5), "ink"),
        detail(ellipse(-50, -36, 1.8), "white"),
        detail(ellipse(-56, -20, 7, 4.5), "blush"),
    ]

