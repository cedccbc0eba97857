"""A pack is taken whole or not at all, and says of every file why."""

from __future__ import annotations

import pytest

from designer.engines.base import Request
from designer.engines.loom import LoomEngine
from designer.errors import PackRefused
from designer.packs import About, make_pack, open_folder
from designer.packs.matching import words_meant
from designer.packs.previews import PREVIEWS, draw_preview
from designer.services.packs import DEMO
from tests.designer.packs.drawings import KITE, MANIFEST, pack_files, svg

WHOSE = About("Paper", "A. Artist", "CC0-1.0")


def test_the_file_name_is_the_word():
    [guest] = make_pack({"paper-kite_01.svg": svg(KITE)}, WHOSE).guests
    assert (guest.label, guest.plural) == ("paper kite", "paper kites")
    assert guest.words == ("paper kite", "paper kites")
    assert guest.name == "guest:paper/paper-kite-01"


def test_the_manifest_says_who_and_which_words():
    toml = MANIFEST + b'[motifs."kite.svg"]\nlabel = "box kite"\nwords = ["box kite", "Kite"]\n'
    [guest] = make_pack({"pack.toml": toml, "kite.svg": svg(KITE)}).guests
    assert (guest.pack, guest.credit, guest.licence) == ("Paper", "A. Artist", "CC-BY-4.0")
    assert guest.words == ("box kite", "kite", "box kites")


def test_the_form_goes_before_the_manifest():
    pack = make_pack(pack_files("kite"), About(artist="B. Artist"))
    assert pack.about == About("Paper", "B. Artist", "CC-BY-4.0")


@pytest.mark.parametrize("lacking", ["name", "artist", "licence"])
def test_without_whose_it_is_nothing_is_taken(lacking):
    about = {"name": "Paper", "artist": "A. Artist", "licence": "CC0-1.0", lacking: " "}
    with pytest.raises(PackRefused, match="Say"):
        make_pack({"kite.svg": svg(KITE)}, About(**about))


def test_one_bad_drawing_stops_all_and_every_file_is_reported():
    files = pack_files("kite", "moth") | {"owl.svg": svg("<text>owl</text>")}
    with pytest.raises(PackRefused, match="1 of 3") as refused:
        make_pack(files)
    report = [(row.file, row.is_taken) for row in refused.value.report]
    assert report == [("kite.svg", True), ("moth.svg", True), ("owl.svg", False)]
    assert "outlines" in refused.value.report[2].notes[0]


MANIFESTS = {
    "not TOML": (b"name = ", "TOML"),
    "not text": (b"\xff\xfe", "TOML"),
    "an unknown key": (MANIFEST + b"colour = 1", "unknown key"),
    "a name that is a number": (b"name = 7", "must be text"),
    "markup for a name": (b'name = "<b>"', "< or >"),
    "a long name": (b'name = "' + b"x" * 90 + b'"', "room for 80"),
    "a script for an address": (MANIFEST + b'url = "javascript:x"', "https"),
    "a file that is not there": (MANIFEST + b'[motifs.owl]\nlabel = "owl"', "no owl.svg"),
    "motifs that are no table": (MANIFEST + b"motifs = 1", "motifs"),
    "words that are a number": (MANIFEST + b"[motifs.kite]\nwords = 7", "1 of 1"),
}


@pytest.mark.parametrize(("toml", "words"), MANIFESTS.values(), ids=MANIFESTS)
def test_a_bad_manifest_is_refused_in_words(toml, words):
    with pytest.raises(PackRefused, match=words):
        make_pack({"pack.toml": toml, "kite.svg": svg(KITE)})


@pytest.mark.parametrize("word", ["on", "without", "pattern", "navy", "cartoon", "tossed", "big"])
def test_a_word_that_every_prompt_needs_cannot_be_taken(word):
    with pytest.raises(PackRefused) as refused:
        make_pack({f"{word}.svg": svg(KITE)}, WHOSE)
    assert "cannot ask for a drawing" in refused.value.report[0].notes[0]


@pytest.mark.parametrize("word", ["peach", "rose", "navy ship", "big cat"])
def test_a_word_that_motifs_have_can_be_taken(word):
    assert make_pack({f"{word}.svg": svg(KITE)}, WHOSE).guests[0].words[0] == word


def test_nothing_to_draw_is_refused():
    with pytest.raises(PackRefused, match="no SVG"):
        make_pack({"pack.toml": MANIFEST})


def test_too_many_drawings_are_refused():
    with pytest.raises(PackRefused, match="121 drawings"):
        make_pack(pack_files(*(f"kite{n}" for n in range(121))))


def test_drawings_of_other_scripts_have_names_of_their_own():
    pack = make_pack({"鶴.svg": svg(KITE), "亀.svg": svg(KITE)}, WHOSE)
    assert len({guest.name for guest in pack.guests}) == 2
    assert {guest.label for guest in pack.guests} == {"鶴", "亀"}


def test_the_same_pack_has_the_same_hash_and_a_changed_one_has_not():
    first = make_pack(pack_files("kite", "moth"))
    assert first.sha256 == make_pack(dict(reversed(pack_files("kite", "moth").items()))).sha256
    assert first.sha256 != make_pack(pack_files("kite")).sha256
    assert first.sha256 != make_pack(pack_files("kite", "moth"), About(licence="CC0-1.0")).sha256


def test_words_are_met_as_the_loom_reads_them():
    known = ("paper crane", "paper fox", "kite")
    assert words_meant("Kites, Paper-Cranes and a paper crane on navy", known) == [
        "kite",
        "paper crane",
    ]
    assert words_meant("cranes, foxes", known) == []
    assert words_meant("a badge that says “paper crane”", known) == []


PAPER_ZOO = make_pack(open_folder(DEMO)).guests


def test_our_own_pack_is_ten_animals_and_things_in_few_tones():
    assert len(PAPER_ZOO) == 10
    assert all(len(guest.nature) <= 3 for guest in PAPER_ZOO)
    assert all(
        "paper" in word or "origami" in word or "folded" in word
        for g in PAPER_ZOO
        for word in g.words
    )  # a plain fox stays ours


def test_a_print_has_the_artists_own_inks_until_colours_are_named():
    crane = next(guest for guest in PAPER_ZOO if guest.label == "paper crane")
    parameters = {"guests": [crane.to_json()], "plan": {"style": "block"}}

    def drawn(prompt):
        return LoomEngine().draw(Request(prompt, 1, size_px=64, parameters=parameters)).svg

    assert crane.nature["a"] in drawn("paper cranes")
    assert crane.nature["a"] not in drawn("navy and mustard paper cranes")


@pytest.mark.parametrize("kind", PREVIEWS)
@pytest.mark.parametrize("guest", PAPER_ZOO, ids=lambda guest: guest.label)
def test_every_drawing_can_be_seen_in_every_preview(guest, kind):
    picture = draw_preview(guest.to_json(), kind)
    assert picture.startswith("<svg")
    assert picture.count("<path") > 3


@pytest.mark.parametrize("guest", PAPER_ZOO, ids=lambda guest: guest.label)
def test_every_drawing_comes_when_it_is_asked_for(guest):
    asked = Request(
        f"{guest.plural} on navy", 1, size_px=64, parameters={"guests": [guest.to_json()]}
    )
    result = LoomEngine().draw(asked)
    assert result.raw["plan"]["motifs"] == (guest.name,)
    assert result.understanding.not_understood == ()
