"""Designs for the press's tests: small pictures and the specs around them."""

from __future__ import annotations

import cv2
import numpy as np

from designer.layout import Layout
from designer.pixels import Pixels, encode_png
from designer.recipe import Recipe
from fulfilment.designfile import Approval, DesignFileSpec, GarmentSpec, PlacementSpec

FRONT = PlacementSpec("front", "all_over", "front", 120, 160, top_mm=-10, bleed_mm=10)
SLEEVE = PlacementSpec("sleeve_left", "all_over", "sleeve_left", 80, 100, bleed_mm=10)
CHEST = PlacementSpec("chest", "area", "front", 100, 120, top_mm=80, safe_mm=6)


def noise_tile(width: int = 60, height: int = 40, *, bands: int = 3) -> Pixels:
    """Every pixel different, so that a picture in the wrong place cannot look right."""
    return np.random.default_rng(7).integers(0, 256, (height, width, bands), np.uint8)


def flat_tile(size: int = 512, *, seed: int = 3) -> Pixels:
    """Flat shapes on a ground, wrapping at the edges: what a drawn print looks like."""
    random = np.random.default_rng(seed)
    big = size * 4
    canvas = np.full((3 * big, 3 * big, 3), (250, 236, 210), np.uint8)
    inks = [(229, 92, 70), (44, 110, 142), (246, 189, 64), (60, 60, 72)]
    for number in range(46):
        x, y, r = random.integers(0, big), random.integers(0, big), random.integers(60, 260)
        for across in range(3):
            for down in range(3):
                middle = (int(x + across * big), int(y + down * big))
                ink = inks[number % 4]
                cv2.circle(canvas, middle, int(r * size / 512), ink, -1, cv2.LINE_AA)
                cv2.circle(canvas, middle, int(r * size / 1024), inks[(number + 1) % 4], -1)
    middle = canvas[big : 2 * big, big : 2 * big]
    return np.asarray(cv2.resize(middle, (size, size), interpolation=cv2.INTER_AREA))


def make_layout(**changes: object) -> Layout:
    given = {"garment": "hoodie", "colourway": "bone", "garment_colour": "#f3f1ec", "tile_mm": 50.0}
    return Layout(**{**given, **changes})  # type: ignore[arg-type]


def make_recipe(**changes: object) -> Recipe:
    given = {
        "engine": "painter",
        "engine_version": "1",
        "prompt": "Cartoon sunflower pattern",
        "seed": "7",
    }
    return Recipe(**{**given, **changes})  # type: ignore[arg-type]


def make_spec(**changes: object) -> DesignFileSpec:
    """An all-over hoodie of two panels from a flat raster master."""
    given: dict[str, object] = {
        "recipe": make_recipe(),
        "layout": make_layout(),
        "garment": GarmentSpec(
            "hoodie", "RAD-H-01", "Hoodie", "M", "cut_and_sew", "bone", "#f3f1ec"
        ),
        "placements": (FRONT, SLEEVE),
        "master": encode_png(flat_tile()),
        "approval": Approval("proof-token", "2026-11-20T10:00:00Z", "proof/1"),
    }
    return DesignFileSpec(**{**given, **changes})  # type: ignore[arg-type]
