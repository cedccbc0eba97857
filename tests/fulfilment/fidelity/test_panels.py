"""The written files show the approved artwork in its place, by the mockups' own formula."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.layout import REPEATS, Layout
from designer.pixels import Pixels
from fulfilment.designfile import PlacementSpec
from fulfilment.fidelity.panels import PanelLook, judge_panels, look_at_panel
from fulfilment.printfile import PrintJob, RasterArtwork, draw_tile, write_print_files
from fulfilment.printfile.png import ALGORITHMIC
from tests.fulfilment.designs import CHEST, flat_tile, make_layout

DPI = 150
BODY = PlacementSpec("front", "all_over", "front", 260, 300, top_mm=-15, bleed_mm=10)
POCKET = PlacementSpec("pocket", "all_over", "pocket", 90, 70, top_mm=180, centre_x_mm=60)
MASTER = flat_tile(512)


def printed(folder: Path, layout: Layout, placement: PlacementSpec, pixels: Pixels) -> Path:
    repeat = layout.repeat if layout.is_all_over else None
    tile = draw_tile(RasterArtwork(pixels, repeat=repeat), layout, folder / "tile.raw", dpi=DPI)
    (file,) = write_print_files(tile, PrintJob(layout, (placement,), DPI, ALGORITHMIC), folder)
    return file.path


def look(path: Path, layout: Layout, placement: PlacementSpec) -> PanelLook:
    return look_at_panel(path, placement, layout, MASTER, dpi=DPI)


layouts = st.builds(
    make_layout,
    tile_mm=st.floats(20, 400),
    repeat=st.sampled_from(REPEATS),
    rotation_deg=st.sampled_from([0.0, 90.0, -15.0, 200.5]) | st.floats(-360, 360),
    offset_x_mm=st.floats(-400, 400),
    offset_y_mm=st.floats(-400, 400),
)


@given(layout=layouts, placement=st.sampled_from([BODY, POCKET]))
@settings(max_examples=30, deadline=None)
def test_whatever_the_layout_the_print_agrees_with_the_mockup(
    tmp_path_factory: pytest.TempPathFactory, layout: Layout, placement: PlacementSpec
) -> None:
    path = printed(tmp_path_factory.mktemp("print"), layout, placement, MASTER)
    seen = look(path, layout, placement)
    assert [figure.verdict for figure in judge_panels([seen])] == ["pass", "pass"], seen


@given(
    tile_mm=st.floats(40, 300),
    turn=st.sampled_from([0.0, 45.0]),
    across=st.floats(-40, 40),
    down=st.floats(-40, 40),
)
@settings(max_examples=15, deadline=None)
def test_an_area_print_agrees_with_the_mockup(
    tmp_path_factory: pytest.TempPathFactory,
    tile_mm: float,
    turn: float,
    across: float,
    down: float,
) -> None:
    placed = {"tile_mm": tile_mm, "offset_x_mm": across, "offset_y_mm": down}
    layout = make_layout(placement="chest", rotation_deg=turn, **placed)
    path = printed(tmp_path_factory.mktemp("print"), layout, CHEST, MASTER)
    seen = look(path, layout, CHEST)
    assert [figure.verdict for figure in judge_panels([seen])] == ["pass", "pass"], seen


WRONG: dict[str, dict[str, object]] = {
    "moved by 5 mm": {"offset_x_mm": 5.0},
    "moved down by 5 mm": {"offset_y_mm": 5.0},
    "another size": {"tile_mm": 104.0},
    "turned": {"rotation_deg": 2.0},
    "another repeat": {"repeat": "half_drop"},
    "mirrored": {"repeat": "mirror"},
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_file_that_is_laid_otherwise_fails(tmp_path: Path, kind: str) -> None:
    approved = make_layout(tile_mm=100.0)
    path = printed(tmp_path, approved.changed(**WRONG[kind]), BODY, MASTER)
    seen = look(path, approved, BODY)
    assert "fail" in [figure.verdict for figure in judge_panels([seen])]


def test_the_file_of_another_picture_fails(tmp_path: Path) -> None:
    layout = make_layout(tile_mm=100.0)
    path = printed(tmp_path, layout, BODY, flat_tile(512, seed=4))
    assert judge_panels([look(path, layout, BODY)])[1].verdict == "fail"


def test_the_file_of_another_panel_is_refused(tmp_path: Path) -> None:
    layout = make_layout(tile_mm=100.0)
    path = printed(tmp_path, layout, POCKET, MASTER)
    with pytest.raises(ValueError, match="another size"):
        look(path, layout, BODY)


def test_one_bad_panel_is_enough() -> None:
    good, bad = PanelLook(0.1, 0.4), PanelLook(0.2, 9.0)
    assert [figure.verdict for figure in judge_panels([good, bad, good])] == ["pass", "fail"]
