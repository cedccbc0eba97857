from __future__ import annotations

import pytest

from fulfilment.queries import TimelineEntry
from shop.queries import stories
from shop.queries.passports import gauges_of
from shop.services.moves import tell_story
from tests.shop import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def order(alice):
    row = builders.order(alice, state="in_production")
    tell_story(order=row, code="placed", text="Ordered and approved")
    tell_story(order=row, code="paid", text="Paid")
    return row


def _factory(monkeypatch, order, *codes):
    at = order.placed_at
    entries = [TimelineEntry(at.replace(year=2099), code, f"{code}.") for code in codes]
    monkeypatch.setattr(stories, "timeline", lambda store, reference: entries)


def test_our_events_come_first_then_the_factorys_then_what_is_ahead(order, monkeypatch):
    _factory(monkeypatch, order, "submitted", "accepted", "file_ready")
    steps = stories.story(order)
    assert [step.code for step in steps] == [
        "placed",
        "paid",
        "accepted",
        "file_ready",
        "print",
        "qc_pass",
        "shipped",
        "delivered",
    ]
    states = [step.state for step in steps]
    assert states == ["done"] * 3 + ["now"] + ["next"] * 4


def test_an_ended_order_has_nothing_ahead(order, monkeypatch):
    _factory(monkeypatch, order, "shipped", "delivery_delivered")
    order.state = "delivered"
    assert {step.state for step in stories.story(order)} == {"done"}


def test_what_is_for_the_merchant_is_not_told_to_the_shopper(order):
    tell_story(order=order, code="disputed", text="Disputed", needs_you=True)
    assert "disputed" not in {step.code for step in stories.story(order)}


def test_a_story_is_told_once_per_code(order):
    tell_story(order=order, code="paid", text="Paid again")
    assert [step.text for step in stories.story(order)][1] == "Paid"


def test_an_event_is_never_deleted(order):
    with pytest.raises(TypeError):
        order.events.first().delete()


def _figure(key, value, limit, *, at_least, verdict="pass"):
    return {
        "key": key,
        "value": value,
        "pass_limit": limit,
        "at_least": at_least,
        "verdict": verdict,
    }


def test_gauges_pass_the_line_exactly_when_the_gate_did():
    gate = {
        "figures": [
            _figure("ms_ssim", 0.998, 0.985, at_least=True),
            _figure("tile_de00", 4.2, 3.5, at_least=False, verdict="review"),
            _figure("shift", 0.0, 0.5, at_least=False),
            _figure("master_dpi", 300, 150, at_least=True),
            _figure("unheard_of", 1, 1, at_least=True),
        ]
    }
    gauges = {gauge.label: gauge for gauge in gauges_of(gate)}
    assert len(gauges) == 4
    assert gauges["Same picture"].value == "99.8 %"
    assert all((gauge.fill >= gauge.line) is gauge.passed for gauge in gauges.values())
    assert gauges["Moved by"].fill == 100
