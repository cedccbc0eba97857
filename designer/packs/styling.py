"""Which properties an element has: its attributes, the drawing's own classes, its style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from designer.errors import PackRefused
from designer.packs.reading import Element

Properties = Mapping[str, str]

INHERITED = (
    "fill",
    "stroke",
    "stroke-width",
    "fill-rule",
    "fill-opacity",
    "stroke-opacity",
    "stroke-dasharray",
    "color",
    "visibility",
)
OWN = ("opacity", "display", "stop-color", "stop-opacity")
UNSUPPORTED = {
    "filter": "filters (shadows, blurs) are not supported; flatten it in your drawing program",
    "mask": "masks are not supported; cut the shape itself",
    "clip-path": "clipping is not supported; cut the shape itself",
    "mix-blend-mode": "blending modes are not supported; give the shape its final colour",
    "transform-origin": "transform-origin is not supported; apply the transform to the shape",
    "marker-start": "markers are not supported; turn them into shapes",
    "marker-mid": "markers are not supported; turn them into shapes",
    "marker-end": "markers are not supported; turn them into shapes",
}
NOTHING = ("none", "normal", "")
KNOWN = frozenset((*INHERITED, *OWN, *UNSUPPORTED))
MOST_RULES = 500

COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.S)
RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
SELECTOR = re.compile(r"(\*|[A-Za-z]+)?(#[\w-]+)?((?:\.[\w-]+)*)")
OUTSIDE = re.compile(r"url\(\s*['\"]?\s*(?!['\"]?#)", re.I)


@dataclass(frozen=True, slots=True)
class Rule:
    """One selector of the drawing's ``<style>`` and what it sets."""

    tag: str
    name: str
    classes: frozenset[str]
    properties: Properties

    @property
    def weight(self) -> tuple[int, int, int]:
        return bool(self.name), len(self.classes), self.tag not in ("", "*")

    def suits(self, element: Element, classes: frozenset[str]) -> bool:
        return (
            self.tag in ("", "*", element.tag)
            and (not self.name or self.name == element.attributes.get("id"))
            and self.classes <= classes
        )


def read_rules(root: Element) -> tuple[Rule, ...]:
    """The rules of all ``<style>`` elements, the weightiest last. Raises PackRefused."""
    rules: list[Rule] = []
    for element in root.walk():
        if element.tag == "style":
            rules += _read_sheet(element.text)
    if len(rules) > MOST_RULES:
        raise PackRefused(f"<style>: more than {MOST_RULES} rules. Use attributes instead")
    return tuple(sorted(rules, key=lambda rule: rule.weight))


def _read_sheet(text: str) -> Iterable[Rule]:
    text = COMMENT.sub(" ", text)
    if "@" in text:
        raise PackRefused("<style>: rules with @ are not supported. Use attributes instead")
    if RULE.sub("", text).strip():
        raise PackRefused("<style>: its rules are not understood. Use attributes instead")
    for selectors, body in RULE.findall(text):
        properties = read_declarations(body, "style")
        for selector in selectors.split(","):
            found = SELECTOR.fullmatch(selector.strip())
            if not found or not selector.strip():
                raise PackRefused(
                    f"<style>: the selector “{selector.strip()[:40]}” is not understood. "
                    "Use plain classes or attributes"
                )
            classes = frozenset(filter(None, (found[3] or "").split(".")))
            yield Rule(found[1] or "", (found[2] or "").removeprefix("#"), classes, properties)


def read_declarations(text: str, tag: str) -> dict[str, str]:
    """``fill: red; stroke: none`` as a mapping of what we know. Raises PackRefused."""
    if OUTSIDE.search(text):
        raise PackRefused(
            f"<{tag}>: url() to something outside the file is never loaded. Embed the shape itself"
        )
    out = {}
    for declaration in COMMENT.sub(" ", text).split(";"):
        name, colon, value = declaration.partition(":")
        name = name.strip().lower()
        if name == "transform" and colon:
            raise PackRefused(f"<{tag}>: transforms in styles are not supported; apply them")
        if colon and name in KNOWN:
            out[name] = value.replace("!important", "").strip()
    return out


def style_of(element: Element, parent: Properties, rules: Sequence[Rule]) -> dict[str, str]:
    """All properties of an element inside a parent with these. Raises PackRefused."""
    own = {name: element.attributes[name] for name in KNOWN if name in element.attributes}
    for name, value in own.items():
        if OUTSIDE.search(value):
            raise PackRefused(
                f"<{element.tag} {name}>: nothing outside the file is ever loaded. "
                "Embed the shape itself"
            )
    classes = frozenset(element.attributes.get("class", "").split())
    for rule in rules:
        if rule.suits(element, classes):
            own |= rule.properties
    own |= read_declarations(element.attributes.get("style", ""), element.tag)
    out = {name: parent[name] for name in INHERITED if name in parent}
    return out | {name: value for name, value in own.items() if value != "inherit"}
