"""Puts a print on a scene. Pure: values in, values out, the same every time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

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
from designer.scenes.scene import CLOTH, Cloth, Scene

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
PATCH = 24576  # pixels dyed at once: their numbers stay in the cache
PALE = "#f4f2ee"


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
        """(7, 4) factors on the neutral photograph; cloth, which is dyed per pixel, has none."""
        skin = SKINS.get(self.setting.skin, self.setting.skin)
        order = ("#ffffff", self.trim, skin, self.cord, self.setting.trousers, self.lining)
        colours = np.array([hex_to_linear(c) for c in (*order, self.setting.backdrop)], np.float32)
        is_fabric = np.array([1, 1, 0, 1, 1, 1, 0], bool)
        dyed = colours * np.float32(0.97) + np.where(is_fabric, 0.012, 0.004)[:, None]
        gains: Floats = (dyed / albedo[:, None]).astype(np.float32)
        gains[CLOTH] = 0
        return _idle_fourth(gains)


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
    tints = choose_tints(layout=layout, artwork=artwork, setting=setting or Setting())

    def printed(cloth: Cloth) -> Floats:
        tile_mm = layout.tile_mm
        ink = sample_print(scene=scene, cloth=cloth, atlas=atlas, placing=placing, tile_mm=tile_mm)
        return _on_cloth(ink, layout.garment_colour)

    return fit_size(_paint(scene, printed, tints), size)


def compose_blank(
    scene: Scene,
    layout: Layout,
    *,
    setting: Setting | None = None,
    size: tuple[int, int] | None = None,
) -> Bytes:
    """The garment in its colour without any print: (h, w, 3) RGB."""
    colour = _idle_fourth(hex_to_linear(layout.garment_colour))
    trim = layout.trim_colour or layout.garment_colour
    cord = layout.cord_colour or layout.garment_colour
    tints = Tints(trim=trim, cord=cord, lining=trim, setting=setting or Setting())
    return fit_size(
        _paint(scene, lambda cloth: np.tile(colour, (len(cloth.index), 1)), tints), size
    )


def choose_tints(*, layout: Layout, artwork: Bytes, setting: Setting) -> Tints:
    """Trim, cord and lining: as the layout says, else from the print (all over) or the garment."""
    if not layout.is_all_over:
        trim = layout.trim_colour or layout.garment_colour
        cord = layout.cord_colour or (PALE if lightness(trim) < 0.6 else trim)
        return Tints(trim=trim, cord=cord, lining=trim, setting=setting)
    trim, cord = layout.trim_colour, layout.cord_colour
    if not (trim and cord):
        ground, *others = main_colours(artwork) or [layout.garment_colour]
        trim = trim or ground
        cord = cord or _furthest(trim, others or [PALE])
    return Tints(trim=trim, cord=cord, lining=trim, setting=setting)


def _furthest(colour: str, others: Sequence[str]) -> str:
    """The one whose lightness differs most."""
    return max(others, key=lambda other: abs(lightness(other) - lightness(colour)))


def fit_size(picture: Picture, size: tuple[int, int] | None) -> Picture:
    """The picture at (width, height), filtered for shrinking or enlarging."""
    if size is None or size == (picture.shape[1], picture.shape[0]):
        return picture
    smaller = size[0] < picture.shape[1]
    method = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    fitted: Picture = cv2.resize(picture, size, interpolation=method)
    return fitted


def _on_cloth(printed: Floats, garment_colour: str) -> Floats:
    """The print over the garment's own colour: (n, 4), the fourth idle."""
    if printed[:, 3].min() < 1:
        printed += (1 - printed[:, 3:]) * _idle_fourth(hex_to_linear(garment_colour))
    return printed


def _idle_fourth(colours: Floats) -> Floats:
    return np.concatenate([colours, np.zeros((*colours.shape[:-1], 1), np.float32)], axis=-1)


def _paint(scene: Scene, colour_of: Callable[[Cloth], Floats], tints: Tints) -> Bytes:
    """Dyes the cloth under the scene's light, tints the rest, mixes the soft edges.

    ``colour_of`` gives (n, 4) for a patch of cloth, and the result may be written to.
    """
    cloth, still = scene.cloth, scene.still
    gains = tints.gains(scene.albedo)
    picture = np.empty(scene.info.height * scene.info.width, np.uint32)
    picture[still.index] = _pixels(still.radiance * gains.take(still.kind, axis=0))
    dyed = np.empty((len(cloth.index), 4), np.float32)
    for at, patch in cloth.patches(PATCH):
        dye = _dye(patch, colour_of(patch))
        dyed[at] = dye
        dye *= patch.light
        picture[patch.index] = _pixels(dye)
    picture[scene.edges.index] = _pixels(_mix_edges(scene, dyed, gains))
    rgba = picture.view(np.uint8).reshape(scene.info.height, scene.info.width, 4)
    rgb: Bytes = cv2.cvtColor(rgba, cv2.COLOR_RGBA2RGB)
    return rgb


def _mix_edges(scene: Scene, dyed: Floats, gains: Floats) -> Floats:
    """(m, 4) light of the pixels in which materials meet."""
    edges = scene.edges
    mixed: Floats = np.einsum("nkc,kc->nc", edges.radiance, gains)
    on_cloth = np.flatnonzero(edges.cloth_at >= 0)
    share = edges.radiance[on_cloth, CLOTH] / scene.albedo[CLOTH]
    mixed[on_cloth] += dyed[edges.cloth_at[on_cloth]] * share
    return mixed


def _pixels(light: Floats) -> NDArray[np.uint32]:
    """(n) sRGB pixels as whole numbers: quicker to put in their places than rows of bytes."""
    return np.ascontiguousarray(to_srgb(light)).view(np.uint32).reshape(-1)


def _dye(cloth: Cloth, colour: Floats) -> Floats:
    """What share of the light each cloth pixel returns, folds made visible on dark colours too.

    Spends ``colour``.
    """
    pale = np.sqrt(np.clip(colour[:, :3] @ LUMA, 0, 1))
    pale *= np.float32(1.4)
    np.minimum(pale, 1, out=pale)
    relief = cloth.relief - cloth.dark_relief
    relief *= pale
    relief += cloth.dark_relief
    colour *= 1 - FLOOR
    colour += FLOOR
    colour *= cv2.cvtColor(relief[None], cv2.COLOR_GRAY2RGBA)[0]
    return colour
