"""The job page: what was approved, what is printed, and the keys that move it on."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from designer.blobs import put_blob
from designer.errors import HostileImage
from designer.images import clean_image
from fulfilment import job
from fulfilment.errors import PressError
from fulfilment.floor import due_words, lights_of, picture_urls
from fulfilment.machines import (
    HOLD_REASONS,
    REJECT_REASONS,
    SCRAP_REASONS,
    MoveRefused,
    OrderError,
)
from fulfilment.models import WorkItem
from fulfilment.services import holds, items, shipments, work_orders
from fulfilment.services.print_files import check_passport
from fulfilment.views.access import FloorRequest, actor_of, floor_item, on_floor
from fulfilment.views.board import SAID

SCRAP_HELP = {
    "misprint": ("Misprint", "wrong or missing parts"),
    "colour_off": ("Colour off", "against the proof"),
    "position_off": ("Position off", "more than 5 mm"),
    "bands": ("Bands, lines", "clean the heads"),
    "stain": ("Stain", "or pretreat mark"),
    "hole": ("Hole", "in the blank"),
    "wrong_blank": ("Wrong blank", "colour or size"),
    "other": ("Something else", "tell the office"),
}


@on_floor
@require_GET
def item_page(request: FloorRequest, token: str) -> HttpResponse:
    """Template ``fulfilment/job.html``: ``item``, ``order``, ``keys``, ``track``, ``bars``,
    ``drawing``, ``credits``, ``lights``, ``can_undo``, ``can_check``, ``approved``,
    ``said``, ``events`` and the reasons to choose from."""
    item = floor_item(request, token)
    order = item.work_order
    due, due_kind = due_words(order.dispatch_by, timezone.now())
    context = {
        "item": item,
        "order": order,
        "factory": order.factory,
        "row": item.print_file,
        "is_making": item.step == "preflight",
        "keys": job.keys_of(item),
        "track": job.track_of(item),
        "bars": job.bars_of(item.print_file),
        "drawing": job.drawing_of(item),
        "credits": job.credits_of(item),
        "lights": lights_of(item),
        "can_undo": bool(item.actions) and bool(items.last_step(item=item)),
        "can_check": "qc:pass" in item.actions,
        "approved": picture_urls([item]).get(item.version_token, ""),
        "due": due,
        "due_kind": due_kind,
        "packed": [row for row in order.items.all() if row.step == "packed"],
        "holds": [hold for hold in order.holds.all() if hold.is_active],
        "events": order.events.select_related("item").order_by("-version")[:12],
        "scrap_reasons": [(key, *SCRAP_HELP[key]) for key in SCRAP_REASONS],
        "hold_reasons": HOLD_REASONS,
        "reject_reasons": REJECT_REASONS,
        "said": request.session.pop(SAID, None),
    }
    return render(request, "fulfilment/job.html", context)


@on_floor
@require_POST
def act(request: FloorRequest, token: str) -> HttpResponseBase:
    """One key was pressed: ``verb`` names it. Refusals are shown, never a blank page."""
    item = floor_item(request, token)
    verb = request.POST.get("verb", "")
    kind, _, event = verb.partition(":")
    try:
        if kind not in VERBS:
            raise MoveRefused("that key does nothing here")
        said = VERBS[kind](request, item, event)
        request.session[SAID] = {"kind": "ok", "word": said, "more": item.label}
    except (OrderError, PressError, HostileImage) as error:
        request.session[SAID] = {"kind": "no", "word": "Not done", "more": str(error)}
    newest = item.remakes.order_by("-attempt").first()
    return redirect("fulfilment:item", token=(newest or item).token)


Verb = Callable[[FloorRequest, WorkItem, str], str]


def _accept(request: FloorRequest, item: WorkItem, _: str) -> str:
    work_orders.accept_work_order(order=item.work_order, actor=actor_of(request))
    return "Accepted"


def _reject(request: FloorRequest, item: WorkItem, _: str) -> str:
    reason = request.POST.get("reason", "")
    work_orders.reject_work_order(order=item.work_order, reason=reason, actor=actor_of(request))
    return "Refused; the shop knows"


def _prepare(request: FloorRequest, item: WorkItem, _: str) -> str:
    items.start_print_file(item=item, actor=actor_of(request))
    return "The press draws the print"


def _step(request: FloorRequest, item: WorkItem, event: str) -> str:
    items.step_item(item=item, event=event, actor=actor_of(request))
    return item.get_step_display()


def _undo(request: FloorRequest, item: WorkItem, _: str) -> str:
    items.undo_step(item=item, actor=actor_of(request))
    return f"Back to {item.get_step_display().lower()}"


def _qc(request: FloorRequest, item: WorkItem, event: str) -> str:
    photo = request.FILES.get("photo")
    sha256 = put_blob(clean_image(photo.read()).data, suffix="webp") if photo else ""
    made = items.record_qc(
        item=item,
        passed=event == "pass",
        reason=request.POST.get("reason", ""),
        actor=actor_of(request),
        photo_sha256=sha256,
    )
    return "Packed" if event == "pass" else f"Scrapped; {made.label} takes its place"


def _ship(request: FloorRequest, item: WorkItem, _: str) -> str:
    order = item.work_order
    parcel = shipments.ship_items(
        order=order,
        items=list(order.items.filter(step="packed")),
        carrier=request.POST.get("carrier", "").strip(),
        tracking_number=request.POST.get("tracking_number", "").strip(),
        actor=actor_of(request),
    )
    return f"Shipped with {parcel.carrier}"


def _deliver(request: FloorRequest, item: WorkItem, status: str) -> str:
    if item.shipment is None:
        raise MoveRefused("this garment is not in a parcel yet")
    shipments.record_delivery(shipment=item.shipment, status=status, actor=actor_of(request))
    return "Noted"


def _hold(request: FloorRequest, item: WorkItem, _: str) -> str:
    reason, note = request.POST.get("reason", ""), request.POST.get("note", "")
    holds.hold_work_order(
        order=item.work_order,
        item=item,
        reason=reason,
        handle=f"floor:{item.token}:{reason}",
        actor=actor_of(request),
        note=note,
    )
    return "On hold"


def _release(request: FloorRequest, item: WorkItem, hold: str) -> str:
    row = item.work_order.holds.filter(token=hold).first()
    if row is None:
        raise MoveRefused("there is no such hold on this order")
    note = request.POST.get("note", "").strip() or "released on the floor"
    holds.release_hold(hold=row, actor=actor_of(request), resolution=note)
    return "Released"


def _cancel(request: FloorRequest, item: WorkItem, answer: str) -> str:
    if answer == "accept":
        work_orders.accept_cancel(order=item.work_order, actor=actor_of(request))
        return "Stopped"
    work_orders.reject_cancel(order=item.work_order, actor=actor_of(request))
    return "Goes on"


def _verify(request: FloorRequest, item: WorkItem, _: str) -> str:
    if item.print_file is None or not item.print_file.passport:
        raise MoveRefused("there is no passport yet")
    check_passport(row=item.print_file)
    return "Passport holds: every file is what was signed"


VERBS: dict[str, Verb] = {
    "accept": _accept,
    "reject": _reject,
    "prepare": _prepare,
    "step": _step,
    "undo": _undo,
    "qc": _qc,
    "ship": _ship,
    "deliver": _deliver,
    "hold": _hold,
    "release": _release,
    "cancel": _cancel,
    "verify": _verify,
}
