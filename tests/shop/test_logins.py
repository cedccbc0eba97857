"""Guessing passwords gets slow; the right one works again after a rest."""

from __future__ import annotations

import pytest
from django.core.cache import cache

from shop.logins import FAILURES

pytestmark = pytest.mark.django_db


@pytest.fixture
def merchant(django_user_model):
    return django_user_model.objects.create_superuser("merchant", "m@example.com", "right")


def log_in(client, password):
    client.post("/admin/login/", {"username": "merchant", "password": password})
    return "_auth_user_id" in client.session


def test_after_too_many_failures_even_the_right_password_waits(client, merchant):
    for _ in range(FAILURES):
        assert not log_in(client, "wrong")
    assert not log_in(client, "right")
    cache.clear()
    assert log_in(client, "right")


def test_a_few_mistakes_cost_nothing(client, merchant):
    for _ in range(FAILURES - 1):
        log_in(client, "wrong")
    assert log_in(client, "right")


def test_another_address_is_not_locked_out(client, merchant):
    for _ in range(FAILURES):
        log_in(client, "wrong")
    client.defaults["REMOTE_ADDR"] = "10.9.8.7"
    assert log_in(client, "right")
