"""Animals: cat, dog, fox, reindeer, bird, dinosaur."""

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


def _eyes(x: float, y: float, size: float) -> list[Layer]:
    """Two round dark eyes with a glint, ``x`` from the middle."""
    glint = ellipse(-x + 3 * size, y - 3 * size, 2.6 * size)
    glint += ellipse(x + 3 * size, y - 3 * size, 2.6 * size)
    return [
        detail(both(ellipse(x, y, 7 * size, 8.5 * size)), "ink"),
        detail(glint, "white"),
    ]


def _muzzle(y: float, size: float) -> Path:
    """A mouth of two small arcs under a nose at ``y``."""
    left = arc(-10 * size, y, 10 * size, 0.1, math.pi * 0.9)
    return left + arc(10 * size, y, 10 * size, 0.1 * math.pi, math.pi - 0.1)


@motif(
    label="cat",
    words="cats kitten kittens kitty kitties feline katze katzen chat chats gato gatos",
    near="tiger-cat lion lions tigers panther",
    family="cute",
    size=1.1,
    upright=True,
    a="#f0a04b",
    b="#fbe6c8",
    c="#f58fa0",
)
def cat(rng: Rng, cute: bool) -> list[Layer]:
    """A sitting tabby with a curled tail."""
    body = [(0, -14), (30, 6), (42, 52), (42, 88), (0, 97), (-42, 88), (-42, 52), (-30, 6)]
    head = [(-58, -38), (-42, -68), (0, -78), (42, -68), (58, -38), (40, -8), (0, 0), (-40, -8)]
    out = [
        rod(curve((34, 84), (72, 78), (82, 46), (66, 20), (80, 0)), "a", 15),
        shape(closed(body), "a"),
        detail(ellipse(0, 52, 20, 30), "b"),
        shape(ellipse(-17, 90, 15, 9) + ellipse(17, 90, 15, 9), "a"),
        shape(both(softened(polygon([(-52, -34), (-48, -94), (-10, -70)]), 0.14)), "a"),
        detail(both(softened(polygon([(-43, -48), (-42, -80), (-22, -66)]), 0.14)), "c"),
        shape(closed(head), "a"),
    ]
    stripes = joined(
        polyline((x, -74 + abs(x) * 0.22), (x * 0.8, -60 + abs(x) * 0.2)) for x in (-14, 0, 14)
    )
    out += [line(stripes, "a-", 5), detail(both(ellipse(13, -20, 14, 11)), "b")]
    out += _cat_eyes(asleep=rng() < 0.35)
    whiskers = curve((30, -22), (62, -27)) + curve((30, -15), (60, -12))
    flanks = polyline((40, 40), (26, 44)) + polyline((42, 56), (28, 59))
    mouth = arc(-6, -20, 6, 0.2, math.pi * 0.95) + arc(6, -20, 6, 0.05 * math.pi, math.pi - 0.2)
    return [
        *out,
        detail(softened(polygon([(-6, -29), (6, -29), (0, -21)]), 0.25), "c"),
        line(mouth, "ink", 3),
        line(both(whiskers), "ink", 2.4),
        line(both(flanks), "a-", 5),
    ]


def _cat_eyes(*, asleep: bool) -> list[Layer]:
    if asleep:
        return [line(both(arc(23, -38, 9, math.pi * 1.05, TAU * 0.985)), "ink", 4)]
    return [
        detail(both(ellipse(23, -40, 9, 10.5)), "eye"),
        detail(both(ellipse(23, -40, 4.2, 9)), "ink"),
        detail(ellipse(-20, -44, 2.6) + ellipse(26, -44, 2.6), "white"),
    ]


@motif(
    label="dog",
    words="dogs puppy puppies hund hunde chien chiens perro perros",
    near="pet corgi labrador poodle pug wolf wolves bear bears",
    family="cute",
    upright=True,
    a="#c98b5a",
    b="#f6e3cb",
    c="#e4576a",
)
def dog(rng: Rng, cute: bool) -> list[Layer]:
    """A floppy-eared dog's head with its tongue out and a collar."""
    head = [(-50, -30), (-34, -66), (0, -74), (34, -66), (50, -30)]
    head += [(48, 14), (30, 50), (0, 60), (-30, 50), (-48, 14)]
    ear = [(36, -66), (66, -60), (88, -16), (84, 30), (64, 34), (52, 0)]
    blaze = [(-10, -72), (10, -72), (14, -20), (32, 14), (28, 46), (0, 57)]
    blaze += [(-28, 46), (-32, 14), (-14, -20)]
    nose = [(-14, 8), (0, 4), (14, 8), (8, 20), (0, 24), (-8, 20)]
    return [
        shape(closed(head), "a"),
        shape(both(closed(ear)), "a-"),
        detail(closed(blaze), "b"),
        *_eyes(26, -16, 1.0),
        detail(closed(nose), "ink"),
        line(curve((0, 24), (0, 33)) + _muzzle(31, 1.0), "ink", 4),
        shape(bezier((-9, 42), (9, 42), (12, 70, -12, 70, -9, 42)), "c"),
        detail(both(ellipse(40, 12, 8, 5)), "blush"),
        rod(curve((-38, 66), (0, 82), (38, 66)), "c", 12),
        shape(ellipse(0, 84, 10), "sun"),
    ]


