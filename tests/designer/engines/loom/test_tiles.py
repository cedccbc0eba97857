"""Tiles as they are printed: they join without a seam, at every repeat and at every size."""

import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from skimage.metrics import structural_similarity

from designer.engines.loom.colour import distance
from designer.engines.loom.compose import compose_svg
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.raster import (
    is_see_through,
    iter_strips,
    render_png,
    render_rgb,
    render_rgba,
)
from designer.engines.loom.styles import STYLES
from designer.layout import REPEATS
from tests.designer.engines.loom.helpers import bare, pixels, plan, svg

PRINTS = [
    "Cartoon sunflower pattern",
    "pastel mushrooms watercolor",
    "neon cats on black",
    "lemons on blue half-drop",
    "roses in ogee",
    "stars in a diaper",
    "bees in rows",
    "mushroom border",
    "daisies on gingham",
]
ON_EDGE = {"bees in rows": 6}  # a rule between its rows lies on the tile's edge
# A seam is there whatever the chance and the size. That the hardest step of all lies at the join
# happens to one tile in fifty: then a sibling of the same structure (every fourth seed) is asked.
LOOKS = ((0, 240), (4, 250), (8, 230), (12, 240))


TINTED = 0.07  # OKLab distance of the palest tinted paper from white petals


def seam(a: np.ndarray, repeat: str) -> float:
    """How much harder the joins are than the hardest hundredth of columns or rows inside."""
    h, w = a.shape[:2]
    a = a.astype(float)
    columns = np.abs(a[:, 1:] - a[:, :-1]).mean(axis=(0, 2))
    rows = np.abs(a[1:] - a[:-1]).mean(axis=(1, 2))
    first_column = np.roll(a[:, 0], h // 2, 0) if repeat == "half_drop" else a[:, 0]
    first_row = np.roll(a[0], w // 2, 0) if repeat == "brick" else a[0]
    across = np.abs(first_column - a[:, -1]).mean() - np.percentile(columns, 99)
    down = np.abs(first_row - a[-1]).mean() - np.percentile(rows, 99)
    return float(max(across, down))


@pytest.mark.parametrize("repeat", [repeat for repeat in REPEATS if repeat != "mirror"])
@pytest.mark.parametrize("prompt", PRINTS)
def test_tiles_join_without_a_seam(prompt, repeat):
    tiles = (pixels(prompt, 2 + more, size=size, repeat=repeat) for more, size in LOOKS)
    assert any(seam(tile, repeat) <= ON_EDGE.get(prompt, 1) for tile in tiles)


@pytest.mark.parametrize("repeat", [repeat for repeat in REPEATS if repeat != "mirror"])
@pytest.mark.parametrize("name", GROUNDS)
def test_grounds_join_without_a_seam(name, repeat):
    for seed in range(1, 5):
        siblings = ((bare(name, seed + more, "tropical", repeat=repeat), px) for more, px in LOOKS)
        tiles = (render_rgb(compose_svg(made), px, px) for made, px in siblings)
        assert any(seam(tile, repeat) <= 1 for tile in tiles), f"seed {seed}"


def test_the_seam_test_can_fail():
    straight = pixels("Cartoon sunflower pattern", 2)
    assert seam(straight, "half_drop") > 1
    assert seam(straight, "brick") > 1


@pytest.mark.parametrize("aspect", [0.6, 1.5])
def test_other_aspects_join_too(aspect):
    tile = render_rgb(svg("sunflowers", 2, aspect=aspect), 256, round(256 * aspect))
    assert seam(tile, "straight") <= 1


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("prompt", ["Cartoon sunflowers, tossed", "tossed space cats", "roses"])
def test_no_motif_is_cut_by_a_mirrored_edge(prompt, seed):
    tile = svg(prompt, seed, repeat="mirror", transparent=True)
    alpha = render_rgba(tile, 400, 400)[:, :, 3]
    edges = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert edges.max() == 0
    assert alpha.max() == 255


@pytest.mark.parametrize(
    "prompt", ["Cartoon sunflower pattern", "line art mountains", "terrazzo", "retro 70s waves"]
)
def test_the_picture_is_the_same_at_every_size(prompt):
    small = pixels(prompt, 1, 512)
    large = pixels(prompt, 1, 2048).reshape(512, 4, 512, 4, 3).mean((1, 3))
    assert structural_similarity(small, large.round().astype(np.uint8), channel_axis=2) >= 0.99


@pytest.mark.parametrize("prompt", ["Cartoon sunflower pattern", "marble"])
def test_strips_make_up_the_whole_picture(prompt):
    tile = svg(prompt, 1, aspect=1.3)
    whole = render_rgb(tile, 500, 650)
    strips = list(iter_strips(tile, 500, 650, strip=64))
    assert [len(strip) for strip in strips] == [64] * 10 + [10]
    assert np.abs(np.vstack(strips).astype(int) - whole).max() <= 2


def test_a_see_through_tile_has_alpha_and_others_have_none():
    assert is_see_through(svg("stars", transparent=True))
    assert not is_see_through(svg("stars"))
    assert render_png(svg("stars", transparent=True), 64, 64)[25] == 6  # PNG colour type: RGBA
    assert render_png(svg("stars"), 64, 64)[25] == 2
    strips = list(iter_strips(svg("stars", transparent=True), 64, 64, 32, alpha=True))
    assert [strip.shape for strip in strips] == [(32, 64, 4)] * 2
    assert (render_rgba(svg("stars"), 64, 64)[:, :, 3] == 255).all()


@pytest.mark.parametrize("style", STYLES)
def test_the_svg_is_well_formed_and_says_only_what_it_may(style):
    text = svg(f"{style} sunflowers and cats", 3)
    root = ET.fromstring(text)
    ids = [node.get("id") for node in root.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    used = re.findall(r'href="#(\w+)"|url\(#(\w+)\)', text)
    assert {a or b for a, b in used} <= set(ids)
    assert not re.search(r"<script|<style|style=|<image|http(?!://www.w3.org)|nan|inf", text)


def test_a_bit_different_moves_the_motifs_and_keeps_their_drawings():
    first, second = svg("sunflowers", 2), svg("sunflowers", 2, vary={"bit": 1})
    assert first != second
    drawings = re.compile(r"<defs>.*</defs>")
    assert drawings.search(first)[0] == drawings.search(second)[0]


def test_bigger_motifs_are_fewer():
    usual, large = svg("tossed sunflowers", 2), svg("tossed sunflowers", 2, scale=2)
    assert large.count("<use") < usual.count("<use") * 0.75


def test_a_sparse_print_has_fewer_motifs():
    assert svg("tossed cats", 2, density=0.5).count("<use") < svg("tossed cats", 2).count("<use")


def test_recolouring_does_not_redraw():
    first = svg("sunflowers", 2)
    second = svg("sunflowers", 2, palette=["#ffffff", "#203040", "#d04060"])
    places = re.compile(r"<use[^>]*>")
    assert places.findall(first) == places.findall(second)


def test_the_ground_keeps_its_drawing_behind_motifs():
    made = plan("daisies on gingham", 2)
    assert (made.ground, made.motifs) == ("gingham", ("daisy",))


@pytest.mark.parametrize("arranged", ["tossed", "half-drop"])
def test_letters_are_never_mirrored_and_cats_may_be(arranged):
    flipped = re.compile(r'href="#m\d+" transform="[^"]*scale\(-')
    assert not any(flipped.search(svg(f"{arranged} letters", seed)) for seed in range(1, 5))
    assert any(flipped.search(svg(f"{arranged} cats", seed)) for seed in range(1, 5))


def test_white_daisies_do_not_lie_on_white_paper():
    for prompt in ("daisies", "watercolour daisies", "daisies on gingham"):
        for seed in range(1, 5):
            made = plan(prompt, seed)
            assert distance(made.scheme.ground, MOTIFS["daisy"].nature["d"]) > TINTED
