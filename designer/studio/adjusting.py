"""What can be changed about a version without drawing anew, and why something cannot."""

from __future__ import annotations

from dataclasses import dataclass

from designer.engines.base import Capabilities
from designer.engines.loom.names import name_of_colour
from designer.engines.loom.palettes import PALETTES
from designer.layout import ALL_OVER, REPEATS, Layout, Repeat
from designer.models import Colourway, Garment, Placement, PlacementKind, Version
from designer.services.layouts import EASY_REPEATS, NOT_THIS_REPEAT
from designer.studio.cloth import Cloth, lay_cloth
from designer.studio.stage import area_of

REPEAT_NAMES: dict[Repeat, str] = {
    "straight": "Straight",
    "half_drop": "Half-drop",
    "brick": "Brick",
    "mirror": "Mirror",
}
NOT_PLACED = "A placed print is not repeated. Choose “All over” first."
SHOWN_INKS = 5
NUDGE_MM = 20
NARROWEST_MM, WIDEST_MM = 40, 800  # what the slider offers; a layout may be wider


@dataclass(frozen=True, slots=True)
class RepeatOption:
    slug: Repeat
    name: str
    cloth: Cloth
    is_on: bool
    why_not: str


@dataclass(frozen=True, slots=True)
class PlaceOption:
    """``fit_mm`` is the width a print gets when it moves there; ``kind`` chooses the drawing."""

    slug: str
    name: str
    kind: str
    fit_mm: int
    area: str
    is_on: bool


@dataclass(frozen=True, slots=True)
class ColourOption:
    """``value`` is what is posted: a colourway's slug, or a trim's hex (empty: from the print)."""

    value: str
    name: str
    hex: str
    is_on: bool


@dataclass(frozen=True, slots=True)
class PaletteOption:
    value: str
    name: str
    inks: tuple[str, ...]
    is_on: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A line on the scale under the size slider; ``at`` is a share like ``21.1%``."""

    at: str
    words: str


def draw_scale() -> tuple[Mark, ...]:
    """Every 5 cm a line, every 20 cm a number."""
    span = WIDEST_MM - NARROWEST_MM
    return tuple(
        Mark(f"{(mm - NARROWEST_MM) / span * 100:.2f}%", f"{mm // 10}" if mm % 200 == 0 else "")
        for mm in range(50, WIDEST_MM + 1, 50)
    )


@dataclass(frozen=True, slots=True)
class Adjusting:
    """Everything on the Adjust panel."""

    layout: Layout
    repeats: tuple[RepeatOption, ...]
    places: tuple[PlaceOption, ...]
    colours: tuple[ColourOption, ...]
    trims: tuple[ColourOption, ...]
    palettes: tuple[PaletteOption, ...]
    no_palettes: str
    cloth: Cloth
    nudge_mm: int = NUDGE_MM
    scale: tuple[Mark, ...] = draw_scale()

    @property
    def why_not_all_repeats(self) -> str:
        return next((option.why_not for option in self.repeats if option.why_not), "")

    @property
    def narrowest_mm(self) -> int:
        """The slider's ends take in what is there, so that an untouched slider changes nothing."""
        return min(NARROWEST_MM, int(self.layout.tile_mm))

    @property
    def widest_mm(self) -> int:
        return max(WIDEST_MM, int(self.layout.tile_mm))

    @property
    def size_cm(self) -> str:
        return f"{self.layout.tile_mm / 10:g}"


def adjusting_of(
    version: Version, garment: Garment, capabilities: Capabilities | None, engine_label: str
) -> Adjusting:
    """``capabilities`` is None when the version's engine is off; only the layout changes then."""
    layout = version.layout
    aspect = version.artwork.height / version.artwork.width
    exact = capabilities is not None and capabilities.exact_seed
    palettes = _palettes(version) if exact and version.made_by.engine == "loom" else ()
    return Adjusting(
        layout=layout,
        repeats=tuple(_repeats(layout, capabilities, aspect)),
        places=tuple(_places(garment, layout)),
        colours=tuple(_colours(garment, layout)),
        trims=tuple(_trims(version, garment, layout)),
        palettes=palettes,
        no_palettes=(
            ""
            if palettes
            else f"{engine_label} cannot draw the same picture in other inks. "
            "Say the colours in your words instead."
        ),
        cloth=lay_cloth(repeat=layout.repeat, columns=3, rows=3, aspect=aspect),
    )