@motif(
    label="fox",
    plural="foxes",
    words="fuchs füchse renard renards zorro zorros",
    near="raccoon raccoons squirrel squirrels hedgehog rabbit rabbits bunny bunnies",
    family="cute",
    upright=True,
    a="#e2763a",
    b="#fbeedd",
    c="#5a3427",
)
def fox(rng: Rng, cute: bool) -> list[Layer]:
    """A fox's head: pointed ears, white cheeks, a small dark nose."""
    ear = softened(polygon([(20, -44), (70, -92), (74, -14)]), 0.12)
    inner = softened(polygon([(36, -46), (62, -72), (65, -28)]), 0.15)
    head = [(-76, -20), (-40, -56), (0, -60), (40, -56), (76, -20), (58, 34), (0, 84), (-58, 34)]
    cheek = [(6, 76), (10, 20), (34, -4), (74, -12), (60, 34), (30, 62)]
    lids = both(arc(28, -2, 9, math.pi * 1.08, TAU * 0.96))
    eyes = [line(lids, "ink", 4.4)] if rng() < 0.4 else _eyes(28, -4, 0.95)
    return [
        shape(both(ear), "a"),
        detail(both(inner), "c"),
        shape(closed(head, 0.14), "a"),
        detail(both(closed(cheek, 0.13)), "b"),
        *eyes,
        detail(ellipse(0, 66, 12, 9), "ink"),
        detail(ellipse(-3, 63, 3.4, 2.4), "white"),
        detail(both(ellipse(46, 18, 8, 5)), "blush"),
    ]


@motif(
    label="reindeer",
    plural="reindeer",
    words="reindeers rudolph rentier rentiere renne rennes reno renos",
    near="deer moose elk stag stags cow cows horse horses goat llama llamas",
    family="cute",
    size=1.1,
    upright=True,
    a="#a9714a",
    b="#f1dcc2",
    c="#d8413f",
    d="#6f4a34",
)
def reindeer(rng: Rng, cute: bool) -> list[Layer]:
    """A reindeer's head with branching antlers, a red nose and a scarf."""
    antler = curve((16, -40), (28, -66), (46, -78), (54, -98))
    antler += curve((30, -66), (28, -80), (20, -90)) + curve((44, -77), (60, -74), (72, -82))
    head = [(-36, -30), (-22, -50), (0, -54), (22, -50), (36, -30), (32, 12)]
    head += [(30, 44), (18, 66), (0, 72), (-18, 66), (-30, 44), (-32, 12)]
    muzzle = [(0, 18), (22, 28), (25, 50), (14, 64), (0, 68), (-14, 64), (-25, 50), (-22, 28)]
    scarf = [(-46, 62), (0, 80), (46, 62), (50, 80), (0, 99), (-50, 80)]
    asleep = rng() < 0.35
    lids = both(arc(18, -8, 7, math.pi * 1.08, TAU * 0.96))
    return [
        rod(both(antler), "d", 9),
        shape(both(petal(52, 34, -0.32, 28, -24, 0.5)), "a"),
        detail(both(petal(34, 18, -0.32, 36, -25, 0.5)), "b"),
        shape(closed(scarf), "c"),
        shape(closed(head), "a"),
        detail(closed(muzzle), "b"),
        *([line(lids, "ink", 4)] if asleep else _eyes(18, -6, 0.85)),
        shape(ellipse(0, 32, 15, 12), "c"),
        detail(ellipse(-5, 27, 4, 3), "white"),
        line(curve((0, 44), (0, 51)) + _muzzle(49, 0.8), "ink", 3.2),
        detail(both(ellipse(27, 10, 6, 4)), "blush"),
    ]


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
