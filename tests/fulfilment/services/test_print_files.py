"""The press as work: from a proof to gated print files with a passport that holds."""

from __future__ import annotations

import pytest

from designer.work import drain_work
from fulfilment.designfile import read_design_file, unpack_design_file
from fulfilment.errors import GateFailed
from fulfilment.machines import MoveRefused
from fulfilment.passport import passport_id
from fulfilment.queries import passport_for, timeline
from fulfilment.services.design_files import ensure_design_file
from fulfilment.services.holds import release_hold
from fulfilment.services.items import record_qc, start_print_file
from fulfilment.services.print_files import check_passport, print_folder
from tests.fulfilment.builders import make_accepted_order, make_proof, make_spec

pytestmark = pytest.mark.django_db


def _prepared(**order):
    order = make_accepted_order(**order)
    row = start_print_file(item=order.items.get(), actor="f")
    drain_work()
    row.refresh_from_db()
    return order, order.items.get(), row


def test_the_design_file_says_what_was_ordered_in_mm(tmp_path):
    order = make_accepted_order(items=[make_spec(size="L")])
    item = order.items.get()
    design = read_design_file(ensure_design_file(item=item))
    assert design.sha256 == item.design_sha256
    assert (design.garment.size, design.garment.colourway) == ("L", "navy")
    assert [(p.name, p.width_mm) for p in design.placements] == [("front", 130.0), ("back", 130.0)]
    assert design.approval.proof == item.proof_token


def test_a_placement_print_names_its_area_only():
    spec = make_spec(make_proof(placement="front"))
    item = make_accepted_order(items=[spec]).items.get()
    design = read_design_file(ensure_design_file(item=item))
    assert [(p.name, p.kind, p.width_mm) for p in design.placements] == [("front", "area", 60.0)]


def test_the_press_makes_prints_that_match_and_a_passport_that_holds():
    order, item, row = _prepared()
    assert (row.state, row.verdict, row.source) == ("done", "pass", "master_enlarged"), row.gate
    assert item.step == "print_ready"
    assert {entry["placement"] for entry in row.prints} == {"front", "back"}
    assert all((print_folder(row=row) / entry["name"]).exists() for entry in row.files)
    check_passport(row=row)
    line = item.line_reference
    assert passport_for(order.store, order.reference, line) == row.passport
    assert timeline(order.store, order.reference)[-1].code == "file_ready"


def test_a_changed_print_is_caught():
    _, _, row = _prepared()
    path = print_folder(row=row) / row.prints[0]["name"]
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(MoveRefused, match="passport does not hold"):
        check_passport(row=row)


def test_a_gate_that_fails_stops_before_printing_and_shows_why(monkeypatch):
    from fulfilment.fidelity.report import Figure, GateReport

    def fails(*_, **__):
        raise GateFailed("nothing was printed", report=GateReport((Figure("ms_ssim", 0.2),)))

    monkeypatch.setattr("fulfilment.regenerate.regenerate", fails)
    order, item, row = _prepared()
    assert (row.state, row.verdict) == ("failed", "fail")
    assert row.gate["figures"][0]["value"] == 0.2
    assert item.step == "awaiting_assets"
    hold = order.holds.get()
    assert hold.reason == "print_file"
    monkeypatch.undo()
    release_hold(hold=hold, actor="f", resolution="try again")
    again = start_print_file(item=item, actor="f")
    drain_work()
    again.refresh_from_db()
    assert again.verdict == "pass"


def test_a_second_print_file_names_the_passport_before_it():
    order, item, row = _prepared()
    order.items.update(step="qc")
    item.refresh_from_db()
    item.print_file = None  # as if the first file had been thrown away
    item.save()
    again = record_qc(item=item, passed=False, reason="misprint", actor="f")
    second = start_print_file(item=again, actor="f")
    drain_work()
    second.refresh_from_db()
    assert second.passport["previous"] == passport_id(row.passport)


def test_a_cancelled_order_asks_the_press_to_stop(django_capture_on_commit_callbacks):
    from fulfilment.services.work_orders import request_cancel

    order = make_accepted_order()
    row = start_print_file(item=order.items.get(), actor="f")
    type(row).objects.filter(pk=row.pk).update(state="running", lease_token="x")
    with django_capture_on_commit_callbacks(execute=True):
        request_cancel(store=order.store, reference=order.reference, reason="x")
    row.refresh_from_db()
    assert row.cancel_requested
    assert order.items.get().step == "cancelled"


def test_the_zip_for_the_way_unpacks_to_the_same_design(tmp_path):
    from fulfilment.designfile import pack_design_file

    item = make_accepted_order().items.get()
    data = pack_design_file(ensure_design_file(item=item))
    assert unpack_design_file(data, tmp_path / "d").sha256 == item.design_sha256
