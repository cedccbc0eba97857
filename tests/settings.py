"""A store for tests: the reference settings on folders and a database of their own."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

_VAR = tempfile.mkdtemp(prefix="seedloom-tests-")
os.environ.setdefault("SEEDLOOM_VAR", _VAR)
os.environ.setdefault("SECRET_KEY", "tests-only-not-a-secret-but-long-enough-for-hmac")
for _key in ("GEMINI_API_KEY", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "CELERY_BROKER_URL"):
    if not os.environ.get("SEEDLOOM_LIVE_TESTS"):
        os.environ.pop(_key, None)

from shop.project.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
SEEDLOOM = {
    **SEEDLOOM,  # noqa: F405
    "embedded_worker": False,
    # Small pictures keep the suite quick; sizes are data, and some tests ask for more.
    "preview_px": 256,
    "master_px": 512,
}
DEBUG = False
(Path(os.environ["SEEDLOOM_VAR"]) / "static").mkdir(parents=True, exist_ok=True)
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405
    # A file, since threads of a race test cannot share a database in memory.
    DATABASES["default"]["TEST"] = {"NAME": str(Path(_VAR) / "test.sqlite3")}  # noqa: F405
    DATABASES["default"]["OPTIONS"]["init_command"] = (  # noqa: F405
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=OFF"
    )
