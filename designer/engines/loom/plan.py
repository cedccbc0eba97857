"""The plan: everything decided about a print before a line is drawn, as plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from designer.engines.loom.colour import mix
from designer.engines.loom.guests import Guest, GuestError
from designer.engines.loom.motifs import MOTIFS, Motif
from designer.engines.loom.palettes import PALETTES
from designer.engines.loom.rng import Rng, choose_stratified
from designer.engines.loom.scheme import Scheme, make_scheme, recoloured, suit_style
from designer.engines.loom.words import MOST_MOTIFS, Wish
from designer.layout import HEX, REPEATS, Repeat

ENGINE_ID, ENGINE_VERSION = "loom", "1"

DAINTY = frozenset(["rose", "daisy", "paisley", "sprig", "tulip", "bee", "sunflower", "poppy"])
GRID_ARRANGEMENTS = frozenset(["straight", "half_drop", "brick"])


MOST_GUESTS = 4


class PlanError(ValueError):
    """A parameter is out of its range; the message names it."""


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
    faces: bool = False
    scale: float = 1.0
    gap: float = 1.0
    leaves: float = 1.0
    aspect: float = 1.0
    repeat: Repeat = "straight"
    bit: int = 0
    lot: int = 0
    transparent: bool = False  # nothing is drawn where there is no motif
    guests: tuple[Guest, ...] = ()  # motifs of packs, those that are drawn

    @property
    def is_placement(self) -> bool:
        """Whether this is one print for a print area, rather than a tile that repeats."""
        return self.arrangement == "badge" and self.transparent

    @property
    def plate(self) -> str:
        """What a badge lies on."""
        return str(self.stratified("badge", ["sunburst", "rings", "seal", "sunset"]))

    def rng(self, *stage: object) -> Rng:
        """Chance for one stage: independent of every other stage."""
        return Rng(ENGINE_ID, ENGINE_VERSION, self.key, self.seed, self.lot, *stage)

    def stratified(self, name: str, options: Sequence[Any]) -> Any:
        return choose_stratified(
            key=self.key, seed=self.seed + self.lot, name=name, options=options
        )

    def motif(self, name: str) -> Motif:
        """One of the plan's motifs, our own or a guest."""
        guests = (guest.motif() for guest in self.guests if guest.name == name)
        return next(guests, None) or MOTIFS[name]

    def to_json(self) -> dict[str, Any]:
        """The decisions as plain data; of a guest its credit, since the recipe has its drawing."""
        credits = [
            {"label": g.label, "pack": g.pack, "credit": g.credit, "licence": g.licence}
            for g in self.guests
        ]
        return {**asdict(replace(self, guests=())), "guests": credits}


PARAMETERS = frozenset(
    {
        "aspect",
        "density",
        "edits",
        "guests",
        "palette",
        "placement",
        "repeat",
        "scale",
        "seed_variation",
        "transparent",
        "vary",
    }
)


@dataclass(frozen=True, slots=True)
class Knobs:
    """The parameters of a request that the loom understands, checked.

    ``placement`` is ``area`` (one see-through print, such as a badge), ``all_over``, or empty:
    then the words decide.
    """

    repeat: Repeat = "straight"
    inks: tuple[str, ...] = ()
    palette: str = ""
    scale: float = 1.0
    density: float = 1.0
    aspect: float = 1.0
    bit: int = 0
    lot: int = 0
    placement: str = ""
    transparent: bool = False
    edits: tuple[str, ...] = ()
    guests: tuple[Guest, ...] = ()

    @classmethod
    def read(cls, parameters: Mapping[str, Any]) -> Knobs:
        """Raises PlanError for a value out of range, and for a name that it does not know."""
        if unknown := sorted(set(parameters) - PARAMETERS):
            raise PlanError(f"loom cannot set {', '.join(unknown)}; say it in the prompt")
        placement = str(parameters.get("placement") or "")
        if placement not in ("", "area", "all_over"):
            raise PlanError("placement must be area or all_over")
        repeat = parameters.get("repeat", "straight")
        if repeat not in REPEATS:
            raise PlanError(f"repeat must be one of {', '.join(REPEATS)}")
        vary = parameters.get("vary") or {}
        bit = vary.get("bit", 0) or parameters.get("seed_variation", 0)
        inks, palette = _read_palette(parameters.get("palette"))
        return cls(
            repeat=repeat,
            inks=inks,
            palette=palette,
            scale=_read_number(parameters, "scale", 0.5, 2.0),
            density=_read_number(parameters, "density", 0.5, 2.0),
            aspect=_read_number(parameters, "aspect", 0.5, 2.0),
            bit=int(bit),
            lot=int(vary.get("lot", 0)),
            placement=placement,
            transparent=bool(parameters.get("transparent", False)),
            edits=tuple(str(edit) for edit in parameters.get("edits", ())),
            guests=_read_guests(parameters.get("guests")),
        )


def _read_number(parameters: Mapping[str, Any], name: str, low: float, high: float) -> float:
    value = parameters.get(name, 1.0)
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise PlanError(f"{name} must be a number from {low:g} to {high:g}")
    return round(float(value), 4)


def _read_guests(value: Any) -> tuple[Guest, ...]:
    if not isinstance(value or [], list | tuple) or len(value or []) > MOST_GUESTS:
        raise PlanError(f"guests must be a list of at most {MOST_GUESTS} motifs")
    try:
        return tuple(Guest.from_json(guest) for guest in value or ())
    except GuestError as error:
        raise PlanError(str(error)) from error


