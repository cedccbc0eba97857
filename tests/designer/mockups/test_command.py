from __future__ import annotations

import io
import re

import numpy as np
import pytest
from django.core.management import CommandError, call_command
from PIL import Image

from designer.scenes.info import all_scenes


@pytest.fixture
def artwork(tmp_path):
    path = tmp_path / "print.png"
    Image.fromarray(np.full((16, 16, 3), (200, 30, 60), np.uint8)).save(path)
    return path


def run(*words):
    out = io.StringIO()
    call_command("mockup", *map(str, words), stdout=out)
    return out.getvalue()


def test_list_names_every_scene_with_its_size():
    lines = run("--list").splitlines()
    assert [line.split()[0] for line in lines] == [info.slug for info in all_scenes()]
    sizes = [f"{info.width}x{info.height}" for info in all_scenes()]
    assert [line.split()[-1] for line in lines] == sizes


def test_list_says_who_stands_how_in_which_light_and_which_size():
    lines = {
        line.split()[0]: re.split(r"\s{2,}", line)[1:-1] for line in run("--list").splitlines()
    }
    tomas = ["tshirt", "Tomas", "standing, arms down", "front", "studio", "2XL"]
    assert lines["tshirt-tomas"] == tomas
    assert lines["tote-front"] == ["tote", "-", "hanging, 38 by 42 cm", "front", "studio", "ONE"]
    assert lines["hoodie-walking"][-1] == "L"


def test_list_can_be_narrowed_to_a_garment():
    assert {line.split()[1] for line in run("--list", "--garment", "tote").splitlines()} == {"tote"}


@pytest.mark.parametrize("suffix", ["webp", "jpg", "png", "avif"])
def test_a_mockup_is_written_in_the_format_of_its_name(tmp_path, artwork, suffix):
    out = tmp_path / "made" / f"tote.{suffix}"
    run("--garment", "tote", "--artwork", artwork, "--out", out, "--width", 160)
    with Image.open(out) as image:
        assert image.size == (160, 200)


def test_an_area_print_is_placed_once(tmp_path, artwork):
    out = tmp_path / "a.png"
    words = ["--garment", "tote", "--artwork", artwork, "--out", out, "--width", 200]
    run(*words, "--area", "front,100,100,150", "--tile-mm", 100)
    red = (np.asarray(Image.open(out)).astype(int) * [1, -1, 0]).sum(-1) > 60
    assert 0.01 < red.mean() < 0.08


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--garment", "boat"], "no scene shows a garment called 'boat'"),
        (["--garment", "tote", "--scene", "moon"], "no scene called “moon”"),
        (["--garment", "tote", "--scene", "hoodie-front"], "shows a hoodie, not a tote"),
        (["--garment", "tote", "--out", "x.bmp"], "must end in"),
        (["--garment", "tote", "--tile-mm", "3"], "pattern size"),
        (["--garment", "tote", "--colour", "red"], "garment colour must look like"),
        (["--garment", "tote", "--area", "hood,1,2,3"], "has the panels front"),
        (["--garment", "tote", "--area", "front,1"], "looks like front"),
        (["--garment", "tote", "--artwork", "nowhere.png"], "there is no file"),
        (["--garment", "tote", "--artwork", __file__], "not a picture"),
        (["--garment", "tote", "--width", "9"], "16 to 4000"),
    ],
)
def test_mistakes_are_told_in_one_clear_line(tmp_path, artwork, words, complaint):
    given = {"--artwork": artwork, "--out": tmp_path / "o.png"}
    for name, value in given.items():
        if name not in words:
            words = [*words, name, value]
    with pytest.raises(CommandError, match=complaint) as caught:
        run(*words)
    assert "\n" not in str(caught.value)


def test_a_missing_option_is_named():
    with pytest.raises(CommandError, match="--artwork is missing"):
        run("--garment", "tote")


def test_a_covering_that_nobody_knows_is_refused(artwork, tmp_path):
    with pytest.raises(CommandError, match="covering"):
        run(
            *("--garment", "tote", "--artwork", artwork, "--out", tmp_path / "a.png"),
            *("--covering", "crown"),
        )


def test_a_covering_that_the_scene_does_not_have_changes_nothing(artwork, tmp_path):
    pictures = []
    for name, more in (("bare.png", ()), ("worn.png", ("--covering", "turban"))):
        run("--garment", "tote", "--artwork", artwork, "--out", tmp_path / name, *more)
        pictures.append((tmp_path / name).read_bytes())
    assert pictures[0] == pictures[1]


def test_the_coverings_colour_has_to_be_a_colour(artwork, tmp_path):
    out = tmp_path / "a.png"
    with pytest.raises(CommandError, match="#1a2b3c"):
        run("--garment", "tote", "--artwork", artwork, "--out", out, "--covering-colour", "red")
