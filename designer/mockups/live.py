"""A scene as the few small pictures from which a browser draws any print on it.

All are ``LIVE_SHARE`` as wide as the scene. Two are twice as high, an upper and a lower picture:

* ``body.webp``   what is not the garment, in its final colours; where the garment is, what it
                  mirrors of the light, whatever its colour
* ``light.webp``  upper: radiance of the neutral garment; lower: detail of seams, 0.75 to 1.3
* ``mask.webp``   lossless. upper: R cloth, G trim and lining, B cord; lower: R cut piece,
                  G share of its light that the garment's own cloth throws on it
* ``uv.webp``     lossless. 12 bits each of mm right (R, high nibble of B) and down (G, low nibble)
"""

from __future__ import annotations

import io
import json
from typing import Any

import cv2
import numpy as np
from PIL import Image

from designer.mockups.compose import Setting, Tints, fit_size
from designer.mockups.ink import FLOOR
from designer.scenes.colour import Bytes, Floats, to_srgb
from designer.scenes.edges import unmix_edges
from designer.scenes.gloss import shine_of
from designer.scenes.pack import Pack
from designer.scenes.prepare import DETAIL, light_photograph, measure_folds
from designer.scenes.scene import CLASSES, CLOTH, CORD, LINING, TRIM, Bools, Scene
from designer.scenes.spots import grow_pieces, piece_origins, to_layout_mm

LIVE_SHARE = 0.84
UV_STEPS = 4095
BOUNCE_STEP, BOUNCE_SQUARE = 5, 6  # of 255, px
FABRIC = [CLOTH, TRIM, CORD, LINING]


def make_live_passes(pack: Pack, scene: Scene) -> dict[str, bytes]:
    """File name -> bytes of the scene's live folder. The setting is the default one."""
    size = (round(scene.info.width * LIVE_SHARE), round(scene.info.height * LIVE_SHARE))
    base, kind, most = light_photograph(pack)
    coverage, radiance = _unmix(pack, base, kind, most)
    body, light = _split_light(scene, coverage, radiance, size)
    _, detail, usual = measure_folds(base, kind)
    low, high = DETAIL
    grey = np.rint((fit_size(detail, size) - low) / (high - low) * 255).astype(np.uint8)
    upper = _masks(coverage, size)
    mm, pieces = _shrink_map(pack, size)
    lower = np.dstack([pieces, _bounce(pack, upper[..., 0] > 0, size), np.zeros_like(pieces)])
    where, span = _pack_uv(mm, upper[..., 0] > 0)
    facts = _facts(scene, size, usual) | span
    return {
        "body.webp": _webp(to_srgb(body), 84),
        "light.webp": _webp(np.concatenate([to_srgb(light), np.dstack([grey] * 3)]), 78),
        "mask.webp": _webp(np.concatenate([upper, lower]), None),
        "uv.webp": _webp(where, None),
        "scene.json": (json.dumps(facts, indent=1) + "\n").encode(),
    }


def _facts(scene: Scene, size: tuple[int, int], usual: float) -> dict[str, Any]:
    """What the shader needs besides pictures; lengths in mm."""
    return {
        "slug": scene.info.slug,
        "garment": scene.info.garment,
        "title": scene.info.title,
        "width": size[0],
        "height": size[1],
        "panels": {name: panel.id for name, panel in scene.info.panels.items()},
        "albedo": {"cloth": float(scene.albedo[CLOTH]), "cord": float(scene.albedo[CORD])},
        "usual": round(usual, 5),
        "floor": FLOOR,
        "finest": round(scene.finest_mm * scene.info.width / size[0], 4),
    }


