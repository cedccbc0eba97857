"""Who may stand on a floor, and which rows exist for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse

from fulfilment.models import Factory, WorkItem
from fulfilment.queries import factories_of_user


class FloorRequest(HttpRequest):
    """A request of somebody on a floor. ``factories`` are theirs, never empty."""

    factories: list[Factory]


View = Callable[..., HttpResponseBase]


def on_floor(view: View) -> View:
    """Log in first; then only with a membership. Floors are dark unless a theme was chosen."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path(), reverse("fulfilment:login"))
        factories = factories_of_user(request.user)
        if not factories:
            raise PermissionDenied("This log-in belongs to no factory.")
        floor = cast(FloorRequest, request)
        floor.factories = factories
        go_dark(request)
        response = view(floor, *args, **kwargs)
        response.setdefault("Cache-Control", "private, no-store")
        return response

    return wrapped


def go_dark(request: HttpRequest) -> None:
    """A floor is dark until somebody chooses: screens stand beside machines, not in an office."""
    request.COOKIES.setdefault("theme", "dark")


def actor_of(request: HttpRequest) -> str:
    return f"person:{request.user.get_username()}"


def floor_item(request: FloorRequest, token: str) -> WorkItem:
    """The garment, if it is on one of their floors; anything else does not exist (404)."""
    rows = WorkItem.objects.select_related(
        "work_order__factory", "print_file", "shipment", "remake_of"
    ).prefetch_related("work_order__holds", "work_order__items")
    item = rows.filter(token=token, work_order__factory__in=request.factories).first()
    if item is None:
        raise Http404("no such garment on this floor")
    return item
