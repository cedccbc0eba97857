"""The design file: whole, unchanged and self-contained, or an error that says which part is not."""

from __future__ import annotations

import dataclasses
import io
import json
import os
import time
import zipfile
from pathlib import Path

import pytest

from designer.pixels import encode_png
from designer.recipe import Reference, canonical
from fulfilment.designfile import (
    build_design_file,
    pack_design_file,
    read_design_file,
    unpack_design_file,
)
from fulfilment.errors import DesignFileError
from tests.fulfilment.designs import (
    CHEST,
    FRONT,
    flat_tile,
    make_layout,
    make_recipe,
    make_spec,
)


def test_what_was_built_reads_back_the_same(tmp_path: Path) -> None:
    spec = make_spec(svg="<svg xmlns='http://www.w3.org/2000/svg'/>")
    sha256 = build_design_file(tmp_path / "d", spec)
    design = read_design_file(tmp_path / "d")
    assert design.sha256 == sha256
    assert (design.recipe, design.layout, design.garment) == (
        spec.recipe,
        spec.layout,
        spec.garment,
    )
    assert design.placements == spec.placements
    assert design.approval == spec.approval
    assert design.svg is not None
    assert set(design.files) == {"design.json", "master.png", "artwork.svg"}


def test_the_same_spec_gives_the_same_bytes_and_building_twice_is_building_once(
    tmp_path: Path,
) -> None:
    first = build_design_file(tmp_path / "a", make_spec())
    assert build_design_file(tmp_path / "a", make_spec()) == first
    assert build_design_file(tmp_path / "b", make_spec()) == first
    assert pack_design_file(tmp_path / "a") == pack_design_file(tmp_path / "b")
    assert not list(tmp_path.glob(".*"))


def test_another_design_never_takes_its_place(tmp_path: Path) -> None:
    build_design_file(tmp_path / "d", make_spec())
    with pytest.raises(DesignFileError, match="another design"):
        build_design_file(tmp_path / "d", make_spec(recipe=make_recipe(seed="8")))


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "hers.txt").write_text("mine")
    with pytest.raises(DesignFileError, match="not empty"):
        build_design_file(tmp_path / "d", make_spec())


def test_a_failed_build_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(DesignFileError, match="approved"):
        build_design_file(tmp_path / "d", make_spec(master_pixel_sha256="0" * 64))
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_is_swept_later(tmp_path: Path) -> None:
    dead = tmp_path / ".d.abc.part"
    dead.mkdir()
    long_ago = time.time() - 2 * 3600
    os.utime(dead, (long_ago, long_ago))
    build_design_file(tmp_path / "d", make_spec())
    assert not dead.exists()


@pytest.mark.parametrize("name", ["master.png", "artwork.svg"])
def test_one_changed_byte_is_named(tmp_path: Path, name: str) -> None:
    build_design_file(tmp_path / "d", make_spec(svg="<svg/>"))
    path = tmp_path / "d" / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(DesignFileError, match=f"{name} was changed"):
        read_design_file(tmp_path / "d")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    build_design_file(tmp_path / "d", make_spec())
    (tmp_path / "d" / "master.png").unlink()
    with pytest.raises(DesignFileError, match=r"master\.png is missing"):
        read_design_file(tmp_path / "d")


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    build_design_file(tmp_path / "d", make_spec())
    path = tmp_path / "d" / "master.png"
    path.rename(tmp_path / "elsewhere.png")
    path.symlink_to(tmp_path / "elsewhere.png")
    with pytest.raises(DesignFileError, match=r"master\.png is missing"):
        read_design_file(tmp_path / "d")


def test_no_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(DesignFileError, match=r"no design\.json"):
        read_design_file(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("where", "value", "words"),
    [
        (("recipe", "seed"), "8", "recipe_id"),
        (("layout", "tile_mm"), 51.0, "layout_id"),
        (("layout", "tile_mm"), -1, "tile_mm"),
        (("garment", "slug"), "tote", "another garment"),
        (("master", "file"), "../../etc/passwd", "master/file"),
        (("master", "width"), 513, "says otherwise"),
        (("master", "pixel_sha256"), "0" * 64, "not those she approved"),
        (("placements", 0, "width_mm"), 0, "width_mm"),
        (("placements", 0, "name"), "sleeve_left", "same name"),
        (("placements", 0, "kind"), "area", "placements are"),
        (("extra",), 1, "extra"),
    ],
)
def test_an_edited_manifest_is_refused(
    tmp_path: Path, where: tuple[str | int, ...], value: object, words: str
) -> None:
    build_design_file(tmp_path / "d", make_spec())
    path = tmp_path / "d" / "design.json"
    document = json.loads(path.read_bytes())
    part = document
    for key in where[:-1]:
        part = part[key]
    part[where[-1]] = value
    path.write_bytes(canonical(document))
    with pytest.raises(DesignFileError, match=words):
        read_design_file(tmp_path / "d")


