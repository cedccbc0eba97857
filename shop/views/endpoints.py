"""Addresses for machines: Stripe's webhooks, the health check."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse


def stripe_webhook(request: HttpRequest) -> HttpResponse:
    """POST /webhooks/stripe/: stored, verified, applied once. 400 bad signature, 200 otherwise."""
    raise NotImplementedError


def healthz(request: HttpRequest) -> HttpResponse:
    """GET /healthz: JSON of database, oldest due work and webhook lag in seconds; 503 when ill."""
    raise NotImplementedError
