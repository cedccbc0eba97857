"""Answers to a change: the parts of the page that it touched for htmx, else the page anew."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from designer.models import Design, Version
from designer.views.studio_access import address
from designer.views.studio_context import studio_context

PARTS = (
    "said",
    "bar",
    "rail",
    "stage",
    "panel",
    "plan",
    "adjust",
    "recipe",
    "left",
    "poll",
    "forms",
)


def is_swap(request: HttpRequest) -> bool:
    """htmx asked, and not to restore a page from its history."""
    headers = request.headers
    return "HX-Request" in headers and "HX-History-Restore-Request" not in headers


def answer(
    request: HttpRequest,
    design: Design,
    version: Version | None,
    *,
    keep: Iterable[str] = (),
    tab: str = "",
) -> HttpResponse:
    """``keep`` names parts that stay as they are in her browser: those she is holding.

    ``tab`` opens a tab; else the one she is on stays open.
    """
    if not is_swap(request):
        return redirect(address(design, version, tab=tab or request.POST.get("tab", "")))
    context = studio_context(request, design, version)
    parts = [part for part in PARTS if part not in set(keep)]
    response = render(request, "designer/studio/_answer.html", {**context, "parts": parts})
    # In place of the old address: going back leaves the studio, whatever she tried in it.
    response["HX-Replace-Url"] = address(design, version)
    if tab:
        response["HX-Trigger"] = f'{{"studio:tab": "{tab}"}}'
    response["Cache-Control"] = "no-store"
    return response
