"""Scenes kept ready in memory, the least used one given up first.

A prepared scene of 1000 x 1250 pixels takes about 30 MB (less than 40), and 150 MB for the moment
in which it is prepared; ``SHELF_BYTES`` bounds the sum of those that are ready. The
scene that was asked for last always stays, even when it alone is larger.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from designer.scenes.info import exact_slug, scene_info
from designer.scenes.pack import read_pack
from designer.scenes.prepare import prepare_scene
from designer.scenes.scene import Scene

SHELF_BYTES = 400 * 1024 * 1024

_Key = tuple[str, str]  # scene, head covering
_shelf: OrderedDict[_Key, Scene] = OrderedDict()
_loading: dict[_Key, threading.Lock] = {}
_guard = threading.Lock()


def load_scene(slug: str, *, covering: str = "") -> Scene:
    """The prepared scene, from the shelf or from its files. Raises UnknownScene, OSError.

    ``covering``: of the model's head; a scene that has none of that name is shown as it is.

    Safe from any thread; two threads that want the same scene prepare it once. What lies on the
    shelf never changes: an edited scene has another slug.
    """
    slug = exact_slug(slug)
    key = slug, covering if covering and covering in scene_info(slug).coverings else ""
    with _guard:
        if key in _shelf:
            _shelf.move_to_end(key)
            return _shelf[key]
        lock = _loading.setdefault(key, threading.Lock())
    with lock:
        with _guard:
            if key in _shelf:
                return _shelf[key]
        scene = prepare_scene(read_pack(scene_info(slug), key[1]))
        with _guard:
            _shelf[key] = scene
            _loading.pop(key, None)
            _make_room()
        return scene


def shelf_bytes() -> int:
    """Memory that the scenes on the shelf take now."""
    with _guard:
        return sum(scene.nbytes for scene in _shelf.values())


def empty_shelf() -> None:
    """Gives up every scene."""
    with _guard:
        _shelf.clear()


def _make_room() -> None:
    while len(_shelf) > 1 and sum(scene.nbytes for scene in _shelf.values()) > SHELF_BYTES:
        _shelf.popitem(last=False)
