"""The vendor's HTTP errors, sorted into ours. Pure: a code, a status, a message and details in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from designer.engines.gemini.refusals import BLOCKED
from designer.errors import EngineBusy, EngineError, EngineFailed, EngineOff, PromptBlocked

BUSY = frozenset({408, 429, 503, 504})
RETRY_INFO = "type.googleapis.com/google.rpc.RetryInfo"


@dataclass(frozen=True, slots=True)
class Fault:
    """``details`` is the whole JSON body of the answer, when it was JSON."""

    code: int
    status: str
    message: str
    details: Any


class SeedRefused(EngineFailed):
    """The model takes no seed with such a request: ask again without one."""

    permanent = True


class RequestRefused(EngineFailed):
    """The request itself is wrong, so sending it again cannot help."""

    permanent = True


def translate_fault(fault: Fault) -> EngineError:
    """Sorted by code, never by exception class: classes do not survive a Celery result."""
    message = fault.message.lower()
    if fault.code in BUSY:
        return EngineBusy(
            "Gemini is busy at the moment. We try again, or choose Loom.",
            retry_after=retry_after(fault.details),
        )
    if fault.code in (401, 403) or "api key" in message or "api_key" in message:
        return EngineOff("Gemini refuses the store's key. Check GEMINI_API_KEY and its rights.")
    if fault.code == 404:
        return EngineOff("This Gemini model is gone. Set SEEDLOOM_GEMINI_MODEL to a current one.")
    if fault.code == 400:
        return translate_bad_request(message)
    return EngineFailed("Gemini broke while drawing. We try again, or choose Loom.")


def translate_bad_request(message: str) -> EngineError:
    if "blocked" in message or "safety" in message:
        return PromptBlocked(BLOCKED["INPUT_IMAGE" if "image" in message else "SAFETY"])
    if "seed" in message:
        return SeedRefused("Gemini takes no seed here.")
    if "billing" in message or "location is not supported" in message:
        return EngineOff("Gemini does not serve this account or this country. Check the account.")
    return RequestRefused("Gemini did not accept the request. Change the words or the size.")


def retry_after(details: Any) -> float | None:
    """Seconds to wait as the answer's RetryInfo says (``"2.5s"``), else None."""
    for item in error_details(details):
        if item.get("@type") == RETRY_INFO:
            delay = str(item.get("retryDelay", "")).removesuffix("s")
            try:
                return max(0.0, float(delay))
            except ValueError:
                return None
    return None


def error_details(body: Any) -> Iterator[dict[str, Any]]:
    """The detail objects of an error body, whatever else it looks like."""
    error = body.get("error", body) if isinstance(body, dict) else {}
    items = error.get("details", []) if isinstance(error, dict) else []
    yield from (item for item in items if isinstance(item, dict)) if isinstance(items, list) else ()
