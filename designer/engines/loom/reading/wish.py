"""The wish: what a shopper's words ask for, as plain data, and an honest account of them."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

from designer.engines.loom.guests import Guest

LEAST_INKS, MOST_INKS = 2, 8  # that a print may be limited to


@dataclass(slots=True)
class Wish:
    """What the words ask for. Empty fields are the seed's to choose."""

    key: str  # the prompt that chance is drawn from
    text: str = ""
    initial: str = ""  # A to Z: the letter of a monogram
    motifs: list[str] = field(default_factory=list)
    called: dict[str, str] = field(default_factory=dict)  # motif or ground -> her word for it
    counts: dict[str, int] = field(default_factory=dict)  # motif -> how many, where she said it
    grounds: list[str] = field(default_factory=list)
    style: str = ""
    weak_style: bool = False  # hinted at rather than named: another word may overrule it
    palette: str = ""
    weak_palette: bool = False  # likewise
    inks: list[str] = field(default_factory=list)
    ground_ink: str = ""
    most_inks: int = 0  # colours of the whole picture, its ground among them; 0: as many as it has
    arrangement: str = ""
    scale: float = 1.0
    gap: float = 1.0
    faces: bool | None = None
    leaves: float = 1.0  # share of greenery between the motifs: 0 none, 1 as usual, 2 much
    calm: float = 0.0  # -1 louder .. 1 calmer colours
    light: float = 0.0  # -1 darker .. 1 lighter inks
    ground_light: float = 0.0  # the same of the ground alone
    warm: float = 0.0  # -1 cooler .. 1 warmer inks
    transparent: bool = False
    guests: tuple[Guest, ...] = ()  # motifs of packs that her words may mean
    without: list[str] = field(default_factory=list)
    without_inks: list[str] = field(default_factory=list)
    understood: list[str] = field(default_factory=list)
    approximated: list[tuple[str, str]] = field(default_factory=list)
    not_understood: list[str] = field(default_factory=list)

    def copy(self) -> Wish:
        """One that may be changed without this one; guests are never changed, and are shared."""
        other = replace(self)
        for one in fields(self):
            value = getattr(self, one.name)
            if isinstance(value, list | dict):
                setattr(other, one.name, value.copy())
        return other
