from designer.engines.loom.inks import is_same_to_her, list_inks, measure_inks
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.palettes import COLOURS
from designer.engines.loom.styles.base import match_inks
from tests.designer.engines.loom.helpers import plan, svg

HALVES = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10">'
    '<defs></defs><rect width="10" height="10" fill="#ffffff"/>'
    '<rect width="10" height="4" fill="#d7303a"/><rect y="4" width="10" height="5" fill="#1c2c52"/>'
    '<rect width="0.1" height="0.1" fill="#3f9a57"/></svg>'
)


def inks(prompt: str, seed: int = 2, **parameters) -> tuple[str, ...]:
    return list_inks(
        svg(prompt, seed, **parameters), scheme=plan(prompt, seed, **parameters).scheme
    )


def test_the_ground_leads_and_area_decides_the_rest():
    assert measure_inks(HALVES, ground="#ffffff") == ("#ffffff", "#1c2c52", "#d7303a")


def test_a_shade_is_not_another_ink():
    assert is_same_to_her("#f9b824", "#d58e00")
    assert not is_same_to_her("#f9b824", "#6d3f1f")
    assert not is_same_to_her("#ffffff", "#141418")


def test_a_named_colour_is_listed_although_it_shows_only_in_a_mixture():
    assert COLOURS["red"] in inks("red gingham")


def test_given_inks_come_back():
    given = ["#102030", "#f0d0a0", "#d04060"]
    assert set(inks("roses", palette=given)) == set(given)


def test_one_changed_ink_changes_only_its_own_part():
    nature = tuple(MOTIFS["sunflower"].nature.values())
    _, brown, _, green = nature
    matched = match_inks(nature, ("#6d3f1f", "#e0218a", "#5c9a45"))
    assert (matched[brown], matched[green]) == ("#6d3f1f", "#5c9a45")
    assert "#e0218a" in matched.values()
    kept = match_inks(("#fffaf0", "#f6b92f"), ("#3f7fd0", "#f6b92f"), "#ffffff")
    assert kept == {"#fffaf0": "#ffffff", "#f6b92f": "#f6b92f"}


def test_changing_the_ground_keeps_the_sunflowers_as_they_were():
    shown = inks("Cartoon sunflower pattern")
    again = svg("Cartoon sunflower pattern", 2, palette=["#14a39a", *shown[1:]])
    assert 'fill="#f9b824"' in again
    assert 'fill="#14a39a"' in again


def test_fur_has_its_three_tones():
    furs = [plan("leopard", seed) for seed in range(1, 5)]
    shown = [list_inks(svg("leopard", k), scheme=fur.scheme) for k, fur in enumerate(furs, 1)]
    assert max(len(inks) for inks in shown) >= 3
    assert min(len(inks) for inks in shown) >= 2
