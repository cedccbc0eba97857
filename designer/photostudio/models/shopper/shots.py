"""What pictures of the shopper are to be taken: one table each in ``shots.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

SHOTS = Path(__file__).resolve().parent / "shots.toml"


@dataclass(frozen=True)
class Phone:
    """What the camera and its owner make of the light.

    ``warmth``: how far the white balance is off (above 0: yellow). ``exposure``: stops. ``grain``:
    of 255, in the middle tones. ``blur``: pixels. ``mirrored``: as a front camera stores it.
    ``turn``: EXIF orientation 1, 3, 6 or 8, how it was held.
    """

    warmth: float = 0.0
    exposure: float = 0.0
    grain: float = 1.4
    blur: float = 0.6
    mirrored: bool = False
    turn: int = 1
    quality: int = 84


@dataclass(frozen=True)
class Shot:
    """One snapshot. Metres and degrees.

    ``left`` and ``right``: what that hand does (gestures.py), if it does not hang; ``mirror``: she
    holds the phone herself, in her right hand.
    ``heading``: how far she is turned away from the camera, to her right. ``look``: her head
    against her body: to her left, and down. ``lens_mm`` as on a 36 x 24 mm camera held upright;
    ``eye`` and ``aim``: heights of the camera and of what is in the picture's middle; ``aside`` and
    ``aim_aside``: the same sideways; ``roll``: how slanted it is held; ``fstop``: of that camera.
    """

    name: str
    words: str
    place: str
    pose: str
    heading: float
    lens_mm: float
    distance: float
    eye: float
    aim: float
    left: str = ""
    right: str = ""
    mirror: bool = False
    look: tuple[float, float] = (0.0, 0.0)
    aside: float = 0.0
    aim_aside: float = 0.0
    roll: float = 0.0
    fstop: float = 11.0
    phone: Phone = field(default_factory=Phone)


def read_shots(path: Path = SHOTS) -> dict[str, Shot]:
    """Every shot by its name, in the order of the file."""
    shots = {}
    for name, table in tomllib.loads(path.read_text("utf-8")).items():
        phone = Phone(**table.pop("phone", {}))
        look = tuple(table.pop("look", (0.0, 0.0)))
        shots[name] = Shot(name=name, phone=phone, look=look, **table)
    return shots
