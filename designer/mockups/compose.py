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
from designer.mockups.dyeing import (
    as_numbers,
    bounce_words,
    colour_bounce,
    dye,
    dyed_light,
    light_up,
    tint_under_shine,
)
from designer.mockups.ink import dye_cloth, ground_of, mean_light
from designer.mockups.placing import PlacementArea, place_artwork
from designer.mockups.sampling import bare_cloth, make_sampler
from designer.scenes.colour import (
    Bytes,
    Floats,
    hex_to_linear,
    lightness,
    main_colours,
    srgb_to_light,
    to_srgb,
)
from designer.scenes.scene import CLOTH, CODES, FULL, SKIN, Cloth, Edges, Scene, Words

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
COVERING_COLOUR = "#6b5a5c"
PATCH = 16384  # spots looked up at once: their numbers stay in the cache
PALE = "#f4f2ee"
_CODE_LIGHT = srgb_to_light(np.linspace(0, 1, CODES)).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds the garment: a skin of ``SKINS`` or a colour, trousers and backdrop.

    ``covering``: colour of a head covering, where the scene was loaded with one.
    """

    skin: str = "sand"
    trousers: str = TROUSERS_COLOUR
    backdrop: str = BACKDROP_COLOUR
    covering: str = COVERING_COLOUR


@dataclass(frozen=True, slots=True)
class Tints:
    """Colours of everything that is not printed, ``#rrggbb``."""

    trim: str
    cord: str
    lining: str
    setting: Setting

    def gains(self, albedo: Floats) -> Floats:
        """(classes, 3) factors on the neutral photograph; cloth, which is dyed per pixel, has none.

        Of an albedo of 0 nothing is known: what was photographed in its own colour keeps it.
        """
        around = self.setting
        skin = SKINS.get(around.skin, around.skin)
        order = ["#ffffff", self.trim, skin, self.cord, around.trousers, self.lining]
        order += [around.backdrop, around.covering][: len(albedo) - len(order)]
        colours = np.array([hex_to_linear(colour) for colour in order], np.float32)
        is_fabric = np.array([1, 1, 0, 1, 1, 1, 0, 1], bool)[: len(albedo)]
        dyed = colours * np.float32(0.97) + np.where(is_fabric, 0.012, 0.004)[:, None]
        known = albedo[:, None] > 0
        gains: Floats = np.divide(dyed, albedo[:, None], out=np.ones_like(dyed), where=known)
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
    ink = dye_cloth(artwork, layout.garment_colour)
    sampler = make_sampler(
        scene=scene,
        atlas=build_atlas(ink=ink, repeat=repeat, texels=texels),
        placing=placing,
        tile_mm=layout.tile_mm,
        ground=ink.ground,
    )
    tints = choose_tints(layout=layout, artwork=artwork, setting=setting or Setting())
    thrown = mean_light(ink, all_over=placing.area is None)
    return fit_size(_paint(scene, sampler.ink, tints, thrown), size)


def compose_blank(
    scene: Scene,
    layout: Layout,
    *,
    setting: Setting | None = None,
    size: tuple[int, int] | None = None,
) -> Bytes:
    """The garment in its colour without any print: (h, w, 3) RGB."""
    ground = ground_of(layout.garment_colour)
    trim = layout.trim_colour or layout.garment_colour
    cord = layout.cord_colour or layout.garment_colour
    tints = Tints(trim=trim, cord=cord, lining=trim, setting=setting or Setting())
    thrown = ground[:3] * np.float32(1 / FULL)
    picture = _paint(scene, lambda cloth: bare_cloth(ground, len(cloth)), tints, thrown)
    return fit_size(picture, size)


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
    if smaller and picture.dtype == np.uint8:  # OpenCV is quicker with 16 bits
        finer = cv2.resize(picture.astype(np.uint16), size, interpolation=method)
        shrunk: Picture = finer.astype(picture.dtype)
        return shrunk
    fitted: Picture = cv2.resize(picture, size, interpolation=method)
    return fitted


def _paint(scene: Scene, ink_on: Callable[[Cloth], Words], tints: Tints, thrown: Floats) -> Bytes:
    """Dyes the cloth under the scene's light, tints the rest, mixes the soft edges.

    ``ink_on`` gives the (n, 4) ink on a patch of cloth; ``thrown`` (3) is what it returns of the
    light on the whole garment.
    """
    gains = tints.gains(scene.albedo)
    albedo = float(scene.albedo[CLOTH])
    bounced = colour_bounce(thrown, albedo)
    bounce = bounce_words(bounced)
    picture = np.empty(scene.info.height * scene.info.width, np.uint32)
    picture[scene.still.mask] = _tint(scene.still.codes, gains)
    if len(scene.glossy.radiance):
        picture[scene.glossy.mask] = tint_under_shine(scene.glossy, gains[SKIN])
    for part in scene.printed:
        pixels = np.empty(len(part.cloth), np.uint32)
        for at, patch in part.cloth.patches(PATCH):
            pixels[at] = light_up(dye(patch, ink_on(patch)), patch, bounce, albedo)
        picture[part.where] = pixels
    picture[scene.edges.index] = _mix_edges(
        scene.edges, ink_on, gains, bounced / np.float32(albedo)
    )
    rgba = picture.view(np.uint8).reshape(scene.info.height, scene.info.width, 4)
    rgb: Bytes = cv2.cvtColor(rgba, cv2.COLOR_RGBA2RGB)
    return rgb


def _tint(codes: Words, gains: Floats) -> NDArray[np.uint32]:
    """(k) pixels of ``Still.codes``: a table has the sRGB byte of each code in each channel."""
    if not len(codes):
        return np.zeros(0, np.uint32)
    table = np.zeros((1, FULL + 1, 4), np.uint8)
    light = gains[:, None] * _CODE_LIGHT[None, :, None]
    table[0, : len(gains) * CODES, :3] = to_srgb(light.reshape(-1, 3))
    return as_numbers(cv2.LUT(codes[None], table))


def _mix_edges(
    edges: Edges, ink_on: Callable[[Cloth], Words], gains: Floats, undyed: Floats
) -> NDArray[np.uint32]:
    """(m) pixels in which materials meet. ``undyed``: (256, 3) the light on cloth, as a share of
    what its neutral colour returned, by ``Cloth.bounce``."""
    light = edges.radiance @ (gains[:, None] * np.eye(3, dtype=np.float32)).reshape(-1, 3)
    light += edges.shine
    cloth = edges.cloth
    if len(cloth):
        share = edges.radiance[: len(cloth), 3 * CLOTH : 3 * CLOTH + 3]
        dyed = dyed_light(dye(cloth, ink_on(cloth)))
        light[: len(cloth)] += dyed * share * undyed[cloth.bounce]
    codes = np.zeros((len(light), 4), np.uint8)
    codes[:, :3] = to_srgb(light)
    return as_numbers(codes)
