"""Logging in to the floor: any Django user with a membership, no staff rights needed."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpRequest, HttpResponseBase

from fulfilment.views.access import go_dark


class FloorLoginView(LoginView):
    template_name = "fulfilment/login.html"
    next_page = "fulfilment:board"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        go_dark(request)
        return super().dispatch(request, *args, **kwargs)


class FloorLogoutView(LogoutView):
    next_page = "fulfilment:login"
