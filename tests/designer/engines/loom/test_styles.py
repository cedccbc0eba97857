"""The styles: each draws every motif, lightly, the same everywhere and at every size."""

import math
import re

import numpy as np
import pytest
from skimage.metrics import structural_similarity

from designer.engines.loom.captions import STYLED
from designer.engines.loom.colour import chroma, distance, lightness
from designer.engines.loom.lexicon import STYLE_WORDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.motifs.fillers import FILLERS
from designer.engines.loom.paths import closed, ellipse, joined, polar, polygon, star
from designer.engines.loom.raster import render_rgb
from designer.engines.loom.rng import Rng
from designer.engines.loom.silhouettes import rim_layers, trace_outline, trace_silhouette
from designer.engines.loom.styles import STYLES, Brush
from designer.engines.loom.styles.cuts import clipped, is_inside, ruled, spans, star_clipped
from designer.engines.loom.styles.geometry import (
    along,
    area,
    axis,
    compactness,
    core,
    evened,
    lit_core,
    lit_run,
    normals,
    offset,
    rings,
    rounded,
)
from designer.engines.loom.styles.glass import cut_panes
from designer.engines.loom.styles.ink import accented_role
from designer.engines.loom.styles.paint import dots, outline_data, paint, ribbon, tapered
from designer.engines.loom.styles.risograph import mixtures_of, nearest_mixture, overprinted
from tests.designer.engines.loom.helpers import pixels, plan, svg

SQUARE = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
SAMPLE = list(MOTIFS)[::9]
CRESCENT = closed(
    [polar(80, 0.5 + k * 0.5) for k in range(11)] + [polar(50, 5.5 - k * 0.5) for k in range(11)]
)


def drawn(style: str, name: str, variant: int = 0, prompt: str = "cats") -> str:
    motif, defs = MOTIFS[name], []
    layers = motif.draw(Rng(name, variant), motif.has_face)
    scheme = plan(f"{style} {prompt}", 1).scheme
    brush = Brush(scheme, style, motif.nature, variant, Rng("brush", name, variant), defs)
    return "".join([STYLES[style].draw(layers, brush), *defs])


@pytest.mark.parametrize("style", STYLES)
def test_a_style_draws_every_motif(style):
    for name in SAMPLE:
        text = drawn(style, name)
        assert "<path" in text
        assert not re.search(r"nan|inf|None|<clipPath|<mask|<filter|<image|style=", text)


@pytest.mark.parametrize("style", STYLES)
def test_a_style_draws_on_dark_grounds_and_in_palettes(style):
    for prompt in ("cats on navy", "pastel cats", "red and black cats", "cats in mono"):
        assert "<path" in drawn(style, "sunflower", prompt=prompt)


@pytest.mark.parametrize("style", STYLES)
def test_the_same_chance_draws_the_same(style):
    assert drawn(style, "fox") == drawn(style, "fox")


