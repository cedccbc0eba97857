"""A phone's camera: scene light in, pixels out. Pure."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from designer.photostudio.models.shopper.shots import Phone

Radiance = npt.NDArray[np.floating]
GREY, WHITE = 0.235, 5.5  # where the middle of the light goes, and what burns out, in linear light
LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)


def develop(radiance: Radiance, phone: Phone, *, seed: int) -> npt.NDArray[np.uint8]:
    """Upright pixels (height, width, 3) sRGB of a picture in linear light."""
    light = np.maximum(np.asarray(radiance, np.float32)[..., :3], 0)
    gains = np.array([1 + 0.16 * phone.warmth, 1, 1 - 0.20 * phone.warmth], np.float32)
    light = _blurred(light * gains, phone.blur) * _vignette(light.shape[:2])
    pixels = _encode(_tone(light * _metered(light) * np.float32(2**phone.exposure)))
    pixels = _sharpened(pixels) + _grain(pixels, phone.grain, seed)
    done = np.clip(pixels + 0.5, 0, 255).astype(np.uint8)
    return np.ascontiguousarray(done[:, ::-1]) if phone.mirrored else done


def _metered(light: Radiance) -> np.float32:
    """What brings the mean of the light to grey; the middle of the picture counts more."""
    height, width = light.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    weight = np.exp(-(x**2 + y**2) * 1.2)
    luma = np.log(light @ LUMA + 1e-6)
    return np.float32(GREY / np.exp(float((luma * weight).sum() / weight.sum())))


def _tone(light: Radiance) -> Radiance:
    """Bright light rolls off to white; each channel alone, as in a phone, so lamps turn pale."""
    bent = light * (1 + light / WHITE**2) / (1 + light)
    grey = (bent @ LUMA)[..., None]
    vivid = grey + (bent - grey) * np.float32(1.22)
    return np.clip(vivid * np.float32(1.16), 0, 1)


def _encode(linear: Radiance) -> Radiance:
    """0 to 255 in sRGB, with a little more contrast than the light had."""
    curve = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    steep = curve * curve * (3 - 2 * curve)
    return np.asarray(255 * (0.72 * curve + 0.28 * steep), np.float32)


def _vignette(size: tuple[int, int]) -> Radiance:
    y, x = np.mgrid[-1 : 1 : size[0] * 1j, -1 : 1 : size[1] * 1j]
    return np.asarray(1 - 0.13 * ((x**2 + y**2) / 2) ** 1.5, np.float32)[..., None]


def _blurred(light: Radiance, spread: float) -> Radiance:
    return np.asarray(cv2.GaussianBlur(light, (0, 0), spread) if spread > 0.05 else light)


def _sharpened(pixels: Radiance) -> Radiance:
    """The phone's own edges: a faint halo."""
    return np.asarray(pixels + 0.45 * (pixels - cv2.GaussianBlur(pixels, (0, 0), 1.3)))


def _grain(pixels: Radiance, amount: float, seed: int) -> Radiance:
    """Noise a little wider than a pixel, stronger in the dark, less in colour than in light."""
    rng = np.random.default_rng(seed)
    noise = rng.normal(0, 1, (*pixels.shape[:2], 4)).astype(np.float32)
    wide = np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.42), np.float32) / np.float32(0.72)
    dark = 1.5 - pixels.mean(-1, keepdims=True) / 255
    return np.asarray(amount * dark * (0.8 * wide[..., 3:] + 0.45 * wide[..., :3]))
