"""The store's Celery app: it only wakes; the database knows what there is to do."""

from __future__ import annotations

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.project.settings")

app = Celery("seedloom")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
