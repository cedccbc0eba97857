"""What drawing programs write becomes a motif's layers: right places, right inks, right roles."""

from __future__ import annotations

import math

import pytest

from designer.engines.loom.paths import Path
from designer.packs.drawing import read_drawing
from designer.packs.inside import area_of
from designer.packs.shades import darker, lighter
from tests.designer.packs.drawings import KITE, svg

SQUARE = "M10 10H60V60H10Z"


def only_path(body: str) -> Path:
    [(_, segments, _, _)] = read_drawing(svg(body)).layers
    return Path(segments)


def box(path: Path) -> tuple[int, ...]:
    points = [point for outline in path.flattened(12) for point in outline]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return tuple(round(value) for value in (min(xs), min(ys), max(xs), max(ys)))


SAME_SQUARE = {
    "relative": '<path d="m10 10h50v50h-50z"/>',
    "packed": '<path d="M10,10 60,10,60 60 10 60z"/>',
    "rect": '<rect x="10" y="10" width="50" height="50"/>',
    "polygon": '<polygon points="10,10 60,10 60,60 10,60"/>',
    "polyline": '<polyline points="10 10 60 10 60 60 10 60"/>',
    "units": '<rect x="10px" y="10" width="37.5pt" height="50%"/>',
    "moved": '<g transform="translate(10 10)"><rect width="50" height="50"/></g>',
    "scaled": '<g transform="scale(.5)"><rect x="20" y="20" width="100" height="100"/></g>',
    "turned": '<rect x="10" y="-60" width="50" height="50" transform="rotate(90)"/>',
    "turned in place": f'<path d="{SQUARE}" transform="rotate(90 35 35)"/>',
    "by a matrix": '<rect width="50" height="50" transform="matrix(1,0,0,1,10,10)"/>',
    "used": f'<defs><path id="s" d="{SQUARE}"/></defs><use href="#s"/>',
    "a symbol": f'<symbol id="s"><path d="{SQUARE}"/></symbol><use xlink:href="#s" x="0"/>',
    "clipped by the page": (
        '<clipPath id="p"><rect width="100" height="100"/></clipPath>'
        f'<g clip-path="url(#p)"><path d="{SQUARE}"/></g>'
    ),
}


@pytest.mark.parametrize("body", SAME_SQUARE.values(), ids=SAME_SQUARE)
def test_a_square_is_the_same_square_however_it_is_written(body: str) -> None:
    assert box(only_path(body)) == box(only_path(f'<path d="{SQUARE}"/>')) == (-69, -69, 69, 69)


ROUND = {
    "circle": '<circle cx="50" cy="50" r="40"/>',
    "ellipse": '<ellipse cx="50" cy="50" rx="40" ry="40"/>',
    "arcs": '<path d="M10 50a40 40 0 0 1 80 0a40 40 0 01-80 0z"/>',
    "one long arc": '<path d="M50 10A40 40 0 1 1 49.99 10Z"/>',
    "a rounded square": '<rect x="10" y="10" width="80" height="80" rx="40"/>',
    "smooth curves": ('<path d="M50 10C72 10 90 28 90 50S72 90 50 90 10 72 10 50 28 10 50 10Z"/>'),
}


@pytest.mark.parametrize("body", ROUND.values(), ids=ROUND)
def test_a_disc_fills_its_circle(body: str) -> None:
    path = only_path(body)
    [outline] = path.flattened(8)
    assert all(abs(math.hypot(x, y) - 97) < 1.5 for x, y in outline)


def test_quadratic_curves_bend_as_they_should():
    assert box(only_path('<path d="M0 0Q50 100 100 0T200 0"/>'))[3] > 0


INKS = {
    "an attribute": '<g fill="#d8485f">{}</g>',
    "a style": '<g style="stroke:none;fill : #D8485F">{}</g>',
    "a class": '<style>.a, .b {{ fill: #d8485f }}</style><g class="b">{}</g>',
    "the colour of now": '<g color="#d8485f" fill="currentColor">{}</g>',
    "three numbers": '<g fill="rgb(216, 72, 95)">{}</g>',
    "shares": '<g fill="rgb(84.7% 28.2% 37.3%)">{}</g>',
    "a gradient's first stop": (
        '<linearGradient id="g"><stop stop-color="#d8485f"/><stop offset="1"/></linearGradient>'
        '<radialGradient id="h" href="#g"/><g fill="url(#h)">{}</g>'
    ),
}


