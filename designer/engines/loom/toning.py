"""Toning: a whole print made lighter, warmer, calmer or rid of a colour, its ground apart."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from designer.engines.loom.colour import distance, lch, lightness, mix, to_lch
from designer.engines.loom.reading.wish import Wish
from designer.engines.loom.scheme import Scheme

WARM_HUE, COOL_HUE = 55.0, 250.0
MOST_TURN = 34.0  # degrees of hue at full warmth
LIGHTER, GROUND_LIGHTER = 0.16, 0.4  # steps of lightness at full measure
CLEAR = 0.1  # OKLab distance that an ink keeps from the ground
KIN_HUE, KIN_LIGHT = 32.0, 0.24  # what she calls by the same colour name
GREY = 0.04  # chroma below which an ink has no hue to speak of


@dataclass(frozen=True, slots=True)
class Tinge:
    """How far all colours go: ``light`` and ``warm`` from -1 to 1, ``calm`` from -1 to 1.5;
    ``without`` are inks that may not be seen."""

    light: float = 0.0
    warm: float = 0.0
    calm: float = 0.0
    without: tuple[str, ...] = ()

    @classmethod
    def of(cls, wish: Wish) -> Tinge:
        return cls(wish.light, wish.warm, wish.calm, tuple(wish.without_inks))

    def __call__(self, ink: str) -> str:
        """The ink with the tinge. White stays white, black stays black."""
        for refused in self.without:
            ink = kept_from(ink, refused)
        if not (self.light or self.warm or self.calm):
            return ink
        light, strength, angle = to_lch(ink)
        toward = WARM_HUE if self.warm > 0 else COOL_HUE
        turn = (toward - angle + 180) % 360 - 180
        most = MOST_TURN * abs(self.warm)
        room = min(1.0, 4 * (1 - light), 4 * light)  # none at either end
        return lch(
            light + LIGHTER * self.light * room,
            strength * (1 - 0.3 * self.calm),
            angle + max(-most, min(most, turn)),
        )

    def __bool__(self) -> bool:
        return bool(self.light or self.warm or self.calm or self.without)


def toned(scheme: Scheme, tinge: Tinge, *, ground_light: float = 0.0) -> Scheme:
    """The scheme with the tinge on its inks (calm ones are calm already) and another ground."""
    tinge = replace(tinge, calm=0.0)
    if not tinge and not ground_light:
        return scheme
    ground = shaded_ground(scheme.ground, ground_light) if ground_light else scheme.ground
    for refused in tinge.without:
        ground = kept_from(ground, refused)
    if tinge.warm:
        ground = mix(ground, Tinge(warm=tinge.warm)(ground), 0.5)

    def seen(ink: str) -> str:
        return clear_of(tinge(ink) if tinge else ink, ground)

    pale = lightness(ground) > 0.5
    return replace(
        scheme,
        ground=ground,
        ink=scheme.ink if distance(scheme.ink, ground) > CLEAR or pale else "#0b0b10",
        light=tinge(scheme.light) if tinge.without else scheme.light,
        inks=tuple(dict.fromkeys(seen(ink) for ink in scheme.inks)),
        leaf=seen(scheme.leaf),
        tones=tuple(tinge(ink) for ink in scheme.tones) if tinge else scheme.tones,
    )


def kept_from(ink: str, refused: str) -> str:
    """The ink, turned aside where she would call it by the refused one's name."""
    light, strength, angle = to_lch(ink)
    other_light, other_strength, other = to_lch(refused)
    if other_strength < GREY:
        if strength >= GREY or abs(light - other_light) > KIN_LIGHT:
            return ink
        return lch(0.93, 0.045, 85) if light > 0.6 else lch(0.36, 0.06, 45)
    turn = (angle - other + 180) % 360 - 180
    kin = abs(turn) < KIN_HUE and abs(light - other_light) < KIN_LIGHT
    if strength < GREY or not kin:
        return ink
    return lch(light, strength * 0.9, other + math.copysign(KIN_HUE + 12, turn))


def shaded_ground(ground: str, step: float) -> str:
    """The ground lighter (above 0) or darker; a pale one gains colour as it deepens."""
    light, strength, angle = to_lch(ground)
    deeper = strength + 0.06 * max(0.0, -step) * (strength > 0.004)
    return lch(min(0.985, max(0.16, light + GROUND_LIGHTER * step)), deeper, angle)


def clear_of(ink: str, ground: str) -> str:
    """The ink, or the nearest lighter or darker one that is seen on the ground."""
    light, strength, angle = to_lch(ink)
    away = 0.04 if lightness(ground) < 0.6 else -0.04
    for _ in range(12):
        if distance(ink, ground) >= CLEAR:
            return ink
        light += away
        ink = lch(light, strength, angle)
    return ink
