import numpy as np

from designer.engines.gemini.inks import find_inks, ink_names, listing, name_ink


def test_the_ground_leads_the_inks() -> None:
    picture = np.full((200, 200, 3), (23, 37, 77), dtype=np.uint8)
    picture[:60, :60] = (247, 216, 56)
    inks = find_inks(picture)
    assert inks[0] == "#17254d"
    assert ink_names(inks)[:2] == ("navy", "yellow")


def test_one_colour_is_one_ink() -> None:
    assert find_inks(np.zeros((64, 64, 3), dtype=np.uint8)) == ("#000000",)


def test_colours_get_the_name_a_shopper_would_say() -> None:
    assert [name_ink(ink) for ink in ("#ffffff", "#ff0000", "#001f3f", "#ffd1dc")] == [
        "white",
        "red",
        "navy",
        "blush",
    ]


def test_names_are_listed_as_one_says_them() -> None:
    assert listing(("navy", "yellow", "green")) == "navy, yellow and green"
    assert listing(("navy",)) == "navy"
    assert listing(()) == ""
