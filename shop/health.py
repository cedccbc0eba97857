"""The upper floors' part of the doctor: payments, e-mail, factories."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings

from designer.health import Finding
from fulfilment.models import Factory
from shop.conf import config


def check_store() -> Iterator[Finding]:
    """Payments, e-mail, and somebody who makes the garments."""
    yield _stripe()
    backend = str(settings.EMAIL_BACKEND)
    if backend.endswith(("dummy.EmailBackend", "locmem.EmailBackend")):
        yield Finding("e-mail", "off", "mails are kept to be read on the page", "Set EMAIL_URL.")
    else:
        yield Finding("e-mail", "works", backend.rsplit(".", 2)[-2])
    count = Factory.objects.count()
    remedy = "" if count else "Run: manage.py seed_store"
    yield Finding("factories", "works" if count else "broken", f"{count} known", remedy)


def _stripe() -> Finding:
    if not config().stripe_secret_key:
        why = "the demo provider stands in: no money moves"
        return Finding("payments", "off", why, "Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET.")
    if not config().stripe_webhook_secret:
        why = "Stripe's news cannot be verified"
        return Finding("payments", "broken", why, "Set STRIPE_WEBHOOK_SECRET.")
    return Finding("payments", "works", "Stripe Checkout")
