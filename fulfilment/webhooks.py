"""Outgoing webhooks by Standard Webhooks 1.0: a signed, thin message per change of an order.

The signature covers ``id.timestamp.body``; the id is the same over all attempts, so a listener
can drop repeats, and ``data.version`` lets it drop what comes late.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import ipaddress
import json
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from fulfilment.models import WorkEvent, WorkOrder

PREFIX = "whsec_"


def event_body(*, order: WorkOrder, event: WorkEvent) -> str:
    """The message as JSON text: ids and states, nothing about the shopper."""
    return json.dumps(
        {
            "type": f"work_order.{event.code}",
            "timestamp": event.occurred_at.isoformat(),
            "data": {
                "work_order": order.token,
                "store": order.store,
                "reference": order.reference,
                "request": order.request,
                "work": order.work,
                "version": event.version,
                "item": event.item.token if event.item else None,
            },
        },
        separators=(",", ":"),
    )


def sign_message(*, secret: str, message_id: str, timestamp: int, body: str) -> str:
    """The ``webhook-signature`` header: ``v1,`` and the base64 of an HMAC-SHA256."""
    key = base64.b64decode(secret.removeprefix(PREFIX))
    signed = f"{message_id}.{timestamp}.{body}".encode()
    digest = hmac.new(key, signed, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


class BadEndpoint(Exception):
    """We do not send to this address."""

    permanent = True
    code = "bad_endpoint"


def check_endpoint(url: str, *, private_hosts: bool) -> tuple[str, str, int]:
    """(address to connect to, host, port) of an endpoint. Raises BadEndpoint.

    The host is resolved once and the connection goes to that address, so that a name cannot
    point to a public address when checked and to a private one when called.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.username:
        raise BadEndpoint(f"not an address to send to: {url}")
    if parts.scheme == "http" and not private_hosts:
        raise BadEndpoint("webhooks go to https addresses only")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        found = socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise BadEndpoint(f"{parts.hostname} cannot be found") from error
    address = str(found[0][4][0])
    if not private_hosts and not ipaddress.ip_address(address).is_global:
        raise BadEndpoint(f"{parts.hostname} is not a public address")
    return address, parts.hostname, port
