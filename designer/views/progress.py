"""One address for progress: a stream of events under ASGI, else one JSON answer to poll."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

from asgiref.sync import sync_to_async
from django.http import (
    Http404,
    HttpRequest,
    HttpResponseBase,
    HttpResponseRedirect,
    JsonResponse,
    StreamingHttpResponse,
)
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe

from designer.work import KINDS, Work, cancel_work

POLL_SECONDS = 0.15
STREAM_SECONDS = 120.0


def _find(request: HttpRequest, kind: str, token: str) -> Work:
    """The row, for who may see it; 404 for everybody else."""
    known = KINDS.get(kind)
    row = known.model._default_manager.filter(token=token).first() if known else None
    if known is None or row is None or not known.visible_to(request, row):
        raise Http404("no such work")
    return row


def _as_json(row: Work) -> dict[str, object]:
    return {
        "token": row.token,
        "state": row.state,
        "stage": row.stage,
        "progress": row.progress,
        "ended": row.has_ended,
        "error": row.error_text if row.state == "failed" else "",
    }


@require_safe
def progress(request: HttpRequest, kind: str, token: str) -> HttpResponseBase:
    """``GET /work/<kind>/<token>/``. Asks for ``text/event-stream`` to have it streamed."""
    row = _find(request, kind, token)
    wants_stream = "text/event-stream" in request.headers.get("Accept", "")
    if wants_stream and hasattr(request, "scope"):
        response = StreamingHttpResponse(_stream(row), content_type="text/event-stream")
        response["Cache-Control"] = "no-store"
        response["X-Accel-Buffering"] = "no"
        return response
    answer = JsonResponse(_as_json(row))
    answer["Cache-Control"] = "no-store"
    return answer


async def _stream(row: Work) -> AsyncIterator[bytes]:
    """An event for each change until the row has ended; the browser reconnects after a while."""
    last: dict[str, object] = {}
    for _ in range(int(STREAM_SECONDS / POLL_SECONDS)):
        await sync_to_async(row.refresh_from_db)()
        now = _as_json(row)
        if now != last:
            yield f"event: progress\ndata: {json.dumps(now)}\n\n".encode()
            last = now
        if row.has_ended:
            return
        await asyncio.sleep(POLL_SECONDS)


@require_POST
def cancel(request: HttpRequest, kind: str, token: str) -> HttpResponseBase:
    """``POST /work/<kind>/<token>/cancel/``: stops it, and returns where she came from."""
    row = _find(request, kind, token)
    cancel_work(row)
    if request.headers.get("HX-Request") or "application/json" in request.headers.get("Accept", ""):
        row.refresh_from_db()
        return JsonResponse(_as_json(row))
    target = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return HttpResponseRedirect(target)
