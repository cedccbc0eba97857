"""The plan: everything decided about a print before a line is drawn, as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from designer.engines.loom.colour import mix, tone
from designer.engines.loom.guests import Guest
from designer.engines.loom.knobs import Knobs
from designer.engines.loom.looks import Look, choose_look
from designer.engines.loom.motifs import MOTIFS, Motif
from designer.engines.loom.motifs.desk import draw_initial
from designer.engines.loom.rng import Rng, choose_stratified
from designer.engines.loom.scheme import (
    Scheme,
    make_scheme,
    narrowed,
    recoloured,
    stood_off,
)
from designer.engines.loom.separations import BLENDED
from designer.engines.loom.suits import suit_style
from designer.engines.loom.toning import Tinge, toned
from designer.engines.loom.words import MOST_MOTIFS, Wish
from designer.layout import Repeat

ENGINE_ID, ENGINE_VERSION = "loom", "2"

# Styles whose motifs are solid: through others a ground would show.
SOLID = frozenset({"flat", "cartoon", "sticker", "kawaii", "block", "retro", "folk"})
MOST_TIMES = 4
FEW = 3  # inks
GRID_ARRANGEMENTS = frozenset(["straight", "half_drop", "brick"])

TEXTED = ("round", "crest", "curved", "stack", "ribbon", "wreath", "echo", "varsity")
WORDLESS = ("round", "crest", "wreath", "flanked", "disc")
ASKED = {"crest": "crest", "shield": "crest", "varsity": "varsity", "collegiate": "varsity"}
BESIDE_TEXT = (["bolt", "star"], ["star", "heart"], ["sun", "star"], ["heart", "bolt"])
INVENTED_PALETTES = (
    "nordic",
    "tropical",
    "earthy",
    "memphis",
    "ocean",
    "sunset",
    "spring",
    "jewel",
)
INVENTED_GROUNDS = ("cutouts", "bauhaus", "terrazzo", "truchet", "topographic", "groovy_waves")
INVENTED_MOTIFS = (
    ["sprig", "daisy", "monstera"],
    ["rose", "sprig", "butterfly"],
    ["moon", "star", "crystal"],
    ["shell", "sprig", "eye"],
    ["poppy", "bee", "sprig"],
    ["sun", "cloud", "mountain"],
)


@dataclass(frozen=True, slots=True)
class Plan:
    """A print, decided. ``scale`` and ``gap`` are against the usual size and spacing; ``leaves``
    is the share of greenery between motifs; ``bit`` re-tosses, ``lot`` draws everything anew."""

    key: str
    seed: int
    motifs: tuple[str, ...]
    ground: str
    style: str
    arrangement: str
    scheme: Scheme
    text: str = ""
    initial: str = ""
    faces: bool = False
    scale: float = 1.0
    gap: float = 1.0
    leaves: float = 1.0
    aspect: float = 1.0
    repeat: Repeat = "straight"
    bit: int = 0
    lot: int = 0
    transparent: bool = False  # nothing is drawn where there is no motif
    quiet: bool = False  # the ground is our idea and stays in the background
    most_inks: int = 0  # 0: as many as it takes
    tinge: Tinge = field(default_factory=Tinge)  # on motifs
    guests: tuple[Guest, ...] = ()  # motifs of packs, those that are drawn
    counts: tuple[tuple[str, int], ...] = ()  # how many of a motif she named

    @property
    def is_placement(self) -> bool:
        """Whether this is one print for a print area, rather than a tile that repeats."""
        return self.arrangement == "badge" and self.transparent

    @property
    def composition(self) -> str:
        """How a placement print is built: as she asked, else each sibling another way."""
        asked = next((ASKED[word] for word in self.key.split() if word in ASKED), "")
        if asked in (TEXTED if self.text else WORDLESS):
            return asked
        return str(self.stratified("composition", TEXTED if self.text else WORDLESS))

    @property
    def cast(self) -> tuple[str, ...]:
        """Motifs as often as they come up against each other: two cats and one dog."""
        times = {name: min(count, MOST_TIMES) for name, count in self.counts}
        most = max(times.values(), default=1)
        return tuple(n for k in range(most) for n in self.motifs if times.get(n, 1) > k)

    @property
    def kinds(self) -> int:
        """How many drawings there are of each motif; three cats are three different cats."""
        if len(self.motifs) > 1:
            return 2
        return min(dict(self.counts).get(self.motifs[0], 3), 4) if self.motifs else 3

    def rng(self, *stage: object) -> Rng:
        """Chance for one stage: independent of every other stage."""
        return Rng(ENGINE_ID, self.key, self.seed, self.lot, *stage)

    def stratified(self, name: str, options: Sequence[Any]) -> Any:
        return choose_stratified(
            key=self.key, seed=self.seed + self.lot, name=name, options=options
        )

    def motif(self, name: str) -> Motif:
        """One of the plan's motifs, our own or a guest."""
        guests = (guest.motif() for guest in self.guests if guest.name == name)
        motif = next(guests, None) or MOTIFS[name]
        if name == "letter" and self.initial:
            motif = replace(motif, draw=lambda rng, cute: draw_initial(rng, self.initial))
        if not self.tinge:
            return motif
        return replace(motif, nature={role: self.tinge(ink) for role, ink in motif.nature.items()})

    def to_json(self) -> dict[str, Any]:
        """The decisions as plain data; of a guest its credit, since the recipe has its drawing."""
        credits = [
            {"label": g.label, "pack": g.pack, "credit": g.credit, "licence": g.licence}
            for g in self.guests
        ]
        return {**asdict(replace(self, guests=())), "guests": credits}


