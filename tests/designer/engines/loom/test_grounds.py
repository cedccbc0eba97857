"""Grounds: prints that cover the tile, alike in no two candidates and quiet behind motifs."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, pairwise

import numpy as np
import pytest

from designer.engines.loom.colour import distance
from designer.engines.loom.compose import compose_svg
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.grounds.base import Canvas
from designer.engines.loom.grounds.fields import whirl
from designer.engines.loom.grounds.mosaic import cells_around, jittered
from designer.engines.loom.grounds.noise import make_noise, sample_points
from designer.engines.loom.grounds.scatter import scatter
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.raster import render_rgb
from designer.engines.loom.rng import Rng
from designer.engines.loom.torus import Lattice
from tests.designer.engines.loom.helpers import bare, plan, svg

SEEDS = (1, 2, 3, 4)
BANDS = (0.5, 1.5, 2.5, 3.5, 5.5, 7.5, 10, 14, 20, 28, 40, 64)  # waves over the tile
LOOKALIKE = 0.15


def canvas(repeat: str = "straight", key: str = "a") -> Canvas:
    made = plan("navy on white terrazzo", 1)
    lattice = Lattice(1000.0, 1000.0, repeat)
    return Canvas(lattice, made.scheme, 1.0, Rng(key), key, 1)


def structure(name: str, seed: int) -> np.ndarray:
    """How the ground's detail is spread over sizes and directions; colour does not matter."""
    grey = render_rgb(compose_svg(bare(name, seed)), 128, 128).astype(float).mean(axis=2)
    grey = (grey - grey.mean()) / (grey.std() + 1e-6)
    power = np.abs(np.fft.fft2(grey)) ** 2
    waves = np.fft.fftfreq(128) * 128
    across, down = np.meshgrid(waves, waves)
    size, way = np.hypot(across, down), (np.arctan2(down, across) + np.pi / 8) % np.pi
    parts = [
        power[(size > low) & (size <= high) & (way // (np.pi / 4) == quarter)].sum()
        for low, high in pairwise(BANDS)
        for quarter in range(4)
    ]
    return np.array(parts) / sum(parts)


def test_there_are_many_and_each_says_what_it_is():
    assert len(GROUNDS) >= 40
    for name, ground in GROUNDS.items():
        assert ground.name == name
        assert ground.label
        assert ground.paint.__doc__


def test_a_word_asks_for_one_ground_and_for_no_motif():
    words = [word for ground in GROUNDS.values() for word in ground.words]
    assert len(words) == len(set(words))
    assert not set(words) & {word for motif in MOTIFS.values() for word in motif.words}


@pytest.mark.parametrize("name", GROUNDS)
def test_four_siblings_are_four_structures(name):
    signatures = [structure(name, seed) for seed in SEEDS]
    least = min(np.abs(a - b).sum() for a, b in combinations(signatures, 2))
    assert least > LOOKALIKE


@pytest.mark.parametrize("words", ["white on black", "pastel", "in red"])
@pytest.mark.parametrize("name", GROUNDS)
def test_a_ground_is_seen(name, words):
    for seed in SEEDS[::2]:
        made = bare(name, seed, words)
        pixels = render_rgb(compose_svg(made), 96, 96).astype(float)
        assert pixels.std(axis=(0, 1)).max() > 7, f"{name} {words} {seed}"


@pytest.mark.parametrize("name", GROUNDS)
def test_a_ground_is_light_to_carry(name):
    for seed in SEEDS:
        text = compose_svg(bare(name, seed, "tropical"))
        assert len(text) < 400_000
        assert not re.search(r"<(filter|pattern|clipPath|mask|image|style)|nan|inf", text)
        ids = re.findall(r' id="(\w+)"', text)
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", GROUNDS)
def test_a_ground_is_quieter_behind_motifs(name):
    alone = bare(name, 2)
    behind = replace(alone, motifs=("heart",), arrangement="toss", gap=3.0)
    inks = set(re.findall(r"#[0-9a-f]{6}", compose_svg(alone)))
    loudest = max(distance(ink, alone.scheme.ground) for ink in inks)
    text = compose_svg(behind)
    under = text[text.index("</defs>") : text.index('<use href="#m')]
    quiet = [distance(ink, alone.scheme.ground) for ink in re.findall(r"#[0-9a-f]{6}", under)]
    assert max(quiet) < max(0.45, loudest * 0.72)


@pytest.mark.parametrize("repeat", ["half_drop", "brick"])
@pytest.mark.parametrize("name", ["plaid", "bauhaus", "leopard", "damask", "truchet", "zebra"])
def test_a_repeat_does_not_halve_the_figures(name, repeat):
    """A figure's size is about the same on every repeat: half as large would be twice as many."""

    def detail(which: str) -> float:
        tile = render_rgb(compose_svg(bare(name, 1, repeat=which)), 256, 256).astype(float)
        return np.abs(np.diff(tile, axis=0)).mean() + np.abs(np.diff(tile, axis=1)).mean()

    assert detail(repeat) == pytest.approx(detail("straight"), rel=0.4)


@pytest.mark.parametrize("repeat", ["straight", "half_drop", "brick"])
def test_noise_joins_as_the_tile_repeats(repeat):
    made = canvas(repeat)
    field = make_noise(made, 5, 2)
    v = np.linspace(0, 1, 40)
    right, left = (
        field(np.ones(40), v),
        field(np.zeros(40), v - (0.5 if repeat == "half_drop" else 0)),
    )
    assert np.allclose(right, left)
    low = field(v, np.ones(40))
    assert np.allclose(low, field(v - (0.5 if repeat == "brick" else 0), np.zeros(40)))


def test_a_whirl_turns_around_its_ends_and_joins():
    made = canvas()
    u, v = sample_points(made, 64)
    ends, starts = [(253, 247), (753, 747)], [(753, 247), (253, 747)]
    turns, rings = whirl(made, u, v, ends, starts)
    steps = turns[2:-3, 2] - turns[2:-3, -3]
    assert np.abs(steps - np.round(steps)).max() < 0.02
    assert np.abs(rings[2:-3, 2] - rings[2:-3, -3]).max() < 0.05
    assert rings[2 + 16, 2 + 16] < rings[2 + 16, 2 + 48]  # low at an end, high at a start


@pytest.mark.parametrize("repeat", ["straight", "half_drop", "brick"])
def test_scattered_marks_keep_their_distance_over_the_edges(repeat):
    made = canvas(repeat)
    spots = scatter(made, [(60.0, 200, 1.0), (20.0, 200, 1.0)])
    assert len(spots) > 40
    for (x, y, r), (u, v, s) in combinations(spots, 2):
        near = min(np.hypot(x - a, y - b) for a, b in made.places(u, v, 400))
        assert near >= (r + s) * 0.999 or near > 300


@pytest.mark.parametrize("repeat", ["straight", "half_drop", "brick"])
def test_cells_share_out_the_whole_tile(repeat):
    made = canvas(repeat)
    points, reach = jittered(made, 7)
    area = 0.0
    for cell in cells_around(made, points, reach=reach):
        pairs = zip(cell, [*cell[1:], cell[0]], strict=True)
        area += abs(sum(x * v - u * y for (x, y), (u, v) in pairs)) / 2
    assert area == pytest.approx(1000 * 1000, rel=1e-6)


def test_the_same_ground_is_the_same_text():
    assert compose_svg(bare("marble", 3)) == compose_svg(bare("marble", 3))
    assert svg("zebra print", 2) == svg("zebra print", 2)
