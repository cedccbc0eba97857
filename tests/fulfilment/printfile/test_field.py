"""All-over prints: every panel is a window on one endless field, the same that mockups sample."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.layout import REPEATS, Layout, Repeat
from designer.mockups.placing import fold_into_tile, place_artwork
from designer.pixels import Pixels
from fulfilment.printfile import Grid, PanelBox, TileFile
from fulfilment.printfile.artwork import fold
from fulfilment.printfile.field import cut_panel
from tests.fulfilment.designs import make_layout, noise_tile

DPI = 254  # ten pixels a millimetre: the arithmetic can be followed by eye


def tile_file(folder: Path, pixels: Pixels) -> TileFile:
    path = folder / "tile.raw"
    path.write_bytes(pixels.tobytes())
    return TileFile(path, pixels.shape[1], pixels.shape[0], pixels.shape[2])


def naive(pixels: Pixels, box: PanelBox, layout: Layout) -> Pixels:
    """Each pixel asked one by one, by the formula of the mockups."""
    height, width = pixels.shape[:2]
    placing = place_artwork(layout=layout, aspect=height / width, placements={})
    columns, rows = np.meshgrid(np.arange(box.width), np.arange(box.height))
    spots = np.stack([(columns + box.left + 0.5).ravel(), (rows + box.top + 0.5).ravel()]) / 10
    s, t = placing.artwork_units(spots)
    s, t = fold_into_tile(s, t, layout.repeat)
    x = np.minimum((s * width).astype(int), width - 1)
    y = np.minimum((t * height).astype(int), height - 1)
    return pixels[y, x].reshape(box.height, box.width, -1)


@pytest.mark.parametrize("repeat", REPEATS)
@given(
    left=st.integers(-300, 300),
    top=st.integers(-300, 300),
    across=st.integers(-90, 90),
    down=st.integers(-90, 90),
)
@settings(max_examples=15, deadline=None)
def test_a_panel_shows_what_the_mockup_shows(
    tmp_path_factory: pytest.TempPathFactory,
    repeat: Repeat,
    left: int,
    top: int,
    across: int,
    down: int,
) -> None:
    pixels = np.kron(noise_tile(30, 20), np.ones((10, 10, 1), np.uint8))  # 300 x 200 px
    layout = make_layout(
        tile_mm=30.0, repeat=repeat, offset_x_mm=across / 10, offset_y_mm=down / 10
    )
    tile = tile_file(tmp_path_factory.mktemp("tile"), pixels)
    box = PanelBox(left, top, 350, 260)
    cut = cut_panel(tile, box, Grid.of(layout, dpi=DPI)).numpy()
    # Single precision may fall on the other side of an edge between two pixels; nothing else may.
    assert (cut != naive(pixels, box, layout)).any(axis=-1).mean() < 0.01


@pytest.mark.parametrize("repeat", REPEATS)
def test_two_panels_meet_in_the_seam_without_a_step(tmp_path: Path, repeat: Repeat) -> None:
    tile = tile_file(tmp_path, noise_tile(60, 40))
    grid = Grid.of(make_layout(repeat=repeat), dpi=DPI)
    whole = cut_panel(tile, PanelBox(-200, -30, 400, 100), grid).numpy()
    left = cut_panel(tile, PanelBox(-200, -30, 170, 100), grid).numpy()
    right = cut_panel(tile, PanelBox(-30, -30, 230, 100), grid).numpy()
    assert (np.hstack([left, right]) == whole).all()


@pytest.mark.parametrize("repeat", REPEATS)
def test_the_enlarging_margin_uses_the_same_repeat(tmp_path: Path, repeat: Repeat) -> None:
    pixels = noise_tile(60, 40)
    cut = cut_panel(
        tile_file(tmp_path, pixels), PanelBox(0, 0, 300, 200), Grid(-150, -100, 0.0, repeat)
    ).numpy()
    columns, rows = np.meshgrid(np.arange(300) + 150 + 30, np.arange(200) + 100 + 20)
    assert (cut == pixels[fold(columns, rows, 60, 40, repeat)]).all()


def smooth(width: int, height: int) -> Pixels:
    """A picture without edges, so that resampling cannot hide a picture in the wrong place."""
    x, y = np.meshgrid(np.arange(width) / width, np.arange(height) / height)
    turn = 2 * np.pi
    waves = [np.sin(turn * x), np.sin(turn * y), np.cos(turn * (x + y))]
    return (np.stack(waves, axis=-1) * 100 + 128).astype(np.uint8)


@pytest.mark.parametrize("angle", [15.0, 45.0, 90.0, -120.0])
@pytest.mark.parametrize("repeat", REPEATS)
def test_a_turned_panel_shows_what_the_mockup_shows(
    tmp_path: Path, repeat: Repeat, angle: float
) -> None:
    pixels = smooth(300, 200)
    layout = make_layout(tile_mm=30.0, repeat=repeat, rotation_deg=angle, offset_x_mm=3.0)
    box = PanelBox(-250, -60, 500, 420)
    cut = cut_panel(tile_file(tmp_path, pixels), box, Grid.of(layout, dpi=DPI)).numpy()
    off = np.abs(cut.astype(int) - naive(pixels, box, layout).astype(int)).max(axis=-1)
    # Half a pixel of the waves is up to 3 levels; half-tile repeats of waves have true edges.
    assert np.quantile(off, 0.9) <= 4


def test_a_full_turn_is_no_turn(tmp_path: Path) -> None:
    tile = tile_file(tmp_path, noise_tile())
    box = PanelBox(0, 0, 100, 100)
    plain = cut_panel(tile, box, Grid.of(make_layout(), dpi=DPI)).numpy()
    turned = cut_panel(tile, box, Grid.of(make_layout(rotation_deg=360.0), dpi=DPI)).numpy()
    assert (plain == turned).all()
