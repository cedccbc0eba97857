"""The parameters of a request that the loom understands, checked before anything is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.guests import Guest, GuestError
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.palettes import PALETTES
from designer.engines.loom.styles import STYLES
from designer.engines.loom.words import MOST_MOTIFS
from designer.layout import HEX, REPEATS, Repeat

MOST_GUESTS = 4
MOST_TEXT = 40
FEWEST_INKS, MOST_INKS = 2, 8
ARRANGEMENT_NAMES = (
    "toss",
    "half_drop",
    "brick",
    "straight",
    "diamond",
    "ogee",
    "stripe",
    "border",
    "badge",
)
PARAMETERS = frozenset(
    {
        "aspect",
        "density",
        "edits",
        "garment_ink",
        "guests",
        "most_inks",
        "palette",
        "placement",
        "plan",
        "rasteriser",
        "repeat",
        "scale",
        "seed_variation",
        "transparent",
        "vary",
    }
)


class PlanError(ValueError):
    """A parameter is out of its range; the message names it."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """Parts of the plan that she decided by hand; None leaves a part to the words and the seed."""

    motifs: tuple[str, ...] | None = None
    ground: str | None = None
    style: str | None = None
    arrangement: str | None = None
    faces: bool | None = None
    leaves: float | None = None
    text: str | None = None

    @classmethod
    def read(cls, value: Any, guests: tuple[Guest, ...]) -> Decisions:
        """Raises PlanError for a part or a name that it does not know."""
        if not value:
            return cls()
        if not isinstance(value, Mapping):
            raise PlanError("plan must be an object of decisions")
        if unknown := sorted(set(value) - set(cls.__slots__)):
            raise PlanError(f"a plan has no {', '.join(map(str, unknown))}")
        motifs = value.get("motifs")
        if motifs is not None:
            names = {*MOTIFS, *(guest.name for guest in guests)}
            motifs = tuple(_one_of("motifs", motif, names) for motif in _listed("motifs", motifs))
        return cls(
            motifs=motifs,
            ground=_one_of("ground", value.get("ground"), {*GROUNDS, ""}),
            style=_one_of("style", value.get("style"), STYLES),
            arrangement=_one_of("arrangement", value.get("arrangement"), ARRANGEMENT_NAMES),
            faces=_switch("faces", value.get("faces")),
            leaves=_read_number(value, "leaves", 0.0, 2.0) if "leaves" in value else None,
            text=_read_text(value.get("text")),
        )


@dataclass(frozen=True, slots=True)
class Knobs:
    """``placement`` is ``area`` (one see-through print, such as a badge), ``all_over``, or empty:
    then the words decide. ``garment_ink`` is the cloth that a see-through print must stand out
    on. ``most_inks`` 0 is as many as it takes."""

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
    garment_ink: str = ""
    most_inks: int = 0
    edits: tuple[str, ...] = ()
    guests: tuple[Guest, ...] = ()
    decided: Decisions = Decisions()

    @classmethod
    def read(cls, parameters: Mapping[str, Any]) -> Knobs:
        """Raises PlanError for a value out of range, and for a name that it does not know."""
        if unknown := sorted(set(parameters) - PARAMETERS):
            raise PlanError(f"loom cannot set {', '.join(unknown)}; say it in the prompt")
        vary = parameters.get("vary") or {}
        bit = vary.get("bit", 0) or parameters.get("seed_variation", 0)
        inks, palette = _read_palette(parameters.get("palette"))
        guests = _read_guests(parameters.get("guests"))
        return cls(
            repeat=_one_of("repeat", parameters.get("repeat", "straight"), REPEATS),
            inks=inks,
            palette=palette,
            scale=_read_number(parameters, "scale", 0.5, 2.0),
            density=_read_number(parameters, "density", 0.5, 2.0),
            aspect=_read_number(parameters, "aspect", 0.5, 2.0),
            bit=int(bit),
            lot=int(vary.get("lot", 0)),
            placement=_one_of("placement", parameters.get("placement") or "", PLACEMENTS),
            transparent=bool(parameters.get("transparent", False)),
            garment_ink=_read_ink("garment_ink", parameters.get("garment_ink")),
            most_inks=_read_most_inks(parameters.get("most_inks")),
            edits=tuple(str(edit) for edit in parameters.get("edits", ())),
            guests=guests,
            decided=Decisions.read(parameters.get("plan"), guests),
        )


PLACEMENTS = ("", "area", "all_over")


def _one_of(name: str, value: Any, options: Any) -> Any:
    if value is None:
        return None
    if not isinstance(value, str) or value not in options:
        named = options if isinstance(options, tuple) else sorted(options)
        known = ", ".join(option for option in named if option)
        raise PlanError(f"{name} must be one of {known}")
    return value


def _listed(name: str, value: Any) -> list[Any]:
    if not isinstance(value, list | tuple) or len(value) > MOST_MOTIFS:
        raise PlanError(f"{name} must be a list of at most {MOST_MOTIFS}")
    return list(dict.fromkeys(value))


def _switch(name: str, value: Any) -> bool | None:
    if value is not None and not isinstance(value, bool):
        raise PlanError(f"{name} must be true or false")
    return value


def _read_text(value: Any) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > MOST_TEXT:
        raise PlanError(f"text must be at most {MOST_TEXT} letters")
    return " ".join(value.split())


def _read_number(parameters: Mapping[str, Any], name: str, low: float, high: float) -> float:
    value = parameters.get(name, 1.0)
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise PlanError(f"{name} must be a number from {low:g} to {high:g}")
    return round(float(value), 4)


def _read_most_inks(value: Any) -> int:
    if not value:
        return 0
    if isinstance(value, bool) or not isinstance(value, int) or not _is_ink_count(value):
        raise PlanError(f"most_inks must be a whole number from {FEWEST_INKS} to {MOST_INKS}")
    return value


def _is_ink_count(value: int) -> bool:
    return FEWEST_INKS <= value <= MOST_INKS


def _read_ink(name: str, value: Any) -> str:
    if not value:
        return ""
    if not isinstance(value, str) or not HEX.fullmatch(value.lower()):
        raise PlanError(f"{name} must be an ink like #1a2b3c")
    return value.lower()


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
        return (), str(_one_of("palette", value, PALETTES))
    inks = tuple(str(ink).lower() for ink in value)
    if not 1 <= len(inks) <= 16 or not all(HEX.fullmatch(ink) for ink in inks):
        raise PlanError("palette must be 1 to 16 inks like #1a2b3c, the ground first")
    return inks, ""