@pytest.mark.parametrize("style", STYLES)
def test_a_motif_is_light_enough_to_be_used_often(style):
    sizes = sorted(len(drawn(style, name)) for name in SAMPLE)
    assert sizes[len(sizes) // 2] < 26_000
    assert sizes[-1] < 75_000


def test_styles_differ_from_each_other():
    assert len({drawn(style, "fox", prompt="foxes on cream") for style in STYLES}) == len(STYLES)


@pytest.mark.parametrize("style", STYLES)
def test_a_style_draws_fillers_in_its_own_look(style):
    scheme = plan(f"{style} cats", 1).scheme
    inks = {"f": "#d04040", "f2": "#f0e0c0", "leaf": "#3f8a57"}
    for kinds in FILLERS.values():
        for kind in kinds:
            brush = Brush(scheme, style, {"a": "#d04040"}, 0, Rng(kind.__name__), [])
            text = STYLES[style].filler(kind(), inks, brush)
            assert "<path" in text
            assert not re.search(r"nan|inf|None", text)


def test_a_neon_print_has_neon_marks_and_a_watercolour_has_dabs():
    assert "stroke-opacity" in svg("neon hearts", 2, vary={"lot": 1})
    assert svg("watercolour hearts", 2).count("linearGradient") > 4


def test_every_style_has_a_word_and_an_adjective():
    assert set(STYLE_WORDS.values()) == set(STYLES) == set(STYLED)
    for style in STYLES:
        said = style.replace("_", " ") if style != "stained_glass" else "stained-glass"
        assert plan(f"{said} cats", 1).style == style
    assert len({style.label for style in STYLES.values()}) == len(STYLES)


@pytest.mark.parametrize("style", STYLES)
def test_a_print_is_the_same_at_every_size(style):
    prompt = f"{style} sunflowers"
    small = pixels(prompt, 1, 384)
    large = pixels(prompt, 1, 1536).reshape(384, 4, 384, 4, 3).mean((1, 3))
    likeness = structural_similarity(small, large.round().astype(np.uint8), channel_axis=2)
    assert likeness >= 0.985


def test_pixel_motifs_are_never_turned_and_leave_no_seam():
    assert "rotate" not in "".join(re.findall(r'<use href="#m[0-2]"[^>]*>', svg("pixel cats", 2)))
    body = drawn("pixel", "heart")
    picture = render_rgb(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-110 -110 220 220" width="1" '
        f'height="1"><rect x="-110" y="-110" width="220" height="220" fill="#00ff00"/>{body}</svg>',
        333,
        333,
    )
    middle = picture[140:190, 140:190].astype(int)
    assert (middle[..., 1] < 200).all()  # no green ground between two pixels


def test_suited_schemes():
    ink = plan("ink cats", 1).scheme
    assert lightness(ink.ground) > 0.9
    assert lightness(ink.inks[1]) < 0.3
    assert chroma(plan("ink cats in red", 1).scheme.inks[0]) > 0.1
    assert plan("ink cats on navy", 1).scheme.inks[1] == plan("ink cats on navy", 1).scheme.light
    riso = plan("risograph cats", 1).scheme
    assert 2 <= len(riso.inks) <= 3
    assert not riso.natural
    assert len(plan("risograph cats in red", 1).scheme.inks) >= 2
    assert lightness(plan("kawaii cats", 1).scheme.ground) > 0.9
    assert plan("kawaii cats", 1).scheme.natural
    assert plan("folk cats", 1).scheme.matched or plan("folk cats", 1).scheme.natural
    assert lightness(plan("stained glass cats", 1).scheme.ink) < 0.25


def test_stained_glass_has_panes_behind_only_where_nothing_else_is():
    plain, over = svg("stained glass cats", 2), svg("stained glass cats on gingham", 2)
    lead = re.compile(r'stroke-width="3"')
    assert len(lead.findall(plain)) > len(lead.findall(over))
    assert not lead.findall(svg("stained glass cats", 2, transparent=True).split("</defs>")[1])


def test_a_style_with_echoes_keeps_its_motifs_apart():
    layers = MOTIFS["heart"].draw(Rng("h"), False)
    usual, wide = trace_silhouette(layers), trace_silhouette(layers, margin=11)
    assert wide.radius == pytest.approx(usual.radius + 11)
    assert min(STYLES["retro"].margin, STYLES["sticker"].margin) > 0


def test_offset_moves_sides_by_the_width():
    assert offset(SQUARE, 1.0) == [(-1, -1), (11, -1), (11, 11), (-1, 11)]
    assert abs(area(offset(SQUARE, -2.0))) == pytest.approx(36)
    assert abs(area(offset(SQUARE[::-1], -2.0))) == pytest.approx(36)
    assert offset(SQUARE, [0, 0, 1, 0])[2] == (11, 11)


def test_core_is_what_a_shape_shares_with_its_shifted_copy():
    assert abs(area(core(SQUARE, 3, 0))) == pytest.approx(70)
    assert abs(area(lit_core(evened(SQUARE, 2), 2))) < 100


def test_clipped_spans_and_ruled_lines_stay_inside():
    assert area(clipped(SQUARE, 1, 0, 4)) == pytest.approx(40)
    assert spans([SQUARE], 5.0) == [(0.0, 10.0)]
    crescent = rings(CRESCENT)
    for (x0, y0), (x1, y1) in ruled(crescent, 0.7, 9):
        for t in (0.02, 0.5, 0.98):
            assert is_inside(crescent, x0 + (x1 - x0) * t, y0 + (y1 - y0) * t)


def test_a_blot_stays_in_a_crescent():
    crescent = rings(CRESCENT)
    blot = star_clipped(crescent, -64, 0, [90.0] * 30)
    inside = [is_inside(crescent, -64 + (x + 64) * 0.97, y * 0.97) for x, y in blot]
    assert sum(inside) >= 29
    assert abs(area(blot)) < abs(area(crescent[0]))


def test_what_is_known_of_a_shape():
    disc, leaf = rings(ellipse(0, 0, 50)), rings(ellipse(0, 0, 60, 15, 0.8))
    assert compactness(disc[0]) > 0.95 > 0.5 > compactness(rings(star(5, 90, 30))[0])
    angle, ratio = axis(leaf)
    assert (angle, ratio) == (pytest.approx(0.8, abs=0.05), pytest.approx(4, rel=0.1))
    run = lit_run(disc[0], 5)
    assert run
    assert all(x + 1.5 * y < 0 for x, y in run)
    assert len(along(disc[0], 10)) == pytest.approx(31, abs=1)
    assert all(math.hypot(x, y) >= 1 for x, y in normals(disc[0]))
    assert abs(area(rounded(disc[0]))) < abs(area(disc[0]))


def test_panes_cover_the_shape_and_cuts_run_inside_it():
    ring = rings(ellipse(0, 0, 90, 60))[0]
    panes, cuts = cut_panes(ring, Rng("panes"), 44, 3)
    assert len(panes) > 3
    assert sum(abs(area(pane)) for pane in panes) == pytest.approx(abs(area(ring)), rel=0.01)
    for start, end in cuts:
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        assert is_inside([ring], *middle)


def test_overprinted_inks_multiply():
    assert overprinted(["#ff0000", "#0000ff"], (1.0, 1.0), "#ffffff") == "#000000"
    assert overprinted(["#ff0000"], (0.0,), "#fafafa") == "#fafafa"
    inks = ("#ff48b0", "#0078bf", "#ffe800")
    assert all(1 <= sum(share > 0 for share in shares) <= 2 for shares in mixtures_of(3))
    assert nearest_mixture("#ffffff", inks, "#ffffff") == (0.0, 0.0, 0.0)
    green = overprinted(inks, nearest_mixture("#3f9a4f", inks, "#ffffff"), "#ffffff")
    assert distance(green, "#3f9a4f") < distance(inks[0], "#3f9a4f")


def test_the_accent_of_an_ink_drawing_is_a_colour_that_is_seen():
    fox = MOTIFS["fox"]
    assert accented_role(fox.draw(Rng("f"), False), fox.nature) in fox.nature
    grey = [Layer("shape", ellipse(0, 0, 50), "a")]
    assert accented_role(grey, {"a": "#888888"}) == ""


def test_outlines_are_written_without_idle_points():
    straight = [(0, 0), (3, 0), (6, 0), (10, 0), (10, 10)]
    assert outline_data(straight) == "M0 0l10 0 0 10z"
    assert outline_data([(0, 0), (0.01, 0.01)]) == ""
    assert paint([], "#000000") == dots([], "#000000", 2) == ""
    circle = [polar(75, math.tau * k / 300) for k in range(300)]
    assert 60 < outline_data(circle).count(" ") < 400


def test_strokes_swell_and_taper():
    stroke = tapered([(0, 0), (60, 0)], 6)
    assert max(y for _, y in stroke) == pytest.approx(3, abs=0.1)
    assert abs(stroke[0][1]) < 1
    assert ribbon([(0, 0), (10, 0)], [1, 1]) == [(0, -1), (10, -1), (10, 1), (0, 1)]


def test_a_silhouette_is_drawn_by_its_rim():
    outer, inner = ellipse(0, 0, 80), ellipse(0, 0, 30)
    layers = [Layer("shape", outer, "a"), Layer("shape", inner, "b")]
    assert rim_layers(layers) == layers[:1]
    (loop,) = trace_outline(layers)
    assert all(75 < math.hypot(x, y) < 86 for x, y in loop)
    pair = joined([polygon([(-90, -20), (-50, -20), (-50, 20), (-90, 20)]), ellipse(60, 0, 30)])
    assert len(trace_outline([Layer("shape", pair, "a")])) == 2
