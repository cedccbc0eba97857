"""The board and the job page: one's own floor only, the same verbs as the API, no inline code."""

from __future__ import annotations

import io
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from designer.work import drain_work
from fulfilment.floor import LANES
from fulfilment.machines import STEP
from fulfilment.models import WorkItem
from fulfilment.services.items import start_print_file
from tests.fulfilment.builders import make_accepted_order, make_factory, make_order, make_png


def _item(step: str = "awaiting_assets") -> WorkItem:
    order = make_accepted_order(factory=make_factory(slug="weststadt"))
    order.items.update(step=step)
    return order.items.select_related("work_order").get()


def _paths(item: WorkItem) -> list[str]:
    base = f"/factory/items/{item.token}/"
    ends = ["", "design.zip", "files/" + "0" * 64 + "/", "passport.json"]
    return [base + end for end in [*ends, "compare/print.png", "qc.webp"]]


def test_every_step_has_a_lane_or_is_the_end():
    shown = {step for lane in LANES for step in lane.steps}
    assert shown == set(STEP.states) - {"scrapped", "cancelled"}


def test_strangers_are_sent_to_the_log_in(client, db):
    item = _item()
    for path in ["/factory/", "/factory/lanes/", *_paths(item)]:
        answer = client.get(path)
        assert answer.status_code == 302, path
        assert answer.headers["Location"].startswith("/factory/login/?next=")
    for path in ["/factory/scan/", f"/factory/items/{item.token}/do/"]:
        assert client.post(path, {"verb": "prepare"}).status_code == 302
    item.refresh_from_db()
    assert item.step == "awaiting_assets"


def test_a_log_in_without_a_floor_is_refused(visitor):
    assert visitor.get("/factory/").status_code == 403
    assert visitor.get("/factory/lanes/").status_code == 403


def test_another_floors_garment_does_not_exist(rita, tomasz):
    item = _item()
    for path in _paths(item):
        assert rita.get(path).status_code == 404, path
    assert rita.post(f"/factory/items/{item.token}/do/", {"verb": "prepare"}).status_code == 404
    rita.post("/factory/scan/", {"code": item.label})
    item.refresh_from_db()
    assert item.step == "awaiting_assets"
    assert item.token not in rita.get("/factory/").content.decode()
    assert item.token in tomasz.get("/factory/").content.decode()


def test_logging_in_leads_to_the_board(client, tomasz):
    answer = client.post("/factory/login/", {"username": "tomasz", "password": "secret"})
    assert answer.headers["Location"] == "/factory/"
    wrong = client.post("/factory/login/", {"username": "tomasz", "password": "no"})
    assert "do not match" in wrong.content.decode()


def test_a_scan_moves_a_garment_one_step_without_scripts(tomasz):
    item = _item("print_ready")
    answer = tomasz.post("/factory/scan/", {"code": item.label.lstrip("0")}, follow=True)
    assert f"{item.label} to Ready" in answer.content.decode()
    tomasz.post("/factory/scan/", {"code": item.token})
    item.refresh_from_db()
    assert item.step == "printing"


def test_a_scan_over_htmx_brings_lanes_and_words(tomasz):
    item = _item("queued")
    answer = tomasz.post("/factory/scan/", {"code": item.label}, headers={"HX-Request": "true"})
    page = answer.content.decode()
    assert f"{item.label} to Printing" in page
    assert 'id="lanes" hx-swap-oob' in page


@pytest.mark.parametrize(
    "code", ["", "9999-1", "<script>", "0001-1/99", "x" * 300, "999999999999999-1", "\x00"]
)
def test_an_unknown_scan_says_so(tomasz, code):
    _item()
    page = tomasz.post("/factory/scan/", {"code": code}, follow=True).content.decode()
    assert "is not on this floor" in page
    assert "<script>" not in page


def test_a_scan_that_needs_a_choice_opens_the_job(tomasz):
    item = _item("qc")
    answer = tomasz.post("/factory/scan/", {"code": item.label})
    assert answer.headers["Location"] == f"/factory/items/{item.token}/"


def test_a_board_that_stands_still_is_not_sent_again(tomasz):
    item = _item("queued")
    page = tomasz.get("/factory/lanes/").content.decode()
    seen = re.search(r'name="seen" value="(\w+)"', page)[1]
    assert tomasz.get(f"/factory/lanes/?seen={seen}").status_code == 204
    WorkItem.objects.filter(pk=item.pk).update(step="printing")
    assert tomasz.get(f"/factory/lanes/?seen={seen}").status_code == 200


