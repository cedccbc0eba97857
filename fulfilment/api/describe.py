"""How a view is described in the published schema: its answer, and the refusals all share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from drf_spectacular.utils import extend_schema

from fulfilment.api.problems import MEDIA_TYPE
from fulfilment.api.serializers import ProblemSerializer

View = TypeVar("View", bound=Callable[..., Any])
REFUSALS = (400, 401, 404, 409, 422, 429)


def describe(
    *, name: str, answer: Any, body: Any = None, media: str = "application/json", **more: Any
) -> Callable[[View], View]:
    """``name`` is the operation's id; refusals are problem details of RFC 9457."""
    responses = {(code, MEDIA_TYPE): ProblemSerializer for code in REFUSALS}
    extra = {"request": body} if body is not None else {}
    decorate = extend_schema(
        operation_id=name, responses={(200, media): answer, **responses}, **extra, **more
    )
    return cast(Callable[[View], View], decorate)
