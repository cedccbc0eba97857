"""The print lies where the handles say, at true size, in the photo's own light."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.layout import Layout
from designer.mockups import PlacementArea
from designer.tryon.compose import Dress, dress_photo
from designer.tryon.cutout import cut_garment
from designer.tryon.fit import place_handles
from designer.tryon.handles import HANDLE_NAMES, Box, Handles, HandlesError, guess_handles
from designer.tryon.light import soften_highlights, to_linear, to_srgb
from designer.tryon.quality import judge_photo
from designer.tryon.warp import lay_cloth
from tests.photographs import SNAPSHOTS, take

RED = np.full((32, 32, 3), (200, 20, 30), np.uint8)
LAYOUT = Layout(garment="hoodie", colourway="white", garment_colour="#ffffff")
SQUARE = {
    "neck": [0.5, 0.1],
    "shoulder_left": [0.32, 0.2],
    "shoulder_right": [0.68, 0.2],
    "chest_left": [0.3, 0.4],
    "chest_right": [0.7, 0.4],
    "hip_left": [0.3, 0.9],
    "hip_right": [0.7, 0.9],
}
HANDLES = Handles.from_json(SQUARE)


def flat_photo(width=400, height=500):
    """A grey top that fills the handles, before a blue wall."""
    photo = np.zeros((height, width, 3), np.uint8)
    photo[:] = (90, 120, 170)
    top, bottom = int(height * 0.1), int(height * 0.9)
    photo[top:bottom, int(width * 0.3) : int(width * 0.7)] = (150, 150, 150)
    return photo


@pytest.fixture(scope="module")
def at_the_window():
    return take(SNAPSHOTS[0], width=500)


def dressed(photo, handles, *, artwork=RED, layout=LAYOUT, placements=None):
    dress = Dress(artwork=artwork, layout=layout, placements=placements or {}, chest_mm=560)
    return dress_photo(photo, handles=handles, dress=dress)


def redness(pixels):
    pixels = pixels.astype(int)
    return pixels[..., 0] - pixels[..., 1]


@pytest.mark.parametrize("snapshot", SNAPSHOTS, ids=lambda one: one.name)
def test_the_print_covers_her_top_and_leaves_wall_hands_and_trousers_alone(snapshot):
    photo = take(snapshot, width=400)
    fit = place_handles(photo)
    after = dressed(photo, fit.handles)
    points = fit.handles.pixels(photo.shape[1], photo.shape[0])
    centre = points[1:].mean(0).astype(int)
    box = after[centre[1] - 20 : centre[1] + 20, centre[0] - 15 : centre[0] + 15]
    assert (redness(box) > 25).mean() > 0.9
    wall = (slice(0, photo.shape[0] // 5), slice(0, photo.shape[1] // 12))
    assert np.array_equal(after[wall], photo[wall])
    feet = slice(-photo.shape[0] // 25, None)
    assert (after[feet] != photo[feet]).any(-1).mean() < 0.05


def test_a_square_of_the_print_is_as_large_as_on_the_real_garment():
    """10 cm on the middle of a garment 560 mm wide is 10 cm of its curved front."""
    cloth = lay_cloth(HANDLES, width=400, height=500, chest_mm=560)
    row, middle = 200, 200
    spacing = cloth.x_mm[row, middle + 5] - cloth.x_mm[row, middle - 5]
    assert spacing == pytest.approx(10 / cloth.px_per_mm, rel=0.04)
    assert cloth.x_mm[row, 280] - cloth.x_mm[row, 120] == pytest.approx(560, rel=0.02)
    assert cloth.y_mm[250, 200] - cloth.y_mm[150, 200] == pytest.approx(
        100 / cloth.px_per_mm, rel=0.04
    )


def test_the_same_print_is_larger_on_a_smaller_size():
    small, large = (lay_cloth(HANDLES, width=400, height=500, chest_mm=mm) for mm in (500, 700))
    assert small.px_per_mm / large.px_per_mm == pytest.approx(1.4)


def test_the_handles_pin_the_cloth():
    cloth = lay_cloth(HANDLES, width=400, height=500, chest_mm=560)
    assert cloth.x_mm[200, 120] == pytest.approx(-280, abs=6)
    assert cloth.y_mm[50, 200] == pytest.approx(0, abs=3)


def test_a_placement_print_stays_inside_its_area():
    layout = LAYOUT.changed(placement="chest", tile_mm=200, garment_colour="#2040c0")
    area = PlacementArea(panel="front", width_mm=200, height_mm=200, top_mm=120, centre_x_mm=0)
    after = dressed(flat_photo(), HANDLES, layout=layout, placements={"chest": area})
    cloth = lay_cloth(HANDLES, width=400, height=500, chest_mm=560)
    inside = (np.abs(cloth.x_mm) < 92) & (cloth.y_mm > 130) & (cloth.y_mm < 310)
    outside = (np.abs(cloth.x_mm) > 112) | (cloth.y_mm > 340)
    assert (redness(after)[inside] > 40).mean() > 0.97
    assert (redness(after)[outside] > 40).mean() < 0.01


def test_what_is_printed_on_her_back_is_not_on_her_front():
    layout = LAYOUT.changed(placement="back", garment_colour="#2040c0")
    area = PlacementArea(panel="back", width_mm=300, height_mm=300, top_mm=120, centre_x_mm=0)
    after = dressed(flat_photo(), HANDLES, layout=layout, placements={"back": area})
    assert (redness(after) > 40).mean() < 0.01


def test_folds_of_the_photo_stay(at_the_window):
    fit = place_handles(at_the_window)
    after = dressed(at_the_window, fit.handles, artwork=np.full((8, 8, 3), 210, np.uint8))
    inside = cut_garment(at_the_window, fit.handles) > 0.95
    before_light = to_linear(at_the_window).mean(-1)[inside]
    after_light = to_linear(after).mean(-1)[inside]
    assert np.corrcoef(before_light, after_light)[0, 1] > 0.8


def test_a_dark_room_makes_a_dark_print(at_the_window):
    handles = place_handles(at_the_window).handles
    dim = (at_the_window * 0.35).astype(np.uint8)
    bright, dark = dressed(at_the_window, handles), dressed(dim, handles)
    inside = cut_garment(at_the_window, handles) > 0.95
    assert dark[inside].mean() < 0.75 * bright[inside].mean()


def test_dressing_twice_gives_the_same_bytes(at_the_window):
    handles = place_handles(at_the_window).handles
    assert np.array_equal(dressed(at_the_window, handles), dressed(at_the_window, handles))


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10_000), width=st.integers(64, 200), height=st.integers(64, 200))
def test_any_picture_at_all_gets_handles_and_a_result(seed, width, height):
    photo = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    fit = place_handles(photo)
    assert dressed(photo, fit.handles).shape == photo.shape


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_blank_picture_does_not_break_it(level):
    photo = np.full((120, 90, 3), level, np.uint8)
    assert dressed(photo, place_handles(photo).handles).shape == photo.shape


unit = st.floats(0, 1, allow_nan=False)


@settings(max_examples=60, deadline=None)
@given(values=st.lists(unit, min_size=14, max_size=14))
def test_every_seven_points_are_either_refused_or_usable(values):
    data = {n: values[2 * i : 2 * i + 2] for i, n in enumerate(HANDLE_NAMES)}
    try:
        handles = Handles.from_json(data)
    except HandlesError:
        return
    cloth = lay_cloth(handles, width=64, height=80, chest_mm=560)
    assert np.isfinite(cloth.x_mm).all()
    assert np.isfinite(cloth.y_mm).all()


def test_two_points_on_one_spot_do_not_tear_the_cloth():
    handles = Handles.from_json({**SQUARE, "shoulder_left": SQUARE["chest_left"]})
    assert np.isfinite(lay_cloth(handles, width=64, height=80, chest_mm=560).x_mm).all()


@pytest.mark.parametrize(
    "change",
    [
        {"neck": [float("nan"), 0.1]},
        {"neck": [0.5, 9.0]},
        {"chest_left": [0.9, 0.4]},
        {"hip_left": [0.3, 0.05]},
        {"neck": "x"},
        {"neck": [0.5]},
    ],
)
def test_points_that_make_no_body_are_refused(change):
    with pytest.raises(HandlesError):
        Handles.from_json({**SQUARE, **change})


def test_points_survive_storage():
    assert Handles.from_json(HANDLES.to_json()) == HANDLES


def test_the_top_is_looked_for_below_the_face():
    handles = guess_handles(Box(0.4, 0.1, 0.2, 0.15), width=800, height=1000)
    assert handles.neck.x == pytest.approx(0.5)
    assert 0.25 < handles.neck.y < handles.chest_left.y < handles.hip_left.y


def test_the_face_prior_finds_a_face_and_keeps_nothing_else():
    data = pytest.importorskip("skimage.data")
    from designer.tryon.face import find_face

    box = find_face(data.astronaut())
    assert box is not None
    assert 0.3 < box.x + box.width / 2 < 0.6
    assert box.y + box.height / 2 < 0.45


def test_her_photo_is_judged_in_plain_words(at_the_window):
    assert judge_photo(at_the_window, is_sure=True).code == "good"
    assert judge_photo(at_the_window, is_sure=False).code == "unsure"
    assert judge_photo((at_the_window * 0.3).astype(np.uint8), is_sure=True).code == "dark"
    assert judge_photo(at_the_window[:200], is_sure=True).code == "small"
    assert not judge_photo(at_the_window[:200], is_sure=True).is_good


@given(value=st.floats(0, 5, allow_nan=False, width=32))
def test_highlights_bend_but_never_pass_white(value):
    bent = float(soften_highlights(np.float32([value]))[0])
    assert 0 <= bent <= 1
    assert bent == pytest.approx(value, abs=1e-6) if value <= 0.7 else bent < value


def test_linear_light_round_trips_every_byte():
    ramp = np.arange(256, dtype=np.uint8)
    assert np.array_equal(to_srgb(to_linear(ramp)), ramp)
