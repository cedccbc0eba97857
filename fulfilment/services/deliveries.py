"""Sending one webhook: signed, to a public address, no redirects, and again until it arrived."""

from __future__ import annotations

import http.client
import socket
import ssl
import time
from urllib.parse import urlsplit

from designer.work import Effect, Report
from fulfilment.conf import config
from fulfilment.models import Delivery, Endpoint
from fulfilment.webhooks import BadEndpoint, check_endpoint, sign_message


class NotDelivered(Exception):
    """The endpoint did not say 2xx; the worker tries again later."""

    permanent = False
    code = "not_delivered"

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after  # seconds


def perform_delivery(row: Delivery, report: Report) -> Effect:
    """Posts the message. 2xx ends it; 410 closes the endpoint; anything else is tried again."""
    endpoint = row.endpoint
    if not endpoint.is_active:
        raise BadEndpoint("the endpoint was switched off")
    status, retry_after = _post(row)
    if status == 410:
        Endpoint.objects.filter(pk=endpoint.pk).update(is_active=False)
        raise BadEndpoint("the endpoint said that it is gone (410)")
    if not 200 <= status < 300:
        raise NotDelivered(f"the endpoint answered {status}", retry_after=retry_after)

    def effect() -> None:
        Delivery.objects.filter(pk=row.pk).update(response_status=status)

    return effect


def _post(row: Delivery) -> tuple[int, float | None]:
    url = row.endpoint.url
    address, host, port = check_endpoint(url, private_hosts=config().webhook_private_hosts)
    parts = urlsplit(url)
    path = parts.path or "/"
    if parts.query:
        path = f"{path}?{parts.query}"
    connection = _connect(parts.scheme, address, host, port)
    try:
        connection.request(
            "POST", path, body=row.body.encode(), headers=_headers(row, parts.netloc)
        )
        response = connection.getresponse()
        after = response.headers.get("Retry-After", "")
        return response.status, float(after) if after.isdigit() else None
    except (OSError, http.client.HTTPException) as error:
        raise NotDelivered(f"{host} did not answer: {type(error).__name__}") from error
    finally:
        connection.close()


def _connect(scheme: str, address: str, host: str, port: int) -> http.client.HTTPConnection:
    """A connection to the checked address; TLS still proves the host's name."""
    timeout = config().webhook_timeout
    if scheme == "http":
        return http.client.HTTPConnection(address, port, timeout=timeout)
    connection = _PinnedHTTPS(host, port, timeout=timeout, context=ssl.create_default_context())
    connection.address = address
    return connection


class _PinnedHTTPS(http.client.HTTPSConnection):
    address = ""

    def connect(self) -> None:
        raw = socket.create_connection((self.address, self.port), self.timeout)
        context: ssl.SSLContext = self._context  # type: ignore[attr-defined]
        self.sock = context.wrap_socket(raw, server_hostname=self.host)


def _headers(row: Delivery, host: str) -> dict[str, str]:
    now = int(time.time())
    return {
        "Host": host,
        "Content-Type": "application/json",
        "User-Agent": "seedloom-webhooks/1",
        "webhook-id": row.token,
        "webhook-timestamp": str(now),
        "webhook-signature": sign_message(
            secret=row.endpoint.secret, message_id=row.token, timestamp=now, body=row.body
        ),
    }
