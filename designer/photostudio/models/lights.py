"""Lamps and skies, as data: a consistent window of a store in different light."""

from __future__ import annotations

from dataclasses import dataclass

Triple = tuple[float, float, float]
WHITE: Triple = (1, 1, 1)


@dataclass(frozen=True)
class Lamp:
    """A square of light. ``place`` and ``target`` are metres relative to the chest; the place
    turns with the camera."""

    place: Triple
    size: tuple[float, float]
    watts: float
    target: Triple = (0, 0, -0.12)
    colour: Triple = WHITE


@dataclass(frozen=True)
class Bar:
    """Part of a window's frame between a lamp and the set: left, right, low, high, metres."""

    edges: tuple[float, float, float, float]


@dataclass(frozen=True)
class Light:
    """One mood. ``sky`` is its colour and strength; ``glow`` how much the backdrop falls off."""

    words: str
    sky: Triple
    strength: float
    lamps: tuple[Lamp, ...]
    window: tuple[Bar, ...] = ()
    glow: float = 0.36


STUDIO = Light(
    words="studio",
    sky=WHITE,
    strength=0.055,
    lamps=(
        Lamp((-2.0, -1.9, 1.25), (1.35, 1.35), 56, colour=(1, 0.985, 0.965)),
        Lamp((2.5, -2.1, 0.1), (2.2, 2.4), 4, colour=(0.95, 0.97, 1)),
        Lamp((1.75, 1.15, 0.9), (0.7, 1.7), 42, target=(0, 0, 0)),
        Lamp((-1.9, 1.25, 0.7), (0.5, 1.6), 10, target=(0, 0, 0)),
        Lamp((-0.5, 0.4, 2.7), (1.3, 0.9), 38, target=(0.1, 2.2, -0.35)),
    ),
)
GOLDEN = Light(
    words="low sun through a window",
    sky=(0.62, 0.74, 1),
    strength=0.13,
    lamps=(
        Lamp((-2.7, -2.0, 1.15), (0.07, 0.07), 165, (0, 0.1, -0.15), (1, 0.66, 0.36)),
        Lamp((2.3, -2.0, 0.2), (2.4, 2.4), 7, colour=(0.72, 0.82, 1)),
        Lamp((1.9, 1.2, 0.7), (0.7, 1.7), 52, (0, 0, 0), (1, 0.72, 0.45)),
        Lamp((0.6, 0.5, 2.5), (2.0, 1.0), 16, (0.3, 2.2, 0), (1, 0.78, 0.58)),
    ),
    window=tuple(
        Bar(edges)
        for edges in (
            (-0.21, -0.17, -1.3, 1.3),
            (0.17, 0.21, -1.3, 1.3),
            (-2, 2, 0.182, 0.218),
            (-2, -0.52, -2, 2),
            (0.52, 2, -2, 2),
            (-2, 2, 0.46, 2),
        )
    ),
)
OVERCAST = Light(
    words="an overcast sky",
    sky=(0.93, 0.97, 1),
    strength=0.34,
    lamps=(
        Lamp((-0.6, -1.2, 2.6), (3.4, 3.0), 62, colour=(0.96, 0.985, 1)),
        Lamp((-2.6, -1.0, 0.4), (1.6, 2.4), 16, colour=(0.97, 0.99, 1)),
        Lamp((1.6, 1.5, 1.4), (1.6, 1.6), 26, target=(0, 0, 0)),
    ),
    glow=0.22,
)
SUN = Light(
    words="hard sun",
    sky=(0.70, 0.83, 1),
    strength=0.26,
    lamps=(
        Lamp((-2.4, -2.5, 2.4), (0.09, 0.09), 170, (0, 0, -0.1), (1, 0.93, 0.82)),
        Lamp((2.3, -1.8, -0.5), (2.0, 1.2), 6, colour=(1, 0.95, 0.88)),
    ),
    glow=0.15,
)
SIDE = Light(
    words="studio, from the side",
    sky=WHITE,
    strength=0.035,
    lamps=(
        Lamp((-2.5, -0.75, 0.55), (0.7, 1.6), 62, (0, 0, 0), (1, 0.985, 0.965)),
        Lamp((2.2, -2.4, 0.3), (1.6, 2.0), 5, (0, 0, 0), (0.95, 0.97, 1)),
        Lamp((1.9, 0.95, 0.5), (0.5, 1.7), 46, (0, 0, 0)),
        Lamp((-0.5, 0.4, 2.7), (1.3, 0.9), 30, (0.1, 2.2, -0.35)),
    ),
    glow=0.42,
)
LIGHTS = {"studio": STUDIO, "side": SIDE, "golden": GOLDEN, "overcast": OVERCAST, "sun": SUN}
