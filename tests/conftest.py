"""Actors and ground rules that every test may rely on."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.test import Client

from designer.shoppers import SESSION_KEY
from tests import builders

# Rooms whose tests draw, warp, print, measure, or try thousands of examples: for `make test`.
PICTURES = {
    "engines",
    "test_money_never_lies.py",
    "mockups",
    "scenes",
    "tryon",
    "photostudio",
    "policy",
    "printfile",
    "fidelity",
    "regenerate",
    "passport",
    "commands",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what needs a database, so that `make check` can leave it for `make test`."""
    for item in items:
        needs = {"db", "transactional_db", "live_server"} & set(getattr(item, "fixturenames", ()))
        if needs or item.get_closest_marker("django_db"):
            item.add_marker("db")
        if PICTURES & set(item.path.parts):
            item.add_marker("pictures")


@pytest.fixture(autouse=True)
def clean_cache() -> None:
    """Rate limits and the like start from nothing in every test."""
    cache.clear()


def sign_in(client: Client, shopper) -> Client:
    """A browser that carries this shopper's session."""
    session = client.session
    session[SESSION_KEY] = shopper.key
    session.save()
    return client


@pytest.fixture
def alice(db):
    """A shopper."""
    return builders.shopper()


@pytest.fixture
def bob(db):
    """Another shopper, who must not see what is Alice's."""
    return builders.shopper()


@pytest.fixture
def alice_client(alice) -> Client:
    return sign_in(Client(), alice)


@pytest.fixture
def bob_client(bob) -> Client:
    return sign_in(Client(), bob)


@pytest.fixture
def staff_client(db, django_user_model) -> Client:
    """Somebody of the store's own team."""
    user = django_user_model.objects.create_superuser("merchant", "m@example.com", "secret")
    client = Client()
    client.force_login(user)
    return client
