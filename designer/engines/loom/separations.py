"""Few inks: a finished tile brought down to as many as a press has screens.

Reckoned from the SVG's text alone, since pixels would make the text depend on the rasteriser.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from designer.engines.loom.colour import distance, mix

INK = re.compile(r"#[0-9a-f]{6}\b")
BLENDED = frozenset({"watercolour", "neon"})  # styles that are nothing without see-through paint
GRADIENT = re.compile(r"<linearGradient.*?</linearGradient>|<radialGradient.*?</radialGradient>")
FAINT = re.compile(
    r'(fill|stroke)="(#[0-9a-f]{6})"([^>]*?) \1-opacity="([0-9.]+)"|( opacity="[0-9.]+")'
)
STOP_OPACITY = re.compile(r' stop-opacity="[0-9.]+"')
TOLD_APART = 0.15  # OKLab distance of two inks that a shape can be read in
NUMBER = re.compile(r"-?[0-9.]+")
SVG = "{http://www.w3.org/2000/svg}"


def limit_inks(
    svg: str, *, ground: str, most: int, drawn_ground: bool = True, named: Sequence[str] = ()
) -> str:
    """The same tile in at most ``most`` flat inks, the ground counted where it is drawn; the
    inks that she ``named`` before any other.

    Faint paint becomes the solid ink nearest to what it looked like on the ground, and a gradient
    its first colour.
    """
    solid = FAINT.sub(lambda found: _solid(found, ground), GRADIENT.sub(_flat, svg))
    areas = weigh_inks(solid)
    first = [ground] if drawn_ground else []
    first += [ink for ink in named if distance(ink, ground) > TOLD_APART]
    kept = choose_inks(areas, first=first[:most], most=most)
    written = sorted(set(INK.findall(solid)))
    nearest = {ink: min(kept, key=lambda k: (round(distance(ink, k), 6), k)) for ink in written}
    return INK.sub(lambda found: nearest[found[0]], solid)


def weigh_inks(svg: str) -> dict[str, int]:
    """Every ink that paints something, with about how much: boxes of paths times their uses."""
    root = ET.fromstring(svg)  # noqa: S314 (our own text, a moment old)
    uses = Counter(node.get("href", "") for node in root.iter(f"{SVG}use"))
    bodies = [(node, 1) for node in root if node.tag != f"{SVG}defs"]
    bodies += [(g, uses[f"#{g.get('id')}"]) for g in root.iterfind(f"{SVG}defs/{SVG}g")]
    gradients = {
        f"url(#{node.get('id')})": (node[0].get("stop-color") or "")
        for node in root.iter()
        if node.tag.endswith("Gradient") and len(node)
    }
    weights: Counter[str] = Counter()
    for body, times in bodies:
        for shape in body.iter():
            for ink, area in _paints(shape):
                weights[gradients.get(ink, ink)] += round(area) * times
    return {ink: weight for ink, weight in weights.items() if INK.fullmatch(ink) and weight}


def _paints(shape: ET.Element) -> Iterator[tuple[str, float]]:
    """(ink or gradient, about the area it covers) of a shape's fill and of its stroke."""
    values = [float(value) for value in NUMBER.findall(shape.get("d", ""))] or [0.0]
    across, down = values[0::2], values[1::2] or [0.0]
    wide = float(shape.get("width", max(across) - min(across)))
    high = float(shape.get("height", max(down) - min(down)))
    yield shape.get("fill", ""), wide * high * 0.6
    yield shape.get("stroke", ""), (wide + high) * float(shape.get("stroke-width", 1))


def choose_inks(areas: Mapping[str, int], *, first: Sequence[str], most: int) -> Sequence[str]:
    """The inks that stand for all: one after the other whichever is worst stood for by now,
    weighed a little by its area, so that a small bright petal outweighs a shade."""
    kept = list(first)
    if not kept and areas:
        kept.append(max(areas, key=lambda ink: (areas[ink], ink)))

    def lack(ink: str) -> float:
        return round(float(min(distance(ink, k) for k in kept) ** 1.5 * areas[ink] ** 0.3), 3)

    while len(kept) < most and areas:
        worst = max(areas, key=lambda ink: (lack(ink), ink))
        if lack(worst) <= 0:
            break
        kept.append(worst)
    return kept


def _solid(found: re.Match[str], ground: str) -> str:
    if found[5]:
        return ""
    what, ink, between, opacity = found[1], found[2], found[3], float(found[4])
    return f'{what}="{mix(ground, ink, opacity)}"{between}'


def _flat(found: re.Match[str]) -> str:
    first = INK.search(found[0])
    one = INK.sub(first[0], found[0]) if first else found[0]
    return STOP_OPACITY.sub("", one)
