"""Light on a height field, and the shadows it throws on the wall behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from designer.photostudio.surface import Floats, Grid, noise, smooth


@dataclass(frozen=True, slots=True)
class Lamp:
    """A far light: direction towards it (right, down, towards the eye), colour and strength."""

    towards: tuple[float, float, float]
    colour: tuple[float, float, float]
    strength: float


@dataclass(frozen=True, slots=True)
class Light:
    """The lamps of a set. ``window``: its bars shade the first lamp."""

    lamps: Sequence[Lamp]
    ambient: tuple[float, float, float]
    throw_mm: tuple[float, float]
    softness_mm: float
    window: bool = False


STUDIO = Light(
    lamps=(
        Lamp((-0.62, -0.58, 0.60), (1.0, 0.985, 0.965), 0.70),
        Lamp((0.75, -0.10, 0.55), (0.95, 0.97, 1.0), 0.16),
    ),
    ambient=(0.26, 0.262, 0.268),
    throw_mm=(13, 17),
    softness_mm=13,
)
EVENING = Light(
    lamps=(
        Lamp((-0.80, -0.38, 0.46), (1.0, 0.70, 0.42), 1.05),
        Lamp((0.70, -0.25, 0.60), (0.72, 0.82, 1.0), 0.20),
    ),
    ambient=(0.235, 0.245, 0.265),
    throw_mm=(30, 15),
    softness_mm=7,
    window=True,
)


def shade(grid: Grid, height: Floats, light: Light, *, gloss: float = 0.0) -> Floats:
    """(h, w, 3) light that a surface of that height (mm) sends back, albedo one."""
    slope_y, slope_x = np.gradient(height, np.float32(grid.mm))
    normal = np.stack([-slope_x, -slope_y, np.ones_like(height)], -1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    hollow = cv2.GaussianBlur(height, (0, 0), 7 / grid.mm) - height
    open_ = np.clip(1 - np.maximum(hollow, 0) * np.float32(0.11), 0.55, 1)[..., None]
    total: Floats = np.array(light.ambient, np.float32) * open_
    for number, lamp in enumerate(light.lamps):
        towards = np.array(lamp.towards, np.float32) / np.float32(np.linalg.norm(lamp.towards))
        facing = np.clip(normal @ towards, 0, None)[..., None]
        if gloss:
            half = towards + np.array([0, 0, 1], np.float32)
            half /= np.linalg.norm(half)
            facing = facing + gloss * np.clip(normal @ half, 0, None)[..., None] ** 24
        beam = window_beam(grid)[..., None] if light.window and number == 0 else np.float32(1)
        total = total + facing * beam * np.array(lamp.colour, np.float32) * np.float32(
            lamp.strength
        )
    lit: Floats = total.astype(np.float32)
    return lit


def window_beam(grid: Grid) -> Floats:
    """How much of the sun comes through a window's panes, soft bars across the picture."""
    y, x = np.mgrid[0 : grid.height, 0 : grid.width].astype(np.float32)
    across = x / grid.width + 0.32 * (y / grid.height)
    down = y / grid.height - 0.16 * (x / grid.width)
    bars = np.maximum(_bar(across, 0.62, 0.022), _bar(down, 0.34, 0.018))
    outside = np.maximum(1 - smooth(across, 0.14, 0.22), smooth(across, 1.08, 1.17))
    outside = np.maximum(outside, smooth(down, 0.83, 0.92))
    beam: Floats = 1 - 0.66 * np.maximum(bars, outside)
    soft: Floats = cv2.GaussianBlur(beam, (0, 0), 9 / grid.mm)
    return soft


def _bar(place: Floats, middle: float, half: float) -> Floats:
    bar: Floats = 1 - smooth(np.abs(place - np.float32(middle)), half * 0.7, half * 1.4)
    return bar


def thrown_shadow(grid: Grid, cover: Floats, light: Light) -> Floats:
    """0 to 1: how much of the key light a thing of that cover keeps from the wall behind it."""
    dx, dy = (value / grid.mm for value in light.throw_mm)
    move = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
    far = cv2.warpAffine(cover, move, (grid.width, grid.height))
    far = cv2.GaussianBlur(far, (0, 0), light.softness_mm / grid.mm)
    move = np.array([[1, 0, dx * 0.2], [0, 1, dy * 0.2]], np.float32)
    near = cv2.warpAffine(cover, move, (grid.width, grid.height))
    near = cv2.GaussianBlur(near, (0, 0), 3.0 / grid.mm)
    shadow: Floats = np.clip(np.maximum(far * 0.62, near * 0.78), 0, 1)
    return shadow


def paint_wall(grid: Grid, cover: Floats, light: Light, *, albedo: float, seed: int) -> Floats:
    """(h, w, 3) radiance of a plastered wall with the garment's shadow on it."""
    relief = 0.05 * noise(grid, seed=seed, size_mm=(9, 9))
    relief += 0.5 * noise(grid, seed=seed + 1, size_mm=(120, 120))
    lit = shade(grid, relief.astype(np.float32), light)
    y, x = np.mgrid[0 : grid.height, 0 : grid.width].astype(np.float32)
    away = ((x / grid.width - 0.38) / 0.95) ** 2 + ((y / grid.height - 0.34) / 1.05) ** 2
    fall = (1.04 - 0.34 * away)[..., None]
    dark = thrown_shadow(grid, cover, light)[..., None]
    shaded = (
        lit * (1 - dark)
        + np.array(light.ambient, np.float32) * np.array([0.86, 0.9, 1.0], np.float32) * dark
    )
    wall: Floats = (shaded * fall * np.float32(albedo)).astype(np.float32)
    return wall
