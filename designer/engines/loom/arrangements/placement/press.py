"""The press of a placement print: where things go, which inks read on which, how letters look."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from designer.engines.loom import svg
from designer.engines.loom.arrangements.base import Item, Sheet
from designer.engines.loom.arrangements.figures import Figure, measured
from designer.engines.loom.arrangements.placement.setting import (
    VOICES,
    Line,
    Placed,
    Voice,
    set_line,
    wrap,
)
from designer.engines.loom.colour import chroma, distance, lightness, mix, tone
from designer.engines.loom.paths import Path, number
from designer.engines.loom.styles import STYLES
from designer.engines.loom.styles.silhouette import far_outlines

# Styles whose drawings leave the ground bare: they lie on a field of the ground's own ink.
OPEN_STYLES = frozenset({"line", "ink", "watercolour", "block", "neon"})
FEW = 4  # inks
LOST, HALO = 0.13, 9.0  # OKLab distance; units of the rim around what would be lost
READS = 0.34  # OKLab distance at which letters are read at a glance

STYLE_VOICES: dict[str, Sequence[str]] = {
    "kawaii": ("round", "hand"),
    "sticker": ("round", "grotesk", "hand"),
    "line": ("hand", "serif", "grotesk"),
    "ink": ("hand", "serif"),
    "watercolour": ("hand", "serif", "italic"),
    "retro": ("italic", "round", "serif"),
    "folk": ("serif", "hand", "round"),
    "neon": ("round", "athletic", "block"),
    "pixel": ("block",),
    "block": ("athletic", "serif", "hand"),
    "stained_glass": ("serif", "hand"),
}
USUAL_VOICES = ("round", "serif", "athletic", "grotesk", "hand", "block")


@dataclass(slots=True)
class Press:
    """One placement print in the making: ``r`` units around (x, y), all of it inside the tile.
    ``placed`` are its lines of lettering, for whoever wants to know where they lie."""

    sheet: Sheet
    text: str
    x: float
    y: float
    r: float
    placed: list[Placed] = field(default_factory=list)

    @property
    def dark(self) -> str:
        """The scheme's darkest line."""
        return self.sheet.plan.scheme.ink

    @property
    def light(self) -> str:
        """The scheme's lightest ink."""
        return self.sheet.plan.scheme.light

    @property
    def cloth(self) -> str:
        """What the print lies on: the garment's ink, where it is known."""
        return self.sheet.plan.scheme.ground

    def inks(self) -> list[str]:
        """The print's own inks, those that are seen on the cloth first."""
        scheme = self.sheet.plan.scheme
        seen = scheme.standing_out(0.15) or [self.light]
        return (seen * 4)[:4]

    def kind(self, name: str, options: Sequence[str]) -> str:
        """One of the options, another for each sibling."""
        return str(self.sheet.plan.stratified(name, options))

    @property
    def names(self) -> tuple[str, str]:
        """The hero, and a small motif beside it."""
        names = list(self.sheet.plan.motifs) or ["star"]
        other = "star" if names[0] != "star" else "heart"
        return names[0], names[1] if len(names) > 1 else other

    def voice(self, options: Sequence[str] = ()) -> Voice:
        """The style's lettering; one that has all letters of the text, if any does."""
        plan = self.sheet.plan
        options = options or STYLE_VOICES.get(plan.style, USUAL_VOICES)
        first = VOICES[self.kind("voice", options)]
        return next(
            (voice for voice in (first, *VOICES.values()) if voice.has_all(self.text)), first
        )

    def lines(self, voice: Voice, count: int) -> list[Line]:
        """The text set in up to ``count`` lines."""
        return [set_line(text, voice) for text in wrap(self.text, count)]

    # Motifs

    def draw(self, name: str, *, variant: int = 0, shift: int = 1) -> Figure:
        """A motif in the plan's style, measured."""
        plan = self.sheet.plan
        symbol = self.sheet.draw_motif(name, variant=variant, shift=shift).symbol
        motif = plan.motif(name)
        layers = motif.draw(plan.rng("motif", name, variant), plan.faces and motif.has_face)
        return measured(symbol, layers, STYLES[plan.style].margin)

    def draw_bare(self, name: str, *, variant: int = 0, shift: int = 1) -> Figure:
        """A motif for the cloth itself: die cut, where its own colours would be lost on it."""
        one = self.draw(name, variant=variant, shift=shift)
        plan = self.sheet.plan
        motif = plan.motif(name)
        if min(distance(self.cloth, ink) for ink in self._worn(name)[:2]) > LOST:
            return one
        layers = motif.draw(plan.rng("motif", name, variant), plan.faces and motif.has_face)
        rim = max((self.dark, self.light), key=lambda ink: distance(ink, self.cloth))
        halo = far_outlines(layers, [(rim, HALO)])
        symbol = self.sheet.define(f'{halo}<use href="#{one.symbol}"/>')
        return measured(symbol, layers, STYLES[plan.style].margin + HALO)

    def _worn(self, name: str) -> list[str]:
        """The inks that a motif wears, the chief ones first."""
        plan = self.sheet.plan
        motif = plan.motif(name)
        if plan.scheme.natural or plan.scheme.matched:
            return [motif.nature[role] for role in "abcd" if role in motif.nature] or [self.dark]
        return list(plan.scheme.inks[:3])

    def stamp(
        self, symbol: str, x: float, y: float, scale: float, *, turn: float = 0, flip: bool = False
    ) -> None:
        """A drawing around (x, y), scaled, turned (radians) and perhaps mirrored."""
        across = -scale if flip else scale
        transform = f"scale({across:.4f} {scale:.4f})"
        if turn:
            transform = f"rotate({number(math.degrees(turn))}) {transform}"
        self.sheet.items.append(Item(symbol, round(x, 2), round(y, 2), 0, transform))

    def fit(
        self, one: Figure, x: float, y: float, width: float, height: float, *, flip: bool = False
    ) -> None:
        """The motif as large as it fits into a box around (x, y)."""
        left, top, right, bottom = one.box
        scale = min(width / (right - left), height / (bottom - top))
        self.centred(one, x, y, scale, flip=flip)

    def fit_round(self, one: Figure, x: float, y: float, radius: float) -> None:
        """The motif as large as it fits into a circle around (x, y)."""
        self.centred(one, x, y, radius / one.reach)

    def centred(self, one: Figure, x: float, y: float, scale: float, *, flip: bool = False) -> None:
        """The motif at a scale, the middle of its box on (x, y)."""
        left, top, right, bottom = one.box
        middle = (left + right) / 2 * (-1 if flip else 1)
        scale = round(scale, 4)
        self.stamp(one.symbol, x - middle * scale, y - (top + bottom) / 2 * scale, scale, flip=flip)

    def paint(self, body: str, *, x: float = 0.0, y: float = 0.0) -> None:
        """A drawing in the tile's own units around (x, y), over everything so far."""
        self.sheet.items.append(Item(self.sheet.define(body), round(x, 2), round(y, 2), 0, ""))

    def centre(self, body: str, dy: float = 0.0) -> None:
        """A drawing around the print's middle."""
        self.paint(body, x=self.x, y=self.y + dy)

    # Inks

    def panel(self) -> str:
        """A ground for the hero that all of it is seen on."""
        plan = self.sheet.plan
        if 0 < plan.most_inks <= FEW:
            return self.light  # any other panel would come out in the hero's own ink
        if plan.style in OPEN_STYLES:
            return self.cloth
        worn = self._worn(self.names[0])
        first = self.inks()
        options = [*first[:3], mix(self.light, first[0], 0.3), mix(self.light, first[1], 0.3)]
        options += [tone(ink, -0.2) for ink in first[:2]]
        options += [mix(self.light, first[0], 0.1), self.light]
        return max(options, key=lambda ink: _panel_worth(ink, worn))

    def clear_of_hero(self, inks: Sequence[str]) -> float:
        """How far the nearest of some inks is from what the hero wears."""
        worn = self._worn(self.names[0])
        return min(distance(ink, one) + 0.05 * k for ink in inks for k, one in enumerate(worn))

    def on(self, ground: str, *, coloured: bool = True) -> str:
        """An ink that letters on ``ground`` are read in, rather a colour than black or white."""
        own = self.inks()[:3]
        inks = own + [tone(ink, step) for step in (-0.16, -0.3, 0.16) for ink in own]
        inks = [ink for ink in inks if contrast(ink, ground) > READS]
        if coloured and inks:
            return max(inks, key=lambda ink: _letter_worth(ink, ground) + 0.1 * (ink in own))
        return max((self.dark, self.light), key=lambda ink: contrast(ink, ground))

    def rim(self, ink: str) -> str:
        """Dark around light things, light around dark ones: then any cloth will do."""
        return self.dark if lightness(ink) > 0.62 else self.light

    # Letters

    def letter(self, line: Placed, ink: str, rims: Sequence[tuple[str, float]] = ()) -> None:
        """A line of letters; ``rims`` are (ink, width) from the outermost in."""
        self.placed.append(line)
        self.paint(lettered(line, ink, rims))


