"""Pictures of the studio itself, made on first sight: the words on the chips, the bare garment,
and what the parts of a plan may be."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable

import numpy as np
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.urls import reverse
from PIL import Image, ImageColor

from designer.engines import registry
from designer.engines.base import Engine, Request
from designer.engines.loom.raster import render_png
from designer.layout import Layout
from designer.mockups import compose_blank, encode_picture
from designer.models import Garment
from designer.pictures import is_signed, sign
from designer.queries import first_scene
from designer.scenes import load_scene, scene_info
from designer.services.mockups import RENDERER
from designer.studio.choices import Choice

SIZE_PX = 160
SEED = 2
BLANK_PX = 420
WHITE = "#f7f5f1"


def sample_picture(*, kind: str, choice: Choice) -> bytes:
    """What a word looks like: WebP, 160 px square; kept until the loom's version changes."""
    engine = registry.get_engine(registry.OFFLINE)

    def draw() -> bytes:
        result = engine.draw(Request(prompt=choice.sample, seed=SEED, size_px=SIZE_PX))
        out = io.BytesIO()
        Image.open(io.BytesIO(result.image)).convert("RGB").save(out, "WEBP", quality=82)
        return out.getvalue()

    return _kept(f"samples/{engine.id}-{engine.version}/{kind}-{choice.slug}.webp", draw)


def blank_picture(*, garment: Garment) -> bytes:
    """The garment before anything is drawn on it: WebP, 420 px wide; plain cloth where it is on
    no scene."""
    scene = first_scene(garment)

    def dress() -> bytes:
        if not scene:
            cloth = np.full((BLANK_PX, BLANK_PX, 3), ImageColor.getrgb(WHITE), np.uint8)
            return encode_picture(cloth, "webp")
        info = scene_info(scene)
        layout = Layout(garment=garment.slug, colourway="blank", garment_colour=WHITE)
        size = (BLANK_PX, round(BLANK_PX * info.height / info.width))
        return encode_picture(compose_blank(load_scene(scene), layout, size=size), "webp")

    return _kept(f"samples/{RENDERER}/{scene or 'cloth'}.webp", dress)


def portrait_url(*, engine: Engine, part: str, option: str) -> str:
    """The signed address of an option's picture: only what a page shows is ever drawn."""
    path = reverse("designer:portrait", args=[engine.id, part, option])
    return f"{path}?s={sign(_portrait_id(engine.id, part, option), SIZE_PX, 'webp')}"


def is_portrait(engine_id: str, part: str, option: str, signature: str) -> bool:
    return is_signed(_portrait_id(engine_id, part, option), SIZE_PX, "webp", signature)


def _portrait_id(engine_id: str, part: str, option: str) -> str:
    return f"portrait:{engine_id}:{part}:{option}"


def portrait_picture(*, engine: Engine, part: str, option: str) -> bytes:
    """An option of a plan as WebP, 160 px square; empty where the engine has no picture of it."""
    svg = engine.portrait(part, option)
    if not svg:
        return b""

    def draw() -> bytes:
        out = io.BytesIO()
        picture = Image.open(io.BytesIO(render_png(svg, SIZE_PX, SIZE_PX)))
        picture.save(out, "WEBP", quality=84)
        return out.getvalue()

    drawn = hashlib.sha256(svg.encode()).hexdigest()[:16]
    return _kept(f"samples/{engine.id}-{part}/{drawn}.webp", draw)


def _kept(name: str, make: Callable[[], bytes]) -> bytes:
    """The stored file of that name, made if it is not there."""
    store = storages["default"]
    if store.exists(name):
        with store.open(name) as file:
            return bytes(file.read())
    data = make()
    if not store.exists(name):
        store.save(name, ContentFile(data))
    return data
