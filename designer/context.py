"""What every page knows."""

from __future__ import annotations

from django.http import HttpRequest

from designer.views.theme import COOKIE, THEMES


def page(request: HttpRequest) -> dict[str, object]:
    """``theme``: light, dark or empty (follow the system)."""
    theme = request.COOKIES.get(COOKIE, "auto")
    return {"theme": theme if theme in THEMES and theme != "auto" else ""}
