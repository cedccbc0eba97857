"""Designs for the press's tests: small pictures and the specs around them."""

from __future__ import annotations

from typing import Any

import numpy as np

from designer.engines.loom.raster import render_rgb
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


INKS = ("#e55c46", "#2c6e8e", "#f6bd40", "#3c3c48")


def shapes_svg(*, seed: int = 3, inks: tuple[str, ...] = INKS, moved: float = 0.0) -> str:
    """Flat discs and stars on a ground, wrapping at the edges: what a drawn print looks like.

    ``moved`` moves one motif by that share of the tile.
    """
    random = np.random.default_rng(seed)
    body = ['<rect width="1000" height="1000" fill="#faecd2"/>']
    for number in range(40):
        x, y, r = (float(v) for v in random.integers((0, 0, 25), (1000, 1000, 90)))
        x += moved * 1000 if number == 39 else 0
        turns = np.arange(10) * np.pi / 5
        reach = np.where(np.arange(10) % 2, 0.45, 0.9) * r
        for across in (-1000, 0, 1000):
            for down in (-1000, 0, 1000):
                star = " ".join(
                    f"{x + across + np.cos(t) * d:.2f},{y + down + np.sin(t) * d:.2f}"
                    for t, d in zip(turns, reach, strict=True)
                )
                disc = f'cx="{x + across}" cy="{y + down}" r="{r}"'
                body.append(f'<circle {disc} fill="{inks[number % 4]}"/>')
                body.append(f'<polygon points="{star}" fill="{inks[(number + 1) % 4]}"/>')
    head = 'xmlns="http://www.w3.org/2000/svg" width="1000" height="1000" viewBox="0 0 1000 1000"'
    return f"<svg {head}>{''.join(body)}</svg>"


def flat_tile(size: int = 512, **shapes: Any) -> Pixels:
    return render_rgb(shapes_svg(**shapes), size, size)


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
