"""The scheme as each style needs it: paper and ink, spot inks, glass, a folk painter's pots."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from designer.engines.loom.colour import chroma, distance, hue, lch, lightness, to_lch, tone
from designer.engines.loom.palettes import PALETTES
from designer.engines.loom.rng import choose_stratified
from designer.engines.loom.scheme import Scheme
from designer.engines.loom.words import Wish


def suit_style(scheme: Scheme, *, style: str, wish: Wish, seed: int) -> Scheme:
    """The scheme as the style needs it: neon glows in the dark, watercolour lies on white paper."""
    if style == "neon" and not scheme.dark:
        return replace(scheme, ground=PALETTES["neon"].ground)
    if style == "watercolour" and not wish.ground_ink:
        return _for_watercolour(scheme)
    suited = SUITED.get(style)
    return suited(scheme, wish, seed) if suited else scheme


def _for_watercolour(scheme: Scheme) -> Scheme:
    light, strength, angle = to_lch(scheme.ground)
    return replace(
        scheme,
        ground=lch(0.972, min(0.022, strength), angle),
        ink=lch(0.34, 0.05, angle + 20) if light < 0.5 else scheme.ink,
        light="#ffffff",
        leaf=scheme.leaf if lightness(scheme.leaf) < 0.78 else "#7fa37a",
    )


INK_PAPERS = ("#fdfaf3", "#f6ecdb", "#ffffff", "#eef0ea")
INK_ACCENTS = ("#dc4a2f", "#e0a02a", "#3c6fa8", "#e58a94")


def _for_ink(scheme: Scheme, wish: Wish, seed: int) -> Scheme:
    """Paper, black and one colour: the first that she named, or a seal's vermilion."""
    ground = scheme.ground
    if not wish.ground_ink and (scheme.natural or lightness(ground) < 0.86):
        ground = choose_stratified(key=wish.key, seed=seed, name="paper", options=INK_PAPERS)
    named = [ink for ink in scheme.inks if chroma(ink) > 0.04 and distance(ink, ground) > 0.12]
    accent = choose_stratified(key=wish.key, seed=seed, name="accent", options=INK_ACCENTS)
    if not scheme.natural:
        accent = named[0] if named else "#8a8780"
    ink, light = "#1d1b22", "#fdfaf3"
    line = light if lightness(ground) < 0.5 else ink
    scheme = replace(scheme, ground=ground, ink=ink, light=light, leaf=line, inks=(accent, line))
    return replace(scheme, natural=False, mood="", tinted=bool(wish.inks))


RISO_PAPER = "#f8f4ea"
RISO_INKS: tuple[tuple[str, ...], ...] = (
    ("#ff4c9c", "#1d74c4", "#ffd52e"),
    ("#ff5f4d", "#0f8a86", "#ffbe3d"),
    ("#f2545b", "#3d4fa8", "#7fd1c7"),
    ("#ff7a2e", "#6d4fa3", "#5cc4a0"),
)


def _for_risograph(scheme: Scheme, wish: Wish, seed: int) -> Scheme:
    """Two or three spot inks on off-white paper; colours that she named stay, as inks: on a
    strong paper they would all turn to mud."""
    ground = scheme.ground if wish.ground_ink else RISO_PAPER
    inks: tuple[str, ...]
    inks = choose_stratified(key=wish.key, seed=seed, name="spot inks", options=RISO_INKS)
    named = wish.inks or ([] if scheme.natural else scheme.inks)
    inks = tuple(dict.fromkeys(ink for ink in named if distance(ink, ground) > 0.12))[:3] or inks
    if len(inks) == 1:
        inks = (*inks, tone(inks[0], -0.25 if lightness(inks[0]) > 0.5 else 0.25, 1.0, 40))
    deep = tone(min(inks, key=lightness), -0.2, 0.9)
    greens = [ink for ink in inks if 110 < hue(ink) < 250]
    return replace(
        scheme,
        ground=ground,
        ink=deep if lightness(deep) < 0.45 else "#3a3350",
        light=RISO_PAPER,
        leaf=greens[0] if greens else inks[-1],
        inks=inks,
        natural=False,
        mood="",
    )


GLASS_GROUNDS = ("#17375a", "#f6ecd0", "#14433c", "#43203f")
LEAD = "#17151b"


