"""Uploads are hostile until proven to be pixels."""

import io
import struct
import warnings
import zlib

import numpy as np
import pillow_heif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from designer.errors import HostileImage
from designer.images import MAX_BYTES, clean_image, sniff_format

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "HEIF")
GPS, ORIENTATION, MAKER = 0x8825, 0x0112, 0x010F


def picture(width=120, height=90):
    ramp = np.zeros((height, width, 3), np.uint8)
    ramp[..., 0] = np.linspace(0, 255, width, dtype=np.uint8)
    ramp[: height // 2, :, 2] = 200
    return Image.fromarray(ramp)


def saved(image, name, **options):
    pillow_heif.register_heif_opener()
    out = io.BytesIO()
    image.save(out, name, **options)
    return out.getvalue()


SAMPLES = {name: saved(picture(), name) for name in FORMATS}


def opened(clean):
    return Image.open(io.BytesIO(clean.data))


def png_header_only(width, height):
    ihdr = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + ihdr + struct.pack(">I", zlib.crc32(ihdr))
    body = zlib.compress(b"\0" * 1000)
    idat = struct.pack(">I", len(body)) + b"IDAT" + body
    return b"\x89PNG\r\n\x1a\n" + chunk + idat + struct.pack(">I", zlib.crc32(b"IDAT" + body))


@pytest.mark.parametrize("name", FORMATS)
def test_every_allowed_format_comes_out_as_webp_with_the_same_picture(name):
    clean = clean_image(SAMPLES[name])
    assert (clean.mime, clean.width, clean.height) == ("image/webp", 120, 90)
    difference = np.abs(np.asarray(opened(clean), int) - np.asarray(picture(), int))
    assert difference.mean() < 6


@pytest.mark.parametrize("name", FORMATS)
def test_the_format_is_told_by_its_bytes(name):
    assert sniff_format(SAMPLES[name]) == name


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 1 1\n",
        saved(picture(), "GIF"),
        saved(picture(), "TIFF"),
        saved(picture(), "BMP"),
    ],
    ids=["empty", "words", "svg", "eps", "gif", "tiff", "bmp"],
)
def test_other_formats_are_refused(data):
    with pytest.raises(HostileImage, match="JPEG, PNG, WebP, HEIC or AVIF"):
        clean_image(data)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_file_is_refused(name, share):
    data = saved(picture(400, 300), name)
    with pytest.raises(HostileImage):
        clean_image(data[: int(len(data) * share)])


def test_metadata_with_a_place_in_it_is_gone():
    exif = Image.Exif()
    exif[MAKER] = "SecretPhone"
    exif[GPS] = {1: "N", 2: (48.0, 51.0, 30.0)}
    data = saved(picture(), "JPEG", exif=exif, comment=b"at home")
    assert b"SecretPhone" in data
    clean = clean_image(data)
    assert not any(word in clean.data for word in (b"SecretPhone", b"at home", b"EXIF", b"XMP"))
    assert not opened(clean).getexif()
    assert not opened(clean).info.get("icc_profile")


def test_an_archive_hidden_behind_the_picture_is_gone():
    tail = b"PK\x03\x04" + b"payload" * 50
    assert b"payload" not in clean_image(SAMPLES["JPEG"] + tail).data
    assert b"payload" not in clean_image(SAMPLES["PNG"] + tail, lossless=True).data


def test_a_photo_taken_sideways_comes_out_upright():
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    clean = clean_image(saved(picture(120, 90), "JPEG", exif=exif))
    assert (clean.width, clean.height) == (90, 120)
    blue = np.asarray(opened(clean), int)[..., 2]
    assert blue[:, 60:].mean() > blue[:, :30].mean() + 100  # what was on top is now on the right


def test_colours_of_another_profile_become_srgb():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    assert clean_image(saved(picture(), "PNG", icc_profile=lab)).width == 120
    assert clean_image(saved(picture(), "PNG", icc_profile=b"not a profile")).width == 120


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_kind_of_pixel_becomes_rgb(mode):
    image = picture().convert("L").convert("I;16") if mode == "I;16" else picture().convert(mode)
    data = saved(image, "JPEG" if mode == "CMYK" else "PNG")
    assert opened(clean_image(data, lossless=True)).mode == "RGB"


def test_a_large_photo_is_made_smaller_and_keeps_its_shape():
    clean = clean_image(saved(picture(1600, 900), "JPEG"), max_side=800)
    assert (clean.width, clean.height) == (800, 450)


@pytest.mark.parametrize("side", [7000, 20_000, 60_000])
def test_a_bomb_is_refused_by_its_header(side):
    with pytest.raises(HostileImage, match="40 million pixels"):
        clean_image(png_header_only(side, side))


def test_too_many_bytes_are_refused_unopened():
    with pytest.raises(HostileImage, match="20 MB"):
        clean_image(b"\xff\xd8\xff" + b"\0" * MAX_BYTES)


def test_a_picture_too_small_to_use_is_refused():
    with pytest.raises(HostileImage, match="too small"):
        clean_image(saved(picture(20, 20), "PNG"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    name=st.sampled_from(FORMATS),
    edits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=12),
    cut=st.floats(0.3, 1),
)
def test_mutated_bytes_never_raise_anything_but_hostile_image(name, edits, cut):
    data = bytearray(SAMPLES[name])
    for place, value in edits:
        data[int(place * (len(data) - 1))] = value
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            clean = clean_image(bytes(data[: int(len(data) * cut)]))
        except HostileImage:
            return
        assert max(clean.width, clean.height) <= 2048
