"""An order's page, its live story, its passport, and the mails about it.

Who may open them: the shopper of that order, whoever followed the signed link in a mail (``?k=``,
then remembered in the session), and staff who may see orders. Everybody else gets 404.
"""

from __future__ import annotations

import json
from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from designer.limits import is_within_limit
from fulfilment.queries import print_file_for
from fulfilment.services.print_files import open_print_file
from shop.access import order_or_404
from shop.conf import config
from shop.errors import OrderError
from shop.forms import FindOrderForm
from shop.models import Order, SentMail
from shop.queries.orders import order_card, sent_mails, signed_passport
from shop.queries.records import order_record
from shop.queries.stories import story
from shop.services.cancelling import cancel_order
from shop.services.mails import queue_mail
from shop.views.answers import see_other

PROBLEM = "shop_problem"
FINDS_AN_HOUR = 20
COMPARED = {"approved": "compare/approved.png", "print": "compare/print.png"}
MAIL_POLICY = (
    "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@never_cache
@require_safe
def order(request: HttpRequest, token: str) -> HttpResponse:
    """``shop/order.html`` (which includes ``shop/_timeline.html``), GET /orders/<token>/.

    Context: ``order`` (OrderCard, with ``order.lines`` of BoughtLine, each with ``picture``,
    ``swatch``, ``passport``), ``line`` (BoughtLine: the first one, the big picture), ``timeline``
    (tuple of TimelineStep), ``passport`` (PassportCard or None: of ``line``), ``mails`` (tuple of
    dict ``subject href sent_at``), ``poll_href`` (str; "" once nothing moves any more),
    ``problem``.

    Forms: ``shop:order_cancel`` (POST, shown when ``order.can_cancel``), ``shop:pay`` (link, when
    ``order.can_pay``).
    """
    row = order_or_404(request, token)
    if "k" in request.GET:  # the secret leaves the address bar once it has done its work
        return see_other(reverse("shop:order", args=[row.token]))
    return render(request, "shop/order.html", _context(request, row))


@never_cache
@require_safe
def timeline(request: HttpRequest, token: str) -> HttpResponse:
    """``shop/_timeline.html``, GET /orders/<token>/timeline/: same context as ``order``.

    For htmx polling: ``hx-get="{{ poll_href }}" hx-trigger="every 3s"`` while ``poll_href`` is set.
    """
    row = order_or_404(request, token)
    return render(request, "shop/_timeline.html", _context(request, row))


@never_cache
@require_safe
def record(request: HttpRequest, token: str) -> HttpResponse:
    """GET /orders/<token>/order.json: the order and its story as plain data."""
    return JsonResponse(order_record(order_or_404(request, token)))


@require_POST
def cancel(request: HttpRequest, token: str) -> HttpResponse:
    """POST /orders/<token>/cancel/: 303 to the order; too late: ``problem`` says why."""
    row = order_or_404(request, token)
    try:
        cancel_order(order=row, reason="You cancelled it")
    except OrderError as error:
        request.session[PROBLEM] = str(error)
    return see_other(reverse("shop:order", args=[row.token]))


@require_safe
def passport(request: HttpRequest, token: str, line: str) -> HttpResponse:
    """GET /orders/<token>/passport/<line token>/: the signed passport as a JSON download."""
    row = order_or_404(request, token)
    bought = get_object_or_404(row.lines, token=line)
    signed = signed_passport(row, bought)
    if signed is None:
        raise Http404("the print is not measured yet")
    body = json.dumps(signed, ensure_ascii=False, indent=2)
    response = HttpResponse(body, content_type="application/json; charset=utf-8")
    name = f"passport-{row.number}-{bought.number}.json"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_safe
def comparison(request: HttpRequest, token: str, line: str, which: str) -> FileResponse:
    """GET /orders/<token>/passport/<line token>/<approved|print>.png: the pictures that the
    factory laid over each other; 404 until it has."""
    row = order_or_404(request, token)
    bought = get_object_or_404(row.lines, token=line)
    measured = print_file_for(config().work_order_store, row.token, bought.token)
    if measured is None or which not in COMPARED:
        raise Http404("the print is not measured yet")
    try:
        picture = open_print_file(row=measured, name=COMPARED[which])
    except FileNotFoundError as error:
        raise Http404("the print is not kept any more") from error
    headers = {"Cache-Control": "private, max-age=3600"}
    return FileResponse(picture, content_type="image/png", headers=headers)


@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest) -> HttpResponse:
    """``shop/find.html``, GET and POST /orders/: number and e-mail; the link comes by mail.

    Context: ``form`` (fields ``number``, ``email``), ``sent`` (True after POST, whether or not
    there is such an order, so that nobody learns who bought here).
    """
    form = FindOrderForm(request.POST or None)
    sent = request.method == "POST" and form.is_valid()
    if sent and is_within_limit(request, purpose="find_order", limit=FINDS_AN_HOUR):
        _send_link(form.cleaned_data["number"], form.cleaned_data["email"])
    return render(request, "shop/find.html", {"form": form, "sent": sent})


@never_cache
@require_safe
def mail(request: HttpRequest, token: str) -> HttpResponse:
    """The mail as it was sent (its own HTML document), GET /mail/<token>/; ``?text`` its text."""
    row = get_object_or_404(SentMail.objects.select_related("order"), token=token)
    order_or_404(request, row.order.token)
    if "text" in request.GET or not row.html:
        return HttpResponse(row.text, content_type="text/plain; charset=utf-8")
    response = HttpResponse(row.html)
    response["Content-Security-Policy"] = MAIL_POLICY  # mails need inline styles, and nothing else
    return response


def _context(request: HttpRequest, row: Order) -> dict[str, Any]:
    card = order_card(row)
    line = card.lines[0] if card.lines else None
    poll = reverse("shop:order_timeline", args=[row.token]) if card.is_moving else ""
    problem = request.session.pop(PROBLEM, "") if PROBLEM in request.session else ""
    return {
        "order": card,
        "line": line,
        "timeline": story(row),
        "passport": line.passport if line else None,
        "mails": sent_mails(row),
        "poll_href": poll,
        "problem": problem,
    }


def _send_link(number: str, email: str) -> None:
    """One link an hour at most, so that nobody's letter box can be filled."""
    row = Order.objects.filter(number__iexact=number.strip(), email__iexact=email).first()
    if row is not None:
        queue_mail(order=row, kind="link", suffix=f"{timezone.now():%Y%m%d%H}")
