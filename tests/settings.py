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
SEEDLOOM = {**SEEDLOOM, "embedded_worker": False}  # noqa: F405
DEBUG = False
Path(_VAR).mkdir(exist_ok=True)
