"""Whatever stands in a path: an answer or a refusal, soon, and never beyond a guest's limits."""

from __future__ import annotations

import contextlib

from hypothesis import given, settings
from hypothesis import strategies as st

from designer.engines.loom.guests import Guest
from designer.errors import PackRefused
from designer.packs.drawing import read_drawing
from designer.packs.manifest import About
from designer.packs.packing import make_pack
from tests.designer.packs.drawings import svg

ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
NUMBERS = st.one_of(
    st.integers(-200, 200).map(str),
    st.floats(-1e4, 1e4).map(lambda value: f"{value:.4g}"),
    st.sampled_from([".5", "-.5.5", "1e3", "1e-9", "0", "1e300", "-1E+2"]),
)
COMMANDS = st.sampled_from([*ARITY, *(letter.lower() for letter in ARITY)]).flatmap(
    lambda letter: st.lists(
        st.sampled_from(["0", "1"]) | NUMBERS,
        min_size=ARITY[letter.upper()],
        max_size=ARITY[letter.upper()] * 2,
    ).map(lambda numbers: letter + " ".join(numbers))
)
DATA = st.lists(COMMANDS, max_size=30).map(lambda parts: "M0 0" + "".join(parts))
LETTERS = st.text("MmLlHhVvCcSsQqTtAaZz0123456789.-+eE, \n", max_size=200)
TRANSFORMS = st.text("matrixnslecokwXY0123456789.-,() ", max_size=40)


def is_taken_or_refused(data: bytes) -> None:
    try:
        pack = make_pack({"kite.svg": data}, About("Paper", "A. Artist", "CC0-1.0"))
    except PackRefused:
        return
    [guest] = pack.guests
    assert Guest.from_json(guest.to_json()) == guest


@settings(max_examples=250, deadline=10_000)
@given(DATA, st.sampled_from(["nonzero", "evenodd"]))
def test_path_commands_of_every_kind(data: str, rule: str) -> None:
    is_taken_or_refused(svg(f'<path d="{data}" fill-rule="{rule}"/>'))


@settings(max_examples=250, deadline=10_000)
@given(LETTERS)
def test_path_letters_in_any_order(data: str) -> None:
    is_taken_or_refused(svg(f'<path d="{data}"/>'))


@settings(max_examples=150, deadline=10_000)
@given(TRANSFORMS)
def test_transforms_of_any_letters(data: str) -> None:
    is_taken_or_refused(svg(f'<g transform="{data}"><rect width="9" height="9"/></g>'))


@settings(max_examples=150, deadline=10_000)
@given(st.binary(max_size=300))
def test_bytes_of_any_kind(data: bytes) -> None:
    with contextlib.suppress(PackRefused):
        read_drawing(data)
