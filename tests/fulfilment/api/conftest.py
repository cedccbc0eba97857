"""Factories that call over HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from fulfilment.models import Factory
from fulfilment.services.factories import create_api_key
from tests.fulfilment.builders import make_factory


class Caller:
    """A client with one factory's key; bodies and answers are JSON."""

    def __init__(self, factory: Factory, key: str) -> None:
        self.factory, self.key, self.client = factory, key, Client()

    def get(self, path: str, **query: Any) -> Any:
        return self.client.get(f"/api/v1/{path}", query, headers=self.headers())

    def post(self, path: str, body: Any = None, *, once: str = "") -> Any:
        return self.client.post(
            f"/api/v1/{path}",
            body or {},
            content_type="application/json",
            headers=self.headers(once),
        )

    def headers(self, once: str = "") -> dict[str, str]:
        extra = {"Idempotency-Key": once} if once else {}
        return {"Authorization": f"Bearer {self.key}", **extra}


def _caller(slug: str) -> Caller:
    factory = make_factory(slug=slug)
    return Caller(factory, create_api_key(factory=factory))


@pytest.fixture
def weststadt(db: None) -> Caller:
    return _caller("weststadt")


@pytest.fixture
def rival(db: None) -> Caller:
    return _caller("rival")
