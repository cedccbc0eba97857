"""A Django project with designer and fulfilment, and a shop system of its own."""

from __future__ import annotations

from tests.hosts.designer_only import *  # noqa: F403
from tests.hosts.designer_only import INSTALLED_APPS as _BELOW

INSTALLED_APPS = [
    *_BELOW,
    "django.contrib.admin",
    "rest_framework",
    "drf_spectacular",
    "fulfilment",
]
ROOT_URLCONF = "tests.hosts.with_fulfilment_urls"
