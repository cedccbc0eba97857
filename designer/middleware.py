"""What no page should have to think about."""

from __future__ import annotations

from collections.abc import Callable

from django.db import DataError
from django.http import Http404, HttpRequest, HttpResponseBadRequest, HttpResponseBase

Answer = Callable[[HttpRequest], HttpResponseBase]


class RefuseNul:
    """No address holds a NUL character. PostgreSQL cannot even compare with one, so it must not
    get as far as a query; forms refuse it by themselves."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if "%00" in request.META.get("QUERY_STRING", "") or "\x00" in request.path:
            raise Http404("no such page")
        return self.answer(request)

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponseBase | None:
        """A NUL that came in a form and reached a query: the sender's mistake, not ours."""
        if isinstance(exception, DataError | ValueError) and "NUL" in str(exception):
            return HttpResponseBadRequest("No text holds a NUL character.")
        return None
