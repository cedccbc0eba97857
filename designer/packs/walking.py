"""A walk over the drawing: everything that is painted, bottom first, in the drawing's own units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.engines.loom.paths import Path
from designer.errors import PackRefused
from designer.packs.colours import NO_PAINT, Paint, read_share
from designer.packs.outlines import SHAPES, outline
from designer.packs.paints import read_paint
from designer.packs.placing import Box, Matrix, read_box, read_length, read_transform
from designer.packs.reading import FOREIGN, Element
from designer.packs.styling import NOTHING, UNSUPPORTED, Rule, read_rules, style_of
from designer.packs.winding import nonzero

MOST_PAINTED = 1500
MOST_SEGMENTS = 20_000  # of all outlines together, before they are simplified
MOST_USES = 8  # inside one another
CONTAINERS = ("g", "switch")
REFUSED = {
    "text": "letters are not taken, since fonts differ; turn text into outlines",
    "svg": "a drawing inside a drawing is not supported; paste its shapes",
}
HIDDEN = "visibility"


@dataclass(frozen=True, slots=True)
class Patch:
    """One painted outline. ``fill`` and ``stroke`` may each be nothing; ``width`` of the stroke."""

    path: Path
    fill: Paint = NO_PAINT
    stroke: Paint = NO_PAINT
    width: float = 0.0


@dataclass(slots=True)
class Walk:
    """What one drawing has in common: its names, its rules, and what was painted so far."""

    rules: tuple[Rule, ...]
    named: Mapping[str, Element]
    box: Box | None
    patches: list[Patch] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    segments: int = 0

    def add(self, patch: Patch) -> None:
        """Raises PackRefused when it becomes too much."""
        self.patches.append(patch)
        self.segments += len(patch.path.segments)
        if len(self.patches) > MOST_PAINTED:
            raise PackRefused(f"it paints more than {MOST_PAINTED} shapes. Simplify it")
        if self.segments > MOST_SEGMENTS:
            raise PackRefused(f"it has more than {MOST_SEGMENTS} points. Simplify its paths")

    def note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)


def walk_drawing(root: Element) -> Walk:
    """Everything painted. Raises PackRefused, naming the element."""
    named: dict[str, Element] = {}
    for element in root.walk():
        if name := element.attributes.get("id"):
            named.setdefault(name, element)
    walk = Walk(read_rules(root), named, read_box(root))
    style = style_of(root, {"fill": "black", "stroke": "none", "stroke-width": "1"}, walk.rules)
    _check_features(walk, root, style)
    for child in root.children:
        _visit(walk, child, style, Matrix(), read_share(style.get("opacity", "1")), 0)
    return walk


def _visit(
    walk: Walk,
    element: Element,
    parent: Mapping[str, str],
    outer: Matrix,
    opacity: float,
    uses: int,
) -> None:
    if element.tag in REFUSED:
        raise PackRefused(f"<{element.tag}>: {REFUSED[element.tag]}")
    if element.tag not in (*CONTAINERS, *SHAPES, "use", "symbol"):
        return  # definitions and remarks paint nothing
    style = style_of(element, parent, walk.rules)
    if style.get("display") == "none":
        return
    _check_features(walk, element, style)
    matrix = outer.of(read_transform(element.attributes.get("transform", "")))
    opacity *= read_share(style.get("opacity", "1"))
    if element.tag in SHAPES:
        _paint(walk, element, style, matrix, opacity)
    elif element.tag == "use":
        _use(walk, element, style, matrix, opacity, uses)
    elif element.tag != "symbol" or uses:  # a symbol paints only where it is used
        for child in element.children:
            _visit(walk, child, style, matrix, opacity, uses)


def _use(
    walk: Walk,
    element: Element,
    style: Mapping[str, str],
    matrix: Matrix,
    opacity: float,
    uses: int,
) -> None:
    if uses >= MOST_USES:
        raise PackRefused(f"<use>: more than {MOST_USES} inside one another; unlink the copies")
    name = element.attributes.get("href", "").strip().removeprefix("#")
    target = walk.named.get(name)
    if target is None:
        walk.note(f"<use>: there is no “{name[:40]}” in the file; left out")
        return
    if "viewBox" in target.attributes:
        raise PackRefused("<symbol viewBox>: it is not supported; unlink the copies")
    x, y = (read_length(element.attributes.get(axis, "0"), 0.0) for axis in ("x", "y"))
    walk.add(Patch(Path()))  # counts against the most, whatever the copy holds
    _visit(walk, target, style, matrix.of(Matrix(e=x, f=y)), opacity, uses + 1)


def _paint(
    walk: Walk, element: Element, style: Mapping[str, str], matrix: Matrix, opacity: float
) -> None:
    if style.get(HIDDEN) in ("hidden", "collapse"):
        return
    fill = _faded(walk, style, "fill", opacity)
    stroke = _faded(walk, style, "stroke", opacity)
    width = read_length(style.get("stroke-width", "1"), 0.0) * matrix.scale
    if element.tag == "line":
        fill = NO_PAINT
    if width <= 0:
        stroke = NO_PAINT
    if not fill.ink and not stroke.ink:
        return
    path = matrix.path(outline(element, walk.box))
    if len(path.segments) < 2:
        return
    if walk.box is not None and walk.box.misses(*path.bounds()):
        walk.note("what lies outside the page was left out")
        return
    if stroke.ink and style.get("stroke-dasharray", "none") not in ("none", "0", ""):
        walk.note("dashed lines are drawn whole")
    if fill.ink and style.get("fill-rule") == "evenodd":
        path = nonzero(path)
    walk.add(Patch(path, fill, stroke, width if stroke.ink else 0.0))


def _faded(walk: Walk, style: Mapping[str, str], name: str, opacity: float) -> Paint:
    """The paint as seen through its own opacity and that of every group around it."""
    paint = read_paint(style.get(name, "none"), style, walk.named, walk.rules)
    alpha = paint.alpha * opacity * read_share(style.get(f"{name}-opacity", "1"))
    return Paint(paint.ink, alpha) if paint.ink and alpha > 0.02 else NO_PAINT


def _check_features(walk: Walk, element: Element, style: Mapping[str, str]) -> None:
    for name, words in UNSUPPORTED.items():
        value = style.get(name, "").strip()
        if value in NOTHING:
            continue
        if name == "clip-path" and _clips_nothing(walk, value):
            continue
        raise PackRefused(f"<{element.tag} {name}>: {words}")


def _clips_nothing(walk: Walk, value: str) -> bool:
    """Whether it is the frame that some programs put around the whole page."""
    clip = walk.named.get(value.removeprefix("url(").rstrip(")").strip("'\" ").removeprefix("#"))
    if clip is None:
        return True
    shapes = [child for child in clip.children if child.tag != FOREIGN]
    if walk.box is None or len(shapes) != 1 or shapes[0].tag != "rect":
        return False
    matrix = read_transform(shapes[0].attributes.get("transform", ""))
    frame = matrix.path(outline(shapes[0], walk.box))
    return bool(frame.segments) and walk.box.covers(*frame.bounds())
