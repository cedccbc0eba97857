"""Writes a rendered scene as a folder of the app's packs, as bright as its neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from designer.scenes.packing import BASE_QUALITY, Patch, Render, encode_pack
from designer.scenes.scene import CLOTH, Floats

__all__ = ["Render", "exposure", "write_pack"]

MOST = 450_000  # bytes of a pack
QUALITIES = (BASE_QUALITY, 90, 86, 82)  # of its photographs: the best one that fits


def write_pack(
    folder: Path,
    render: Render,
    facts: dict[str, Any],
    coverings: Mapping[str, Patch] | None = None,
) -> int:
    """Writes the pack's files; returns their size in bytes, which is above ``MOST`` only if the
    scene fits in no quality. ``facts`` as in ``scene.json``."""
    gain = exposure(render.radiance, render.coverage[..., CLOTH])
    for quality in QUALITIES:
        files = encode_pack(render, facts, gain=gain, coverings=coverings, quality=quality)
        if sum(map(len, files.values())) <= MOST:
            break
    for name in ("shine.webp", "bounce.webp"):
        (folder / name).unlink(missing_ok=True)
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return sum(map(len, files.values()))


def exposure(radiance: Floats, cloth: Floats) -> np.float32:
    """Gain that makes a scene (h, w, 3) as bright as the others; ``cloth`` (h, w) is
    its share of cloth, and the lightest of it comes to lie just below white."""
    gain = 0.93 / float(np.percentile(radiance[cloth > 0.95], 99.6))
    return np.float32(np.clip(gain, 0.6, 1.8))
