"""What scenes are to be made: one table each in ``scenes.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.photostudio.models.views import CROPS

SCENES = Path(__file__).resolve().parent / "scenes.toml"
STRETCH = ("leggings",)  # garments that cling; all others hang
SIZE, SAMPLES = (1000, 1250), 12  # pixels; light paths a pixel, before the denoiser


@dataclass(frozen=True)
class SceneOrder:
    """One photograph to be taken. ``kept`` is False for scenes that are not in the app.

    ``coverings``: names of ``covering.COVERINGS`` that the model can be shown in, too. ``pixels``:
    width and height; a close-up, all cloth, fits into a pack only smaller than the others.
    """

    slug: str
    title: str
    garment: str
    size: str
    body: str
    pose: str
    view: str
    light: str
    crop: str
    order: int
    kept: bool = True
    settle: int = 24
    coverings: tuple[str, ...] = ()
    pixels: tuple[int, int] = SIZE


def read_scenes(path: Path = SCENES) -> dict[str, SceneOrder]:
    """Every scene by its name, in the order of the file.

    Raises ValueError for an order that cannot be met though no step would refuse it.
    """
    tables = tomllib.loads(path.read_text("utf-8"))
    return {slug: _order(slug, table) for slug, table in tables.items()}


def _order(slug: str, table: dict[str, Any]) -> SceneOrder:
    coverings, pixels = tuple(table.pop("coverings", ())), tuple(table.pop("pixels", SIZE))
    order = SceneOrder(slug=slug, coverings=coverings, pixels=pixels, **table)
    if order.crop not in CROPS:
        raise ValueError(f"{slug}: there is no crop {order.crop!r}, only {', '.join(CROPS)}")
    if order.coverings and order.garment in STRETCH:
        told = f"head coverings go only with clothes that hang, and {order.garment} cling"
        raise ValueError(f"{slug}: {told}")
    return order