def _repeats(
    layout: Layout, capabilities: Capabilities | None, aspect: float
) -> list[RepeatOption]:
    return [
        RepeatOption(
            slug=slug,
            name=REPEAT_NAMES[slug],
            cloth=lay_cloth(repeat=slug, columns=2, rows=2, aspect=aspect),
            is_on=layout.is_all_over and slug == layout.repeat,
            why_not=_why_no_repeat(slug, layout, capabilities),
        )
        for slug in REPEATS
    ]


def _why_no_repeat(slug: Repeat, layout: Layout, capabilities: Capabilities | None) -> str:
    if not layout.is_all_over:
        return NOT_PLACED
    redrawn = capabilities is not None and capabilities.exact_seed and slug in capabilities.repeats
    if redrawn or slug in EASY_REPEATS or slug == layout.repeat:
        return ""
    return NOT_THIS_REPEAT.format(repeat=slug.replace("_", "-"))


def _places(garment: Garment, layout: Layout) -> list[PlaceOption]:
    return [
        PlaceOption(
            slug=ALL_OVER if place.kind == PlacementKind.ALL_OVER else place.slug,
            name=place.name,
            kind=_drawing_of(place),
            fit_mm=place.width_mm or garment.default_tile_mm,
            area=area_of(garment, place.slug),
            is_on=(
                layout.is_all_over
                if place.kind == PlacementKind.ALL_OVER
                else place.slug == layout.placement
            ),
        )
        for place in garment.placements.all()
    ]


def _drawing_of(place: Placement) -> str:
    """all_over, sleeve, back, large (most of a front) or small (a badge)."""
    if place.kind == PlacementKind.ALL_OVER:
        return "all_over"
    if place.panel.startswith("sleeve"):
        return "sleeve"
    if place.panel == "back":
        return "back"
    return "large" if place.width_mm >= 200 else "small"


def _colours(garment: Garment, layout: Layout) -> list[ColourOption]:
    return [
        ColourOption(colour.slug, colour.name, colour.hex, colour.slug == layout.colourway)
        for colour in garment.colourways.all()
    ]


def _trims(version: Version, garment: Garment, layout: Layout) -> list[ColourOption]:
    """From the print, then the print's own inks, then the colours the garment comes in."""
    inks = [ink for ink in version.artwork.palette if isinstance(ink, str)]
    own = {ink: name_of_colour(ink).capitalize() for ink in inks[:SHOWN_INKS]}
    others = {colour.hex: colour.name for colour in _first(garment)}
    chosen = {layout.trim_colour: "As chosen"} if layout.trim_colour else {}
    options = {**chosen, **others, **own}
    ordered = [*own, *(code for code in (*others, *chosen) if code not in own)]
    first = inks[0] if inks else layout.garment_colour
    return [
        ColourOption("", "From the print", first, not layout.trim_colour),
        *(
            ColourOption(code, options[code], code, code == layout.trim_colour)
            for code in dict.fromkeys(ordered)
        ),
    ]


def _first(garment: Garment) -> list[Colourway]:
    return list(garment.colourways.all()[:4])


def _palettes(version: Version) -> tuple[PaletteOption, ...]:
    now = version.made_by.parameters.get("palette")
    as_drawn = tuple(str(ink) for ink in version.artwork.palette[:SHOWN_INKS]) if not now else ()
    named = (
        PaletteOption(
            name, name.capitalize(), (palette.ground, *palette.inks)[:SHOWN_INKS], name == now
        )
        for name, palette in PALETTES.items()
    )
    return (PaletteOption("as_drawn", "As drawn", as_drawn, not now), *named)