def make_plan(*, wish: Wish, seed: int, knobs: Knobs, look: Look | None = None) -> Plan:
    """Decides a print. ``wish`` already has the edits in it; ``look`` is that of the prompt
    before them, so that an edit changes only what it names."""
    look = look or look_of(wish, seed=seed, knobs=knobs)
    wish = decided(wish, knobs)
    if not wish.motifs and not wish.grounds:
        invent(wish, look)
    motifs, ground = wish.motifs[:MOST_MOTIFS], (wish.grounds or [""])[0]
    most_inks = knobs.most_inks or wish.most_inks
    style = _choose_style(wish, look, most_inks)
    arrangement = _choose_arrangement(wish, look, motifs, ground, knobs.repeat)
    quiet = knobs.decided.ground is None and not ground
    if quiet and not most_inks:
        ground = _lay_behind(wish, look, style, arrangement)
    alone = arrangement == "badge" and knobs.placement != "all_over"
    transparent = alone or wish.transparent or knobs.transparent
    if transparent and knobs.garment_ink:
        wish.ground_ink = knobs.garment_ink
    return Plan(
        key=wish.key,
        seed=seed,
        motifs=tuple(motifs),
        ground=ground,
        style=style,
        arrangement=arrangement,
        scheme=_mix_scheme(wish, look, knobs, style=style, seed=seed),
        text=wish.text,
        initial=wish.initial,
        faces=_choose_faces(wish, look, style),
        scale=wish.scale * (look.scale if motifs and not alone else 1.0) * knobs.scale,
        gap=wish.gap * look.gap / knobs.density,
        leaves=wish.leaves,
        aspect=knobs.aspect,
        repeat=knobs.repeat,
        bit=knobs.bit,
        lot=knobs.lot,
        transparent=transparent,
        quiet=quiet,
        most_inks=most_inks,
        counts=tuple((name, wish.counts[name]) for name in motifs if name in wish.counts),
        tinge=Tinge.of(wish),
        guests=tuple(guest for guest in wish.guests if guest.name in motifs),
    )


def look_of(wish: Wish, *, seed: int, knobs: Knobs) -> Look:
    """The look that the prompt's own words and the seed come to."""
    hero = (wish.motifs or [""])[0]
    family = MOTIFS[hero].family if hero in MOTIFS else "any"
    look = choose_look(key=wish.key, seed=seed + knobs.lot, hero=hero, family=family)
    scale = look.scale if wish.scale == 1 else 1.0
    return replace(look, scale=scale, gap=look.gap if wish.gap == 1 else 1.0)


def _choose_style(wish: Wish, look: Look, most_inks: int) -> str:
    """Hers, else the look's; what cannot be had of her inks gives way."""
    if not wish.motifs and not wish.style and wish.arrangement != "badge":
        return "flat"  # a bare ground has nothing to draw in a style
    style = wish.style or look.style
    if style == "line" and wish.inks and not wish.style:
        return "block"  # lines would show next to nothing of the colours she named
    if most_inks and (style in BLENDED or (not wish.style and most_inks <= FEW)):
        return "block" if most_inks <= FEW else "flat"  # carved lines tell few inks apart
    return style


