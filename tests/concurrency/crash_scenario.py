"""Kills the worker in the middle of each kind of work, and looks what is left. Prints JSON.

python -m tests.concurrency.crash_scenario ROUNDS
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.concurrency.crash_settings")

import django

django.setup()

from django.conf import settings
from django.core.management import call_command

from designer.conf import embedded
from designer.models import Generation, Mockup, Shopper, TryOn, Version
from designer.photos.consent import CURRENT
from designer.services.designs import adopt_design, create_design
from designer.services.mockups import picture_of
from designer.services.photos import add_photo, give_consent
from designer.services.rounds import start_round
from designer.services.tryons import start_tryons
from designer.work import KINDS, Work, WorkState, enqueue_work
from fulfilment.models import Delivery, Endpoint, PrintFile, WorkEvent, WorkOrder
from fulfilment.services.items import start_print_file
from fulfilment.services.print_files import check_passport
from shop.models import Handover, OrderState, SentMail
from shop.services.mails import queue_mail
from shop.services.production import queue_handover
from tests import builders
from tests.fulfilment import builders as floor
from tests.photographs import SNAPSHOTS, as_jpeg, take
from tests.shop import builders as store

WATCHED = ("generation", "mockup", "tryon", "print_file", "delivery", "handover", "mail")
PATIENCE = 90.0


class Receiver(BaseHTTPRequestHandler):
    """Somebody who hears our webhooks, and counts them by their id."""

    heard: Counter[str] = Counter()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        Receiver.heard[self.headers["webhook-id"]] += 1
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


class Worker:
    """A worker process of the store, in a group of its own so that all of it can be killed."""

    def __init__(self) -> None:
        module = [sys.executable, "-m", "tests.concurrency.crash_app"]
        if not embedded():
            module = [sys.executable, "-m", "celery", "-A", "tests.concurrency.crash_app", "worker"]
            module += [
                "-B",
                "-P",
                "threads",
                "-c",
                "16",
                "-l",
                "ERROR",
                "--without-gossip",
                "--without-mingle",
            ]
            module += ["-s", settings.CELERY_BEAT_SCHEDULE_FILENAME]
        self.process = subprocess.Popen(
            module, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )

    def kill(self) -> None:
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        assert self.process.stderr is not None
        self.process.stderr.close()


def make_rows(shopper: Shopper, version: Version, number: int) -> None:
    """One fresh row of each watched kind (events bring their own deliveries and mails)."""
    start_round(
        design=create_design(shopper=shopper, garment=version.design.garment), prompt="Lemons"
    )
    layout = version.layout.changed(tile_mm=100.0 + number)
    enqueue_work(picture_of(artwork=version.artwork, layout=layout, scene="hoodie-front"))
    spec = floor.make_spec(floor.make_proof(garment="pennant"))
    start_print_file(item=floor.make_accepted_order(items=[spec]).items.get(), actor="test")
    order = store.order(shopper, state=OrderState.PAID)
    proof = floor.make_proof(garment="pennant")
    order.lines.update(proof_token=proof.token, garment="pennant", colourway="navy")
    queue_handover(order=order)
    queue_mail(order=order, kind="link")
    wearer = Shopper.objects.create()
    give_consent(
        shopper=wearer,
        text_version=CURRENT.version,
        may_be_used=True,
        is_adult_with_permission=True,
    )
    snapshot = SNAPSHOTS[number % len(SNAPSHOTS)]
    add_photo(shopper=wearer, data=as_jpeg(take(snapshot, width=360), turn=snapshot.turn))
    _, copies = adopt_design(design=version.design, shopper=wearer)
    start_tryons(shopper=wearer, version=copies[version.token])


def states(kind: str) -> Counter[str]:
    return Counter(KINDS[kind].model._default_manager.values_list("state", flat=True))


def waiting() -> int:
    over = (WorkState.DONE, WorkState.FAILED, WorkState.CANCELLED)
    return sum(KINDS[k].model._default_manager.exclude(state__in=over).count() for k in WATCHED)


def until(condition: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            stuck = {k: dict(states(k)) for k in WATCHED}
            raise TimeoutError(f"{what}: {stuck}")
        time.sleep(0.02)


def walk(rounds: int) -> dict[str, object]:
    random.seed(7)
    flag = Path(settings.PAUSE_FLAG)
    shopper = Shopper.objects.create()
    version = builders.version(shopper=shopper)
    killed: Counter[str] = Counter()
    worker = Worker()
    try:
        for number in range(rounds):
            flag.touch()
            make_rows(shopper, version, number)
            until(lambda: all(states(k)[WorkState.RUNNING] for k in WATCHED), "all running")
            time.sleep(random.uniform(0, 0.3))
            worker.kill()
            for kind in WATCHED:
                killed[kind] += bool(states(kind)[WorkState.RUNNING])
            flag.unlink()
            worker = Worker()
            until(lambda: waiting() == 0, "every row ends")
    finally:
        worker.kill()
    return {"killed": dict(killed), "rows": look()}


def look() -> dict[str, object]:
    """What is there now; the test says what should be."""
    rows: dict[str, list[Work]] = {k: list(KINDS[k].model._default_manager.all()) for k in WATCHED}
    problems = [
        f"{kind} {row.pk} {row.state} {row.error_text}"
        for kind, found in rows.items()
        for row in found
        if row.state != WorkState.DONE
    ]
    for made in Generation.objects.all():
        if made.round.versions.filter(parent=None).count() != 1:
            problems.append(f"generation {made.pk} made several versions")
    for printed in PrintFile.objects.all():
        check_passport(row=printed)
        told = WorkEvent.objects.filter(item=printed.item, code="file_ready").count()
        if told != 1:
            problems.append(f"print file {printed.pk} was told {told} times")
    for handover in Handover.objects.all():
        orders = WorkOrder.objects.filter(reference=handover.order.token).count()
        said = handover.order.events.filter(code="handed_over").count()
        if (orders, said) != (1, 1):
            problems.append(f"handover {handover.pk}: {orders} work orders, told {said} times")
    sent = set(Delivery.objects.values_list("token", flat=True))
    if sent != set(Receiver.heard):
        problems.append(f"webhooks: {len(sent)} messages, {len(Receiver.heard)} ids heard")
    counts: dict[str, object] = {kind: len(found) for kind, found in rows.items()}
    counts["mockup files"] = Mockup.objects.filter(state=WorkState.DONE).count()
    counts["try-ons"] = TryOn.objects.count()
    counts["mails"] = SentMail.objects.count()
    return {"counts": counts, "problems": problems}


def main(rounds: int) -> None:
    call_command("migrate", verbosity=0, interactive=False)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Endpoint.objects.create(url=f"http://127.0.0.1:{server.server_port}/hook", store="superrad")
    builders.garment()
    print(json.dumps(walk(rounds)))


if __name__ == "__main__":
    main(int(sys.argv[1]))
