"""A window's light on things that lie on a table: soft shadows and bounced light, from the heights.

Seen from straight above, everything on a table is one height field. For a fan of directions the
height field's horizon says how much of the window and of the room each point can see.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from designer.photostudio.surface import Floats, Grid

_REACHES = (0.9, 1.5, 2.4, 3.8, 6.0, 9.0, 14.0, 21.0, 32.0, 50.0)  # mm, where the horizon is sought
_ROOM = 12  # directions


@dataclass(frozen=True, slots=True)
class Daylight:
    """A window and the room around it; angles in degrees, 0 to the right, 90 up the picture."""

    towards: float = 137.0
    wide: float = 46.0
    low: float = 20.0  # elevations of its lower and upper edge
    high: float = 50.0
    window: tuple[float, float, float] = (1.0, 0.985, 0.965)
    room: tuple[float, float, float] = (0.97, 0.985, 1.0)
    strength: float = 0.80
    fill: float = 0.27
    bounce: float = 0.62  # how much light cloth hands on in its own folds


def daylight(grid: Grid, height: Floats, light: Daylight) -> Floats:
    """(h, w, 3) what a white matt surface of that height (mm) sends back."""
    slope_y, slope_x = np.gradient(height, np.float32(grid.mm))
    up = 1 / np.sqrt(1 + slope_x**2 + slope_y**2)
    normal = (-slope_x * up, -slope_y * up, up)
    coarse = cv2.resize(height, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    window = _window(grid, coarse, normal, light)
    room = _room(grid, coarse, normal, light)
    lit: Floats = window[..., None] * np.array(light.window, np.float32) * np.float32(
        light.strength
    ) + room[..., None] * np.array(light.room, np.float32) * np.float32(light.fill)
    return lit.astype(np.float32)


def _window(
    grid: Grid, coarse: Floats, normal: tuple[Floats, Floats, Floats], light: Daylight
) -> Floats:
    """(h, w) 1 is a flat surface that sees the whole window."""
    low, high = np.radians(light.low), np.radians(light.high)
    angles = np.radians(light.towards + light.wide * np.linspace(-0.5, 0.5, 5))
    total = np.zeros(normal[0].shape, np.float32)
    flat = 0.0
    for angle in angles:
        way = (float(np.cos(angle)), float(-np.sin(angle)))
        horizon = _horizon(grid, coarse, way, normal[0].shape)
        start = np.clip(horizon, low, high)
        middle = (start + high) / 2
        seen = (high - start) / (high - low)
        lean = normal[0] * way[0] + normal[1] * way[1]
        facing = lean * np.cos(middle) + normal[2] * np.sin(middle)
        total += np.clip(facing, 0, None) * seen
        flat += float(np.sin((low + high) / 2))
    return total / np.float32(flat)


def _room(
    grid: Grid, coarse: Floats, normal: tuple[Floats, Floats, Floats], light: Daylight
) -> Floats:
    """(h, w) light from all around, more from the window's side; 1 on an open flat surface."""
    total = np.zeros(normal[0].shape, np.float32)
    open_ = np.zeros(normal[0].shape, np.float32)
    for angle in np.linspace(0, 2 * np.pi, _ROOM, endpoint=False):
        way = (float(np.cos(angle)), float(-np.sin(angle)))
        horizon = np.maximum(_horizon(grid, coarse, way, normal[0].shape), 0)
        weight = np.float32(1 + 0.35 * np.cos(angle - np.radians(light.towards)))
        sine = np.sin(horizon)
        seen = 1 - sine**2
        lean = normal[0] * way[0] + normal[1] * way[1]
        aside = np.pi / 2 - horizon - sine * np.cos(horizon)
        total += weight * np.clip(normal[2] * seen + lean * aside, 0, None)
        open_ += seen
    hidden = 1 - open_ / _ROOM
    room: Floats = total / _ROOM / (1 - np.float32(light.bounce) * hidden)
    return room


def _horizon(
    grid: Grid, coarse: Floats, way: tuple[float, float], shape: tuple[int, ...]
) -> Floats:
    """(h, w) radians over the level at which the sky begins, seen towards ``way``."""
    mm = grid.mm * 2
    steepest = np.full(coarse.shape, -1, np.float32)
    for reach in _REACHES:
        dx, dy = way[0] * reach / mm, way[1] * reach / mm
        move = np.array([[1, 0, -dx], [0, 1, -dy]], np.float32)
        there = cv2.warpAffine(
            coarse,
            move,
            (coarse.shape[1], coarse.shape[0]),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        np.maximum(steepest, (there - coarse) / np.float32(reach), out=steepest)
    size = (shape[1], shape[0])
    horizon: Floats = np.arctan(cv2.resize(steepest, size, interpolation=cv2.INTER_LINEAR))
    return horizon


def fall_off(grid: Grid, centre: Sequence[float], reach: Sequence[float], by: float) -> Floats:
    """(h, w) how the light wanes away from a place; centre and reach are shares of the picture."""
    y, x = np.mgrid[0 : grid.height, 0 : grid.width].astype(np.float32)
    away = ((x / grid.width - centre[0]) / reach[0]) ** 2
    away = away + ((y / grid.height - centre[1]) / reach[1]) ** 2
    wane: Floats = 1 - np.float32(by) * away
    return wane