@pytest.mark.parametrize("frame", INKS.values(), ids=INKS)
def test_an_ink_is_the_same_however_it_is_written(frame: str) -> None:
    drawing = read_drawing(svg(frame.format(f'<path d="{SQUARE}"/>')))
    assert drawing.nature == {"a": "#d8485f"}
    assert [layer[2] for layer in drawing.layers] == ["a"]


def test_what_is_seen_through_takes_the_ink_of_what_lies_under_it():
    shade = f'{KITE}<path d="M50 0L90 50L50 100Z" opacity=".5"/>'
    below = [layer[2] for layer in read_drawing(svg(shade)).layers]
    assert len(below) == 2
    alone = read_drawing(svg(f'<g opacity=".5">{KITE}</g>')).nature
    assert alone == {"a": "#eca4af"}  # half of it on white paper


def test_shades_of_one_colour_share_its_role():
    base = "#3566c8"
    strips = zip((base, lighter(base), darker(base)), (0, 30, 60), strict=True)
    body = "".join(f'<path fill="{ink}" d="M0 {y}h90v28h-90z"/>' for ink, y in strips)
    drawing = read_drawing(svg(body, box="0 0 500 500"))
    assert drawing.nature == {"a": base}
    assert [layer[2] for layer in drawing.layers] == ["a", "a+", "a-"]


def test_black_white_and_green_have_roles_of_their_own():
    inks = ("#c2410c", "#111111", "#fffdf8", "#3f8f4f")
    body = "".join(f'<path fill="{ink}" d="M0 {y * 20}h90v18h-90z"/>' for y, ink in enumerate(inks))
    drawing = read_drawing(svg(body, box="0 0 500 500"))
    assert [layer[2] for layer in drawing.layers] == ["a", "ink", "light", "leaf"]
    assert drawing.nature == {"a": "#c2410c", "leaf": "#3f8f4f"}


@pytest.mark.parametrize("ink", ["#000000", "#ffffff", "#3f8f4f"])
def test_a_drawing_of_one_ink_can_be_recoloured(ink: str):
    assert read_drawing(svg(f'<path fill="{ink}" d="{SQUARE}"/>')).nature == {"a": ink}


def test_a_seventh_colour_finds_the_nearest_role():
    inks = ["#d8485f", "#3566c8", "#f2a93b", "#7b5cd6", "#2fb5c0", "#8a5a3b"]
    body = "".join(f'<path fill="{ink}" d="M0 {y * 16}h90v14h-90z"/>' for y, ink in enumerate(inks))
    drawing = read_drawing(svg(body, box="0 0 500 500"))
    assert sorted(drawing.nature) == ["a", "b", "c", "d"]
    assert {layer[2].rstrip("+-") for layer in drawing.layers} <= set("abcd")


def test_holes_stay_holes_without_the_even_odd_rule():
    ring = "M0 0H90V90H0ZM20 20H70V70H20Z"
    areas = [
        sum(map(area_of, only_path(f'<path fill-rule="{rule}" d="{ring}"/>').flattened()))
        for rule in ("evenodd", "nonzero")
    ]
    assert areas[0] < areas[1] * 0.6


def test_lines_keep_their_width_and_shapes_their_outline():
    body = '<path fill="#d8485f" stroke="#222" stroke-width="2" d="M0 0H50V50H0Z"/>'
    body += '<line x1="0" y1="80" x2="80" y2="80" stroke="#222" stroke-width="10"/>'
    kinds = [(kind, width > 0) for kind, _, _, width in read_drawing(svg(body)).layers]
    assert kinds == [("shape", False), ("line", True), ("rod", True)]


def test_a_sheet_under_everything_is_left_out_and_said():
    drawing = read_drawing(svg(f'<rect width="100%" height="100%" fill="#fff"/>{KITE}'))
    assert len(drawing.layers) == 1
    assert drawing.notes == ("the background was left out",)


def test_many_shapes_of_one_ink_are_one_layer():
    body = "".join(f'<rect x="{n}" y="{n}" width="7" height="7"/>' for n in range(90))
    assert len(read_drawing(svg(body)).layers) < 80
