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


class WordlessPictures:
    """A picture has no language. Django's own middleware says of every answer that it varies with
    the browser's languages, and a cache in between would keep one copy for each."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.answer(request)
        if response.has_header("Vary") and _is_public_picture(response):
            kept = [name for name in response["Vary"].split(", ") if name != "Accept-Language"]
            del response["Vary"]
            if kept:
                response["Vary"] = ", ".join(kept)
        return response


def _is_public_picture(response: HttpResponseBase) -> bool:
    """An unchanged picture (304) has no type of its own, but no page of ours is public."""
    kind = response.get("Content-Type", "")
    is_public = response.get("Cache-Control", "").startswith("public")
    return is_public and (kind.startswith("image/") or response.status_code == 304)