def _mix_scheme(wish: Wish, look: Look, knobs: Knobs, *, style: str, seed: int) -> Scheme:
    guests = {guest.name: guest.motif() for guest in wish.guests}
    motifs = [guests.get(name) or MOTIFS[name] for name in wish.motifs[:MOST_MOTIFS]]
    scheme = make_scheme(
        wish=wish,
        look=look,
        rng=Rng(ENGINE_ID, wish.key, seed, knobs.lot, "colour"),
        ground_name=(wish.grounds or [""])[0],
        motifs=motifs,
    )
    scheme = suit_style(scheme, style=style, wish=wish, seed=seed + knobs.lot)
    if scheme.natural and motifs and not wish.ground_ink:
        scheme = stood_off(scheme, motifs[0].nature.get(motifs[0].body, scheme.ink))
    if knobs.inks:
        scheme = recoloured(scheme, knobs.inks)
    else:
        scheme = toned(scheme, Tinge.of(wish), ground_light=wish.ground_light)
    most_inks = knobs.most_inks or wish.most_inks
    return narrowed(scheme, most_inks) if most_inks else scheme


def decided(wish: Wish, knobs: Knobs) -> Wish:
    """The wish with what she decided by hand in its place."""
    by_hand = knobs.decided
    wish = replace(wish)
    if by_hand.motifs is not None:
        wish.motifs = list(by_hand.motifs)
    if by_hand.ground is not None:
        wish.grounds = [by_hand.ground] if by_hand.ground else []
    wish.style = by_hand.style or wish.style
    wish.arrangement = by_hand.arrangement or wish.arrangement
    wish.faces = wish.faces if by_hand.faces is None else by_hand.faces
    wish.leaves = wish.leaves if by_hand.leaves is None else by_hand.leaves
    wish.text = wish.text if by_hand.text is None else by_hand.text
    if knobs.placement == "area":
        wish.arrangement = "badge"
    if knobs.palette:
        wish.palette, wish.inks, wish.ground_ink = knobs.palette, [], ""
    return wish


def invent(wish: Wish, look: Look) -> None:
    """Words that mean nothing to us get a print of their own all the same, and another one for
    each sibling."""
    rng = Rng("invent", wish.key)
    if wish.text:
        wish.motifs = list(rng.shuffled(BESIDE_TEXT)[look.turn])
        return
    if not wish.palette and not wish.inks:
        wish.palette = rng.shuffled(INVENTED_PALETTES)[look.turn]
    offered = rng.shuffled(INVENTED_MOTIFS)[look.turn]
    if look.turn % 2 and not set(offered) & set(wish.without):
        wish.motifs = list(offered)
    else:
        wish.grounds = [rng.shuffled(INVENTED_GROUNDS)[look.turn]]


def _lay_behind(wish: Wish, look: Look, style: str, arrangement: str) -> str:
    """A quiet ground for motifs that nothing else is said about, where the eye has room for it."""
    is_quiet = arrangement in ("toss", *GRID_ARRANGEMENTS) and style in SOLID
    return look.behind if is_quiet and len(wish.motifs) in (1, 2) and wish.gap <= 1 else ""


def _choose_faces(wish: Wish, look: Look, style: str) -> bool:
    if wish.faces is not None:
        return wish.faces
    return style == "kawaii" or (style == "cartoon" and look.faces)


def _choose_arrangement(
    wish: Wish, look: Look, motifs: list[str], ground: str, repeat: Repeat
) -> str:
    """How motifs lie inside the tile, made to fit the repeat: no motif may be cut at an edge."""
    if not motifs and wish.arrangement != "badge":
        return "all_over"
    fixed = bool(wish.ground_ink or wish.inks or wish.palette)
    open_one = look.instead if fixed else look.arrangement
    chosen = wish.arrangement or ("toss" if ground else open_one)
    if repeat == "mirror" and chosen in ("half_drop", "brick", "ogee", "diamond"):
        return "straight"
    if repeat in ("half_drop", "brick") and chosen in GRID_ARRANGEMENTS:
        return str(repeat)
    return chosen


def quietened(scheme: Scheme, *, quiet: bool) -> Scheme:
    """The scheme for a ground behind motifs: everything moves towards the ground's ink; behind
    motifs in their own colours it is tone on tone, told apart more if she asked for it."""
    if scheme.natural:
        step = (0.055 if scheme.dark else -0.05) * (1.0 if quiet else 2.1)
        steps = [tone(scheme.ground, step * k, 1.25 if quiet else 1.7) for k in (1.0, 0.6, 1.3)]
        return replace(
            scheme,
            inks=tuple(steps),
            tones=(*steps, steps[0]),
            ink=steps[0],
            light=steps[1] if scheme.dark else mix(scheme.ground, "#ffffff", 0.4),
        )
    share = 0.62 if quiet else 0.45
    return replace(
        scheme,
        inks=tuple(mix(ink, scheme.ground, share) for ink in scheme.inks),
        tones=tuple(mix(ink, scheme.ground, share) for ink in scheme.tones),
        ink=mix(scheme.ink, scheme.ground, 0.7),
        light=mix(scheme.light, scheme.ground, 0.3),
    )