def lettered(line: Placed, ink: str, rims: Sequence[tuple[str, float]] = ()) -> str:
    """Letters as SVG, each rim under the next."""
    out = "".join(
        svg.stroke(line.path, rim, 2 * width + 2 * line.weight) for rim, width in rims if width > 0
    )
    if line.weight:
        return out + svg.outlined(line.path, ink, ink, 2 * line.weight)
    return out + svg.fill(line.path, ink)


def extruded(line: Placed, ink: str, reach: float, width: float) -> str:
    """The letters' block shadow, down to the right; ``width`` is the rim that they have."""
    steps = max(2, round(reach / 5))
    path = Path()
    for k in range(1, steps + 1):
        path += line.path.moved(dx=reach * k / steps, dy=reach * k / steps)
    return svg.outlined(path, ink, ink, 2 * width + 2 * line.weight)


def contrast(first: str, second: str) -> float:
    """How well the one is read on the other: lightness counts before hue."""
    return abs(lightness(first) - lightness(second)) + 0.25 * distance(first, second)


def _letter_worth(ink: str, ground: str) -> float:
    """Rather a colour than black, and rather one that any cloth would bear."""
    light = lightness(ink)
    middling = 0.16 if 0.42 < light < 0.8 and lightness(ground) > 0.5 else 0.0
    return min(contrast(ink, ground), 0.42) + 1.2 * chroma(ink) + middling


def _panel_worth(ink: str, worn: Sequence[str]) -> float:
    seen = min(distance(ink, one) + 0.035 * k for k, one in enumerate(worn))
    return min(seen, 0.26) + 0.25 * min(chroma(ink), 0.12)


def make_press(sheet: Sheet, text: str) -> Press:
    """The press for a sheet: the print as large as the tile has room for."""
    lattice, plan = sheet.lattice, sheet.plan
    r = min(lattice.width, lattice.height) * 0.46 * min(1.0, plan.scale**0.5)
    return Press(sheet, text, lattice.width / 2, lattice.height / 2, r)
