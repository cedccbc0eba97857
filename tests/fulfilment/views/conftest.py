"""People on floors."""

from __future__ import annotations

import pytest
from django.test import Client

from fulfilment.models import FactoryMember
from tests.fulfilment.builders import make_factory


def _member(users, name: str, slug: str) -> Client:
    user = users.objects.create_user(name, password="secret")
    FactoryMember.objects.create(user=user, factory=make_factory(slug=slug))
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def tomasz(db, django_user_model) -> Client:
    """He works at Weststadt."""
    return _member(django_user_model, "tomasz", "weststadt")


@pytest.fixture
def rita(db, django_user_model) -> Client:
    """She works at the rival's."""
    return _member(django_user_model, "rita", "rival")


@pytest.fixture
def visitor(db, django_user_model) -> Client:
    """A log-in of the store that stands on no floor."""
    client = Client()
    client.force_login(django_user_model.objects.create_user("shopper", password="secret"))
    return client
