"""A shopper's browser on the live store: workers behind it, and nothing to complain about."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db import connections
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from designer.models import Design
from designer.work import due_work, run_work
from fulfilment.makers.simulated import start_simulated_factory
from shop.models import Order
from shop.payments.demo import decide_demo_charge
from shop.services.cart import add_to_cart
from shop.services.orders import place_order
from shop.services.payments import settle_payment, start_payment
from shop.services.seeding import SeededStore, seed_store
from tests import builders
from tests.shop.builders import CONTACT

ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WIDE = {"width": 1440, "height": 900}
PATIENCE = 20_000  # milliseconds for one thing to appear
OpenPage = Callable[[str], Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # Playwright keeps an event loop in this thread, which Django takes for an async view.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGS)
        yield opened
        opened.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def open_page(browser: Browser, live_server) -> Iterator[OpenPage]:
    """Opens a path of the store; afterwards no page may have broken, been refused or warned.

    A refusal by the content policy is an error in the console, like a script that broke. Fonts
    are made by a command of their own, so their absence is no news here, nor is the graphics
    driver's word on how fast it is.
    """
    context = browser.new_context(
        base_url=live_server.url, reduced_motion="reduce", viewport=WIDE, locale="en-GB"
    )
    context.set_default_timeout(PATIENCE)
    complaints: list[str] = []

    def opened(path: str) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: note(page, said))
        page.goto(path)
        return page

    def note(page: Page, said: ConsoleMessage) -> None:
        loud = said.type in ("error", "warning") and not said.text.startswith("[.WebGL")
        if loud and "/fonts/" not in said.location["url"]:
            complaints.append(f"{page.url}: {said.text} {said.location['url']}")

    yield opened
    context.close()
    assert complaints == []


@pytest.fixture
def workers() -> Iterator[None]:
    """Two workers that do what is due, as the embedded ones would."""
    ended = threading.Event()

    def work() -> None:
        while not ended.wait(0.05):
            for name, pk in list(due_work()):
                run_work(name, pk)
        connections.close_all()

    threads = [threading.Thread(target=work, name=f"test-worker-{n}") for n in (1, 2)]
    for thread in threads:
        thread.start()
    yield
    ended.set()
    for thread in threads:
        thread.join()


@pytest.fixture
def store(transactional_db: None, settings, tmp_path: Path) -> SeededStore:
    """Super Rad Hoodies with its products, people, one example print and a press of its own."""
    settings.FULFILMENT = {
        "file_root": tmp_path / "fulfilment",
        "signing_key": tmp_path / "keys" / "press.key",
        "print_dpi": 150,
    }
    seeded = seed_store()
    example = builders.version(prompt="Lemons on sky blue")
    example.design.is_public = True
    example.design.head = example
    example.design.save()
    return seeded


@pytest.fixture
def factory(store: SeededStore, live_server, workers: None) -> Iterator[None]:
    """The simulated factory, which works over the API of the live store."""
    stop = start_simulated_factory(live_server.url, store.factory_key, 0.1)
    yield
    stop()


@pytest.fixture
def paid_order(store: SeededStore, workers: None) -> Order:
    """An order that was paid for with the demo provider; the workers hand it over."""
    shopper = builders.shopper()
    version = Design.objects.get(is_public=True).head
    line = add_to_cart(shopper=shopper, version_token=version.token, size="M")
    order = place_order(
        shopper=shopper,
        checkout_token=line.cart.checkout_token,
        contact=CONTACT,
        delivery_code="parcel",
        proof_ticked=True,
    )
    payment = start_payment(order=order, base_url="http://testserver/")
    decide_demo_charge(reference=payment.reference, outcome="succeeded")
    settle_payment(payment=payment)
    return order
