"""Progress: one address to poll or to stream, for her only; and a way to stop."""

from __future__ import annotations

import json

import pytest
from asgiref.sync import async_to_sync
from django.test import AsyncClient

from designer.services.rounds import start_round
from designer.shoppers import SESSION_KEY
from designer.work import WorkState
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def row(alice):
    made = start_round(design=builders.design(shopper=alice), prompt="Lemons")
    return made.generations.get(number=1)


def address(row):
    return f"/work/generation/{row.token}/"


def test_she_sees_where_it_stands(alice_client, row):
    answer = alice_client.get(address(row)).json()
    assert answer["state"] == "queued"
    assert answer["ended"] is False


@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_else_does(bob_client, row, method):
    end = "cancel/" if method == "post" else ""
    assert getattr(bob_client, method)(address(row) + end).status_code == 404


def test_she_can_stop_it(alice_client, row):
    answer = alice_client.post(address(row) + "cancel/", headers={"Accept": "application/json"})
    assert answer.json()["state"] == "cancelled"
    row.refresh_from_db()
    assert row.state == WorkState.CANCELLED


def test_an_unknown_kind_is_not_found(alice_client, row):
    assert alice_client.get(f"/work/nonsense/{row.token}/").status_code == 404


@pytest.mark.django_db(transaction=True)
def test_under_asgi_it_streams_until_the_end(row, alice_client):
    assert alice_client.session[SESSION_KEY]
    type(row).objects.filter(pk=row.pk).update(state=WorkState.DONE, progress=100)

    async def listen():
        client = AsyncClient()
        client.cookies["sessionid"] = alice_client.cookies["sessionid"].value
        response = await client.get(address(row), headers={"Accept": "text/event-stream"})
        assert response["Content-Type"] == "text/event-stream"
        return [chunk.decode() async for chunk in response.streaming_content]

    events = async_to_sync(listen)()
    assert len(events) == 1
    assert json.loads(events[0].split("data: ")[1])["state"] == "done"


@pytest.mark.parametrize(
    ("asked", "lands"),
    [("/cart/", "/cart/"), ("//evil.example/", "/"), ("https://evil.example", "/")],
)
def test_stopping_leads_back_to_our_own_pages_only(alice_client, row, asked, lands):
    answer = alice_client.post(address(row) + "cancel/", {"next": asked})
    assert answer["Location"] == lands
