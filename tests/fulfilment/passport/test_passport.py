"""A passport holds only as long as nothing it speaks of has changed."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.pixels import encode_png
from designer.recipe import canonical
from fulfilment.designfile import build_design_file
from fulfilment.errors import PassportError
from fulfilment.passport import Signer, passport_id, sign_passport, verify_chain, verify_passport
from fulfilment.regenerate import regenerate
from tests.fulfilment.designs import flat_tile, make_layout, make_recipe, make_spec

SIGNER = Signer.from_seed(b"s" * 32)
OTHER = Signer.from_seed(b"o" * 32)


@pytest.fixture(scope="module")
def sealed() -> Iterator[Path]:
    """One finished run of the press, never changed: tests work on ``opened`` copies."""
    with TemporaryDirectory() as folder:
        master = encode_png(flat_tile(256, seed=7))
        spec = make_spec(
            master=master, recipe=make_recipe(engine="nobody"), layout=make_layout(tile_mm=40.0)
        )
        build_design_file(Path(folder) / "design", spec)
        regenerate(Path(folder) / "design", Path(folder) / "out", dpi=72, signer=SIGNER)
        yield Path(folder) / "out"


@pytest.fixture
def opened(sealed: Path, tmp_path: Path) -> Path:
    shutil.copytree(sealed, tmp_path / "out")
    return tmp_path / "out"


def read(folder: Path) -> dict[str, object]:
    return dict(json.loads((folder / "passport.json").read_bytes()))


def test_a_true_passport_holds_and_says_so_line_by_line(sealed: Path) -> None:
    found = verify_passport(sealed / "passport.json", trusted_keys=[SIGNER.public_key])
    assert found.ok, str(found)
    names = {check.name for check in found.checks}
    assert {"signature", "key", "chain", "gate", "approved design", "print/front.png"} <= names


def test_the_id_of_a_key_is_as_good_as_the_key(sealed: Path) -> None:
    assert verify_passport(sealed, trusted_keys=[SIGNER.key_id]).ok


def test_a_key_that_is_not_trusted_is_not_enough(sealed: Path) -> None:
    found = verify_passport(sealed, trusted_keys=[OTHER.public_key])
    assert [check.name for check in found.troubles] == ["key"]
    assert not verify_passport(sealed, trusted_keys=[]).ok


@given(data=st.data())
@settings(max_examples=80, deadline=None)
def test_any_flipped_bit_anywhere_is_caught(sealed: Path, data: st.DataObject) -> None:
    files = sorted(path for path in sealed.rglob("*") if path.is_file())
    path = data.draw(st.sampled_from(files), label="file")
    whole = path.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1), label="byte")
    bit = data.draw(st.integers(0, 7), label="bit")
    changed = whole[:at] + bytes([whole[at] ^ (1 << bit)]) + whole[at + 1 :]
    try:
        path.write_bytes(changed)
        assert not verify_passport(sealed).ok
    finally:
        path.write_bytes(whole)


def test_every_single_byte_of_the_passport_counts(sealed: Path) -> None:
    path = sealed / "passport.json"
    whole = path.read_bytes()
    try:
        for at in range(0, len(whole), 7):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
            assert not verify_passport(path).ok, whole[at - 20 : at + 20]
    finally:
        path.write_bytes(whole)


def test_another_way_of_writing_the_same_json_is_the_same_passport(opened: Path) -> None:
    path = opened / "passport.json"
    path.write_text(json.dumps(read(opened), indent=2))
    assert verify_passport(path).ok


def test_a_missing_file_is_named(opened: Path) -> None:
    (opened / "print/front.png").unlink()
    troubles = verify_passport(opened).troubles
    assert ("print/front.png", "missing") in {(check.name, check.text) for check in troubles}


def test_a_file_that_nobody_signed_must_not_be_printed(opened: Path) -> None:
    shutil.copy(opened / "print/front.png", opened / "print/front (1).png")
    assert [check.name for check in verify_passport(opened).troubles] == ["print folder"]


def test_a_passport_signed_by_somebody_over_other_files_names_the_wrong_design(
    opened: Path, tmp_path: Path
) -> None:
    other = make_spec(master=encode_png(flat_tile(256, seed=9)), recipe=make_recipe(seed="9"))
    shutil.rmtree(opened / "design")
    build_design_file(opened / "design", other)
    found = verify_passport(opened)
    assert "approved design" in {check.name for check in found.troubles}


def resign(folder: Path, document: dict[str, object]) -> None:
    rest = {key: value for key, value in document.items() if key not in ("signature", "key")}
    (folder / "passport.json").write_bytes(canonical(sign_passport(rest, signer=SIGNER)))


def test_figures_that_do_not_bear_the_verdict_out_are_caught(opened: Path) -> None:
    document = json.loads((opened / "passport.json").read_bytes())
    for figure in document["gate"]["figures"]:
        if figure["key"] == "ms_ssim":
            figure["value"] = 0.5
    resign(opened, document)
    assert [check.name for check in verify_passport(opened).troubles] == ["gate"]


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd"])
def test_a_passport_cannot_point_out_of_its_folder(opened: Path, name: str) -> None:
    document = json.loads((opened / "passport.json").read_bytes())
    document["files"][0]["name"] = name
    resign(opened, document)
    texts = {check.text for check in verify_passport(opened).troubles}
    assert "points out of the folder" in texts


@pytest.mark.parametrize("part", ["files", "gate", "approved", "design"])
def test_a_signed_passport_of_another_shape_does_not_hold(opened: Path, part: str) -> None:
    document = json.loads((opened / "passport.json").read_bytes())
    del document[part]
    resign(opened, document)
    assert not verify_passport(opened).ok


@pytest.mark.parametrize(
    "junk", [b"", b"{}", b"[]", b"null", b'{"schema":1}', b"\xff\xfe", b"[" * 200_000]
)
def test_what_is_no_passport_does_not_hold(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / "passport.json").write_bytes(junk)
    assert not verify_passport(tmp_path / "passport.json").ok


def test_a_name_given_twice_is_refused(opened: Path) -> None:
    whole = (opened / "passport.json").read_bytes()
    (opened / "passport.json").write_bytes(whole[:-1] + b',"previous":null}')
    assert not verify_passport(opened).ok


def test_a_passport_without_a_signature_does_not_hold(opened: Path) -> None:
    document = read(opened)
    del document["signature"]
    (opened / "passport.json").write_bytes(canonical(document))
    assert [check.name for check in verify_passport(opened).troubles] == ["signature"]


def chain(sealed: Path, folder: Path, length: int) -> list[Path]:
    """Passports over the same files, each naming the one before."""
    document = json.loads((sealed / "passport.json").read_bytes())
    previous, paths = None, []
    for number in range(length):
        path = folder / str(number)
        shutil.copytree(sealed, path)
        document["previous"] = previous
        resign(path, document)
        previous = passport_id(json.loads((path / "passport.json").read_bytes()))
        paths.append(path)
    return paths


def test_a_chain_holds_in_its_order_and_in_no_other(sealed: Path, tmp_path: Path) -> None:
    first, second, third = chain(sealed, tmp_path, 3)
    assert verify_chain([first, second, third]).ok
    assert not verify_chain([first, third]).ok
    assert not verify_chain([second, first, third]).ok


def test_a_passport_changed_in_the_middle_breaks_the_chain(sealed: Path, tmp_path: Path) -> None:
    paths = chain(sealed, tmp_path, 3)
    document = json.loads((paths[1] / "passport.json").read_bytes())
    document["issued_at"] = "2027-01-01T00:00:00+00:00"
    resign(paths[1], document)
    assert verify_passport(paths[1]).ok  # true by itself, signed by the press
    assert not verify_chain(paths).ok  # and yet not what was written then


def test_a_key_is_made_once_and_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "keys/press.key"
    first = Signer.from_file_or_create(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert Signer.from_file_or_create(path).public_key == first.public_key
    assert [entry.name for entry in path.parent.iterdir()] == ["press.key"]
    assert first.public_key not in repr(first)


def test_eight_that_race_for_a_key_get_the_same_one(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: Signer.from_file_or_create(tmp_path / "k"), range(8)))
    assert len({signer.public_key for signer in made}) == 1


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    Signer.from_file_or_create(tmp_path / "k")
    os.chmod(tmp_path / "k", 0o644)
    with pytest.raises(PassportError, match="chmod 600"):
        Signer.from_file_or_create(tmp_path / "k")


def test_a_file_that_is_no_key_says_so(tmp_path: Path) -> None:
    (tmp_path / "k").write_text("hello")
    os.chmod(tmp_path / "k", 0o600)
    with pytest.raises(PassportError, match="not a private key"):
        Signer.from_file_or_create(tmp_path / "k")
