"""WSGI door of the reference store. Progress is polled here; under ASGI it streams."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.project.settings")
application = get_wsgi_application()

from designer.embedded import start_embedded_workers  # noqa: E402  (needs the apps to be ready)

start_embedded_workers()
