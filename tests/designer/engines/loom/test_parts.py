"""Every motif in every style, and every ground: seen, in its place, and not a blob.

Each motif is drawn here in two of the styles; ``survey parts`` draws it in all of them.
"""

import pytest

from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.styles import STYLES
from tests.designer.engines.loom.measures import COVER, HEAVY_KB, SHARE
from tests.designer.engines.loom.sweep import measure_ground, measure_motif

STYLED = [
    (name, list(STYLES)[(2 * k + step * 7) % len(STYLES)])
    for k, name in enumerate(MOTIFS)
    for step in (0, 1)
]
PARTS = 12


@pytest.mark.parametrize("part", range(PARTS))
def test_a_motif_is_seen_in_its_styles(part):
    drawn = [measure_motif(name, style) for name, style in STYLED[part::PARTS]]
    assert [one for one in drawn if one.error] == []
    assert [one for one in drawn if one.cover < COVER] == []
    assert [one for one in drawn if one.outside > 0.06] == []
    assert [one for one in drawn if one.seen < 0.06] == []
    assert [one for one in drawn if one.inside < 0.01] == []
    assert [one for one in drawn if one.kb > 1.5 * HEAVY_KB] == []


@pytest.mark.parametrize("name", GROUNDS)
def test_a_ground_is_no_blank(name):
    covered = measure_ground(name, "pastel", 1 + len(name) % 4)
    assert covered.error == ""
    assert covered.share > SHARE
    assert covered.strength > 0.06
