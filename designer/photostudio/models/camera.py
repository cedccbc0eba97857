"""What the photographer sets before a picture is taken."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Camera:
    """``view``, ``light`` and ``crop`` are names in ``YAW``, ``LIGHTS`` and ``CROPS``.

    ``width`` and ``height`` are pixels, ``samples`` light paths a pixel (0: as a step needs).
    """

    view: str
    light: str
    crop: str
    width: int
    height: int
    samples: int = 0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, pixels."""
        return self.width, self.height
