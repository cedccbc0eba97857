"""The board: eight lanes and a scan line."""

from __future__ import annotations

import re
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from fulfilment.errors import PressError
from fulfilment.floor import LANE_OF_STEP, LANES, build_lanes, count_totals, fingerprint_lanes
from fulfilment.machines import FLOOR_EVENTS, OrderError
from fulfilment.models import Factory, WorkItem
from fulfilment.services.items import start_print_file, step_item, undo_step
from fulfilment.services.work_orders import accept_work_order
from fulfilment.views.access import FloorRequest, actor_of, on_floor

LABEL = re.compile(r"0*(?P<order>\d{1,12})-(?P<number>\d{1,4})(?:/(?P<attempt>\d{1,3}))?")
TOKEN = re.compile(r"[\w-]{22}", re.ASCII)
SAID = "floor_said"
LAST = "floor_last"
UNDO = "UNDO"


@on_floor
@require_GET
def board(request: FloorRequest) -> HttpResponse:
    """Template ``fulfilment/board.html``: ``factory``, ``factories``, ``lanes``, ``totals``,
    ``seen``, ``said`` ({kind, word, more} or None)."""
    context = _board_context(request)
    context["said"] = request.session.pop(SAID, None)
    return render(request, "fulfilment/board.html", context)


@on_floor
@require_GET
def lanes(request: FloorRequest) -> HttpResponse:
    """Template ``fulfilment/_polled.html`` (lanes and totals); 204 when nothing changed since
    ``seen``."""
    context = _board_context(request)
    if request.GET.get("seen") == context["seen"]:
        return HttpResponse(status=204)
    return render(request, "fulfilment/_polled.html", context)


@on_floor
@require_POST
def scan(request: FloorRequest) -> HttpResponseBase:
    """Moves the scanned garment one step on, and says so in one word."""
    code = request.POST.get("code", "").strip()
    if code.upper() == UNDO:
        return _undo(request)
    found = find_scanned(code, request.factories)
    if found is None:
        word = f"{code[:24] or 'Nothing'} is not on this floor"
        return _say(request, "no", word, "Check the label, or ask the office.")
    try:
        said = advance_item(item=found, actor=actor_of(request))
    except (OrderError, PressError) as error:
        return _say(request, "no", f"{found.label} cannot move", str(error))
    if not said:
        job = reverse("fulfilment:item", args=[found.token])
        if _is_htmx(request):
            return HttpResponse(status=204, headers={"HX-Redirect": job})
        return redirect(job)
    request.session[LAST] = found.token
    return _say(request, "ok", f"{found.label} to {said}", f"{found.title}, {found.size}")


def _undo(request: FloorRequest) -> HttpResponseBase:
    """Takes back the last scan of this screen."""
    last = find_scanned(request.session.pop(LAST, ""), request.factories)
    if last is None:
        return _say(request, "no", "Nothing to undo", "Only the last scan can be taken back.")
    try:
        undo_step(item=last, actor=actor_of(request))
    except OrderError as error:
        return _say(request, "no", f"{last.label} stays where it is", str(error))
    lane = lane_title(last)
    return _say(request, "ok", f"{last.label} back to {lane}", "Undone.")


def lane_title(item: WorkItem) -> str:
    """The lane the garment is in, as its heading says it."""
    return next(lane.title for lane in LANES if lane.slug == LANE_OF_STEP[item.step])


def find_scanned(code: str, factories: list[Factory]) -> WorkItem | None:
    """The garment with this label, newest attempt first; nothing from another floor."""
    match = LABEL.fullmatch(code)
    rows: QuerySet[WorkItem] = WorkItem.objects.filter(work_order__factory__in=factories)
    rows = rows.select_related("work_order__factory", "print_file")
    if match is None:
        return rows.filter(token=code).first() if TOKEN.fullmatch(code) else None
    rows = rows.filter(work_order_id=int(match["order"]), number=int(match["number"]))
    if match["attempt"]:
        rows = rows.filter(attempt=int(match["attempt"]))
    return rows.order_by("-attempt").first()


def advance_item(*, item: WorkItem, actor: str) -> str:
    """Takes the one plain step that is open; returns the lane it is in now, or "" when a person
    must choose (QC, shipping). Raises OrderError."""
    order = item.work_order
    if "accept" in order.actions:
        accept_work_order(order=order, actor=actor)
        return "the floor: accepted"
    if "prepare" in item.actions:
        start_print_file(item=item, actor=actor)
    else:
        events = [event for event in FLOOR_EVENTS if f"step:{event}" in item.actions]
        if not events:
            return ""
        step_item(item=item, event=events[0], actor=actor)
    item.refresh_from_db()
    return lane_title(item)


def _board_context(request: FloorRequest) -> dict[str, Any]:
    chosen = _chosen(request)
    rows = build_lanes(factories=chosen)
    return {
        "factory": chosen[0] if len(chosen) == 1 else None,
        "factories": request.factories,
        "lanes": rows,
        "totals": count_totals(factories=chosen),
        "seen": fingerprint_lanes(rows),
        "query": request.GET.get("factory", ""),
    }


def _chosen(request: FloorRequest) -> list[Factory]:
    slug = request.GET.get("factory") or request.POST.get("factory", "")
    return [f for f in request.factories if f.slug == slug] or request.factories


def _say(request: FloorRequest, kind: str, word: str, more: str) -> HttpResponseBase:
    """Over htmx: the message and the lanes at once. Without scripts: back to the board."""
    said = {"kind": kind, "word": word, "more": more}
    if _is_htmx(request):
        context = {**_board_context(request), "said": said}
        return render(request, "fulfilment/_scanned.html", context)
    request.session[SAID] = said
    return redirect("fulfilment:board")


def _is_htmx(request: HttpRequest) -> bool:
    return request.headers.get("HX-Request") == "true"
