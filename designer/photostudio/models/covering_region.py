"""The part of a picture that a head covering changes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from designer.photostudio.models.arrays import Points

MARGIN = 0.045  # of the picture's width: how far the covering's shadow is taken along


@dataclass(frozen=True)
class Region:
    """Whole pixels from the picture's upper left corner."""

    left: int
    top: int
    width: int
    height: int

    @property
    def rows(self) -> slice:
        return slice(self.top, self.top + self.height)

    @property
    def columns(self) -> slice:
        return slice(self.left, self.left + self.width)

    def save(self, path: Path) -> None:
        """Writes it as JSON."""
        path.write_text(json.dumps(asdict(self)))

    @classmethod
    def load(cls, path: Path) -> Region:
        """What ``save`` wrote."""
        return cls(**json.loads(path.read_text()))


def region_of(places: Points, size: tuple[int, int]) -> Region:
    """The part of the picture around these places (n, 2), with room for shadows."""
    margin = MARGIN * size[0]
    low = np.clip(np.floor(places.min(0) - margin), 0, np.array(size) - 2).astype(int)
    high = np.clip(np.ceil(places.max(0) + margin), low + 2, size).astype(int)
    return Region(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
