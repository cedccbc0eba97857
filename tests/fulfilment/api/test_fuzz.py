"""Whatever is sent to the API, it answers by its own published schema and never breaks."""

from __future__ import annotations

import json
from urllib.parse import quote, urlencode

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.core import NOT_SET

from tests.fulfilment.builders import make_accepted_order

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def api(client, weststadt):
    order = make_accepted_order(factory=weststadt.factory)
    schema = schemathesis.openapi.from_dict(client.get("/api/schema/?format=json").json())
    return schema, weststadt, order


def test_no_request_breaks_the_api(api, settings_rate_off):
    schema, caller, order = api
    item = order.items.get().token
    for operation in schema.get_all_operations():
        token = item if "/items/" in operation.ok().path else order.token
        tokens = {"token": token, "hold": "x", "sha256": "0" * 64}
        strategy = operation.ok().as_strategy()
        _send_some(strategy, caller, tokens)


@pytest.fixture
def settings_rate_off(settings):
    settings.FULFILMENT = {**settings.FULFILMENT, "api_rate": "100000/min"}


def _send_some(strategy, caller, tokens):
    @settings(
        max_examples=15,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(case=strategy)
    def send(case):
        path = case.operation.path
        for name, value in (case.path_parameters or {}).items():
            path = path.replace(f"{{{name}}}", quote(str(tokens.get(name, value)), safe=""))
        query = urlencode(case.query or {}, doseq=True)
        body = b"" if case.body is NOT_SET else json.dumps(case.body).encode()
        answer = caller.client.generic(
            case.method,
            f"{path}?{query}",
            body,
            content_type="application/json",
            headers=caller.headers(),
        )
        assert answer.status_code < 500, (case.method, path, body)
        if answer.status_code >= 400:
            assert answer.headers["Content-Type"] == "application/problem+json", path

    send()
