"""Pictures of a version: one row per content address, rendered once, kept as files.

The address covers the artwork's pixels, the layout, the scene, her options and the renderer's
version, so a picture never changes under its URL.
"""

from __future__ import annotations

import os
import time
from typing import Any

from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, storages
from django.db import transaction

from designer.blobs import read_blob
from designer.layout import Layout
from designer.mockups import (
    Format,
    PlacementArea,
    Setting,
    compose,
    compose_swatch,
    encode_picture,
    fit_size,
)
from designer.models import Artwork, Garment, Mockup, PlacementKind
from designer.pixels import Pixels, decode
from designer.recipe import content_id
from designer.scenes import load_scene, scene_info
from designer.scenes.info import exact_slug
from designer.work import Effect, Report, WorkState, run_work

RENDERER = "compositor-5"
WIDTHS = (160, 420, 840, 1250)
REMEMBERED = 3600  # seconds; a row that was cleared away is made again after that
PATIENCE = 20  # seconds that a request waits for somebody else's rendering
GLANCE = 0.02  # seconds between two looks
USUAL_WIDTHS = (840, 420, 160)
SWATCH_TILES = 2.0  # a swatch shows two tiles across, so that the repeat can be seen


def picture_id(
    *, artwork: Artwork, layout: Layout, scene: str = "", options: dict[str, Any] | None = None
) -> str:
    """The content address of a picture whose row exists. That it does is remembered, since a page
    shows dozens of addresses and rows never change."""
    scene = exact_slug(scene)
    id_hash = _address(artwork, layout, scene, options or {})
    key = f"seedloom:picture:{id_hash}"
    if not cache.get(key):
        picture_of(artwork=artwork, layout=layout, scene=scene, options=options)
        transaction.on_commit(lambda: cache.set(key, 1, timeout=REMEMBERED))
    return id_hash


def _address(artwork: Artwork, layout: Layout, scene: str, options: dict[str, Any]) -> str:
    return content_id(
        {
            "artwork": artwork.pixel_sha256,
            "layout": layout.to_json(),
            "scene": scene,
            "options": options,
            "renderer": RENDERER,
        }
    )


def picture_of(
    *, artwork: Artwork, layout: Layout, scene: str = "", options: dict[str, Any] | None = None
) -> Mockup:
    """The row of a picture, made if it is not there. ``scene=""`` is the bare cloth."""
    scene, options = exact_slug(scene), options or {}
    id_hash = _address(artwork, layout, scene, options)
    row = Mockup.objects.filter(id_hash=id_hash).first()
    if row is not None:
        return row
    row, _ = Mockup.objects.get_or_create(
        id_hash=id_hash,
        defaults={
            "artwork": artwork,
            "layout_json": layout.to_json(),
            "scene": scene,
            "renderer": RENDERER,
            "options": options,
            "dedupe_key": f"mockup:{id_hash}",
        },
    )
    return row


def file_name(row: Mockup, width: int, fmt: str) -> str:
    return f"mockups/{row.id_hash[:2]}/{row.id_hash}/{width}.{fmt}"


def ensure_picture(*, row: Mockup, width: int, fmt: Format) -> str:
    """Renders the file unless it is there; returns its name in the default storage.

    Whoever asks while somebody else is making it waits: a picture is made once.
    """
    name, key = file_name(row, width, fmt), f"seedloom:making:{row.id_hash}"
    ends = time.monotonic() + PATIENCE
    while not storages["default"].exists(name):
        mine = cache.add(key, 1, timeout=PATIENCE)
        if not mine and time.monotonic() < ends:
            time.sleep(GLANCE)
            continue
        try:
            _make(row, width, fmt)
        finally:
            cache.delete(key)
    return name


def _make(row: Mockup, width: int, fmt: Format) -> None:
    """Runs the row's work, or waits for the worker that does; then what that left to do."""
    ends = time.monotonic() + PATIENCE
    while row.state != WorkState.DONE and not run_work("mockup", row.pk):
        row.refresh_from_db()
        if row.state != WorkState.RUNNING or time.monotonic() > ends:
            break
        time.sleep(GLANCE)
    name = file_name(row, width, fmt)
    if not storages["default"].exists(name):
        _write(name, encode_picture(render(row, width), fmt))


def perform_mockup(row: Mockup, report: Report) -> Effect:
    """The work behind a Mockup row: composed once, kept at every size that pages show."""
    report("Dressing the model", 30)
    picture = render(row, USUAL_WIDTHS[0])
    height, width = picture.shape[:2]
    for usual in USUAL_WIDTHS:
        smaller = fit_size(picture, (usual, round(usual * height / width)))
        _write(file_name(row, usual, "webp"), encode_picture(smaller, "webp"))
    return lambda: None


def _write(name: str, data: bytes) -> None:
    """Whole or not at all: half a picture would be served, and kept by browsers, for ever."""
    store = storages["default"]
    if store.exists(name):
        return
    if not isinstance(store, FileSystemStorage):
        store.save(name, ContentFile(data))
        return
    part = store.save(f"{name}.part", ContentFile(data))
    os.replace(store.path(part), store.path(name))


def render(row: Mockup, width: int) -> Pixels:
    """Pixels of the picture, (h, w, 3) uint8. Pure but for reading the artwork's file."""
    artwork = decode(read_blob(row.artwork.sha256, suffix=row.artwork.suffix))
    layout = Layout.from_json(row.layout_json)
    if not row.scene:
        tiles = float(row.options.get("tiles", SWATCH_TILES))
        return compose_swatch(artwork, layout, width=width, tiles=tiles)
    options = dict(row.options)
    wears = options.pop("wears", "")
    info = scene_info(row.scene)
    garment = Garment.objects.get(slug=info.garment)
    return compose(
        load_scene(row.scene, covering=wears),
        artwork,
        layout,
        placements=print_areas(garment),
        setting=Setting(**options),
        size=(width, round(width * info.height / info.width)),
    )


def print_areas(garment: Garment) -> dict[str, PlacementArea]:
    """The garment's print areas as the compositor wants them, lengths in mm."""
    areas = garment.placements.filter(kind=PlacementKind.AREA)
    return {
        area.slug: PlacementArea(
            panel=area.panel,
            width_mm=float(area.width_mm),
            height_mm=float(area.height_mm),
            top_mm=float(area.top_mm),
            centre_x_mm=float(area.centre_x_mm),
        )
        for area in areas
    }
