"""A bare Django project that has never heard of a shop: designer alone."""

from __future__ import annotations

import tempfile
from pathlib import Path

_VAR = Path(tempfile.mkdtemp(prefix="seedloom-host-"))
BASE_DIR = Path(__file__).resolve().parents[2]
SECRET_KEY = "a-host-of-its-own-with-a-long-enough-secret"
ALLOWED_HOSTS = ["*"]
USE_TZ = True
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "designer",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "tests.hosts.designer_only_urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "designer.context.page",
            ]
        },
    }
]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": _VAR / "host.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"


def _folder(name: str) -> dict[str, object]:
    return {
        "BACKEND": "designer.storage.AtomicFolder",
        "OPTIONS": {"location": str(_VAR / name)},
    }


STORAGES = {
    "default": _folder("media"),
    "blobs": _folder("blobs"),
    "photos": _folder("photos"),
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
SEEDLOOM = {"embedded_worker": False}
STATIC_URL = "/static/"
CELERY_BROKER_URL = "memory://"
