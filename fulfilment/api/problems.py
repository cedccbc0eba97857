"""Refusals as RFC 9457 problem details: what is wrong, and what may be done now."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from rest_framework import exceptions, status
from rest_framework.response import Response

from fulfilment.errors import PressError
from fulfilment.machines import IllegalMove, OrderError

MEDIA_TYPE = "application/problem+json"
TITLES = {
    400: "The request cannot be read",
    401: "Who is calling?",
    403: "Not for this key",
    404: "There is nothing here for you",
    405: "Not this way",
    406: "Not in this format",
    409: "Not now",
    415: "Not this format",
    422: "The request cannot be done",
    429: "Too many calls",
}


class Unprocessable(exceptions.APIException):
    """Well-formed, but it cannot be done as asked."""

    status_code = status.HTTP_422_UNPROCESSABLE_ENTITY
    default_code = "unprocessable"


def problem_response(error: Exception, context: dict[str, Any]) -> Response | None:
    """DRF's exception hook of this API; None hands the error on to Django (500)."""
    request = context.get("request")
    code, more = "error", {}
    headers: dict[str, str] = {}
    if isinstance(error, IllegalMove):
        number, code, more = 409, error.code, {"allowed": list(error.allowed)}
    elif isinstance(error, OrderError | PressError):
        number, code = 422, error.code
    elif isinstance(error, Http404):
        number, code, error = 404, "not_found", Exception("Nothing with this id belongs to you.")
    elif isinstance(error, PermissionDenied):
        number, code = 403, "forbidden"
    elif isinstance(error, exceptions.APIException):
        number, code, more, headers = _from_drf(error)
    else:
        return None
    body = {
        "type": f"urn:seedloom:problem:{code}",
        "title": TITLES.get(number, "The request failed"),
        "status": number,
        "code": code,
        "detail": more.pop("detail", str(error)),
        "instance": request.path if request else "",
        **more,
    }
    return Response(body, status=number, headers=headers, content_type=MEDIA_TYPE)


def _from_drf(
    error: exceptions.APIException,
) -> tuple[int, str, dict[str, Any], dict[str, str]]:
    headers: dict[str, str] = {}
    if getattr(error, "auth_header", ""):
        headers["WWW-Authenticate"] = error.auth_header  # type: ignore[attr-defined]
    wait = getattr(error, "wait", None)
    if wait:
        headers["Retry-After"] = str(int(wait) + 1)
    if isinstance(error, exceptions.ValidationError):
        more = {"detail": "Some fields are not usable.", "errors": _pointers(error.detail)}
        return 422, "invalid", more, headers
    code = error.get_codes()
    return error.status_code, code if isinstance(code, str) else "error", {}, headers


def _pointers(detail: Any, at: str = "") -> list[dict[str, str]]:
    """Field errors with a JSON pointer each."""
    if isinstance(detail, dict):
        return [e for key, value in detail.items() for e in _pointers(value, f"{at}/{key}")]
    if isinstance(detail, list) and any(isinstance(part, dict | list) for part in detail):
        return [e for i, value in enumerate(detail) for e in _pointers(value, f"{at}/{i}")]
    texts = detail if isinstance(detail, list) else [detail]
    return [{"pointer": at or "/", "detail": str(text)} for text in texts]