def _read_palette(value: Any) -> tuple[tuple[str, ...], str]:
    """(hex inks, palette name); at most one of them is filled."""
    if not value:
        return (), ""
    if isinstance(value, str):
        if value not in PALETTES:
            raise PlanError(f"palette must be hex inks or one of {', '.join(sorted(PALETTES))}")
        return (), value
    inks = tuple(str(ink).lower() for ink in value)
    if not 1 <= len(inks) <= 16 or not all(HEX.fullmatch(ink) for ink in inks):
        raise PlanError("palette must be 1 to 16 inks like #1a2b3c, the ground first")
    return inks, ""


def make_plan(*, wish: Wish, seed: int, knobs: Knobs) -> Plan:
    """Decides a print. ``wish`` already has the edits in it."""
    base = Rng(ENGINE_ID, ENGINE_VERSION, wish.key, seed, knobs.lot)
    turn = seed + knobs.lot
    motifs, ground, palette = list(wish.motifs), (wish.grounds or [""])[0], wish.palette
    if not motifs and not ground:
        motifs, ground, palette = _invent(wish, base)
    wish = replace(wish, palette=palette)
    if knobs.placement == "area":
        wish = replace(wish, arrangement="badge")
    if knobs.palette:
        wish = replace(wish, palette=knobs.palette, inks=[], ground_ink="")
    guests = {guest.name: guest.motif() for guest in wish.guests}
    scheme = make_scheme(
        wish=wish,
        seed=turn,
        rng=base.fork("colour"),
        ground_name=ground,
        motifs=[guests.get(name) or MOTIFS[name] for name in motifs],
    )
    style = wish.style or _choose_style(wish, turn, natural=not (wish.inks or wish.palette))
    scheme = suit_style(scheme, style=style, wish=wish, seed=turn)
    if knobs.inks:
        scheme = recoloured(scheme, knobs.inks)
    arrangement = _choose_arrangement(wish, turn, motifs, ground, knobs.repeat)
    alone = arrangement == "badge" and knobs.placement != "all_over"
    return Plan(
        key=wish.key,
        seed=seed,
        motifs=tuple(motifs[:MOST_MOTIFS]),
        ground=ground,
        style=style,
        arrangement=arrangement,
        scheme=scheme,
        text=wish.text,
        faces=_choose_faces(wish, turn, style),
        scale=wish.scale * knobs.scale,
        gap=wish.gap / knobs.density,
        leaves=wish.leaves,
        aspect=knobs.aspect,
        repeat=knobs.repeat,
        bit=knobs.bit,
        lot=knobs.lot,
        transparent=alone or wish.transparent or knobs.transparent,
        guests=tuple(guest for guest in wish.guests if guest.name in motifs),
    )


def _invent(wish: Wish, base: Rng) -> tuple[list[str], str, str]:
    """Words that mean nothing to us still get a print of their own, the same for every seed."""
    if wish.text:
        motifs = base.fork("invent").pick([["bolt", "star"], ["star", "heart"]])
        return motifs, "", wish.palette
    rng = Rng("invent", wish.key)
    family = rng.pick(["cutouts", "bauhaus", "terrazzo", "botanic", "truchet", "topographic"])
    palettes = ["nordic", "tropical", "earthy", "memphis", "ocean", "sunset", "spring"]
    palette = wish.palette or ("" if wish.inks else rng.pick(palettes))
    if family == "botanic":
        return rng.shuffled(["sprig", "daisy", "rose", "monstera", "butterfly"])[:3], "", palette
    return [], family, palette


def _choose_style(wish: Wish, turn: int, *, natural: bool) -> str:
    styles = ["flat", "cartoon"] if natural else ["flat", "cartoon", "block", "flat"]
    style: str = choose_stratified(key=wish.key, seed=turn, name="style", options=styles)
    return style


def _choose_faces(wish: Wish, turn: int, style: str) -> bool:
    if wish.faces is not None:
        return wish.faces
    chance = choose_stratified(
        key=wish.key, seed=turn, name="faces", options=[True, False, True, True]
    )
    return style == "cartoon" and chance


def _choose_arrangement(
    wish: Wish, turn: int, motifs: list[str], ground: str, repeat: Repeat
) -> str:
    """How motifs lie inside the tile, made to fit the repeat: no motif may be cut at an edge."""
    if not motifs and wish.arrangement != "badge":
        return "all_over"
    chosen = wish.arrangement
    if not chosen and ground:
        chosen = "toss"
    if not chosen:
        options = ["toss", "toss", "half_drop", "toss"]
        if motifs[0] in DAINTY:
            options = ["toss", "ogee", "toss", "half_drop"]
        chosen = choose_stratified(key=wish.key, seed=turn, name="arrangement", options=options)
    if repeat == "mirror" and chosen in ("half_drop", "brick", "ogee"):
        return "straight"
    if repeat in ("half_drop", "brick") and chosen in GRID_ARRANGEMENTS:
        return str(repeat)
    return str(chosen)


def quietened(scheme: Scheme) -> Scheme:
    """The scheme for a quiet ground behind motifs: everything moves towards the ground's ink."""
    return replace(
        scheme,
        inks=tuple(mix(ink, scheme.ground, 0.58) for ink in scheme.inks),
        tones=tuple(mix(ink, scheme.ground, 0.5) for ink in scheme.tones),
        ink=mix(scheme.ink, scheme.ground, 0.7),
        light=mix(scheme.light, scheme.ground, 0.3),
    )
