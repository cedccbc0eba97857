"""Light or dark, remembered in a cookie so that the first paint is right."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

THEMES = ("light", "dark", "auto")
COOKIE = "theme"


@require_POST
def set_theme(request: HttpRequest) -> HttpResponse:
    """``POST /theme/``: theme=light|dark|auto, next=path."""
    theme = request.POST.get("theme", "auto")
    target = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    response = HttpResponseRedirect(target)
    if theme in THEMES:
        response.set_cookie(COOKIE, theme, max_age=31_536_000, samesite="Lax")
    return response
