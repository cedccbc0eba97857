"""What the walk knows and leaves behind, and the clock of its steps."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from shop.walkthrough.visitor import Visitor


@dataclass(slots=True)
class Journey:
    """One shopper's walk. ``out`` receives every artefact; ``say`` prints a line a step."""

    visitor: Visitor
    prompt: str
    seed: int
    garment: str
    photos: Path
    out: Path
    factory_key: str
    say: Callable[[str], object]
    design_url: str = ""
    version: str = ""
    people_url: str = ""
    order_url: str = ""
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def step(self, number: int, words: str) -> Iterator[list[str]]:
        """Times a step and prints its line; what the block appends is said with it."""
        said: list[str] = []
        started = time.monotonic()
        yield said
        taken = time.monotonic() - started
        self.seconds[f"{number} {words}"] = round(taken, 2)
        self.say(f"{number}  {words:42} {taken:7.2f} s  {'; '.join(said)}")

    def keep(self, name: str, data: bytes) -> Path:
        """Writes an artefact."""
        target = self.out / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        return target

    def keep_json(self, name: str, value: Any) -> Path:
        text = json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True)
        return self.keep(name, text.encode())

    def keep_picture(self, name: str, data: bytes) -> Path:
        """Re-encodes a picture as the name's own format."""
        with Image.open(io.BytesIO(data)) as image:
            file = io.BytesIO()
            kind = {"jpg": "JPEG", "png": "PNG"}[name.rsplit(".", 1)[1]]
            image.convert("RGB").save(file, kind, quality=92)
        return self.keep(name, file.getvalue())
