"""Hostile images made safe: bytes from a stranger in, our own fresh encoding of the pixels out.

Pure: no database, no settings, no clock. Whatever is wrong with the bytes, the only error that
leaves this module is ``HostileImage``, in words the shopper understands.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pillow_heif
from PIL import Image, ImageCms, ImageOps

from designer.errors import HostileImage

__all__ = ["MAX_BYTES", "MAX_PIXELS", "CleanImage", "clean_image", "sniff_format"]

MAX_BYTES = 20 * 1024 * 1024
MAX_PIXELS = 40_000_000  # read from the header, before a single pixel is decoded
MIN_SIDE = 64
HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
AVIF_BRANDS = {b"avif", b"avis"}
WANTED = "Please choose a JPEG, PNG, WebP, HEIC or AVIF photo."


@dataclass(frozen=True, slots=True)
class CleanImage:
    """sRGB pixels in a fresh file without any metadata; sizes in pixels, upright."""

    data: bytes
    mime: str
    width: int
    height: int


def sniff_format(data: bytes) -> str:
    """Pillow's name of the format that the first bytes announce, or "" when we do not open it."""
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp":
        brands = {data[8:12], *(data[at : at + 4] for at in range(16, min(len(data), 64), 4))}
        if brands & AVIF_BRANDS:
            return "AVIF"
        if brands & HEIF_BRANDS:
            return "HEIF"
    return ""


def clean_image(data: bytes, *, max_side: int = 2048, lossless: bool = False) -> CleanImage:
    """The picture in ``data``: upright, sRGB, at most ``max_side`` px, WebP (PNG if lossless).

    Nothing of the file survives but its pixels. Raises ``HostileImage``.
    """
    if len(data) > MAX_BYTES:
        raise HostileImage("That file is larger than 20 MB. Please choose a smaller photo.")
    name = sniff_format(data)
    if not name:
        raise HostileImage(f"We cannot open that kind of file. {WANTED}")
    try:
        pixels = _decode(data, name=name, max_side=max_side)
        return _encode(pixels, lossless=lossless)
    except HostileImage:
        raise
    # Decoders fail in many ways on hostile bytes (struct.error, SyntaxError, MemoryError, ...).
    except Exception as error:
        raise HostileImage(f"That photo is damaged and cannot be opened. {WANTED}") from error


def _decode(data: bytes, *, name: str, max_side: int) -> Image.Image:
    if name == "HEIF":
        _open_heif_too()
    try:
        image: Image.Image = Image.open(io.BytesIO(data), formats=(name,))
    # Pillow's own bound is higher than ours; where warnings are errors it speaks first.
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels() from error
    with image:
        if image.width * image.height > MAX_PIXELS:
            raise _too_many_pixels()
        if min(image.size) < MIN_SIDE:
            raise HostileImage("That photo is too small to use. Please choose a larger one.")
        image.draft("RGB", (max_side, max_side))  # JPEG only: decodes at 1/2, 1/4 or 1/8
        image.load()
        upright = _as_srgb(ImageOps.exif_transpose(image))
    upright.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
    # The bare array carries no info dict, so no chunk, profile or comment can come along.
    return Image.fromarray(np.asarray(upright))


def _too_many_pixels() -> HostileImage:
    return HostileImage("That photo has more than 40 million pixels. Please choose a smaller one.")


@lru_cache(maxsize=1)
def _open_heif_too() -> None:
    pillow_heif.register_heif_opener(thumbnails=False)  # type: ignore[no-untyped-call,unused-ignore]


def _as_srgb(image: Image.Image) -> Image.Image:
    """RGB pixels in sRGB; transparency is laid on white; a broken profile counts as sRGB."""
    profile = image.info.get("icc_profile")
    if image.mode.startswith(("I", "F")):  # 16-bit greys: convert() would clip them to white
        image = Image.fromarray(
            (np.asarray(image, dtype=np.float64) / 257).clip(0, 255).astype("u1")
        )
        profile = None
    if "A" in image.getbands() or "transparency" in image.info:
        rgba = image.convert("RGBA")
        white = Image.new("RGBA", rgba.size, "white")
        image = Image.alpha_composite(white, rgba).convert("RGB")
    if image.mode not in ("RGB", "CMYK", "L"):
        image = image.convert("RGB")
    return _through_profile(image, profile).convert("RGB")


def _through_profile(image: Image.Image, profile: bytes | None) -> Image.Image:
    if not profile:
        return image
    try:
        converted = ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGB",
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return converted or image


def _encode(pixels: Image.Image, *, lossless: bool) -> CleanImage:
    out = io.BytesIO()
    if lossless:
        pixels.save(out, "PNG")
    else:
        pixels.save(out, "WEBP", quality=90, method=4)
    return CleanImage(
        data=out.getvalue(),
        mime="image/png" if lossless else "image/webp",
        width=pixels.width,
        height=pixels.height,
    )
