"""``404.html`` and ``500.html``; both get ``title`` and ``text`` and no database."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

GONE = {
    "title": "Nothing hangs here.",
    "text": "The address may have changed, or the link was not for you. "
    "Your designs and your bag are where you left them.",
}
BROKEN = {
    "title": "Something broke on our side.",
    "text": "Nothing was charged. Please try again in a minute; your words and your bag are kept.",
}


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """``404.html``: ``title``, ``text``."""
    return render(request, "404.html", GONE, status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """``500.html``: rendered without context processors, because they may be what broke."""
    return HttpResponse(render_to_string("500.html", BROKEN), status=500)
