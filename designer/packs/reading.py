"""From bytes that a stranger drew to a tree of elements: no entity, no document outside, limits
counted while reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from designer.errors import PackRefused

MOST_BYTES = 1_000_000
MOST_ELEMENTS = 4000
DEEPEST = 40
MOST_LETTERS = 300_000  # of one attribute
SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
MARK = "}"  # between namespace and name
FOREIGN = "?"  # the tag of what other programs keep in the file for themselves

BANNED = {
    "script": "scripts are never taken. Save the drawing as plain SVG",
    "foreignObject": "other documents inside a drawing are not taken. Save as plain SVG, "
    "without the program's own editing data",
    "image": "photos and other pixels cannot be drawn at every size. Trace the picture, "
    "or leave it out",
    "a": "links do not belong in a drawing. Remove the link",
    "iframe": "other documents inside a drawing are not taken",
    "audio": "sound does not print",
    "video": "films do not print",
    "set": "what moves cannot be printed. Remove the animation",
    "animate": "what moves cannot be printed. Remove the animation",
    "animateMotion": "what moves cannot be printed. Remove the animation",
    "animateTransform": "what moves cannot be printed. Remove the animation",
    "animateColor": "what moves cannot be printed. Remove the animation",
}


@dataclass(slots=True)
class Element:
    """One element of the drawing; ``tag`` without its namespace."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def walk(self) -> Iterator[Element]:
        """Itself and everything in it, top down."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += reversed(element.children)


def read_svg(data: bytes) -> Element:
    """The ``<svg>`` element. Raises PackRefused, in words."""
    if len(data) > MOST_BYTES:
        raise PackRefused(f"it is larger than {MOST_BYTES // 1_000_000} MB. Simplify its paths")
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise PackRefused(f"it is not well-formed SVG (line {error.lineno}). Save it again") from (
            error
        )
    except (ValueError, LookupError) as error:  # an encoding that nobody knows
        raise PackRefused("its text encoding is not known. Save it as UTF-8") from error
    if reader.root is None or reader.root.tag != "svg":
        raise PackRefused("it is not an SVG drawing")
    return reader.root


class _Reader:
    """Expat with every door shut: what is refused is refused before it is expanded."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self.open: list[Element] = []
        self.count = 0
        parser = expat.ParserCreate(namespace_separator=MARK)
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.buffer_text = True
        parser.EntityDeclHandler = self._entity
        parser.ExternalEntityRefHandler = self._entity
        parser.SkippedEntityHandler = self._entity
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._letters
        self.parser = parser

    def _entity(self, *_: object) -> int:
        raise PackRefused(
            "it declares entities of its own. Save it as plain SVG, without the program's "
            "editing data"
        )

    def _instruction(self, target: str, data: str) -> None:
        if "stylesheet" in target:
            raise PackRefused("style sheets outside the file are never loaded. Embed the styles")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MOST_ELEMENTS:
            raise PackRefused(f"it has more than {MOST_ELEMENTS} elements. Simplify it")
        if len(self.open) >= DEEPEST:
            raise PackRefused(f"its groups are nested more than {DEEPEST} deep. Ungroup them")
        element = Element(_tag(name), _read_attributes(attributes))
        if self.open:
            self.open[-1].children.append(element)
        else:
            self.root = element
        self.open.append(element)
        _check_element(element)

    def _end(self, name: str) -> None:
        self.open.pop()

    def _letters(self, letters: str) -> None:
        if self.open[-1].tag == "style":
            self.open[-1].text += letters


def _tag(name: str) -> str:
    space, mark, local = name.rpartition(MARK)
    return local if not mark or space == SVG else FOREIGN


def _read_attributes(attributes: dict[str, str]) -> dict[str, str]:
    """Those of SVG itself; ``xlink:href`` is ``href``."""
    out: dict[str, str] = {}
    for name, value in attributes.items():
        space, mark, local = name.rpartition(MARK)
        if len(value) > MOST_LETTERS:
            raise PackRefused(f"one of its paths is too long ({local}). Simplify it")
        if not mark or space == XLINK:
            out.setdefault(local, value)
    return out


def _check_element(element: Element) -> None:
    if reason := BANNED.get(element.tag):
        raise PackRefused(f"<{element.tag}>: {reason}")
    for name, value in element.attributes.items():
        if name.lower().startswith("on"):
            raise PackRefused(f"<{element.tag} {name}>: scripts are never taken. Remove it")
        if name in ("href", "src") and element.tag != FOREIGN and not value.strip().startswith("#"):
            raise PackRefused(
                f"<{element.tag} {name}>: nothing outside the file is ever loaded. "
                "Embed the shape itself"
            )
