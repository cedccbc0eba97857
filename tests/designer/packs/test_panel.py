"""The merchant's page: an upload, a report, every drawing to see, in and out of the shop."""

from __future__ import annotations

import re

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from designer.models import MotifPack, PackMotif
from designer.services.packs import import_pack
from tests.designer.packs.drawings import KITE, pack_files, svg, zipped

pytestmark = pytest.mark.django_db

ADD = "/admin/designer/motifpack/add/"
SCRIPT = svg(f"<script>alert(1)</script>{KITE}")


def upload(client, files, *, called="zoo.zip", **fields):
    data = zipped(files).getvalue() if isinstance(files, dict) else files
    archive = SimpleUploadedFile(called, data, content_type="application/zip")
    return client.post(ADD, {"archive": archive, "rights": "on", **fields})


@pytest.fixture
def pack():
    return import_pack(files=pack_files("kite", "moth"), has_rights=True).pack


def test_an_archive_becomes_a_pack_that_is_not_in_the_shop_yet(staff_client):
    answer = upload(staff_client, pack_files("kite", "moth"))
    pack = MotifPack.objects.get()
    assert answer.headers["Location"] == f"/admin/designer/motifpack/{pack.pk}/change/"
    assert (pack.imported_by, pack.is_enabled, pack.motifs.count()) == ("merchant", False, 2)
    assert "right to use" in pack.rights
    assert LogEntry.objects.get().object_id == str(pack.pk)


def test_one_drawing_needs_no_archive(staff_client):
    whose = {"name": "Paper", "artist": "A. Artist", "licence": "CC0-1.0"}
    upload(staff_client, svg(KITE), called="kite.svg", **whose)
    assert PackMotif.objects.get().words == ["kite", "kites"]


def test_a_refusal_names_every_file_and_its_reason(staff_client):
    answer = upload(staff_client, pack_files("kite") | {"owl.svg": SCRIPT})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "1 of 2 to mend" in page
    assert re.search(r"Fine.*kite\.svg.*Refused.*owl\.svg.*scripts are never taken", page, re.S)
    assert "<script>alert" not in page
    assert not MotifPack.objects.exists()


def test_without_the_right_nothing_is_taken(staff_client):
    answer = upload(staff_client, pack_files("kite"), rights="")
    assert "Without this we cannot take the drawings" in answer.content.decode()
    assert not MotifPack.objects.exists()


def test_whose_it_is_must_be_said(staff_client):
    answer = upload(staff_client, {"kite.svg": svg(KITE)})
    assert "Say a name for the pack" in answer.content.decode()
    whose = {"name": "Paper", "licence": "CC0-1.0"}
    answer = upload(staff_client, {"kite.svg": svg(KITE)}, **whose)
    assert "Say who drew it" in answer.content.decode()


@pytest.mark.parametrize("called", ["zoo.rar", "zoo.zip", "kite.svg"])
def test_what_is_no_pack_is_refused_in_words(staff_client, called):
    whose = {"name": "Paper", "artist": "A. Artist", "licence": "CC0-1.0"}
    answer = upload(staff_client, b"nothing", called=called, **whose)
    assert answer.status_code == 422
    assert not MotifPack.objects.exists()


def test_the_same_pack_twice_is_said(staff_client):
    for _ in range(2):
        answer = upload(staff_client, pack_files("kite"))
    page = staff_client.get(answer.headers["Location"]).content.decode()
    assert "here already" in page
    assert MotifPack.objects.count() == 1


def test_every_drawing_is_shown_as_drawn_and_in_three_styles(staff_client, pack):
    page = staff_client.get(f"/admin/designer/motifpack/{pack.pk}/change/").content.decode()
    pictures = set(re.findall(r'src="([^"]+\.svg)"', page)) & {
        reverse("admin:designer_packmotif_picture", args=[motif.pk, kind])
        for motif in pack.motifs.all()
        for kind in ("drawn", "flat", "cartoon", "line")
    }
    assert len(pictures) == 8
    for picture in pictures:
        answer = staff_client.get(picture)
        assert answer.headers["Content-Type"] == "image/svg+xml"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.content.startswith(b"<svg")


def test_a_style_that_is_none_is_not_found(staff_client, pack):
    address = reverse("admin:designer_packmotif_picture", args=[pack.motifs.first().pk, "oil"])
    assert staff_client.get(address).status_code == 404


def test_a_button_puts_it_into_the_shop_and_takes_it_out(staff_client, pack):
    for verb, state in (("enable", True), ("disable", False), ("nonsense", False)):
        staff_client.post(reverse("admin:designer_motifpack_act", args=[pack.pk]), {"do": verb})
        pack.refresh_from_db()
        assert pack.is_enabled is state


def test_the_page_changes_nothing_else(staff_client, pack):
    staff_client.post(f"/admin/designer/motifpack/{pack.pk}/change/", {"name": "Stolen"})
    pack.refresh_from_db()
    assert pack.name == "Paper"


def test_a_pack_can_be_deleted(staff_client, pack):
    staff_client.post(f"/admin/designer/motifpack/{pack.pk}/delete/", {"post": "yes"})
    assert not PackMotif.objects.exists()


@pytest.mark.parametrize(
    ("codes", "seen", "acted"),
    [
        ((), 403, 403),
        (("view_motifpack",), 200, 403),
        (("view_motifpack", "change_motifpack"), 200, 302),
    ],
)
def test_each_verb_needs_its_permission(client, django_user_model, pack, codes, seen, acted):
    user = django_user_model.objects.create_user("clerk", password="secret", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=codes))
    client.force_login(user)
    motif = pack.motifs.first()
    picture = reverse("admin:designer_packmotif_picture", args=[motif.pk, "flat"])
    assert client.get(picture).status_code == seen
    act = reverse("admin:designer_motifpack_act", args=[pack.pk])
    assert client.post(act, {"do": "enable"}).status_code == acted
    assert upload(client, pack_files("owl")).status_code == 403
    assert MotifPack.objects.count() == 1
