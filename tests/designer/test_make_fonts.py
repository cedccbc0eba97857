"""`make_fonts`: small, repeatable, and never in the way when a package is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.management.commands import make_fonts as command
from designer.management.commands.make_fonts import FACES, Face, make_fonts


def test_a_face_becomes_a_small_web_font(tmp_path: Path) -> None:
    source = FACES[0].path()
    assert source is not None
    size = command.subset_font(source=source, target=tmp_path / "face.woff2")
    assert (tmp_path / "face.woff2").read_bytes()[:4] == b"wOF2"
    assert 4_000 < size < 40_000
    assert [path.name for path in tmp_path.iterdir()] == ["face.woff2"]


def test_a_second_run_makes_nothing_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "FACES", FACES[:1])
    list(make_fonts(folder=tmp_path))
    before = (tmp_path / "fredoka-one.woff2").stat().st_mtime_ns
    assert list(make_fonts(folder=tmp_path)) == ["fredoka-one.woff2: there already"]
    assert (tmp_path / "fredoka-one.woff2").stat().st_mtime_ns == before


def test_a_missing_package_is_said_and_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "FACES", (Face("no-face", "font_that_is_not_there", "x.ttf"),))
    (line,) = make_fonts(folder=tmp_path)
    assert "not installed" in line
    assert list(tmp_path.iterdir()) == []


def test_the_sheet_names_every_face_that_is_made() -> None:
    sheet = Path(command.__file__).parents[2] / "static/designer/css/fonts.css"
    assert all(f"fonts/{face.name}.woff2" in sheet.read_text() for face in FACES)
