"""The factory's steps: what it received, what it printed, and the way to her door."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

from fulfilment.makers.client import FactoryClient, Refused
from shop.walkthrough.journey import Journey
from shop.walkthrough.pages import PageError

PATIENCE = 600.0  # seconds, for the factory to print and ship


def watch_factory(journey: Journey) -> None:
    """Waits for the print, fetches design file, print files and passport over the factory API."""
    client = FactoryClient(journey.visitor.base_url, journey.factory_key)
    with journey.step(7, "the factory prints what she approved") as said:
        order = _wait(client, journey, lambda o: all(i["print_file"] for i in o["items"]))
        order = _wait(client, journey, _is_printed)
        item = order["items"][0]
        printed = item["print_file"]
        for file in printed["files"]:
            path = f"items/{item['token']}/files/{file['sha256']}/"
            client.download(path, journey.out / file["name"], sha256=file["sha256"])
        journey.keep("passport.json", client.read(f"items/{item['token']}/passport/"))
        said.append(f"gate: {printed['verdict']}, {len(printed['files'])} files")
    with journey.step(8, "it ships and reaches her door") as said:
        order = _wait(client, journey, _is_delivered)
        shipment = order["shipments"][0]
        said.append(f"{shipment['carrier']} {shipment['tracking_number']}")


def keep_records(journey: Journey) -> None:
    """order.json and timeline.json as the shopper's own page tells them."""
    record = journey.visitor.fetch(f"{journey.order_url}order.json")
    journey.keep("order.json", record)
    journey.keep_json("timeline.json", json.loads(record)["timeline"])


def _is_printed(order: dict[str, Any]) -> bool:
    for item in order["items"]:
        printed = item["print_file"] or {}
        if printed.get("state") == "failed":
            raise PageError(f"the print file failed: {printed['error_text']}")
        if printed.get("state") != "done":
            return False
    return True


def _is_delivered(order: dict[str, Any]) -> bool:
    return bool(order["shipments"]) and all(
        s["delivery"] == "delivered" for s in order["shipments"]
    )


def _wait(
    client: FactoryClient, journey: Journey, until: Callable[[dict[str, Any]], bool]
) -> dict[str, Any]:
    """The work order, once it is so. Raises PageError."""
    reference = journey.order_url.rstrip("/").rsplit("/", 1)[1]
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        order = _find(client, reference)
        if order and until(order):
            return order
        time.sleep(0.5)
    raise PageError(f"the factory did not get there within {PATIENCE:g} s")


def _find(client: FactoryClient, reference: str) -> dict[str, Any] | None:
    """The work order made for our order; a finished one is in the list, too."""
    after = ""
    while True:
        try:
            page = client.get("work-orders/", limit="50", after=after)
        except Refused as error:
            raise PageError(f"the factory API refused: {error}") from error
        for order in page["data"]:
            if order["reference"] == reference:
                return dict(order)
        if not page["page"]["has_more"]:
            return None
        after = page["page"]["next"]
