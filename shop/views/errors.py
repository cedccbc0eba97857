"""``404.html`` and ``500.html``; both get ``title`` and ``text`` and no database."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """``404.html``: ``title``, ``text``."""
    raise NotImplementedError


def broken(request: HttpRequest) -> HttpResponse:
    """``500.html``: rendered without context processors, because they may be what broke."""
    raise NotImplementedError