@pytest.mark.parametrize("junk", [b"", b"[]", b"{", b"null", b"[" * 100_000])
def test_a_manifest_that_is_no_manifest_is_refused(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / "design.json").write_bytes(junk)
    with pytest.raises(DesignFileError, match=r"design\.json"):
        read_design_file(tmp_path)


def test_no_master_no_design_file(tmp_path: Path) -> None:
    with pytest.raises(DesignFileError, match="not a readable"):
        build_design_file(tmp_path / "d", make_spec(master=b"JFIF"))


def test_an_area_print_needs_its_one_area(tmp_path: Path) -> None:
    chest = make_layout(placement="chest", tile_mm=80.0)
    build_design_file(tmp_path / "d", make_spec(layout=chest, placements=(CHEST,)))
    with pytest.raises(DesignFileError, match="the layout prints chest"):
        build_design_file(tmp_path / "e", make_spec(layout=chest, placements=(CHEST, FRONT)))


def test_reference_pictures_travel_along_when_given(tmp_path: Path) -> None:
    data = encode_png(flat_tile(64))
    import hashlib

    sha256 = hashlib.sha256(data).hexdigest()
    recipe = make_recipe(references=(Reference("style", sha256, "image/png"),))
    build_design_file(tmp_path / "d", make_spec(recipe=recipe, references={sha256: data}))
    assert f"references/{sha256}.png" in read_design_file(tmp_path / "d").files
    build_design_file(tmp_path / "e", make_spec(recipe=recipe))  # named, not included
    with pytest.raises(DesignFileError, match="reference"):
        build_design_file(tmp_path / "f", make_spec(recipe=recipe, references={sha256: b"other"}))


def test_a_design_file_survives_the_post(tmp_path: Path) -> None:
    build_design_file(tmp_path / "a", make_spec())
    design = unpack_design_file(pack_design_file(tmp_path / "a"), tmp_path / "b")
    assert design.sha256 == read_design_file(tmp_path / "a").sha256


def packed(tmp_path: Path) -> dict[str, bytes]:
    build_design_file(tmp_path / "a", make_spec())
    with zipfile.ZipFile(io.BytesIO(pack_design_file(tmp_path / "a"))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("name", ["../out.txt", "/etc/out", "sub/../../x", "run.sh", "C:\\x"])
def test_a_zip_that_reaches_out_of_its_folder_is_refused(tmp_path: Path, name: str) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for entry, data in {**packed(tmp_path), name: b"x"}.items():
            archive.writestr(entry, data)
    with pytest.raises(DesignFileError, match="unexpected entry"):
        unpack_design_file(out.getvalue(), tmp_path / "b")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a"]


def test_a_zip_bomb_is_refused_before_it_fills_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fulfilment.designfile.archive.MAX_TOTAL_BYTES", 2_000_000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, data in {**packed(tmp_path), "artwork.svg": b"0" * 20_000_000}.items():
            archive.writestr(entry, data)
    with pytest.raises(DesignFileError, match="larger"):
        unpack_design_file(out.getvalue(), tmp_path / "b")


@pytest.mark.parametrize("cut", [0, 10, 500, -30])
def test_a_broken_zip_is_refused(tmp_path: Path, cut: int) -> None:
    build_design_file(tmp_path / "a", make_spec())
    with pytest.raises(DesignFileError, match="zip"):
        unpack_design_file(pack_design_file(tmp_path / "a")[:cut], tmp_path / "b")


def test_the_manifest_knows_no_order_and_no_person(tmp_path: Path) -> None:
    build_design_file(tmp_path / "d", make_spec())
    words = (tmp_path / "d" / "design.json").read_text().lower()
    assert not [word for word in ("order", "address", "email", "shopper") if word in words]
    assert dataclasses.is_dataclass(make_spec())
