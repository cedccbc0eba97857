"""One process: pages, workers and the simulated factory, until Ctrl-C."""

from __future__ import annotations

import socket
import threading
from contextlib import ExitStack

import uvicorn
from django.conf import settings
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
    # Importing the application starts the embedded workers.
    application = import_string(settings.ASGI_APPLICATION.replace(":", "."))
    server = uvicorn.Server(
        uvicorn.Config(
            application, host=host, port=port, log_level="warning", lifespan="off", access_log=False
        )
    )
    with ExitStack() as stack:
        if factory_key:
            ready = threading.Timer(2.0, _start_factory, (stack, host, port, factory_key))
            ready.daemon = True
            ready.start()
        server.run()


def _start_factory(stack: ExitStack, host: str, port: int, key: str) -> None:
    stop = start_simulated_factory(f"http://{host}:{port}", key, FACTORY_PACE)
    stack.callback(stop)