def _bounce(pack: Pack, used: Bools, size: tuple[int, int]) -> Bytes:
    """(h, w) of 255, in few steps and small squares: this file is lossless."""
    if pack.bounce is None:
        return np.zeros((size[1], size[0]), np.uint8)
    fewer = (size[0] // BOUNCE_SQUARE, size[1] // BOUNCE_SQUARE)
    small = cv2.resize(pack.bounce, fewer, interpolation=cv2.INTER_AREA)
    small = (small + BOUNCE_STEP // 2) // BOUNCE_STEP * BOUNCE_STEP
    bounce: Bytes = cv2.resize(small, size, interpolation=cv2.INTER_NEAREST)
    return bounce * used


def _unmix(pack: Pack, base: Floats, kind: Bytes, most: Floats) -> tuple[Floats, Floats]:
    """(h, w, 7) coverages and (h, w, 7, 3) radiances; pure away from soft edges."""
    coverage = np.zeros((kind.size, len(CLASSES)), np.float32)
    coverage[np.arange(kind.size), kind.reshape(-1)] = 1
    radiance = np.repeat(base.reshape(-1, 1, 3), len(CLASSES), 1)
    index, soft, lights = unmix_edges(pack, base, kind, most)
    coverage[index], radiance[index] = soft, lights
    shape = kind.shape
    return coverage.reshape(*shape, -1), radiance.reshape(*shape, len(CLASSES), 3)


def _masks(coverage: Floats, size: tuple[int, int]) -> Bytes:
    """RGB bytes: cover of cloth, of trim with lining, of cord."""
    trim = coverage[..., TRIM] + coverage[..., LINING]
    cover = fit_size(np.dstack([coverage[..., CLOTH], trim, coverage[..., CORD]]), size)
    masks: Bytes = np.rint(np.clip(cover, 0, 1) * 255).astype(np.uint8)
    return masks


def _split_light(
    scene: Scene, coverage: Floats, radiance: Floats, size: tuple[int, int]
) -> tuple[Floats, Floats]:
    """Light of all else as it will be seen, and of the garment as if it filled its pixels."""
    setting = Setting()
    gains = Tints(trim="#000000", cord="#000000", lining="#000000", setting=setting).gains(
        scene.albedo
    )
    gains[FABRIC] = 0
    body = np.einsum("hwk,hwkc,kc->hwc", coverage, radiance, gains, optimize=True)
    fabric = np.einsum("hwk,hwkc->hwc", coverage[..., FABRIC], radiance[..., FABRIC, :])
    share = fit_size(coverage[..., FABRIC].sum(-1), size)[..., None]
    light = fit_size(fabric, size) / np.maximum(share, 0.02)
    body += shine_of(scene)
    return fit_size(body, size), _spread(light, share[..., 0] > 0.02)


def _spread(light: Floats, known: Bools) -> Floats:
    """The light carried a little beyond the garment: lossy files blur hard edges."""
    weight = known.astype(np.float32)
    soft = cv2.blur(light * weight[..., None], (15, 15))
    near = cv2.blur(weight, (15, 15))[..., None]
    beyond = np.where(near > 1e-4, soft / np.maximum(near, 1e-4), np.float32(0.5))
    spread: Floats = np.where(known[..., None], light, beyond).astype(np.float32)
    return spread


def _shrink_map(pack: Pack, size: tuple[int, int]) -> tuple[Floats, Bytes]:
    """The cloth map at another size: interpolated inside a cut piece, nearest at its borders."""
    pieces = grow_pieces(pack.panel)
    mm = to_layout_mm(pack.uv, piece_origins(pack)[pieces])
    scale = np.float32(pieces.shape[1] / size[0])
    x = (np.arange(size[0], dtype=np.float32) + np.float32(0.5)) * scale - np.float32(0.5)
    y = (np.arange(size[1], dtype=np.float32) + np.float32(0.5)) * scale - np.float32(0.5)
    across, down = np.meshgrid(x, y)
    near_x, near_y = np.rint(across).astype(int), np.rint(down).astype(int)
    nearest, piece = mm[near_y, near_x], pieces[near_y, near_x]
    smooth = cv2.remap(mm, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    kernel = np.ones((3, 3), np.uint8)
    plain = (cv2.dilate(pieces, kernel) == cv2.erode(pieces, kernel))[near_y, near_x]
    plain &= np.abs(smooth - nearest).max(-1) < 3  # mm: no fold of a piece over itself
    return np.where(plain[..., None], smooth, nearest).astype(np.float32), piece


def _pack_uv(mm: Floats, used: Bools) -> tuple[Bytes, dict[str, list[float]]]:
    """RGB bytes of two 12-bit planes, and the ``low`` and ``step`` that undo them."""
    low, high = mm[used].min(0), mm[used].max(0)
    step = (high - low) / UV_STEPS
    steps = np.clip(np.rint((mm - low) / step), 0, UV_STEPS).astype(np.uint16) * used[..., None]
    right, down = steps[..., 0], steps[..., 1]
    rgb = np.dstack([right >> 4, down >> 4, ((right & 15) << 4) | (down & 15)]).astype(np.uint8)
    return rgb, {"low": [float(v) for v in low], "step": [float(v) for v in step]}


def _webp(rgb: Bytes, quality: int | None) -> bytes:
    """``quality`` None is lossless."""
    sink = io.BytesIO()
    image = Image.fromarray(rgb)
    if quality is None:
        image.save(sink, "WEBP", lossless=True, quality=100, method=6, exact=True)
    else:
        image.save(sink, "WEBP", quality=quality, method=6)
    return sink.getvalue()
