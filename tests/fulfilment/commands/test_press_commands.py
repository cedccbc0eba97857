"""``regenerate`` and ``verify``: the factory's two commands, without any database."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from designer.pixels import encode_png
from fulfilment.designfile import build_design_file
from tests.fulfilment.designs import flat_tile, make_layout, make_spec

# No test here asks for the database: pytest-django refuses every query that would be made.


@pytest.fixture
def design(tmp_path: Path) -> Path:
    build_design_file(tmp_path / "design", make_spec(master=encode_png(flat_tile(512, seed=7))))
    return tmp_path / "design"


def run(*arguments: object) -> str:
    out = StringIO()
    call_command(*(str(argument) for argument in arguments), stdout=out)
    return out.getvalue()


def test_regenerate_prints_the_figures_and_verify_agrees(design: Path, tmp_path: Path) -> None:
    key = tmp_path / "press.key"
    said = run("regenerate", design, "--out", tmp_path / "out", "--dpi", 100, "--key", key)
    assert "MS-SSIM" in said
    assert "print/front.png" in said
    assert "pass: master_enlarged" in said
    assert "left out: redrawn" in said
    assert "the passport holds" in run("verify", tmp_path / "out" / "passport.json")


def test_verify_fails_on_one_changed_byte_and_says_which(design: Path, tmp_path: Path) -> None:
    key = tmp_path / "press.key"
    run("regenerate", design, "--out", tmp_path / "out", "--dpi", 72, "--key", key)
    path = tmp_path / "out/print/front.png"
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    out = StringIO()
    with pytest.raises(CommandError, match="does not hold"):
        call_command("verify", str(tmp_path / "out"), stdout=out)
    assert "FAIL  print/front.png: changed" in out.getvalue()


def test_a_wrong_folder_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"no design\.json") as failed:
        run("regenerate", tmp_path, "--out", tmp_path / "out", "--key", tmp_path / "k")
    assert "\n" not in str(failed.value)


def test_a_print_that_cannot_be_proven_shows_its_figures(tmp_path: Path) -> None:
    coarse = make_spec(layout=make_layout(tile_mm=600.0))
    build_design_file(tmp_path / "design", coarse)
    out = StringIO()
    with pytest.raises(CommandError, match="nothing was printed"):
        call_command(
            "regenerate",
            str(tmp_path / "design"),
            "--out",
            str(tmp_path / "out"),
            "--key",
            str(tmp_path / "k"),
            "--dpi",
            "72",
            stdout=out,
        )
    assert "Master on cloth" in out.getvalue()
    assert not (tmp_path / "out").exists()


def test_no_passport_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="does not hold"):
        run("verify", tmp_path / "nothing.json")
