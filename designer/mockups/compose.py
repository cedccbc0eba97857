"""Puts a print on a scene. Pure: values in, values out, the same every time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np

from designer.layout import Layout
from designer.mockups.atlas import ENOUGH, build_atlas
from designer.mockups.placing import PlacementArea, place_artwork
from designer.mockups.sampling import sample_print
from designer.scenes.colour import (
    LUMA,
    Bytes,
    Floats,
    hex_to_linear,
    lightness,
    main_colours,
    to_srgb,
)
from designer.scenes.scene import CLOTH, Scene

SKINS: Mapping[str, str] = {
    "porcelain": "#e9cdbb",
    "sand": "#cf9f7d",
    "bronze": "#9a6242",
    "espresso": "#55331f",
    "stone": "#d9d4cd",
    "graphite": "#3b3d42",
}
Picture = TypeVar("Picture", Bytes, Floats)
BACKDROP_COLOUR = "#e4ddd2"
TROUSERS_COLOUR = "#2a2e37"
FLOOR = np.float32(0.026)  # no dye is blacker than this
PALE, INK = "#f4f2ee", "#1d1b19"


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds the garment: a skin of ``SKINS`` or a colour, trousers and backdrop."""

    skin: str = "sand"
    trousers: str = TROUSERS_COLOUR
    backdrop: str = BACKDROP_COLOUR


@dataclass(frozen=True, slots=True)
class Tints:
    """Colours of everything that is not printed, ``#rrggbb``."""

    trim: str
    cord: str
    lining: str
    setting: Setting

    def gains(self, albedo: Floats) -> Floats:
        """(7, 3) factors on the neutral photograph; cloth, which is dyed per pixel, has none."""
        skin = SKINS.get(self.setting.skin, self.setting.skin)
        order = ("#ffffff", self.trim, skin, self.cord, self.setting.trousers, self.lining)
        colours = np.array([hex_to_linear(c) for c in (*order, self.setting.backdrop)], np.float32)
        is_fabric = np.array([1, 1, 0, 1, 1, 1, 0], bool)
        dyed = colours * np.float32(0.97) + np.where(is_fabric, 0.012, 0.004)[:, None]
        gains: Floats = (dyed / albedo[:, None]).astype(np.float32)
        gains[CLOTH] = 0
        return gains


def compose(
    scene: Scene,
    artwork: Bytes,
    layout: Layout,
    *,
    placements: Mapping[str, PlacementArea] | None = None,
    setting: Setting | None = None,
    size: tuple[int, int] | None = None,
) -> Bytes:
    """The scene with the artwork on its garment: (h, w, 3) RGB.

    ``artwork``: (h, w, 3 or 4) RGB(A), not premultiplied. ``placements``: the garment's print areas
    by name, needed when the layout names one. ``setting``: what surrounds the garment.
    ``size``: (width, height) in pixels, the scene's own when None. Raises UnknownPlacement.
    """
    aspect = artwork.shape[0] / artwork.shape[1]
    placing = place_artwork(layout=layout, aspect=aspect, placements=placements or {})
    repeat = None if placing.area else layout.repeat
    texels = layout.tile_mm / scene.finest_mm * ENOUGH
    atlas = build_atlas(artwork=artwork, repeat=repeat, texels=texels)
    printed = sample_print(scene=scene, atlas=atlas, placing=placing, tile_mm=layout.tile_mm)
    tints = choose_tints(layout=layout, artwork=artwork, setting=setting or Setting())
    return fit_size(_finish(scene, _on_cloth(printed, layout.garment_colour), tints), size)


def compose_blank(
    scene: Scene,
    layout: Layout,
    *,
    setting: Setting | None = None,
    size: tuple[int, int] | None = None,
) -> Bytes:
    """The garment in its colour without any print: (h, w, 3) RGB."""
    cloth = np.tile(hex_to_linear(layout.garment_colour), (len(scene.cloth.index), 1))
    trim = layout.trim_colour or layout.garment_colour
    cord = layout.cord_colour or layout.garment_colour
    tints = Tints(trim=trim, cord=cord, lining=trim, setting=setting or Setting())
    return fit_size(_finish(scene, cloth, tints), size)


def choose_tints(*, layout: Layout, artwork: Bytes, setting: Setting) -> Tints:
    """Trim, cord and lining: as the layout says, else from the print (all over) or the garment."""
    if not layout.is_all_over:
        trim = layout.trim_colour or layout.garment_colour
        cord = layout.cord_colour or (PALE if lightness(trim) < 0.6 else trim)
        return Tints(trim=trim, cord=cord, lining=trim, setting=setting)
    colours = main_colours(artwork) or [layout.garment_colour]
    trim = layout.trim_colour or colours[0]
    cord = layout.cord_colour or max(
        [*colours[1:], PALE, INK][: max(1, len(colours) - 1) or 1],
        key=lambda colour: abs(lightness(colour) - lightness(trim)),
    )
    return Tints(trim=trim, cord=cord, lining=trim, setting=setting)


def fit_size(picture: Picture, size: tuple[int, int] | None) -> Picture:
    """The picture at (width, height), filtered for shrinking or enlarging."""
    if size is None or size == (picture.shape[1], picture.shape[0]):
        return picture
    smaller = size[0] < picture.shape[1]
    method = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    fitted: Picture = cv2.resize(picture, size, interpolation=method)
    return fitted


def _on_cloth(printed: Floats, garment_colour: str) -> Floats:
    """The print over the garment's own colour: (n, 3)."""
    if printed.shape[1] == 3:
        return printed
    return printed[:, :3] + hex_to_linear(garment_colour) * (1 - printed[:, 3:])


def _finish(scene: Scene, colour: Floats, tints: Tints) -> Bytes:
    """Dyes the cloth (n, 3) under the scene's light, tints the rest, mixes the soft edges."""
    cloth, edges = scene.cloth, scene.edges
    gains = tints.gains(scene.albedo)
    dyed = _dye(scene, colour)
    picture = (scene.base * gains[scene.kind]).reshape(-1, 3)
    picture[cloth.index] = cloth.light * dyed
    mixed = np.einsum("nk,nkc,kc->nc", edges.coverage, edges.radiance, gains, optimize=True)
    on_cloth = np.flatnonzero(edges.cloth_at >= 0)
    own = dyed[edges.cloth_at[on_cloth]] * edges.radiance[on_cloth, CLOTH] / scene.albedo[CLOTH]
    mixed[on_cloth] += own * edges.coverage[on_cloth, CLOTH, None]
    picture[edges.index] = mixed
    return to_srgb(picture).reshape(scene.base.shape)


def _dye(scene: Scene, colour: Floats) -> Floats:
    """What share of the light each cloth pixel returns, folds made visible on dark colours too."""
    luma = np.sqrt(np.clip(colour @ LUMA, 0, 1))
    pale = np.minimum(luma * np.float32(1.4), 1)
    dark = scene.cloth.dark_relief
    relief = dark + (scene.cloth.relief - dark) * pale
    dyed: Floats = (colour * (1 - FLOOR) + FLOOR) * relief[:, None]
    return dyed
