"""``motif_pack``: the same verbs from the command line."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from designer.models import MotifPack
from tests.designer.packs.drawings import pack_files, zipped

pytestmark = pytest.mark.django_db


def run(*words) -> str:
    out = StringIO()
    call_command("motif_pack", *map(str, words), stdout=out)
    return out.getvalue()


@pytest.fixture
def folder(tmp_path):
    for name, data in pack_files("kite", "moth").items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def test_a_folder_or_an_archive_of_it_is_one_pack(folder, tmp_path_factory):
    archive = tmp_path_factory.mktemp("zip") / "paper.zip"
    archive.write_bytes(zipped(pack_files("kite", "moth")).getvalue())
    said = run("import", folder, "--i-have-the-rights")
    assert "taken   kite.svg" in said
    assert "imported; not in the shop yet" in said
    assert "here already" in run("import", archive, "--i-have-the-rights")
    assert MotifPack.objects.count() == 1


def test_it_goes_into_the_shop_and_out(folder):
    run("import", folder, "--i-have-the-rights", "--enable")
    pack = MotifPack.objects.get()
    assert "in the shop" in run("list")
    assert "out of the shop" in run("disable", pack.pk)
    assert "is in the shop" in run("enable", pack.pk)


def test_a_refusal_lists_every_file_and_ends_in_one_line(folder):
    (folder / "owl.svg").write_text("<svg/>")
    out = StringIO()
    with pytest.raises(CommandError, match="1 of 3"):
        call_command("motif_pack", "import", str(folder), "--i-have-the-rights", stdout=out)
    assert "REFUSED owl.svg" in out.getvalue()


def test_rights_must_be_confirmed_and_the_source_be_there(folder):
    with pytest.raises(CommandError, match="right to use"):
        run("import", folder)
    with pytest.raises(CommandError, match="nothing at"):
        run("import", folder / "nowhere", "--i-have-the-rights")
    with pytest.raises(CommandError, match="No pack has the number 7"):
        run("enable", 7)
