"""What a motif is: a small function that returns layers, and the table it registers in.

A motif draws itself inside a circle of radius 100 around (0, 0), y down, from chance and from
whether it has a face. Layers lie bottom first. Colours are roles, never inks:

====== ==========================================================
a b c d the motif's own colours, from the palette or from nature
leaf    greenery
ink     the darkest line
light   the lightest, white (pure white), bg (the ground's colour)
blush   cheeks, eye (the iris), sun (a warm yellow)
====== ==========================================================

A ``+`` behind a role is its highlight, a ``-`` its shade.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from designer.engines.loom.paths import TAU, Path, arc, ellipse, petal, polar, polyline
from designer.engines.loom.rng import Rng

Kind = Literal["shape", "rod", "line", "detail"]


class Layer(NamedTuple):
    """One thing painted: ``shape`` gets the style's outline, ``rod`` is a thick line (a stem),
    ``line`` a drawn one, ``detail`` a plain patch on top. ``width`` is for rods and lines."""

    kind: Kind
    path: Path
    role: str
    width: float = 0.0


Draw = Callable[[Rng, bool], list[Layer]]


@dataclass(frozen=True, slots=True)
class Motif:
    """``size`` is against the others of a print; ``level`` motifs hardly tilt, ``upright`` ones
    tilt a little, all others turn freely; what may be read is ``legible`` and never mirrored.
    ``body`` is the role that most of it is painted in. ``near`` words are drawn, and reported, as
    this one."""

    name: str
    draw: Draw
    label: str
    plural: str
    words: tuple[str, ...]
    near: tuple[str, ...]
    nature: Mapping[str, str]
    family: str = "any"
    size: float = 1.0
    upright: bool = False
    level: bool = False
    legible: bool = False
    body: str = "a"
    has_face: bool = field(default=False)


MOTIFS: dict[str, Motif] = {}


def motif(
    *,
    label: str,
    plural: str = "",
    words: str = "",
    near: str = "",
    family: str = "any",
    size: float = 1.0,
    upright: bool = False,
    level: bool = False,
    legible: bool = False,
    body: str = "a",
    face: bool = False,
    **nature: str,
) -> Callable[[Draw], Draw]:
    """Registers a drawing under the words that ask for it; ``nature`` are its own colours."""

    def register(draw: Draw) -> Draw:
        name = draw.__name__
        many = plural or label + "s"
        MOTIFS[name] = Motif(
            name=name,
            draw=draw,
            label=label,
            plural=many,
            words=tuple(dict.fromkeys([label, many, *words.split()])),
            near=tuple(near.split()),
            nature=nature,
            family=family,
            size=size,
            upright=upright,
            level=level,
            legible=legible,
            body=body,
            has_face=face,
        )
        return draw

    return register


def shape(path: Path, role: str) -> Layer:
    return Layer("shape", path, role)


def rod(path: Path, role: str, width: float) -> Layer:
    return Layer("rod", path, role, width)


def line(path: Path, role: str = "ink", width: float = 4.0) -> Layer:
    return Layer("line", path, role, width)


def detail(path: Path, role: str) -> Layer:
    return Layer("detail", path, role)


def leaf(
    x: float, y: float, length: float, width: float, angle: float, **more: object
) -> list[Layer]:
    """A leaf with its vein. ``role``, ``tip`` and ``vein`` may be given."""
    role, tip = str(more.get("role", "leaf")), float(str(more.get("tip", 0.6)))
    out = [shape(petal(length, width, angle, x, y, tip), role)]
    if more.get("vein", True):
        (x0, y0), (x1, y1) = polar(length * 0.12, angle), polar(length * 0.8, angle)
        out.append(line(polyline((x + x0, y + y0), (x + x1, y + y1)), f"{role}-", 3))
    return out


def face(x: float, y: float, size: float, rng: Rng) -> list[Layer]:
    """Cheeks, eyes and a smile around (x, y)."""
    s, e = size, 15 * size
    cheeks = ellipse(x - e * 1.55, y + 7 * s, 6 * s, 4 * s)
    cheeks += ellipse(x + e * 1.55, y + 7 * s, 6 * s, 4 * s)
    out = [detail(cheeks, "blush")]
    if rng.int(0, 2) == 1:
        lids = arc(x - e, y + s, 4.5 * s, TAU / 2, TAU) + arc(x + e, y + s, 4.5 * s, TAU / 2, TAU)
        out.append(line(lids, "ink", 3.4 * s))
    else:
        eyes = ellipse(x - e, y, 4.2 * s, 5.4 * s) + ellipse(x + e, y, 4.2 * s, 5.4 * s)
        spark = ellipse(x - e + 1.6 * s, y - 2 * s, 1.6 * s)
        spark += ellipse(x + e + 1.6 * s, y - 2 * s, 1.6 * s)
        out += [detail(eyes, "ink"), detail(spark, "white")]
    return [*out, line(arc(x, y + 3 * s, 6 * s, 0.35, TAU / 2 - 0.35), "ink", 3.2 * s)]
