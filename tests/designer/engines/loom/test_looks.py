from hypothesis import given
from hypothesis import strategies as st

from designer.engines.loom.arrangements import ARRANGEMENTS
from designer.engines.loom.looks import STYLES_OF_FAMILY, VALUES, choose_look
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.palettes import NATURAL_GROUNDS
from designer.engines.loom.styles import STYLES

KEYS, SEEDS = st.text(max_size=30), st.integers(0, 2**32)


def looks(key: str, first: int, hero: str = "cat", family: str = "cute"):
    return [choose_look(key=key, seed=first + k, hero=hero, family=family) for k in range(4)]


@given(KEYS, SEEDS)
def test_four_neighbours_have_four_grounds_and_two_arrangements_at_least(key, first):
    four = looks(key, first)
    assert {look.turn for look in four} == {0, 1, 2, 3}
    assert {look.value for look in four} == set(VALUES)
    assert len({look.arrangement for look in four}) >= 2
    assert len({look.style for look in four}) >= 3


@given(KEYS, SEEDS)
def test_tossed_neighbours_differ_in_scale_or_style(key, first):
    tossed = [(look.scale, look.style) for look in looks(key, first) if look.arrangement == "toss"]
    assert len(tossed) == len(set(tossed))


def test_a_look_names_only_what_there_is():
    assert set(NATURAL_GROUNDS) == set(VALUES)
    assert {style for sets in STYLES_OF_FAMILY.values() for four in sets for style in four} <= set(
        STYLES
    )
    seen = {look.arrangement for k in range(40) for look in looks(f"prompt {k}", 0, "rose")}
    assert seen <= set(ARRANGEMENTS)
    assert {motif.family for motif in MOTIFS.values()} <= set(STYLES_OF_FAMILY)