def test_a_new_order_is_accepted_prepared_and_shipped_with_keys(tomasz):
    order = make_order(factory=make_factory(slug="weststadt"))
    item = order.items.get()
    path = f"/factory/items/{item.token}/do/"
    for verb in ("accept", "prepare"):
        tomasz.post(path, {"verb": verb})
    drain_work()
    for verb in ("queue", "print", "printed", "finish", "inspect"):
        tomasz.post(path, {"verb": f"step:{verb}"})
    tomasz.post(path, {"verb": "qc:pass"})
    answer = tomasz.post(
        path, {"verb": "ship", "carrier": "Rad Post", "tracking_number": "RP1"}, follow=True
    )
    assert "Shipped with Rad Post" in answer.content.decode()
    tomasz.post(path, {"verb": "deliver:delivered"})
    order.refresh_from_db()
    assert order.work == "completed"
    assert order.shipments.get().state == "delivered"
    assert set(order.events.values_list("actor", flat=True)) == {
        "shop:superrad",
        "person:tomasz",
        "system",
    }


def test_failing_the_check_keeps_a_clean_photo_and_shows_the_new_piece(tomasz):
    item = _item("qc")
    photo = SimpleUploadedFile("qc.png", make_png(), content_type="image/png")
    answer = tomasz.post(
        f"/factory/items/{item.token}/do/",
        {"verb": "qc:fail", "reason": "bands", "photo": photo},
        follow=True,
    )
    page = answer.content.decode()
    assert f"{item.label}/2 takes its place" in page
    item.refresh_from_db()
    picture = tomasz.get(f"/factory/items/{item.token}/qc.webp")
    assert b"".join(picture.streaming_content)[8:12] == b"WEBP"


def test_a_photo_that_is_no_photo_changes_nothing(tomasz):
    item = _item("qc")
    photo = SimpleUploadedFile("qc.png", b"<?php", content_type="image/png")
    tomasz.post(f"/factory/items/{item.token}/do/", {"verb": "qc:pass", "photo": photo})
    item.refresh_from_db()
    assert item.step == "qc"


@pytest.mark.parametrize("verb", ["", "fly", "step:ship", "release:none", "verify", "deliver:x"])
def test_keys_that_do_nothing_say_so(tomasz, verb):
    item = _item()
    answer = tomasz.post(f"/factory/items/{item.token}/do/", {"verb": verb}, follow=True)
    assert "Not done" in answer.content.decode()


def test_holding_and_releasing_with_keys(tomasz):
    item = _item("queued")
    path = f"/factory/items/{item.token}/do/"
    page = tomasz.post(path, {"verb": "hold", "reason": "other", "note": "ink"}, follow=True)
    assert "On hold" in page.content.decode()
    hold = item.work_order.holds.get()
    tomasz.post(path, {"verb": f"release:{hold.token}", "note": "came"})
    hold.refresh_from_db()
    assert (hold.released_by, hold.resolution) == ("person:tomasz", "came")


def test_the_job_page_shows_figures_files_and_passport(tomasz):
    item = _item()
    start_print_file(item=item, actor="f")
    drain_work()
    page = tomasz.get(f"/factory/items/{item.token}/").content.decode()
    assert "Yes, gate passed" in page
    assert page.count('class="pass"') >= 5
    row = WorkItem.objects.get(pk=item.pk).print_file
    for entry in row.prints:
        answer = tomasz.get(f"/factory/items/{item.token}/files/{entry['sha256']}/")
        assert sum(map(len, answer.streaming_content)) == entry["bytes"]
    assert tomasz.get(f"/factory/items/{item.token}/passport.json").json() == row.passport
    picture = b"".join(
        tomasz.get(f"/factory/items/{item.token}/compare/approved.png").streaming_content
    )
    assert picture.startswith(b"\x89PNG")
    said = tomasz.post(f"/factory/items/{item.token}/do/", {"verb": "verify"}, follow=True)
    assert "Passport holds" in said.content.decode()
    zipped = tomasz.get(f"/factory/items/{item.token}/design.zip").content
    assert zipped[:2] == b"PK"
    assert io.BytesIO(zipped)


@pytest.mark.parametrize("step", ["awaiting_assets", "preflight", "qc", "packed", "scrapped"])
def test_pages_hold_no_inline_code_and_every_picture_has_words(tomasz, step):
    item = _item(step)
    for path in ["/factory/", f"/factory/items/{item.token}/", "/factory/login/"]:
        page = tomasz.get(path).content.decode()
        assert re.findall(r"<script(?![^>]*\ssrc=)", page) == []
        assert re.findall(r"<style|\sstyle=|\son\w+=", page) == []
        for image in re.findall(r"<img[^>]*>", page):
            assert 'alt="' in image
            assert 'width="' in image


def test_pages_of_the_floor_are_never_cached(tomasz):
    assert "no-store" in tomasz.get("/factory/").headers["Cache-Control"]


def test_a_full_board_needs_few_queries(tomasz, django_assert_max_num_queries):
    for _ in range(6):
        _item("queued")
    tomasz.get("/factory/lanes/")
    with django_assert_max_num_queries(12):
        tomasz.get("/factory/lanes/")
