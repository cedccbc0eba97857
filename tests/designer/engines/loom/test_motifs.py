import math

import pytest

from designer.engines.loom.arrangements.base import without_leaves
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.motifs.fillers import FILLERS
from designer.engines.loom.paths import ellipse
from designer.engines.loom.rng import Rng
from designer.engines.loom.silhouettes import trace_silhouette

ROLES = {*"abcd", "leaf", "ink", "light", "white", "bg", "blush", "eye", "sun"}


@pytest.mark.parametrize("name", MOTIFS)
def test_a_motif_stays_in_its_circle_and_speaks_in_roles(name):
    for seed in range(6):
        for layer in MOTIFS[name].draw(Rng(name, seed), seed % 2 == 0):
            assert layer.role.rstrip("+-") in ROLES
            left, top, right, bottom = layer.path.bounds()
            assert max(-left, -top, right, bottom) < 125
            assert all(math.isfinite(v) for v in (left, top, right, bottom))


@pytest.mark.parametrize("name", MOTIFS)
def test_a_motif_has_a_body_and_its_own_colours(name):
    motif = MOTIFS[name]
    layers = motif.draw(Rng(name), False)
    assert {"shape", "rod"} & {layer.kind for layer in layers}
    assert "a" in motif.nature
    assert motif.family in FILLERS
    assert motif.draw.__doc__


@pytest.mark.parametrize("name", MOTIFS)
def test_the_same_chance_draws_the_same_motif(name):
    draw = MOTIFS[name].draw
    first, second = (draw(Rng(name, 1), True) for _ in range(2))
    assert [(a.kind, a.path.d(), a.role) for a in first] == [
        (b.kind, b.path.d(), b.role) for b in second
    ]


def test_words_belong_to_one_motif_only():
    seen = {}
    for motif in MOTIFS.values():
        for word in motif.words:
            assert seen.setdefault(word, motif.name) == motif.name, word


@pytest.mark.parametrize("kind", [kind for kinds in FILLERS.values() for kind in kinds])
def test_fillers_stay_in_their_circle(kind):
    for layer in kind():
        assert max(abs(v) for v in layer.path.bounds()) < 125


def test_without_leaves_a_sunflower_keeps_its_petals_and_a_tulip_its_stem():
    sunflower = without_leaves(MOTIFS["sunflower"].draw(Rng("s"), False))
    assert not any(layer.role.startswith("leaf") for layer in sunflower)
    tulip = without_leaves(MOTIFS["tulip"].draw(Rng("t"), False))
    assert [layer.kind for layer in tulip if layer.role == "leaf"] == ["rod"]


def test_a_silhouette_is_the_drawn_shape():
    disc = trace_silhouette([Layer("shape", ellipse(0, 0, 60), "a")])
    assert 50 < disc.radius < 75
    assert disc.inside.shape[1] > disc.edge.shape[1]
    assert max(math.hypot(x, y) for x, y in disc.inside.T) < 64
