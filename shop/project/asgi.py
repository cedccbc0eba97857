"""ASGI door of the reference store; with no broker configured it also does the work."""

from __future__ import annotations

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.project.settings")
application = get_asgi_application()

from designer.embedded import start_embedded_workers  # noqa: E402  (needs the apps to be ready)

start_embedded_workers()
