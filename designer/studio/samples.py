"""Pictures of the studio itself, made on first sight: the words on the chips, the bare garment."""

from __future__ import annotations

import io
from collections.abc import Callable

from django.core.files.base import ContentFile
from django.core.files.storage import storages
from PIL import Image

from designer.engines import registry
from designer.engines.base import Request
from designer.layout import Layout
from designer.mockups import compose_blank, encode_picture
from designer.models import Garment
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
    """The garment before anything is drawn on it: WebP, 420 px wide."""

    def dress() -> bytes:
        info = scene_info(garment.default_scene)
        layout = Layout(garment=garment.slug, colourway="blank", garment_colour=WHITE)
        size = (BLANK_PX, round(BLANK_PX * info.height / info.width))
        scene = load_scene(garment.default_scene)
        return encode_picture(compose_blank(scene, layout, size=size), "webp")

    return _kept(f"samples/{RENDERER}/{garment.default_scene}.webp", dress)


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
