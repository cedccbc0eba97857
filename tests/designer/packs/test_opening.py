"""Archives and folders: only what lies inside, and only so much of it."""

from __future__ import annotations

import io
import stat
import struct
import zipfile

import pytest

from designer.errors import PackRefused
from designer.packs import open_folder, open_zip
from designer.packs.opening import MOST_FILE
from tests.designer.packs.drawings import KITE, pack_files, svg, zipped

KITE_SVG = svg(KITE)


def link(target: str) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        entry = zipfile.ZipInfo("kite.svg")
        entry.create_system = 3
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, target)
    out.seek(0)
    return out


def lying(data: bytes) -> io.BytesIO:
    """An archive that calls a large file small."""
    out = zipped({"kite.svg": data}).getvalue()
    true, small = struct.pack("<L", len(data)), struct.pack("<L", 100)
    return io.BytesIO(out.replace(true, small))


def test_an_archive_is_its_drawings_and_manifest():
    files = {"Zoo/pack.toml": b"", "Zoo/kite.svg": KITE_SVG, "Zoo/kite.png": b"x"}
    files |= {"__MACOSX/Zoo/._kite.svg": b"x", "Zoo/.DS_Store": b"x", "Zoo/README.txt": b"x"}
    assert open_zip(zipped(files)) == {"pack.toml": b"", "kite.svg": KITE_SVG}


@pytest.mark.parametrize(
    "name", ["../kite.svg", "/kite.svg", "a/../../kite.svg", "..\\kite.svg", "C:/kite.svg"]
)
def test_a_path_that_leads_out_is_refused(name):
    with pytest.raises(PackRefused, match="leads out"):
        open_zip(zipped({name: KITE_SVG}))


def test_a_link_is_refused():
    with pytest.raises(PackRefused, match="link"):
        open_zip(link("/etc/passwd"))


def test_a_bomb_is_refused_before_it_goes_off():
    with pytest.raises(PackRefused, match="larger than"):
        open_zip(zipped({"kite.svg": b" " * (MOST_FILE + 1)}))
    with pytest.raises(PackRefused, match="together"):
        open_zip(zipped({f"kite{n}.svg": b" " * MOST_FILE for n in range(21)}))


def test_a_bomb_that_lies_about_its_size_is_refused_too():
    with pytest.raises(PackRefused):
        open_zip(lying(b" " * (MOST_FILE * 3)))


def test_too_many_files_are_refused():
    with pytest.raises(PackRefused, match="more than 400"):
        open_zip(zipped({f"kite{n}.svg": b"" for n in range(401)}))


def test_two_drawings_of_one_name_are_refused():
    with pytest.raises(PackRefused, match="Two files"):
        open_zip(zipped({"a/Kite.svg": KITE_SVG, "b/kite.svg": KITE_SVG}))


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip at all", b"PK\x05\x06" + b"\xff" * 18])
def test_what_is_no_archive_is_refused(data):
    with pytest.raises(PackRefused):
        open_zip(io.BytesIO(data))


def test_a_damaged_archive_is_refused():
    whole = zipped({"kite.svg": KITE_SVG * 50}).getvalue()
    for at in range(30, len(whole), 7):
        broken = whole[:at] + b"\xff\xff\xff" + whole[at + 3 :]
        try:
            open_zip(io.BytesIO(broken))
        except PackRefused as error:
            assert "Traceback" not in str(error)  # noqa: PT017


def test_a_folder_is_its_drawings_and_manifest(tmp_path):
    for name, data in pack_files("kite", "moth").items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "sketch.psd").write_bytes(b"x")
    assert set(open_folder(tmp_path)) == {"pack.toml", "kite.svg", "moth.svg"}


def test_a_link_in_a_folder_is_refused(tmp_path):
    (tmp_path / "kite.svg").symlink_to("/etc/passwd")
    with pytest.raises(PackRefused, match="link"):
        open_folder(tmp_path)


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(PackRefused, match="no folder"):
        open_folder(tmp_path / "nowhere")
