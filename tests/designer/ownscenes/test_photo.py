"""Uploads that are no photograph of a plain garment are refused, each in words of its own."""

from __future__ import annotations

import contextlib
import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from designer.errors import SceneRefused
from designer.ownscenes.photo import LONGEST, photo_pixels, take_photo
from designer.ownscenes.plain import measure_cloth, require_plain

SIZE = (900, 700)


def file_of(size=SIZE, *, fmt="JPEG", **options):
    sink = io.BytesIO()
    Image.new("RGB", size, (200, 190, 180)).save(sink, fmt, **options)
    return sink.getvalue()


def moving(fmt):
    frames = [Image.new("RGB", SIZE, colour) for colour in ("white", "grey")]
    sink = io.BytesIO()
    frames[0].save(sink, fmt, save_all=True, append_images=frames[1:], duration=100)
    return sink.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "cannot open that kind of file"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "cannot open that kind of file"),
        (b"\xff\xd8\xff\xe0 no more of it", "damaged"),
        (file_of()[:400], "damaged"),
        (b"\xff\xd8\xff" + b"\0" * (20 * 1024 * 1024), "larger than 20 MB"),
        (file_of((640, 480)), "640 x 480 pixels"),
        (file_of((2000, 700)), "narrow strip"),
        (moving("PNG"), "moves"),
        (moving("WEBP"), "moves"),
        (moving("GIF"), "cannot open that kind of file"),
    ],
    ids=["empty", "svg", "torn", "cut-off", "heavy", "small", "strip", "apng", "webp", "gif"],
)
def test_a_bad_upload_is_refused_in_words(data, words):
    with pytest.raises(SceneRefused, match=words):
        take_photo(data)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_at_all_break_it(data):
    with pytest.raises(SceneRefused):
        take_photo(data)


@settings(max_examples=15, deadline=None)
@given(at=st.integers(0, 3000), byte=st.integers(0, 255))
def test_a_flipped_byte_is_a_photo_or_a_refusal(at, byte):
    data = bytearray(file_of())
    data[at % len(data)] = byte
    with contextlib.suppress(SceneRefused):
        assert photo_pixels(take_photo(bytes(data)).data).shape[2] == 3


def test_a_phone_that_was_turned_is_turned_back_and_says_nothing_more():
    exif = Image.Exif()
    exif[274] = 6  # turned by a quarter
    exif[271] = "Secret Camera"
    taken = take_photo(file_of((1600, 1000), exif=exif.tobytes()))
    assert (taken.width, taken.height) == (781, LONGEST)
    assert b"Secret" not in taken.data
    assert photo_pixels(taken.data).shape == (LONGEST, 781, 3)


def cloth_of(draw, *, light=200, seed=5):
    """A photograph of nothing but cloth: gentle folds, the camera's noise, and what is drawn."""
    y, x = np.mgrid[0:900, 0:700].astype(np.float32)
    folds = 1 + 0.12 * np.sin(x / 90 + y / 240) + 0.05 * np.sin(x / 31)
    grey = light * folds[..., None] * np.ones(3)
    drawn = draw(x, y, grey)
    noise = np.random.default_rng(seed).normal(0, 2.5, drawn.shape)
    return np.clip(drawn + noise, 0, 255).astype(np.uint8)


def plain(x, y, grey):
    return grey


def warm(x, y, grey):
    return grey * [1.0, 0.94 + 0.04 * x[..., None].max() / 700, 0.82]


def stripes(x, y, grey):
    return np.where((x % 60 < 30)[..., None], grey, grey * 0.45)


def flowers(x, y, grey):
    dots = ((x % 80 - 40) ** 2 + (y % 80 - 40) ** 2 < 300)[..., None]
    return np.where(dots, grey * [1.0, 0.4, 0.45], grey)


ALL = np.ones((900, 700), bool)


@pytest.mark.parametrize("draw", [plain, warm])
def test_plain_cloth_with_folds_and_noise_is_taken(draw):
    measured = measure_cloth(cloth_of(draw), ALL)
    print(measured)
    require_plain(measured)


@pytest.mark.parametrize("draw", [stripes, flowers])
def test_a_textile_with_a_print_is_refused(draw):
    measured = measure_cloth(cloth_of(draw), ALL)
    print(measured)
    with pytest.raises(SceneRefused, match="pattern of its own"):
        require_plain(measured)


def test_a_logo_on_the_chest_is_a_pattern_too():
    def logo(x, y, grey):
        inside = (np.abs(x - 350) < 120) & (np.abs(y - 300) < 60) & (x % 40 < 24)
        return np.where(inside[..., None], [190, 30, 40], grey)

    with pytest.raises(SceneRefused, match="pattern of its own"):
        require_plain(measure_cloth(cloth_of(logo), ALL))


def test_cloth_that_is_too_dark_or_burnt_out_is_refused():
    with pytest.raises(SceneRefused, match="too dark"):
        require_plain(measure_cloth(cloth_of(plain, light=28), ALL))
    with pytest.raises(SceneRefused, match="blown out"):
        require_plain(measure_cloth(cloth_of(plain, light=250), ALL))
    with pytest.raises(SceneRefused, match="Click on the garment"):
        require_plain(measure_cloth(cloth_of(plain), ~ALL))
