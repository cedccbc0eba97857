"""One process: pages, workers and the simulated factory, until Ctrl-C."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import uvicorn
from django.conf import settings
from django.core.signals import setting_changed
from django.utils.module_loading import import_string

from fulfilment.makers.simulated import start_simulated_factory

FACTORY_PACE = 2.0  # seconds between two steps, so that a shopper can watch


def serve(*, host: str, port: int, factory_key: str) -> None:
    """Serves until interrupted. Raises OSError when the port is taken.

    ``factory_key`` starts the simulated factory as a client of our own API; empty leaves it out.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))
    set_base_url(f"http://{host}:{port}")
    server = _server(host=host, port=port)
    with ExitStack() as stack:
        if factory_key:
            ready = threading.Timer(2.0, _start_factory, (stack, host, port, factory_key))
            ready.daemon = True
            ready.start()
        server.run()


@contextmanager
def running_store(*, factory_key: str, pace: float = 0.2) -> Iterator[str]:
    """The store on a free port of this machine for as long as the block runs; yields its address.

    Workers and the simulated factory run in the same process.
    """
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        set_base_url(address)
        server = _server()
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        while not server.started:
            if not thread.is_alive():
                raise OSError("the store did not start")
            time.sleep(0.02)
        stop_factory = start_simulated_factory(address, factory_key, pace)
        try:
            yield address
        finally:
            stop_factory()
            server.should_exit = True
            thread.join(10)


def set_base_url(address: str) -> None:
    """Links in mails lead to the address that this very process serves."""
    settings.SHOP = {**getattr(settings, "SHOP", {}), "base_url": address}
    setting_changed.send(sender=set_base_url, setting="SHOP", value=settings.SHOP, enter=True)


def _server(**options: Any) -> uvicorn.Server:
    """Importing the application starts the embedded workers."""
    application = import_string(settings.ASGI_APPLICATION)
    config = uvicorn.Config(
        application, log_level="warning", lifespan="off", access_log=False, **options
    )
    return uvicorn.Server(config)


def _start_factory(stack: ExitStack, host: str, port: int, key: str) -> None:
    stop = start_simulated_factory(f"http://{host}:{port}", key, FACTORY_PACE)
    stack.callback(stop)
