"""The reference store with short leases and small pictures, to be killed again and again."""

from __future__ import annotations

import os

from shop.project.settings import *  # noqa: F403
from shop.project.settings import FULFILMENT as _PRESS
from shop.project.settings import SEEDLOOM as _DESIGN
from shop.project.settings import VAR as _VAR

SEEDLOOM = {
    **_DESIGN,
    "lease_seconds": 1.5,
    "sweep_seconds": 0.3,
    "work_threads": 16,
    "candidates": 1,
    "preview_px": 128,
    "master_px": 256,
    "free_rounds_per_day": 1000,
}
FULFILMENT = {**_PRESS, "print_dpi": 72, "webhook_private_hosts": True}
CELERY_BEAT_SCHEDULE = {"sweep": {"task": "designer.sweep", "schedule": 0.5}}
CELERY_BEAT_SCHEDULE_FILENAME = str(_VAR / "beat")
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = str(_VAR / "mails")
(_VAR / "static").mkdir(parents=True, exist_ok=True)
PAUSE_FLAG = os.path.join(_VAR, "pause")
