"""The press: what was approved is printed, with proof; if not, the record says what stood in."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from designer.engines.loom import LoomEngine
from designer.engines.loom.raster import render_png
from designer.pixels import decode, encode_png
from fulfilment.designfile import build_design_file
from fulfilment.errors import DesignFileError, GateFailed, PrintFileError
from fulfilment.passport import Signer, passport_id, verify_passport
from fulfilment.regenerate import regenerate
from tests.fulfilment.designs import (
    CHEST,
    flat_tile,
    make_layout,
    make_recipe,
    make_spec,
    shapes_svg,
)
from tests.fulfilment.regenerate.engines import (
    Broken,
    Forgetful,
    Inexact,
    Painter,
    Retired,
    install,
)

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
SIGNER = Signer.from_seed(b"s" * 32)


def make_design(folder: Path, **changes: object) -> Path:
    """A design whose master is the painter's seed 7 at 512 px."""
    given = {"master": encode_png(flat_tile(512, seed=7)), **changes}
    build_design_file(folder / "design", make_spec(**given))
    return folder / "design"


def test_the_recipe_is_drawn_again_sharper_than_the_master(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, Painter())
    heard: list[int] = []
    made = regenerate(
        make_design(tmp_path),
        tmp_path / "out",
        dpi=300,
        signer=SIGNER,
        report=lambda stage, percent: heard.append(percent),
    )
    assert (made.source, made.verdict) == ("redrawn", "pass")
    assert [file.placement for file in made.prints] == ["front", "sleeve_left"]
    assert {file.dpi for file in made.prints} == {300}
    assert heard == sorted(heard)
    assert heard[-1] == 100
    assert verify_passport(tmp_path / "out").ok


def test_running_twice_gives_the_same_bytes_and_replaces_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, Painter())
    design = make_design(tmp_path)
    first = regenerate(design, tmp_path / "out", dpi=100, signer=SIGNER, issued_at=NOON)
    again = regenerate(design, tmp_path / "out", dpi=100, signer=SIGNER, issued_at=NOON)
    assert first.files == again.files
    assert first.passport == again.passport
    assert sorted(path.name for path in tmp_path.iterdir()) == ["design", "out"]


@pytest.mark.parametrize(
    ("engine", "why"),
    [
        (Forgetful(), "structure"),
        (Broken(), "KeyError"),
        (Retired(), "approved master"),
        (Inexact(), "twice"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_picture_that_cannot_come_back_is_never_replaced_in_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: Painter, why: str
) -> None:
    install(monkeypatch, engine)
    made = regenerate(make_design(tmp_path), tmp_path / "out", dpi=150, signer=SIGNER)
    assert made.source == "master_enlarged"
    assert made.verdict == "pass"
    assert why in made.attempts[0].why
    assert made.passport["print"]["attempts"][0]["verdict"] == "fail"
    assert made.passport["print"]["source"] == "master_enlarged"
    shown = decode((tmp_path / "out/compare/print.png").read_bytes()).astype(int)
    approved = decode((tmp_path / "out/compare/approved.png").read_bytes()).astype(int)
    assert np.abs(shown - approved).mean() < 3


def test_the_vector_original_steps_in_when_the_engine_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, Retired())
    design = make_design(tmp_path, svg=shapes_svg(seed=7))
    made = regenerate(design, tmp_path / "out", dpi=300, signer=SIGNER)
    assert (made.source, made.verdict) == ("vector_file", "pass")


def test_an_unknown_engine_still_prints_the_master(tmp_path: Path) -> None:
    design = make_design(tmp_path, recipe=make_recipe(engine="nobody"))
    made = regenerate(design, tmp_path / "out", dpi=150)
    assert made.source == "master_enlarged"
    assert "no engine called nobody" in made.attempts[0].why
    assert verify_passport(tmp_path / "out").ok


def test_a_master_too_coarse_for_the_cloth_asks_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, Inexact())
    design = make_design(tmp_path, layout=make_layout(tile_mm=120.0))  # 108 dpi on cloth
    assert regenerate(design, tmp_path / "out", dpi=150).verdict == "review"


def test_when_nothing_is_good_enough_nothing_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, Forgetful())
    design = make_design(tmp_path, layout=make_layout(tile_mm=400.0))  # 33 dpi on cloth
    with pytest.raises(GateFailed, match="ask her again") as failed:
        regenerate(design, tmp_path / "out", dpi=72)
    assert failed.value.report is not None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["design"]


def test_an_area_print_of_clear_artwork_stays_clear(tmp_path: Path) -> None:
    clear = np.zeros((600, 600, 4), np.uint8)
    clear[..., :3] = flat_tile(600)
    clear[100:500, 100:500, 3] = 255
    layout = make_layout(placement="chest", tile_mm=80.0)
    spec = {"layout": layout, "placements": (CHEST,), "master": encode_png(clear)}
    made = regenerate(make_design(tmp_path, **spec), tmp_path / "out", dpi=150)
    with Image.open(tmp_path / "out" / made.prints[0].name) as image:
        assert image.mode == "RGBA"
        assert np.asarray(image)[5, 5, 3] == 0