def _for_glass(scheme: Scheme, wish: Wish, seed: int) -> Scheme:
    """Dark lead; jewel or pale amber glass behind."""
    ground = scheme.ground
    if scheme.natural and not wish.ground_ink:
        ground = choose_stratified(key=wish.key, seed=seed, name="pane", options=GLASS_GROUNDS)
    return replace(scheme, ground=ground, ink=LEAD)


KAWAII_GROUNDS = ("#fde7ee", "#e2f2fb", "#fff5d6", "#ece4fb", "#ddf4e8")


def _for_kawaii(scheme: Scheme, wish: Wish, seed: int) -> Scheme:
    """A pastel ground and, instead of black, plum. The word alone is no wish for candy colours:
    a strawberry stays pink."""
    asked = {"candy", "sweet", "bubblegum", "girly"} & set(wish.understood)
    natural = scheme.natural or (wish.palette == "candy" and not wish.inks and not asked)
    ground = scheme.ground
    if natural and not wish.ground_ink:
        ground = choose_stratified(key=wish.key, seed=seed, name="sugar", options=KAWAII_GROUNDS)
    scheme = replace(scheme, ground=ground, ink="#5b3552", light="#fffafc", natural=natural)
    return replace(scheme, mood="") if natural else _matched(scheme, wish, seed)


def _matched(scheme: Scheme, wish: Wish, seed: int) -> Scheme:
    """In a palette that goes with the style, each part takes the ink nearest to its own colour."""
    return scheme if scheme.natural or wish.inks else replace(scheme, matched=True)


FOLK_SETS = (  # ground, ink, leaf, inks
    ("#191820", "#0d0c11", "#55a05a", ("#ea3b4c", "#f48fb4", "#f6b636", "#4a8ed6", "#fbf3e2")),
    ("#f8f0e1", "#25324c", "#4c7c5c", ("#c93a2f", "#2a4a76", "#e2a533", "#e58b78")),
    ("#203a5a", "#112238", "#8db592", ("#e65d38", "#f3c75c", "#f7ecd6", "#93bcd8")),
    ("#fdf8ee", "#4a1f26", "#3f8a62", ("#d62d42", "#ef8b30", "#1f7c8e", "#f0a9bb")),
)


def _for_folk(scheme: Scheme, wish: Wish, seed: int) -> Scheme:
    """A painter's few strong inks, each part in the one nearest to its own colour."""
    if not scheme.natural:
        return _matched(scheme, wish, seed)
    ground, ink, leaf, inks = choose_stratified(
        key=wish.key, seed=seed, name="folk", options=FOLK_SETS
    )
    light = "#fdf6e6"
    if wish.ground_ink:
        ground, ink = scheme.ground, scheme.ink
        inks = tuple(one for one in inks if distance(one, ground) > 0.12)
    return replace(
        scheme,
        ground=ground,
        ink=ink,
        leaf=leaf,
        light=light,
        inks=inks,
        natural=False,
        matched=True,
    )


LINE_GROUNDS = (
    ("#ffffff", "#20242c"),
    ("#fbf3e4", "#3a2d28"),
    ("#1f2f4f", "#0e1830"),
    ("#dfe8dc", "#23402f"),
    ("#f7dcd2", "#5a2430"),
    ("#16191f", "#000000"),
)


def _for_line(scheme: Scheme, wish: Wish, seed: int) -> Scheme:
    tinted = "minimal" not in wish.understood and choose_stratified(
        key=wish.key, seed=seed, name="tint", options=[False, True, False, False]
    )
    if scheme.natural and not wish.ground_ink:
        ground, ink = choose_stratified(
            key=wish.key, seed=seed, name="line ground", options=LINE_GROUNDS
        )
        scheme = replace(scheme, ground=ground, ink=ink)
        if scheme.dark:
            scheme = replace(scheme, light="#fbf6ea")
    return replace(scheme, tinted=tinted and not scheme.dark)


SUITED: Mapping[str, Callable[[Scheme, Wish, int], Scheme]] = {
    "line": _for_line,
    "ink": _for_ink,
    "risograph": _for_risograph,
    "stained_glass": _for_glass,
    "kawaii": _for_kawaii,
    "folk": _for_folk,
    "retro": _matched,
}
