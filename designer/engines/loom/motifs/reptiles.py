"""Reptiles and their kin."""

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
    label="dinosaur",
    words="dinosaurs dino dinos brontosaurus sauropod saurier dinosaurier dinosaure dinosaurio",
    near="t-rex trex stegosaurus triceratops dragon dragons crocodile lizard giraffe elephant",
    family="cute",
    size=1.15,
    upright=True,
    a="#6fae7c",
    b="#f2b25c",
    c="#cfe3b4",
    leaf="#4f8f5b",
)
def dinosaur(rng: Rng, cute: bool) -> list[Layer]:
    """A long-necked dinosaur with plates along its back."""
    body = [(-62, -84), (-40, -94), (-22, -80), (-26, -50), (-16, -12), (20, -16), (54, 4)]
    body += [(78, 34), (99, 44), (74, 52), (52, 46), (46, 58), (-34, 58), (-50, 30), (-52, -30)]
    body += [(-62, -56), (-84, -60), (-86, -72)]
    plates = []
    for x, y, turn in ((-14, -42, -0.2), (-4, -18, -0.5), (20, -22, 0.1), (44, -8, 0.5)):
        fin = softened(polygon([(-13, 8), (0, -20), (13, 8)]), 0.2)
        plates.append(fin.moved(turn=turn, dx=x, dy=y))
    legs = [(-38, 40), (-14, 46), (18, 46), (40, 40)]
    belly = [(-40, -10), (-22, 26), (24, 40), (40, 54), (-30, 56), (-44, 26)]
    out = [shape(joined(plates), "b")]
    out += [
        rod(curve((x, y), (x, 86)), "a-" if i % 2 else "a", 19) for i, (x, y) in enumerate(legs)
    ]
    out += [shape(closed(body), "a"), detail(closed(belly), "c")]
    spots = ellipse(6, 4, 6) + ellipse(26, 12, 5) + ellipse(2, 24, 4) + ellipse(-36, -60, 3.4)
    return [
        *out,
        detail(spots, "a-"),
        detail(ellipse(-58, -74, 5), "ink"),
        detail(ellipse(-59.5, -76, 1.8), "white"),
        detail(ellipse(-66, -63, 6, 4), "blush"),
        line(curve((-82, -62), (-72, -58), (-62, -61)), "ink", 3.2),
    ]