def test_the_loom_draws_a_sunflower_again_at_press_size(tmp_path: Path) -> None:
    recipe = make_recipe(engine="loom", engine_version=LoomEngine.version)
    result = LoomEngine().redraw(recipe, size_px=1024)
    spec = make_spec(
        recipe=recipe,
        svg=result.svg,
        master=render_png(result.svg, 1024, 1024),
        layout=make_layout(tile_mm=200.0),
    )
    build_design_file(tmp_path / "design", spec)
    made = regenerate(tmp_path / "design", tmp_path / "out", dpi=300)
    assert (made.source, made.verdict) == ("redrawn", "pass")


def test_a_changed_design_file_is_not_printed(tmp_path: Path) -> None:
    design = make_design(tmp_path)
    (design / "master.png").write_bytes(encode_png(flat_tile(512, seed=8)))
    with pytest.raises(DesignFileError, match="changed"):
        regenerate(design, tmp_path / "out")


@pytest.mark.parametrize("dpi", [0, 35, 601, -300])
def test_an_absurd_resolution_is_refused(tmp_path: Path, dpi: int) -> None:
    with pytest.raises(PrintFileError, match="dpi"):
        regenerate(make_design(tmp_path), tmp_path / "out", dpi=dpi)


def test_somebody_elses_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/photo.jpg").write_bytes(b"hers")
    with pytest.raises(PrintFileError, match="other files"):
        regenerate(make_design(tmp_path), tmp_path / "out")
    assert (tmp_path / "out/photo.jpg").read_bytes() == b"hers"


def test_a_passport_names_the_one_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, Painter())
    design = make_design(tmp_path)
    first = regenerate(design, tmp_path / "a", dpi=72, signer=SIGNER)
    second = regenerate(
        design,
        tmp_path / "b",
        dpi=72,
        signer=SIGNER,
        previous_sha256=passport_id(first.passport),
    )
    assert second.passport["previous"] == passport_id(first.passport)
    assert verify_passport(tmp_path / "b", previous=tmp_path / "a").ok


def test_a_run_that_stops_half_way_leaves_the_old_outcome(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, Painter())
    design = make_design(tmp_path)
    regenerate(design, tmp_path / "out", dpi=72, signer=SIGNER)

    class Cancelled(Exception):
        pass

    def stop(stage: str, percent: int) -> None:
        if percent > 60:
            raise Cancelled

    with pytest.raises(Cancelled):
        regenerate(design, tmp_path / "out", dpi=100, report=stop)
    assert verify_passport(tmp_path / "out").ok
    assert sorted(path.name for path in tmp_path.iterdir()) == ["design", "out"]


KILLED = """
import os, pathlib, sys
from fulfilment.regenerate import regenerate
def die(stage, percent):
    if percent >= int(sys.argv[2]):
        os.kill(os.getpid(), 9)
folder = pathlib.Path(sys.argv[1])
regenerate(folder / "design", folder / "out", dpi=72, report=die)
"""


@pytest.mark.parametrize("percent", [6, 40, 92, 96])
def test_a_killed_press_leaves_the_old_outcome_or_none(tmp_path: Path, percent: int) -> None:
    make_design(tmp_path)
    for _ in range(2):
        command = [sys.executable, "-c", KILLED, str(tmp_path), str(percent)]
        assert subprocess.run(command, check=False, timeout=120).returncode == -9
        assert not (tmp_path / "out").exists()
    regenerate(tmp_path / "design", tmp_path / "out", dpi=72)
    assert verify_passport(tmp_path / "out").ok


def test_no_database_and_no_settings_are_needed(tmp_path: Path) -> None:
    make_design(tmp_path)
    script = (
        "import sys, pathlib; from fulfilment.regenerate import regenerate; "
        "f = pathlib.Path(sys.argv[1]); regenerate(f / 'design', f / 'out', dpi=72); "
        "assert 'django.db' not in sys.modules and 'django.conf' not in sys.modules"
    )
    env = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-c", script, str(tmp_path)]
    assert subprocess.run(command, check=False, timeout=120, env=env).returncode == 0


def test_outcomes_are_plain_values(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, Painter())
    made = regenerate(make_design(tmp_path), tmp_path / "out", dpi=72)
    front = made.prints[0].to_json()
    assert front["name"] == "print/front.png"
    assert (front["width_mm"], front["height_mm"]) == pytest.approx((140, 180), abs=0.4)
    assert {file.role for file in made.files} == {"print", "comparison", "design"}
    assert dataclasses.asdict(made.attempts[0])["verdict"] == "pass"
