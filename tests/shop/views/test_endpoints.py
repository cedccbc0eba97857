from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone

from shop.models import SentMail
from shop.services.mails import queue_mail
from shop.views.errors import server_error
from tests.shop import builders

pytestmark = pytest.mark.django_db


def test_a_store_without_waiting_work_is_well(client):
    answer = client.get("/healthz")
    assert answer.status_code == 200
    assert answer.json() == {"ok": True, "database": True, "queue_age": 0.0, "webhook_lag": 0.0}


def test_work_that_waits_too_long_makes_the_store_ill(client, alice):
    queue_mail(order=builders.order(alice), kind="paid")
    SentMail.objects.update(next_at=timezone.now() - timedelta(hours=1))
    answer = client.get("/healthz")
    assert answer.status_code == 503
    assert answer.json()["queue_age"] >= 3600


def test_a_store_without_its_database_is_ill(client, monkeypatch):
    def gone(now):
        raise OperationalError("gone")

    monkeypatch.setattr("shop.queries.health._queue_age", gone)
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()["database"]) == (503, False)


def test_an_unknown_address_says_so_kindly(client):
    answer = client.get("/nothing/here/")
    assert answer.status_code == 404
    assert "Nothing hangs here." in answer.content.decode()


def test_the_page_for_a_breakdown_needs_no_database(rf, django_db_blocker):
    with django_db_blocker.block():
        answer = server_error(rf.get("/"))
    assert answer.status_code == 500
    assert "Nothing was charged" in answer.content.decode()


def test_a_body_without_end_is_not_read(client, stripe, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    answer = client.post("/webhooks/stripe/", b"x" * 2000, content_type="application/json")
    assert answer.status_code == 413
