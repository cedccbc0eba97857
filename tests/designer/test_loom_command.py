import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from PIL import Image


def run(*args, **options) -> str:
    out = io.StringIO()
    call_command("loom", *args, stdout=out, **options)
    return out.getvalue()


def test_it_writes_a_png_and_says_what_it_understood(tmp_path):
    file = tmp_path / "sun.png"
    said = run("quantum sunflower wombats", seed=3, size=64, out=file)
    with Image.open(file) as picture:
        assert picture.size == (64, 64)
    assert "understood:     sunflower\n" in said
    assert "approximated:   wombats → bear\n" in said
    assert "not understood: quantum\n" in said


def test_it_writes_an_svg_of_the_size_asked_for(tmp_path):
    file = tmp_path / "sun.svg"
    run("sunflower", size=300, out=file)
    assert 'width="300" height="300"' in file.read_text(encoding="utf-8")


def test_repeat_palette_and_edits_are_passed_on(tmp_path):
    first, second = tmp_path / "a.svg", tmp_path / "b.svg"
    run("sunflower", out=first)
    run(
        "sunflower",
        out=second,
        repeat="brick",
        palette=["#102030", "#f0d0a0"],
        edit=["bigger"],
    )
    assert "#102030" in second.read_text(encoding="utf-8")
    assert first.read_bytes() != second.read_bytes()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"size": 5}, "16 to 16384"),
        ({"seed": -1}, "--seed"),
        ({"palette": ["nosuch"]}, "Palette must be"),
        ({"out": Path("x.gif")}, ".png or .svg"),
        ({"out": Path("/no/such/folder/x.png")}, "cannot write"),
    ],
)
def test_mistakes_are_one_clear_line(tmp_path, options, message):
    with pytest.raises(CommandError, match=message) as caught:
        run("sunflower", **{"out": tmp_path / "x.png", "size": 32, **options})
    assert "\n" not in str(caught.value)
