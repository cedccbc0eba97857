"""The simulated factory: a real client of the real API that prints nothing but does the rest.

It polls, accepts, fetches the design file, asks the press for print files, checks every byte and
the passport, and moves each garment over the floor to the door, one action per garment per round,
so that a shopper can watch. It does only what ``actions[]`` allows.
"""

from __future__ import annotations

import hashlib
import logging
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fulfilment.makers.client import JSON, FactoryClient, Refused, WrongBytes
from fulfilment.makers.incoming import check_design_file, check_print, regenerate_print

log = logging.getLogger("fulfilment.simulated")

CARRIER = "Rad Post"
JOURNEY = ("pre_transit", "in_transit", "out_for_delivery", "delivered")
STEPS = ("print", "printed", "finish", "inspect")
MISPRINT = "misprint"


@dataclass(frozen=True, slots=True)
class Habits:
    """How this floor works. ``scrap_percent``: of first attempts that fail the check.
    ``regenerates``: it makes every print again itself before it trusts the press's files."""

    scrap_percent: int = 0
    regenerates: bool = True
    tracking_url: str = ""


@dataclass(slots=True)
class _Round:
    """One walk over the floor. Drawing a print again takes seconds, so a round does it for one
    garment at most, and the others keep moving."""

    client: FactoryClient
    habits: Habits
    checks_left: int = 1


def run_factory_once(base_url: str, key: str, *, habits: Habits | None = None) -> int:
    """One round over the floor; returns how many actions it took.

    Raises OSError when the API cannot be reached.
    """
    client = FactoryClient(base_url, key)
    visit = _Round(client, habits or Habits())
    return sum(_work_on_order(visit, order) for order in list(client.orders()))


def start_simulated_factory(
    base_url: str, key: str, pace: float, *, habits: Habits | None = None
) -> Callable[[], None]:
    """Runs rounds in a thread, ``pace`` seconds apart; returns the function that stops it."""
    stopping = threading.Event()

    def loop() -> None:
        while not stopping.wait(pace):
            try:
                run_factory_once(base_url, key, habits=habits)
            except (OSError, Refused) as error:
                log.info("the factory could not work: %s", error)
            except Exception:
                log.exception("a round of the simulated factory broke; it goes on")

    thread = threading.Thread(target=loop, name="simulated-factory", daemon=True)
    thread.start()

    def stop() -> None:
        stopping.set()
        thread.join(timeout=30)

    return stop


def _work_on_order(visit: _Round, order: JSON) -> int:
    client = visit.client
    try:
        return (
            _answer(client, order)
            or sum(_work_on_item(visit, order, item) for item in order["items"])
            or _ship(visit, order)
            or sum(_carry(client, parcel) for parcel in order["shipments"])
        )
    except Refused as refusal:
        if refusal.status in (404, 409):  # somebody else moved it meanwhile: see it next round
            log.info("%s: %s", order["reference"], refusal)
            return 0
        raise


def _answer(client: FactoryClient, order: JSON) -> int:
    """Takes a new order; agrees to stop when the shop asks."""
    path = f"work-orders/{order['token']}/"
    once = f"{order['token']}:{order['version']}"
    for action, address in (("accept", "accept/"), ("accept_cancel", "cancel/accept/")):
        if action in order["actions"]:
            client.post(path + address, once=f"{once}:{action}")
            return 1
    return 0


def _work_on_item(visit: _Round, order: JSON, item: JSON) -> int:
    client = visit.client
    path = f"items/{item['token']}/"
    once = f"{item['token']}:{order['version']}"
    actions = item["actions"]
    if "prepare" in actions:
        check_design_file(client, item)
        client.post(f"{path}prepare/", once=f"{once}:prepare")
        return 1
    if "step:queue" in actions:
        return _queue(visit, order, item)
    for event in STEPS:
        if f"step:{event}" in actions:
            step: JSON = {"event": event, "station": "P1" if event == "print" else ""}
            client.post(f"{path}steps/", step, once=f"{once}:{event}")
            return 1
    if "qc:pass" in actions:
        fails = item["attempt"] == 1 and _dice(item["token"]) < visit.habits.scrap_percent
        body: JSON = {"passed": False, "reason": MISPRINT} if fails else {"passed": True}
        client.post(f"{path}qc/", body, once=f"{once}:qc")
        return 1
    return 0


def _queue(visit: _Round, order: JSON, item: JSON) -> int:
    """Only a print that is what was signed is queued; otherwise the order is held."""
    if not visit.checks_left:
        return 0
    visit.checks_left -= 1
    client = visit.client
    once = f"{item['token']}:{order['version']}"
    try:
        with tempfile.TemporaryDirectory(prefix="factory-") as name:
            check_print(client, item, Path(name))
            words = (
                regenerate_print(item, Path(name)) if visit.habits.regenerates else "files checked"
            )
    except WrongBytes as error:
        body = {
            "reason": "print_file",
            "handle": f"bytes:{item['token']}",
            "note": str(error)[:300],
        }
        client.post(f"work-orders/{order['token']}/holds/", body, once=f"{once}:hold")
        return 1
    body = {"event": "queue", "station": words}
    client.post(f"items/{item['token']}/steps/", body, once=f"{once}:queue")
    return 1


def _ship(visit: _Round, order: JSON) -> int:
    """One parcel, once nothing of the order is still on the floor."""
    live = [item for item in order["items"] if item["step"] not in ("scrapped", "cancelled")]
    packed = [item["token"] for item in live if item["step"] == "packed"]
    if "ship" not in order["actions"] or len(packed) != len(live):
        return 0
    number = "RP" + hashlib.sha256(order["token"].encode()).hexdigest()[:10].upper()
    body = {"items": packed, "carrier": CARRIER, "tracking_number": number}
    if visit.habits.tracking_url:
        body["tracking_url"] = visit.habits.tracking_url + number
    once = f"{order['token']}:{order['version']}:ship"
    visit.client.post(f"work-orders/{order['token']}/shipments/", body, once=once)
    return 1


def _carry(client: FactoryClient, parcel: JSON) -> int:
    """The carrier's side: one stop further."""
    if parcel["state"] != "shipped" or parcel["delivery"] not in JOURNEY[:-1]:
        return 0
    status = JOURNEY[JOURNEY.index(parcel["delivery"]) + 1]
    path = f"shipments/{parcel['token']}/tracking/"
    client.post(path, {"status": status}, once=f"{parcel['token']}:{status}")
    return 1


def _dice(token: str) -> int:
    """0 to 99, always the same for one garment."""
    return int(hashlib.sha256(token.encode()).hexdigest()[:8], 16) % 100
