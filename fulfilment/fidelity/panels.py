"""Is the artwork where it should be on the cloth? Windows of the written files, looked at again.

The expected window is worked out from the approved master by the mockups' own formula
(``designer.mockups.placing``), pixel by pixel: another road than the one the print took. So a wrong
origin, scale, repeat, mirror or file shows, whichever step it came from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pyvips

from designer.layout import Layout
from designer.mockups.placing import PlacementArea, Placing, fold_into_tile, place_artwork
from designer.pixels import Pixels
from fulfilment.designfile.parts import PlacementSpec
from fulfilment.fidelity import colour
from fulfilment.fidelity.canonical import Floats, find_shift, move_back, opaque
from fulfilment.fidelity.report import Figure
from fulfilment.printfile.measure import PanelBox, mm_to_px, panel_box, px_to_mm

WINDOW_MM = 43.0
AGREES_DE00 = 1.5
SEEN_PX = 128  # a window is judged at this size: a third of a millimetre a pixel
ACROSS = 3  # windows a side of a panel


@dataclass(frozen=True, slots=True)
class PanelLook:
    """The worst window of one file."""

    shift_mm: float
    de00: float


def judge_panels(looks: Sequence[PanelLook]) -> tuple[Figure, ...]:
    """The figures of all panels: the worst of each kind."""
    return (
        Figure("panel_shift", round(max(look.shift_mm for look in looks), 4)),
        Figure("panel_de00", round(max(look.de00 for look in looks), 4)),
    )


def look_at_panel(
    path: Path, placement: PlacementSpec, layout: Layout, approved: Pixels, *, dpi: int
) -> PanelLook:
    """Reads the file once, top to bottom, and compares nine windows with the approved master."""
    box = panel_box(placement, dpi=dpi)
    expected = _Expected(placement, layout, approved, dpi)
    worst = PanelLook(0.0, 0.0)
    for left, top, pixels in _read_windows(path, box, mm_to_px(WINDOW_MM, dpi)):
        found = _seen(opaque(pixels))
        wanted = _seen(expected.window(box.left + left, box.top + top, pixels.shape))
        shift, apart = _compare(wanted, found)
        pixel_mm = px_to_mm(pixels.shape[1], dpi) / found.shape[1]
        worst = PanelLook(max(worst.shift_mm, shift * pixel_mm), max(worst.de00, apart))
    return worst


def _compare(wanted: Floats, found: Floats) -> tuple[float, float]:
    """(shift in window pixels, dE00 of the worst spot after moving it back)."""
    soft = colour.soft_lab(wanted)
    apart = colour.worst_tile_de00(soft, colour.soft_lab(found))
    # In a window with little in it any shift explains a pair that agrees: agreement is no shift.
    if apart <= AGREES_DE00:
        return 0.0, apart
    shift = find_shift(wanted, found)
    moved = colour.worst_tile_de00(soft, colour.soft_lab(move_back(found, shift)))
    return max(abs(shift[0]), abs(shift[1])), min(apart, moved)


def _read_windows(path: Path, box: PanelBox, side: int) -> Iterator[tuple[int, int, Pixels]]:
    """(left, top, pixels) of windows at the corners, the edges and the middle."""
    picture = pyvips.Image.new_from_file(str(path), access="sequential")
    if (picture.width, picture.height) != (box.width, box.height):
        raise ValueError(f"{path.name} has another size than its panel")
    region = pyvips.Region.new(picture)
    width, height = min(side, box.width), min(side, box.height)
    for top in _spread(box.height - height):
        data = region.fetch(0, top, box.width, height)
        rows = np.frombuffer(data, np.uint8).reshape(height, box.width, picture.bands)
        for left in _spread(box.width - width):
            yield left, top, rows[:, left : left + width]


def _spread(room: int) -> list[int]:
    return sorted({round(room * number / (ACROSS - 1)) for number in range(ACROSS)})


def _seen(window: Floats) -> Floats:
    """At the size of judging; a window is never blown up."""
    size = (min(SEEN_PX, window.shape[1]), min(SEEN_PX, window.shape[0]))
    return np.asarray(cv2.resize(window, size, interpolation=cv2.INTER_AREA))


class _Expected:
    """The approved master, looked up where the layout puts it."""

    def __init__(
        self, placement: PlacementSpec, layout: Layout, approved: Pixels, dpi: int
    ) -> None:
        height, width = approved.shape[:2]
        area = None
        if placement.kind == "area":
            area = PlacementArea(
                placement.panel,
                placement.width_mm,
                placement.height_mm,
                placement.top_mm,
                placement.centre_x_mm,
            )
        self._placing: Placing = place_artwork(
            layout=layout,
            aspect=height / width,
            placements={placement.name: area} if area else {},
        )
        self._dpi = dpi
        self._ground = _ground(placement, layout)
        self._picture = self._at_print_size(approved, mm_to_px(layout.tile_mm, dpi))

    def _at_print_size(self, approved: Pixels, width: int) -> Floats:
        """Not more pixels than the print has: what it cannot show, it need not show."""
        picture: Floats = approved.astype(np.float32)
        if picture.shape[-1] == 4:
            alpha = picture[..., 3:] / 255
            picture = np.asarray(picture[..., :3] * alpha + self._ground * (1 - alpha))
        if width < picture.shape[1]:
            size = (width, max(1, round(width * picture.shape[0] / picture.shape[1])))
            picture = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA))
        return np.asarray(picture, np.float32)

    def window(self, left: int, top: int, shape: tuple[int, ...]) -> Floats:
        """RGB (h, w, 3) in 0 to 255 of a rectangle of the field, in print pixels."""
        columns, rows = np.meshgrid(np.arange(shape[1]), np.arange(shape[0]))
        spots = np.stack([columns.ravel() + left + 0.5, rows.ravel() + top + 0.5])
        s, t = self._placing.artwork_units((spots * px_to_mm(1, self._dpi)).astype(np.float32))
        inside = None
        if self._placing.area is None:
            s, t = fold_into_tile(s, t, self._placing.repeat)
        else:
            inside = (s >= 0) & (s < 1) & (t >= 0) & (t < 1)
        height, width = self._picture.shape[:2]
        x = np.clip(s * width - 0.5, 0, width - 1).reshape(shape[:2]).astype(np.float32)
        y = np.clip(t * height - 0.5, 0, height - 1).reshape(shape[:2]).astype(np.float32)
        found = np.asarray(cv2.remap(self._picture, x, y, cv2.INTER_LINEAR), np.float32)
        if inside is not None:
            found[~inside.reshape(shape[:2])] = self._ground
        return found


def _ground(placement: PlacementSpec, layout: Layout) -> Floats:
    """What shows where there is no artwork: grey in an area (as ``opaque`` lays it), else cloth."""
    if placement.kind == "area":
        return np.full(3, 128, np.float32)
    hexes = (layout.garment_colour[at : at + 2] for at in (1, 3, 5))
    return np.array([int(pair, 16) for pair in hexes], np.float32)
