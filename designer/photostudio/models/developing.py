"""From rendered passes to a pack's arrays and facts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import Floats, Mask
from designer.photostudio.models.conventions import ALBEDO, SHIFT
from designer.photostudio.models.developing_light import bounce_of, keep_mirrored, sheen_of
from designer.photostudio.models.exr import read_exr
from designer.photostudio.models.garment import Garment
from designer.photostudio.models.hood_flat import APART
from designer.photostudio.models.lights import LIGHTS
from designer.photostudio.models.scene import SceneOrder
from designer.photostudio.models.views import WORDS
from designer.photostudio.packing import Render
from designer.scenes.scene import CLASSES, CLOTH

SPECK = 300  # px: smaller islands of cloth are not cloth
AT_NECK = 0.006  # metres within which cloth is the neck's edge
LEAP = 0.012  # metres: quarters of a pixel this far apart lie on two surfaces
PIECES = ("front", "back", "sleeve_left", "sleeve_right", "hood_left", "hood_right")
GARMENTS = {
    "hoodie": "a hoodie",
    "sweatshirt": "a sweatshirt",
    "tshirt": "a T-shirt",
    "leggings": "leggings",
}
POSE_WORDS = {
    "relaxed": "standing, arms down",
    "pocket": "hands in the pocket",
    "hip": "one hand on the hip",
    "walking": "walking",
    "behind": "hands behind the back",
    "crossed": "arms crossed",
    "sitting": "sitting, hands on the thighs",
}


def develop(
    photograph: Path, cloth_light: Path, order: SceneOrder, panels: dict[str, dict[str, Any]]
) -> tuple[Render, dict[str, Any]]:
    """The arrays of a pack, and its ``scene.json`` with these cut pieces."""
    first, second = (read_exr(photograph / f"mask{k}.exr") for k in (1, 2))
    first = _without_specks(first)
    rest = np.zeros((*first.shape[:2], len(CLASSES) - 6), np.float32)
    coverage = np.concatenate([first, second, rest], -1)
    spots, panel, index, quarters = read_spots(read_exr(photograph / "spots.exr"))
    base, shine = (read_exr(photograph / f"{name}.exr") for name in ("base", "shine"))
    mirrored, dim = (read_exr(cloth_light / f"{name}.exr") for name in ("mirrored", "dim"))
    cloth = coverage[..., CLOTH]
    render = Render(
        radiance=base,
        coverage=coverage,
        panel=panel,
        spot_mm=_grow(spots, panel > 0) * np.array([1000, -1000], np.float32),
        seam_index=index,
        seam_mm=quarters * np.array([1000, -1000], np.float32),
        shine=keep_mirrored(shine, sheen_of(mirrored, cloth), coverage),
        bounce=bounce_of(base, dim, mirrored, cloth),
    )
    return render, facts_of(order, panels)


def _without_specks(mask: Floats) -> Floats:
    """Coverages without tiny islands of cloth."""
    part, _ = ndimage.label((mask[..., 0] + mask[..., 1]) > 0.02)
    large = (np.bincount(part.ravel())[part] >= SPECK) | (part == 0)
    kept = mask.copy()
    kept[..., :2] *= large[..., None]
    return kept


def read_spots(twice: Floats) -> tuple[Floats, Any, Any, Floats]:
    """From the pass of twice the size: spots (h, w, 2) in metres, the pieces' numbers, and for the
    pixels that see two surfaces their flat index and four quarters (k, 4, 2)."""
    height, width = twice.shape[0] // 2, twice.shape[1] // 2
    quarter = twice.reshape(height, 2, width, 2, 3).transpose(0, 2, 1, 3, 4)
    quarter = quarter.reshape(height, width, 4, 3)
    hit: Mask = quarter[..., 2] > 0.5
    some = hit.any(-1)
    lead = np.take_along_axis(quarter[..., 2], hit.argmax(-1)[..., None], -1)
    same = (np.abs(quarter[..., 2] - lead) < 0.5) & hit
    count = np.maximum(same.sum(-1), 1)[..., None]
    place = quarter[..., :2] - np.array(SHIFT[:2], np.float32)
    spots = np.where(same[..., None], place, 0).sum(2) / count
    panel = np.where(some, np.rint(lead[..., 0]), 0).astype(np.uint8)
    own = np.where(same[..., None], place, spots[:, :, None])
    leap = np.abs(own - spots[:, :, None]).max((-1, -2)) > LEAP
    index = np.flatnonzero(hit.all(-1) & ((~same).any(-1) | leap))
    return spots, panel, index, place.reshape(-1, 4, 2)[index]


def _grow(spots: Floats, known: Mask) -> Floats:
    """Spots carried over to the pixels around the cloth."""
    nearest = ndimage.distance_transform_edt(~known, return_distances=False, return_indices=True)
    grown: Floats = spots[nearest[0], nearest[1]]
    return grown


def panels_of(order: SceneOrder, sewing: Path, flat: Path) -> dict[str, dict[str, Any]]:
    """The cut pieces of a garment that hangs, from the folders in which it was sewn and cut."""
    garment, spots = Garment.load(sewing / "garment.npz"), np.load(flat / "spots.npy")
    count = 6 if order.garment == "hoodie" else 4
    origins = piece_origins(garment, spots)
    return {
        name: {"id": number + 1, "top_m": round(top, 3), "middle_m": round(middle, 3)}
        for number, (name, (middle, top)) in enumerate(zip(PIECES, origins, strict=True))
        if number < count
    }


def piece_origins(garment: Garment, spots: Floats) -> list[tuple[float, float]]:
    """Where the layout of each of ``PIECES`` starts, on the flat pieces (faces, 3, 2): metres right
    and up. Front and back: the neck point, where neck seam and shoulder meet. Sleeves: their top.
    Hood: the middle of each half, at the neck seam."""
    origins = []
    for number in range(4):
        mine = garment.piece == number
        heights = spots[mine][..., 1].ravel()
        if number < 2:
            heights = heights[garment.to_neck[garment.faces[mine]].ravel() < AT_NECK]
        origins.append((0.0, float(np.percentile(heights, 99.8))))
    return [*origins, (APART, 0.0), (-APART, 0.0)]


def facts_of(order: SceneOrder, panels: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The pack's ``scene.json``, as far as it is not the packing's business."""
    return {
        "slug": order.slug,
        "order": order.order,
        "garment": order.garment,
        "size": order.size,
        "title": order.title,
        "model": {
            "name": order.body.capitalize(),
            "body": f"Faceless mannequin, {body_height(order.body):.2f} m tall",
            "wears": f"{GARMENTS[order.garment]} in size {order.size}",
        },
        "pose": POSE_WORDS[order.pose],
        "view": WORDS[order.view],
        "light": LIGHTS[order.light].words,
        "panels": panels,
        "albedo": ALBEDO,
        "glow": LIGHTS[order.light].glow,
    }


def body_height(name: str) -> float:
    """Metres."""
    from designer.photostudio.models.body import load_body

    return load_body(name).height
