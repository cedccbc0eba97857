"""The merchant's panel: every list and page opens, and what it does is what the verbs do."""

from __future__ import annotations

import re

import pytest
from django.contrib import admin
from django.test import Client

from designer.work import drain_work
from fulfilment.models import Endpoint, Factory, Hold, WorkItem, WorkOrder
from fulfilment.services.factories import create_api_key, identify_factory
from fulfilment.services.holds import hold_work_order
from fulfilment.services.items import start_print_file
from tests.fulfilment.builders import make_accepted_order, make_order

pytestmark = pytest.mark.django_db


@pytest.fixture
def merchant(db, django_user_model) -> Client:
    client = Client()
    client.force_login(django_user_model.objects.create_superuser("merchant", password="x"))
    return client


def _url(model, end: str = "") -> str:
    return f"/admin/fulfilment/{model._meta.model_name}/{end}"


def test_every_list_and_page_opens(merchant):
    Endpoint.objects.create(url="https://a.example/")
    order = make_accepted_order()
    start_print_file(item=order.items.get(), actor="f")
    drain_work()
    hold_work_order(order=order, reason="other", handle="h", actor="f")
    models = [m for m in admin.site._registry if m._meta.app_label == "fulfilment"]
    assert len(models) >= 7
    for model in models:
        assert merchant.get(_url(model)).status_code == 200, model
        row = model.objects.first()
        if row is not None:
            assert merchant.get(_url(model, f"{row.pk}/change/")).status_code == 200, model


def test_nobody_edits_orders_by_hand(merchant):
    order = make_order()
    for end in (f"{order.pk}/delete/", "add/"):
        assert merchant.get(_url(WorkOrder, end)).status_code == 403
    merchant.post(_url(WorkOrder, f"{order.pk}/change/"), {"request": "closed"})
    order.refresh_from_db()
    assert order.request == "submitted"


def test_asking_the_factory_to_stop(merchant):
    order = make_accepted_order()
    merchant.post(_url(WorkOrder), {"action": "ask_to_stop", "_selected_action": [order.pk]})
    order.refresh_from_db()
    assert order.request == "cancel_accepted"
    assert WorkItem.objects.get().step == "cancelled"


def test_releasing_a_hold(merchant):
    hold = hold_work_order(order=make_accepted_order(), reason="other", handle="h", actor="f")
    merchant.post(_url(Hold), {"action": "release", "_selected_action": [hold.pk]})
    hold.refresh_from_db()
    assert hold.released_by == "person:merchant"


def test_a_new_key_is_shown_once_and_the_old_one_stops(merchant):
    factory = make_order().factory
    old = create_api_key(factory=factory)
    body = {"action": "rotate_key", "_selected_action": [factory.pk]}
    page = merchant.post(_url(Factory), body)
    key = re.search(r"slf_[0-9a-f]{12}_[\w-]+", page.content.decode())[0]
    assert identify_factory(key=key) == factory
    assert "no-store" in page.headers["Cache-Control"]
    assert key not in merchant.get(_url(Factory)).content.decode()
    with pytest.raises(Exception, match="revoked"):
        identify_factory(key=old)
