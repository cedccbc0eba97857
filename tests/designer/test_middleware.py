"""A NUL character, which PostgreSQL refuses, is the sender's mistake and never a broken page."""

from __future__ import annotations

import pytest

from tests import builders

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("address", ["/studio/hoodie/?q=%00", "/p/hoodie/?version=a%00b"])
def test_an_address_with_a_nul_is_not_found(client, address):
    assert client.get(address).status_code == 404


def test_a_form_with_a_nul_is_refused(alice, alice_client):
    version = builders.version(shopper=alice)
    answer = alice_client.post(
        f"/studio/hoodie/{version.design.token}/pick/", {"version": "a\x00b"}
    )
    assert answer.status_code in (400, 404)
