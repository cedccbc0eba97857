from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from designer.mockups import FORMATS, MIME, encode_picture

PICTURE = np.zeros((24, 32, 3), np.uint8)
PICTURE[:, 16:] = (220, 40, 90)


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_picture_comes_back_with_its_colours_in_order(fmt):
    data = encode_picture(PICTURE, fmt)
    with Image.open(io.BytesIO(data)) as image:
        assert Image.MIME[image.format] == MIME[fmt]
        read = np.asarray(image.convert("RGB")).astype(int)
    assert np.abs(read[12, 26] - (220, 40, 90)).max() < 25
    assert np.abs(read[12, 5]).max() < 25


def test_png_is_lossless_with_alpha():
    rgba = np.random.default_rng(0).integers(0, 256, (9, 7, 4), np.uint8)
    with Image.open(io.BytesIO(encode_picture(rgba, "png"))) as image:
        assert (np.asarray(image) == rgba).all()


def test_lower_quality_is_smaller():
    noisy = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    assert len(encode_picture(noisy, "webp", quality=20)) < len(encode_picture(noisy, "webp"))


def test_an_unknown_format_is_refused():
    with pytest.raises(ValueError, match="bmp"):
        encode_picture(PICTURE, "bmp")
