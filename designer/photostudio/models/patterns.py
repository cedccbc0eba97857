"""What the garments are cut like. Sizes come from the data that the shop sells from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

BLANKS = Path(__file__).resolve().parents[2] / "blanks"
SEAM_MM = 15  # allowance on each side of a cut piece


@dataclass(frozen=True)
class Size:
    """One size of a garment, metres: half the girth at the chest, neck point to hem, shoulder seam
    to the end of the sleeve, girth of the sleeve at its widest; a pocket's finished width and
    height."""

    code: str
    chest: float
    length: float
    sleeve: float
    sleeve_girth: float
    pocket: tuple[float, float]


@dataclass(frozen=True)
class Pattern:
    """How a garment is built on a body. Lengths in metres, stiffnesses in Blender's units."""

    garment: str  # slug in blanks
    ease: float  # between skin and cloth where it lies close
    slope: float  # how fast cloth may come closer to the axis downwards; its girth stays
    lower: float  # more ease below the waist, over trousers
    blend: float  # rounding between sleeve and torso
    neck: tuple[float, float]  # half-axes of the neckline
    neck_tilt: float  # degrees
    edge: float  # of the cloth's triangles
    ribs: Mapping[str, float]  # depth of the bands: neck, hem, cuffL, cuffR
    shoulder: float  # how far the armhole drops
    lowered: float  # degrees by which the arms hang lower while it is built: a long sleeve bunches
    # at 0 and grows into the torso at 17; a short one has to end above the web under the arm
    mass: float
    tension: float
    compression: float
    shear: float
    bending: float
    friction: float
    thickness: float
    smoothing: int  # rounds over the draped cloth
    long_sleeves: bool = True
    hood: bool = False


HOODIE = Pattern(
    garment="hoodie",
    ease=0.016,
    slope=0.06,
    lower=0.006,
    blend=0.034,
    neck=(0.090, 0.083),
    neck_tilt=27,
    edge=0.0088,
    ribs={"neck": 0.010, "hem": 0.062, "cuffL": 0.060, "cuffR": 0.060},
    shoulder=0.020,
    lowered=9,
    mass=0.34,
    tension=22,
    compression=20,
    shear=8,
    bending=9,
    friction=6,
    thickness=0.0036,
    smoothing=7,
    hood=True,
)
CREW = Pattern(
    garment="sweatshirt",
    ease=0.014,
    slope=0.06,
    lower=0.006,
    blend=0.034,
    neck=(0.080, 0.076),
    neck_tilt=24,
    edge=0.0088,
    ribs={"neck": 0.022, "hem": 0.058, "cuffL": 0.058, "cuffR": 0.058},
    shoulder=0.016,
    lowered=9,
    mass=0.30,
    tension=22,
    compression=20,
    shear=8,
    bending=6,
    friction=6,
    thickness=0.0036,
    smoothing=7,
)
TEE = Pattern(
    garment="tshirt",
    ease=0.011,
    slope=0.10,
    lower=0.012,
    blend=0.020,
    neck=(0.079, 0.075),
    neck_tilt=24,
    edge=0.0085,
    ribs={"neck": 0.019},
    shoulder=0.004,
    lowered=-12,
    mass=0.18,
    tension=14,
    compression=12,
    shear=5,
    bending=1,
    friction=3,
    thickness=0.0022,
    smoothing=14,
    long_sleeves=False,
)
PATTERNS = {"hoodie": HOODIE, "sweatshirt": CREW, "tshirt": TEE}


def read_size(pattern: Pattern, code: str) -> Size:
    """The size as the garment's data has it. Raises KeyError for a size that is not made."""
    data = json.loads((BLANKS / f"{pattern.garment}.json").read_text("utf-8"))
    row = {size["code"]: size for size in data["sizes"]}[code]
    panels = {panel["slug"]: panel for panel in data["panels"]}
    pocket = (0.0, 0.0)
    if "pocket" in panels:
        cut, step = panels["pocket"], row["step"]
        wide = cut["width_mm"] + step * cut["grade_width_mm"] - 2 * SEAM_MM
        high = cut["height_mm"] + step * cut["grade_height_mm"] - 2 * SEAM_MM
        pocket = (wide / 1000, high / 1000)
    sleeve = panels["sleeve_left"]
    girth = sleeve["width_mm"] + row["step"] * sleeve["grade_width_mm"] - 2 * SEAM_MM
    return Size(
        code=code,
        chest=row["chest_mm"] / 1000,
        length=row["length_mm"] / 1000,
        sleeve=row["sleeve_mm"] / 1000,
        sleeve_girth=girth / 1000,
        pocket=pocket,
    )
