"""Quick looks at a scene that is being made, in sample prints. Writes nothing."""

from __future__ import annotations

import threading
from typing import Any

from designer.layout import ALL_OVER
from designer.mockups import encode_picture
from designer.models import OwnScene
from designer.ownscenes.looking import develop_small, look, scene_in_memory
from designer.ownscenes.prints import SAMPLES, draw_sample
from designer.ownscenes.reading import read_told
from designer.ownscenes.told import CLOTH, TRIM
from designer.scenes.scene import Scene
from designer.services.editions import scene_facts
from designer.services.mockups import print_areas
from designer.services.scene_tool import KEPT, photo_of, selected

_looks: dict[tuple[str, str, str], Scene] = {}
_guard = threading.Lock()


def look_at(*, scene: OwnScene, told: dict[str, Any], sample: str) -> bytes:
    """A quick WebP of the scene in one of the ``SAMPLES``. Raises SceneRefused, KeyError."""
    chosen, artwork = SAMPLES[sample], draw_sample(sample)
    small = _look_scene(scene, told)
    areas = print_areas(scene.garment)
    placement, tile_mm = ALL_OVER, chosen.tile_mm
    if chosen.is_placed:
        on_this_side = [name for name, area in areas.items() if area.panel == scene.panel]
        if on_this_side:
            placement = on_this_side[0]
            tile_mm = min(tile_mm, areas[placement].width_mm)
    picture = look(small, artwork, tile_mm=tile_mm, placement=placement, areas=areas)
    return encode_picture(picture, "webp")


def _look_scene(scene: OwnScene, told: dict[str, Any]) -> Scene:
    facts = scene_facts(scene)
    key = (scene.photo_sha256, repr(sorted(told.items())), repr(facts))
    seen = _looks.get(key)
    if seen is None:
        read = read_told(told)
        chosen = selected(scene, read)
        made = develop_small(
            photo_of(scene.photo_sha256),
            chosen[CLOTH],
            chosen[TRIM],
            read,
            colour=scene.cloth_colour,
            piece=facts["panels"][scene.panel]["id"],
        )
        height, width = made.render.panel.shape
        dressed = scene_in_memory(made, facts=facts | {"width": width, "height": height})
        with _guard:
            while len(_looks) >= KEPT:
                _looks.pop(next(iter(_looks)))
            _looks[key] = dressed
        return dressed
    return seen
