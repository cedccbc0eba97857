"""The colour scheme of one print: which ink plays which part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from designer.engines.loom.colour import chroma, distance, hue, lch, lightness, mix, to_lch, tone
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.looks import Look
from designer.engines.loom.motifs import Motif
from designer.engines.loom.palettes import (
    NATURAL_GROUNDS,
    PALETTE_GROUNDS,
    PALETTES,
    Palette,
)
from designer.engines.loom.rng import Rng, choose_stratified
from designer.engines.loom.words import Wish

T = TypeVar("T")

SEEN = 0.1  # OKLab distance at which a motif is seen at all
CLEAR = 0.14  # OKLab distance at which a motif is plain to see
SOFT_PALETTES = ("pastel", "nursery", "candy")


@dataclass(frozen=True, slots=True)
class Scheme:
    """Inks as ``#rrggbb``. ``natural``: motifs keep their own colours. ``tones`` are four steps
    from light to dark for furs and camouflage. ``tinted``: line art has a hint of colour, an ink
    drawing much of its accent."""

    ground: str
    ink: str
    light: str
    leaf: str
    inks: tuple[str, ...]
    tones: tuple[str, ...]
    gold: str
    mood: str = ""
    natural: bool = False
    one_hue: bool = False
    tinted: bool = False
    matched: bool = False  # each part of a motif takes the ink nearest to its natural colour

    @property
    def dark(self) -> bool:
        return lightness(self.ground) < 0.5

    @property
    def line_ink(self) -> str:
        """What a line is drawn in: the darkest ink or the lightest, whichever is seen better."""
        return max((self.ink, self.light), key=lambda one: round(distance(one, self.ground), 6))

    def ink_at(self, index: int) -> str:
        return self.inks[index % len(self.inks)]

    def standing_out(self, least: float) -> list[str]:
        """The inks that are seen on the ground."""
        return [ink for ink in self.inks if distance(ink, self.ground) > least]


@dataclass(slots=True)
class _Mixer:
    """Works the scheme out; ``stratified`` walks through choices over consecutive seeds."""

    wish: Wish
    look: Look
    rng: Rng
    ground_name: str
    motifs: Sequence[Motif]

    def stratified(self, name: str, options: Sequence[T]) -> T:
        return choose_stratified(key=self.wish.key, seed=self.look.turn, name=name, options=options)

    def mixed(self) -> Scheme:
        if self.wish.inks:
            base, natural, one_hue = self.from_words(), False, True
        elif self.wish.palette:
            base, natural, one_hue = self.from_palette(self.wish.palette), False, False
        else:
            base, natural = self.from_nature()
            one_hue = False
        if self.wish.ground_ink:
            base = _on_ground(base, self.wish.ground_ink)
        return self.finished(base, natural=natural, one_hue=one_hue)

    def from_words(self) -> Palette:
        """She named colours: they lead, and their neighbours fill up."""
        named = list(dict.fromkeys(self.wish.inks))
        neutral = [ink for ink in named if chroma(ink) < 0.035]
        strong = [ink for ink in named if ink not in neutral]
        if not strong:
            return _neutral_palette(named, self.wish.ground_ink)
        light, strength, angle = to_lch(strong[0])
        own = (
            lch(0.965, 0.018, angle),
            lch(0.25, min(0.07, strength), angle + self.rng(-15, 15)),
            lch(0.9, min(0.06, strength), angle),
            strong[0],
        )
        ground = self.stratified("ground ink", self.grounds_of(neutral, strong, own))
        inks = list(strong)
        third = self.rng.pick([(0.82, 0.07, 32), (0.88, 0.06, -38), (0.94, 0.02, 0)])
        turn_up, turn_down = self.rng(8, 26), self.rng(8, 26)
        if len(strong) == 1 and not neutral:
            inks.append(lch(min(0.9, light + 0.16), strength * 0.7, angle + turn_up))
            inks.append(lch(max(0.34, light - 0.18), strength * 0.9, angle - turn_down))
            inks.append(lch(third[0], third[1], angle + third[2]))
        elif len(strong) == 1:
            inks.append(lch(min(0.92, light + 0.14), strength * 0.62, angle))
            inks.append(lch(max(0.3, light - 0.16), strength * 0.85, angle))
        others = [ink for ink in neutral if ink != ground]
        inks = [*others, *inks] if ground in strong else [*inks, *others]
        pale = lightness(ground) > 0.5
        ink = lch(0.22, min(strength, 0.05), angle) if pale else lch(0.14, 0.02, angle)
        return Palette(ground, ink, inks[1] if len(inks) > 1 else inks[0], tuple(inks))

    def grounds_of(
        self, neutral: Sequence[str], strong: Sequence[str], own: Sequence[str]
    ) -> Sequence[str]:
        """Four grounds that named colours leave open: mostly a neutral that she named, else a
        pale and a deep one of their hue, and the colours themselves."""
        if neutral:
            return neutral[0], strong[0], neutral[-1], neutral[0]
        return (*own[:2], strong[-1], strong[0]) if len(strong) > 1 else own

    def from_palette(self, name: str) -> Palette:
        palette = PALETTES[name]
        soft = name in SOFT_PALETTES
        deep = tone(palette.inks[1], 0.07, 0.8) if soft else palette.ink
        derived = (
            palette.ground,
            deep,
            mix(palette.ground, palette.inks[0], 0.34),
            mix(palette.ground, palette.inks[1], 0.3),
        )
        ground = self.stratified("ground ink", PALETTE_GROUNDS.get(name, derived))
        return replace(palette, ground=ground)

    def from_nature(self) -> tuple[Palette, bool]:
        """She named no colours: motifs wear their own, plain grounds a palette."""
        heroes = self.motifs[:2]
        if not heroes:
            names = ["nordic", "tropical", "retro", "ocean", "earthy", "memphis", "sunset", "jewel"]
            if self.ground_name in GROUNDS and GROUNDS[self.ground_name].palettes:
                names = list(GROUNDS[self.ground_name].palettes)
            return PALETTES[self.stratified("palette", names)], True
        key = [hero.nature.get(hero.body, "#888888") for hero in heroes]
        ground = self.natural_ground(key)
        palette = PALETTES[self.rng.pick(["tropical", "spring", "nordic", "candy", "retro"])]
        pale = lightness(ground) > 0.5
        ink = lch(0.25, 0.045, hue(key[0]) - 20) if pale else lch(0.17, 0.03, hue(ground))
        return replace(palette, ground=ground, ink=ink), True

    def natural_ground(self, key: Sequence[str]) -> str:
        """A ground of the look's value that the motifs' own colours stand out on."""

        def is_clear(ground: str) -> bool:
            return all(distance(ground, own) > CLEAR for own in key)

        wanted = NATURAL_GROUNDS[self.look.value]
        others = [ground for grounds in NATURAL_GROUNDS.values() for ground in grounds]
        clear = [g for g in wanted if is_clear(g)] or [g for g in others if is_clear(g)]
        return self.rng.pick(clear or list(wanted))

    def finished(self, base: Palette, *, natural: bool, one_hue: bool) -> Scheme:
        ground, pale = base.ground, lightness(base.ground) > 0.5
        on_named = ground in self.wish.inks
        least = 0.16 if on_named or (self.wish.inks and not pale) else 0.11
        # What she named she gets, white on cream too.
        named = {ink for ink in self.wish.inks if ink != ground}
        seen = [ink for ink in base.inks if ink in named or distance(ink, ground) > least]
        if not self.motifs:  # a brush would stand them off; a bare ground needs it done here
            seen = [ink if distance(ink, ground) > SEEN else self.deepened(ink) for ink in seen]
        seen = seen or [lch(0.4 if pale else 0.9, 0.08, hue(ground) + 30)]
        inks = seen if self.wish.inks else self.rng.shuffled(seen)
        leaf = base.leaf
        if distance(leaf, ground) <= 0.12:
            leaf = tone(leaf, 0.16 if lightness(ground) < 0.6 else -0.16)
        light = lch(0.975, 0.015, hue(ground)) if lightness(ground) < 0.9 else lch(0.985, 0.008, 80)
        scheme = Scheme(
            ground=ground,
            ink=base.ink,
            light=light,
            leaf=leaf,
            inks=tuple(inks),
            tones=self.tones(inks, base.ink, one_hue=one_hue),
            gold=light if self.wish.inks else "#d8b46a",
            mood=self.wish.palette,
            natural=natural,
            one_hue=one_hue,
        )
        if self.own_tones and not self.wish.ground_ink:
            return replace(scheme, ground=scheme.tones[0])
        return scheme

    @property
    def own_tones(self) -> tuple[str, ...]:
        """A fur's or a camouflage's natural steps from light to dark."""
        return GROUNDS[self.ground_name].tones if self.ground_name in GROUNDS else ()

    def deepened(self, ink: str) -> str:
        """Cream on white, as it is woven: a deeper cream."""
        step = -0.12 if lightness(self.wish.ground_ink or ink) > 0.5 else 0.14
        return tone(ink, step, 1.6)

    def tones(self, inks: Sequence[str], ink: str, *, one_hue: bool) -> tuple[str, ...]:
        lead = next((one for one in inks if chroma(one) > 0.035), inks[0])
        _, strength, angle = to_lch(lead)
        steps: tuple[tuple[float, float, float], ...]
        if one_hue and self.ground_name == "camo":
            steps = ((0.86, 0.5, 0), (0.72, 1, 6), (0.56, 1.05, -4), (0.34, 0.7, -12))
        elif one_hue and self.own_tones:
            steps = ((0.84, 0.62, 0), (0.64, 1, 0), (0.5, 1, 0), (0.22, 0.35, 0))
        elif one_hue:
            steps = ((0.88, 0.45, 0), (0.72, 0.85, 8), (0.52, 0.9, -6), (0.27, 0.4, -14))
        elif self.own_tones and not self.wish.palette:
            return self.own_tones
        else:
            return tuple(sorted([*inks[:3], ink], key=lambda one: -lightness(one)))
        return tuple(lch(at, strength * share, angle + turn) for at, share, turn in steps)


def _neutral_palette(named: Sequence[str], on: str) -> Palette:
    """Whites, greys and blacks; ``on`` is the ground that she named, if she did."""
    ground, ink = (named[0], named[-1]) if len(named) > 1 else ("#ffffff", named[0])
    if on:
        ground = on
    elif ground == ink:
        ground = "#ffffff" if lightness(ink) < 0.6 else "#141418"
    inks = [one for one in named if one != ground] or [ink]
    inks += [mix(inks[0], ground, share) for share in (0.35, 0.6)]
    return Palette(ground, ink, inks[1], tuple(inks))


def _on_ground(base: Palette, ground: str) -> Palette:
    pale = lightness(ground) > 0.45
    ink = lch(0.24, 0.04, hue(ground)) if pale else lch(0.15, 0.02, hue(ground))
    return replace(base, ground=ground, ink=ink)


def make_scheme(
    *, wish: Wish, look: Look, rng: Rng, ground_name: str, motifs: Sequence[Motif]
) -> Scheme:
    """The scheme that a wish and a seed come to."""
    mixer = _Mixer(wish=wish, look=look, rng=rng, ground_name=ground_name, motifs=motifs)
    return _calmed(mixer.mixed(), wish.calm)


def narrowed(scheme: Scheme, most: int) -> Scheme:
    """The scheme with no more inks than ``most``, the ground among them, so that every shape is
    drawn in one that will be printed. Motifs in natural colours are brought down when drawn."""
    kept = scheme.standing_out(0.15)[: most - 1]
    if scheme.natural and most <= 3:  # nature's many colours would fall on whichever is nearer
        options = sorted(
            [*scheme.inks, scheme.ink], key=lambda ink: -round(distance(ink, scheme.ground), 6)
        )
        kept = options[: most - 1]
    elif scheme.natural or not kept:
        return scheme
    tones = tuple(sorted((kept * 4)[:4], key=lambda ink: -lightness(ink)))
    return replace(
        scheme, inks=tuple(kept), tones=tones, leaf=kept[-1], light=kept[0], natural=False
    )


def stood_off(scheme: Scheme, hero: str) -> Scheme:
    """The scheme with a ground that the hero's own ink is seen on: white daisies on white paper
    lie on tinted paper instead."""
    if distance(scheme.ground, hero) >= SEEN:
        return scheme
    papers = NATURAL_GROUNDS["tint" if lightness(hero) > 0.5 else "pale"]
    near = min(papers, key=lambda paper: (round(abs(hue(paper) - hue(scheme.ground)), 3), paper))
    return replace(scheme, ground=near)


def _calmed(scheme: Scheme, calm: float) -> Scheme:
    if not calm:
        return scheme

    def eased(ink: str) -> str:
        return tone(mix(ink, scheme.ground, 0.16 * max(0.0, calm)), 0, 1 - 0.3 * calm)

    return replace(
        scheme,
        inks=tuple(eased(ink) for ink in scheme.inks),
        leaf=eased(scheme.leaf),
        tones=tuple(eased(ink) for ink in scheme.tones),
    )


def recoloured(scheme: Scheme, inks: Sequence[str]) -> Scheme:
    """The scheme in the given inks: the first is the ground, the others colour the motifs."""
    ground, rest = inks[0], tuple(inks[1:]) or (inks[0],)
    pale = lightness(ground) > 0.45
    seen = tuple(ink for ink in rest if distance(ink, ground) > 0.06)
    seen = seen or (lch(0.35 if pale else 0.9, 0.06, hue(ground)),)
    darkest = min([ground, *seen], key=lightness)
    ink = darkest if lightness(darkest) < 0.35 and darkest != ground else ""
    greens = [one for one in seen if 95 < hue(one) < 185 and chroma(one) > 0.03]
    return replace(
        scheme,
        ground=ground,
        ink=ink or (lch(0.24, 0.04, hue(ground)) if pale else lch(0.15, 0.02, hue(ground))),
        light=lch(0.975, 0.015, hue(ground)),
        leaf=greens[0] if greens else seen[-1],
        inks=seen,
        tones=tuple(sorted((seen * 4)[:4], key=lambda one: -lightness(one))),
        natural=False,
        matched=scheme.natural,
        one_hue=False,
        mood="",
    )
