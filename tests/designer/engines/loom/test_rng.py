from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from designer.engines.loom.rng import Rng, choose_stratified


def test_the_stream_is_the_published_one_forever():
    rng = Rng("loom", "1", "sunflower", 7)
    assert [rng.int(0, 999) for _ in range(6)] == [597, 304, 851, 881, 37, 710]


def test_forks_do_not_disturb_each_other():
    first, second = Rng("a"), Rng("a")
    first.fork("colour")()
    assert first() == second()
    assert Rng("a").fork("b")() == Rng("a", "b")()
    assert Rng("a").fork("b")() != Rng("a").fork("c")()


@given(st.integers(0, 10_000), st.floats(-50, 50), st.floats(0.1, 100))
def test_numbers_stay_in_their_range(seed, low, width):
    rng = Rng(seed)
    assert all(low <= rng(low, low + width) <= low + width for _ in range(20))
    assert all(3 <= rng.int(3, 5) <= 5 for _ in range(20))


@given(st.text(max_size=20), st.integers(0, 1000), st.integers(1, 6))
def test_consecutive_seeds_walk_through_all_options(key, seed, count):
    chosen = [
        choose_stratified(key=key, seed=seed + k, name="x", options=range(count))
        for k in range(count)
    ]
    assert sorted(chosen) == list(range(count))


def test_shuffling_keeps_everything():
    assert Counter(Rng("s").shuffled("sunflower")) == Counter("sunflower")
