"""The reference store's settings, addresses and workers. Nothing else imports it."""

from shop.project.celery import app as celery_app

__all__ = ["celery_app"]
