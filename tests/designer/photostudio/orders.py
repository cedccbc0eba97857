"""Tables of orders, as in ``scenes.toml``."""

from __future__ import annotations

import json
from pathlib import Path

WORDS = {"title": "One", "garment": "tshirt", "size": "M", "body": "juno", "pose": "relaxed"}
CAMERA = {"view": "front", "light": "studio", "crop": "half"}


def write_order(folder: Path, **told: str | list[str]) -> Path:
    """A file with one scene, ``one``, in which this is told otherwise; returns its path."""
    words = {**WORDS, **CAMERA, "order": 1, **told}
    path = folder / "scenes.toml"
    # TOML writes short strings, numbers and lists as JSON does.
    path.write_text("\n".join(["[one]", *(f"{k} = {json.dumps(v)}" for k, v in words.items())]))
    return path
