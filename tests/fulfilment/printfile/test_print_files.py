"""Print-ready files: true size, profile inside, the same bytes each time."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from designer.layout import REPEATS, Repeat
from designer.pixels import Pixels
from fulfilment.designfile import PlacementSpec
from fulfilment.errors import PrintFileError
from fulfilment.printfile import (
    PrintedFile,
    PrintJob,
    RasterArtwork,
    VectorArtwork,
    draw_tile,
    panel_box,
    tile_size,
    write_print_files,
)
from fulfilment.printfile.png import ALGORITHMIC
from tests.fulfilment.designs import CHEST, FRONT, SLEEVE, flat_tile, make_layout, noise_tile


def press(
    folder: Path, pixels: Pixels, *placements: PlacementSpec, dpi: int = 300, **layout: object
) -> tuple[PrintedFile, ...]:
    lay = make_layout(**layout)
    repeat = lay.repeat if lay.is_all_over else None
    tile = draw_tile(RasterArtwork(pixels, repeat=repeat), lay, folder / "tile.raw", dpi=dpi)
    return write_print_files(tile, PrintJob(lay, placements, dpi, ALGORITHMIC), folder)


def test_a_print_file_knows_its_size_in_the_world(tmp_path: Path) -> None:
    front, sleeve = press(tmp_path, flat_tile(), FRONT, SLEEVE)
    with Image.open(front.path) as image:
        assert image.mode == "RGB"
        assert image.size == (front.width_px, front.height_px) == (1654, 2126)  # 140 x 180 mm
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.01)
        profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
        assert "sRGB" in ImageCms.getProfileDescription(profile)
        assert ALGORITHMIC in image.info["xmp"].decode()
    assert hashlib.sha256(front.path.read_bytes()).hexdigest() == front.sha256
    assert (front.width_mm, front.height_mm) == pytest.approx((140, 180), abs=0.05)
    assert sleeve.name == "sleeve_left"


def test_the_same_print_has_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first = press(tmp_path / "a", flat_tile(), FRONT, rotation_deg=20.0)
    again = press(tmp_path / "b", flat_tile(), FRONT, rotation_deg=20.0)
    assert first[0].sha256 == again[0].sha256


def test_a_ten_centimetre_tile_is_ten_centimetres_on_cloth(tmp_path: Path) -> None:
    ruler = np.full((200, 200, 3), 255, np.uint8)
    ruler[:, :4] = 0  # one dark line a tile
    (front,) = press(tmp_path, ruler, FRONT, tile_mm=40.0)
    row = np.asarray(Image.open(front.path))[500, :, 0]
    lines = np.flatnonzero((row[1:] < 128) & (row[:-1] >= 128))
    assert np.diff(lines) * 25.4 / 300 == pytest.approx(40.0, abs=0.1)


@pytest.mark.parametrize("repeat", ["straight", "mirror", "half_drop", "brick"])
def test_enlarging_leaves_no_line_at_the_tile_edge(repeat: Repeat) -> None:
    pixels = smooth_tile(64) if repeat in ("straight", "mirror") else lattice_tile(64, repeat)
    width, height = tile_size(50.0, aspect=1.0, repeat=repeat, dpi=300)
    big = np.vstack(list(RasterArtwork(pixels, repeat=repeat).strips(width, height))).astype(int)
    steps = np.abs(np.diff(big, axis=1)).max()
    beside = big[:, ::-1] if repeat == "mirror" else big
    beside = np.roll(beside, height // 2, axis=0) if repeat == "half_drop" else beside
    seam = np.abs(beside[:, 0] - big[:, -1]).max()
    assert seam <= steps + 1


def smooth_tile(size: int) -> Pixels:
    x, y = np.meshgrid(np.arange(size), np.arange(size))
    wave = np.sin(2 * np.pi * x / size) + np.cos(2 * np.pi * y / size)
    return np.repeat((wave * 60 + 128).astype(np.uint8)[..., None], 3, axis=-1)


def lattice_tile(size: int, repeat: Repeat) -> Pixels:
    """Smooth across a half-drop or brick seam: one wave along the stagger, two across it."""
    x, y = np.meshgrid(np.arange(size), np.arange(size))
    if repeat == "brick":
        x, y = y, x
    wave = np.cos(np.pi * x / size * 2) * 0.5 + np.sin(2 * np.pi * (2 * y / size))
    return np.repeat((wave * 60 + 128).astype(np.uint8)[..., None], 3, axis=-1)


@pytest.mark.parametrize("repeat", REPEATS)
def test_strips_are_one_picture(repeat: Repeat) -> None:
    artwork = RasterArtwork(noise_tile(120, 90), repeat=repeat)
    strips = list(artwork.strips(700, 1200))
    whole = np.vstack(strips)
    assert whole.shape == (1200, 700, 3)
    joint = strips[0].shape[0]
    inside = np.abs(np.diff(whole.astype(int), axis=0)).mean()
    at_joint = np.abs(whole[joint].astype(int) - whole[joint - 1].astype(int)).mean()
    assert at_joint < 2 * inside


BOX = 'viewBox="0 0 100 150" width="100" height="150"'
DISC = '<defs></defs><circle cx="50" cy="75" r="40" fill="#c03020"/></svg>'
START = '<svg xmlns="http://www.w3.org/2000/svg" '


@pytest.mark.parametrize("see_through", [False, True])
@pytest.mark.parametrize(
    "head",
    [
        f'{START}{BOX} preserveAspectRatio="none">',  # the loom's own
        f"{START}{BOX}>",
        f'{START}width="100" height="150">',
    ],
)
def test_vectors_are_one_picture_of_any_size(head: str, see_through: bool) -> None:
    artwork = VectorArtwork(head + DISC, aspect=1.5, see_through=see_through)
    strips = list(artwork.strips(1000, 1500))
    assert max(len(strip) for strip in strips) <= 512
    whole = np.vstack(strips)
    assert whole.shape == (1500, 1000, 4 if see_through else 3)
    red = (whole[..., 0] == 0xC0) & (whole[..., 1] == 0x30)
    middle = np.array(np.nonzero(red)).mean(axis=1)
    if "viewBox" in head:
        assert red.mean() == pytest.approx(np.pi * 40**2 / (100 * 150), abs=0.01)
        assert middle == pytest.approx((749.5, 499.5), abs=1)


def test_an_area_print_is_clear_around_the_artwork(tmp_path: Path) -> None:
    (chest,) = press(tmp_path, flat_tile(), CHEST, placement="chest", tile_mm=60.0)
    with Image.open(chest.path) as image:
        assert image.mode == "RGBA"
        alpha = np.asarray(image)[..., 3]
    down, across = np.nonzero(alpha)
    middle_x, middle_y = (across.min() + across.max()) / 2, (down.min() + down.max()) / 2
    assert (np.ptp(across) + 1) * 25.4 / 300 == pytest.approx(60.0, abs=0.1)
    assert middle_x == pytest.approx(chest.width_px / 2, abs=1)
    assert middle_y == pytest.approx(chest.height_px / 2, abs=1)
    assert set(np.unique(alpha)) == {0, 255}


def test_artwork_larger_than_its_area_is_cut_at_the_edge(tmp_path: Path) -> None:
    (chest,) = press(tmp_path, flat_tile(), CHEST, placement="chest", tile_mm=300.0)
    assert (chest.width_mm, chest.height_mm) == pytest.approx((100, 120), abs=0.1)
    assert (np.asarray(Image.open(chest.path))[..., 3] == 255).all()


def test_a_turned_area_print_stays_in_the_middle(tmp_path: Path) -> None:
    (chest,) = press(
        tmp_path, flat_tile(), CHEST, placement="chest", tile_mm=50.0, rotation_deg=45.0
    )
    down, across = np.nonzero(np.asarray(Image.open(chest.path))[..., 3] > 127)
    assert (np.ptp(across) + 1) * 25.4 / 300 == pytest.approx(50 * 2**0.5, abs=0.3)
    assert (across.min() + across.max()) / 2 == pytest.approx(chest.width_px / 2, abs=2)
    assert (down.min() + down.max()) / 2 == pytest.approx(chest.height_px / 2, abs=2)


def test_artwork_moved_off_its_area_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PrintFileError, match="outside"):
        press(tmp_path, flat_tile(), CHEST, placement="chest", tile_mm=50.0, offset_x_mm=400.0)


def test_clear_artwork_on_a_panel_shows_the_garment_colour(tmp_path: Path) -> None:
    clear = np.zeros((64, 64, 4), np.uint8)
    clear[16:48, 16:48] = (255, 0, 0, 255)
    (front,) = press(tmp_path, clear, FRONT, garment_colour="#102030")
    pixels = np.asarray(Image.open(front.path))
    assert pixels.shape[-1] == 3
    assert (pixels == (0x10, 0x20, 0x30)).all(axis=-1).mean() > 0.5


def test_seams_are_rounded_from_one_origin() -> None:
    left = panel_box(PlacementSpec("l", "all_over", "l", 101.3, 50, centre_x_mm=-50.65), dpi=300)
    right = panel_box(PlacementSpec("r", "all_over", "r", 77.7, 50, centre_x_mm=38.85), dpi=300)
    assert left.left + left.width == right.left == 0


def test_too_large_a_panel_says_what_to_do(tmp_path: Path) -> None:
    huge = PlacementSpec("front", "all_over", "front", 2900, 100)
    with pytest.raises(PrintFileError, match="lower the dpi"):
        press(tmp_path, noise_tile(), huge)


def test_a_full_disk_is_an_error_not_a_short_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fulfilment.printfile.png._MarkedSink._put", no_space)
    with pytest.raises(PrintFileError, match="disk space"):
        press(tmp_path, flat_tile(), FRONT)


def no_space(sink: object, data: bytes) -> None:
    raise OSError(28, "No space left on device")


MEASURE = """
import sys, pathlib
import numpy as np
from tests.fulfilment.printfile.test_print_files import press
from tests.fulfilment.designs import flat_tile
from fulfilment.designfile import PlacementSpec
side = 12_000 * 25.4 / 300
panel = PlacementSpec("front", "all_over", "front", side, side)
(done,) = press(pathlib.Path(sys.argv[1]), flat_tile(256), panel, tile_mm=300.0,
                rotation_deg=float(sys.argv[2]))
assert (done.width_px, done.height_px) == (12_000, 12_000)
status = pathlib.Path("/proc/self/status").read_text()  # getrusage would count the parent too
print(int(status.split("VmHWM:")[1].split()[0]) // 1024)
"""


@pytest.mark.slow
@pytest.mark.parametrize("turn", ["0", "30"])
def test_a_12000_px_panel_takes_less_than_600_mb(tmp_path: Path, turn: str) -> None:
    command = [sys.executable, "-c", MEASURE, str(tmp_path), turn]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    assert int(answer.stdout) < 600
