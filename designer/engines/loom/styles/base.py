"""What a style is, and what it works with: the brush, which turns colour roles into inks."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from designer.engines.loom.colour import chroma, distance, hue, lightness, mix, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import TAU, Point
from designer.engines.loom.rng import Rng
from designer.engines.loom.scheme import Scheme

UNLINED = frozenset({"flat", "block", "folk", "watercolour", "risograph"})
APART, HALF_APART = 0.15, 0.08  # OKLab distance of a motif's own inks from the ground
SHADED_WHITE = "#d5deea"
STEPS = (0.05, 0.08, 0.11, 0.14, 0.18, 0.22)
MOST_MATCHED = 6
UNUSED_COST = 0.12  # in OKLab distance, as is the next
SAME_INK = 0.07

PALER: Mapping[str, tuple[float, float]] = {"pastel": (0.9, 0.62), "nursery": (0.82, 0.5)}


@dataclass(slots=True)
class Brush:
    """Inks for the roles of one motif. ``shift`` walks through the palette, so that variants of
    a motif differ; ``defs`` collects gradients for the whole tile."""

    scheme: Scheme
    style: str
    nature: Mapping[str, str]  # the motif's own colours
    shift: int
    rng: Rng
    defs: list[str]
    _inks: dict[str, str] = field(default_factory=dict)

    def __call__(self, role: str) -> str:
        if role not in self._inks:
            self._inks[role] = self._mixed(role)
        return self._inks[role]

    def _mixed(self, role: str) -> str:
        base, accent = role.rstrip("+-"), role[-1]
        ink = self._of_role(base)
        if base in ("a", "b", "c", "d", "leaf"):
            ink = self._stood_off(ink, APART if base == "a" else HALF_APART)
        if base not in ("ink", "bg", "light") and self.scheme.mood in PALER:
            aim, share = PALER[self.scheme.mood]
            ink = tone(ink, (aim - lightness(ink)) * share, 0.55)
        if accent == "+":
            return tone(ink, 0.085 if lightness(ink) < 0.9 else 0.03, 1.04, 6)
        if accent == "-":
            return tone(ink, -0.12 if lightness(ink) > 0.32 else 0.14, 1.04, -8)
        return ink

    def _stood_off(self, ink: str, least: float) -> str:
        """The ink made lighter or darker until it is seen on the ground; less where every shape
        has an outline anyway."""
        ground = self.scheme.ground
        least *= 1.0 if self.style in UNLINED else 0.5
        if lightness(ink) > 0.93 > lightness(ground):
            least *= 0.5  # white tells itself apart
        if distance(ink, ground) >= least:
            return ink
        paper = lightness(ground)
        if paper > 0.86 and lightness(ink) > 0.9 and chroma(ink) < 0.05:
            # White on cream is seen by its shade, since beige is not white; but ivory is ivory.
            return SHADED_WHITE if chroma(ink) < 0.013 else tone(ink, -0.07, 1.9)
        up = paper < 0.45 or (paper < 0.86 and lightness(ink) >= paper)
        steps = (tone(ink, step if up else -step, 1.15) for step in STEPS)
        return next((one for one in steps if distance(one, ground) >= least), ink)

    def _of_role(self, base: str) -> str:
        scheme = self.scheme
        if base in ("ink", "light", "bg"):
            return {"ink": scheme.ink, "light": scheme.light, "bg": scheme.ground}[base]
        if base == "white":
            return scheme.light if scheme.natural or scheme.mood else "#ffffff"
        if base == "blush":
            return mix("#f2788a" if scheme.natural else scheme.inks[0], "#f7a0a0", 0.6)
        if base == "eye":
            return "#cfe8a0" if scheme.natural else scheme.light
        if base == "sun":
            return "#f8c23f" if scheme.natural else scheme.inks[-1]
        return self._own_ink(base)

    def _own_ink(self, base: str) -> str:
        scheme = self.scheme
        nature = self.nature
        index = "abcd".find(base)
        if scheme.natural:
            return nature.get(base) or nature.get("a") or scheme.ink_at(index)
        if scheme.matched and base in nature:
            white = scheme.light if distance(scheme.light, scheme.ground) > 0.06 else ""
            matched = match_inks(tuple(nature.values()), scheme.inks, white)
            return told_apart(nature, matched)[base]
        if base == "leaf":
            return scheme.leaf
        own = nature.get(base, "")
        if scheme.mood and _is_green(own) and (self.shift + index) % 2 == 0:
            return scheme.leaf  # every other cactus is green even at sunset
        if own and chroma(own) < 0.045 and lightness(own) > 0.9:  # white stays white
            least = 0.1 if lightness(scheme.ground) > 0.93 else 0.06
            return scheme.light if distance(scheme.light, scheme.ground) > least else "#efe2cb"
        return scheme.ink_at(self.shift + index)

    def define(self, prefix: str, write: Callable[[str], str]) -> str:
        """Adds a definition under a fresh name and returns the reference to it."""
        name = f"{prefix}{len(self.defs)}"
        self.defs.append(write(name))
        return f"url(#{name})"


@lru_cache(maxsize=256)
def match_inks(
    colours: tuple[str, ...], inks: tuple[str, ...], light: str = ""
) -> Mapping[str, str]:
    """Which of the given inks stands for which colour: near ones, and as many of them as can.

    So a print keeps its look when she changes one of its inks: the others find their old places.
    What is white by nature stays ``light``, if there is one.
    """
    whites = [own for own in colours if light and lightness(own) > 0.9 and chroma(own) < 0.06]
    settled = dict.fromkeys(whites, light)
    for own in colours:
        nearest = min(inks, key=lambda ink: distance(own, ink))
        if own not in settled and distance(own, nearest) < SAME_INK:
            settled[own] = nearest
    open_ones = [own for own in colours if own not in settled]
    pool = [ink for ink in inks if ink not in settled.values()][:MOST_MATCHED] or list(inks)

    def strangeness(choice: tuple[str, ...]) -> float:
        far = sum(distance(own, ink) for own, ink in zip(open_ones, choice, strict=True))
        return round(far + UNUSED_COST * len(set(pool) - set(choice)), 6)

    best = min(product(pool, repeat=len(open_ones)), key=strangeness)
    return settled | dict(zip(open_ones, best, strict=True))


def told_apart(nature: Mapping[str, str], matched: Mapping[str, str]) -> Mapping[str, str]:
    """The ink of every role: two parts that came to the same ink differ as in nature."""
    out: dict[str, str] = {}
    for role, own in nature.items():
        ink = matched[own]
        twin = next((one for one in out if out[one] == ink), "")
        if twin and distance(own, nature[twin]) > SAME_INK / 2:
            brighter = lightness(own) > lightness(nature[twin])
            ink = tone(ink, 0.1 if brighter else -0.1, 0.95)
        out[role] = ink
    return out


def _is_green(ink: str) -> bool:
    return bool(ink) and chroma(ink) > 0.05 and 110 < hue(ink) < 175


def make_wobble(rng: Rng, strength: float, frequency: float = 0.03) -> Callable[..., Point]:
    """A smooth field that moves points by up to about ``strength`` units: an unsteady hand."""

    terms = [
        (rng(-frequency, frequency), rng(-frequency, frequency), rng(0, TAU), rng(0, TAU))
        for _ in range(3)
    ]
    k = strength / 1.6

    def bend(x: float, y: float) -> Point:
        across = sum(math.sin(a * x + b * y + p) for a, b, p, _ in terms)
        down = sum(math.sin(b * x - a * y + q) for a, b, _, q in terms)
        return x + k * across, y + k * down

    return bend


@dataclass(frozen=True, slots=True)
class Style:
    """A way of drawing. ``draw`` a motif, and ``filler`` a small mark whose roles have the given
    inks, both as SVG; ``label`` is the adjective for a caption, ``margin`` the units that the
    style draws around a motif's own shapes."""

    name: str
    label: str
    draw: Callable[[Sequence[Layer], Brush], str]
    filler: Callable[[Sequence[Layer], Mapping[str, str], Brush], str]
    margin: float = 0.0
