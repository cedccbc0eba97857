"""Outgoing webhooks: signed, to public addresses, once per change, and again until they arrive."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from django.utils import timezone

from designer.work import run_work
from fulfilment.models import Delivery, Endpoint
from fulfilment.webhooks import BadEndpoint, check_endpoint, sign_message
from tests.fulfilment.builders import make_accepted_order, make_order

pytestmark = pytest.mark.django_db


class _Listener:
    """A store's webhook address on loopback; answers with ``codes`` in turn, then 204."""

    def __init__(self, *codes: int) -> None:
        self.codes, self.heard = list(codes), []
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                listener.heard.append((dict(self.headers), body))
                self.send_response(listener.codes.pop(0) if listener.codes else 204)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook?x=1"
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


def _run(row: Delivery) -> Delivery:
    Delivery.objects.filter(pk=row.pk).update(next_at=timezone.now())
    run_work("delivery", row.pk)
    row.refresh_from_db()
    return row


def test_a_message_arrives_signed_and_says_nothing_about_her():
    with _Listener() as listener:
        endpoint = Endpoint.objects.create(url=listener.url)
        order = make_order()
        row = _run(Delivery.objects.get())
    assert (row.state, row.response_status) == ("done", 204)
    headers, body = listener.heard[0]
    secret = base64.b64decode(endpoint.secret.removeprefix("whsec_"))
    signed = f"{row.token}.{headers['webhook-timestamp']}.".encode() + body
    expected = base64.b64encode(hmac.new(secret, signed, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{expected}"
    assert headers["webhook-id"] == row.token
    data = json.loads(body)
    assert data["type"] == "work_order.submitted"
    assert (data["data"]["reference"], data["data"]["version"]) == (order.reference, 1)
    assert b"Ada" not in body


def test_the_known_answer_of_the_standard():
    signature = sign_message(
        secret="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        message_id="msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp=1614265330,
        body='{"test": 2432232314}',
    )
    assert signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_every_change_is_one_message_and_other_stores_hear_nothing():
    mine = Endpoint.objects.create(url="https://a.example/", store="superrad")
    Endpoint.objects.create(url="https://b.example/", store="elsewhere")
    Endpoint.objects.create(url="https://c.example/", is_active=False)
    make_accepted_order()
    assert list(Delivery.objects.values_list("endpoint", flat=True)) == [mine.pk, mine.pk]


def test_a_listener_that_fails_is_tried_again_with_the_same_id():
    with _Listener(500, 302) as listener:
        Endpoint.objects.create(url=listener.url)
        make_order()
        row = Delivery.objects.get()
        for _ in range(3):
            row = _run(row)
    assert row.state == "done"
    assert len(listener.heard) == 3
    assert len({headers["webhook-id"] for headers, _ in listener.heard}) == 1


def test_a_listener_that_is_gone_is_switched_off():
    with _Listener(410) as listener:
        endpoint = Endpoint.objects.create(url=listener.url)
        make_order()
        row = _run(Delivery.objects.get())
    endpoint.refresh_from_db()
    assert not endpoint.is_active
    assert (row.state, row.error_code) == ("failed", "bad_endpoint")


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://10.0.0.8/hook",
        "https://169.254.169.254/latest/meta-data/",
        "https://192.168.1.1/",
        "https://0.0.0.0/",
        "http://example.com/",
        "ftp://example.com/",
        "https://user:pass@example.com/",
        "file:///etc/passwd",
    ],
)
def test_messages_never_go_to_private_or_odd_addresses(url):
    with pytest.raises(BadEndpoint):
        check_endpoint(url, private_hosts=False)
