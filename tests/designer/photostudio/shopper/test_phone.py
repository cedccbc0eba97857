"""The phone's camera: metering, white balance, grain, and what it writes into the file."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from designer.photostudio.models.shopper.phone import develop
from designer.photostudio.models.shopper.picture_files import as_jpeg, read_light
from designer.photostudio.models.shopper.shots import Phone

STILL = Phone(grain=0, blur=0)


def ramp(height=80, width=60):
    """A wall that gets brighter to the right, a little warm."""
    light = np.linspace(0.05, 0.6, width)[None, :, None] * np.array([1, 0.92, 0.8])
    return np.repeat(light, height, 0).astype(np.float32)


@given(level=st.floats(0.01, 50))
@settings(max_examples=20, deadline=None)
def test_a_room_is_as_bright_in_the_photo_whatever_its_light(level):
    one, other = (develop(ramp() * factor, STILL, seed=1) for factor in (1, level))
    assert np.abs(one.astype(int) - other).mean() < 2


@pytest.mark.parametrize("part", ["warmth", "exposure"])
def test_more_warmth_is_yellower_and_more_exposure_brighter(part):
    less, more = (
        develop(ramp(), Phone(grain=0, blur=0, **{part: value}), seed=1).astype(float)
        for value in (-0.5, 0.5)
    )
    told = {"warmth": lambda p: (p[..., 0] - p[..., 2]).mean(), "exposure": lambda p: p.mean()}
    assert told[part](more) > told[part](less) + 5


def test_brighter_light_is_never_darker_in_the_photo():
    row = develop(ramp(), STILL, seed=1)[40].astype(int).sum(-1)
    assert (np.diff(row[4:-4]) >= -3).all()
    assert row[-5] > row[5] + 150


def test_a_lamp_in_the_picture_burns_out_to_white():
    light = np.full((60, 60, 3), 0.2, np.float32)
    light[25:35, 25:35] = (40, 25, 11)
    assert develop(light, STILL, seed=1)[30, 30].min() > 235


def test_grain_is_the_same_for_the_same_photo_and_stronger_where_asked():
    light = np.full((90, 90, 3), 0.2, np.float32)
    fine, coarse, again = (develop(light, Phone(grain=grain), seed=3) for grain in (2.0, 6.0, 6.0))
    assert np.array_equal(coarse, again)
    assert coarse.std() > 2 * fine.std() > 0
    assert not np.array_equal(coarse, develop(light, Phone(grain=6.0), seed=4))


def test_a_front_camera_keeps_the_mirrored_picture():
    plain, mirrored = (
        develop(ramp(), Phone(grain=0, mirrored=mirrored), seed=1) for mirrored in (False, True)
    )
    assert np.array_equal(mirrored, plain[:, ::-1])


@pytest.mark.parametrize("turn", [1, 3, 6, 8])
def test_the_file_says_how_the_phone_was_held_and_where(turn):
    pixels = develop(ramp(), STILL, seed=1)
    with Image.open(io.BytesIO(as_jpeg(pixels, Phone(turn=turn, quality=98)))) as image:
        assert image.getexif()[0x0112] == turn
        assert image.getexif().get_ifd(0x8825)
        upright = np.asarray(ImageOps.exif_transpose(image)).astype(int)
    assert upright.shape == pixels.shape
    assert np.abs(upright - pixels).mean() < 4


def test_what_is_no_picture_is_refused(tmp_path):
    with pytest.raises(OSError, match="cannot be read"):
        read_light(tmp_path / "none.exr")
