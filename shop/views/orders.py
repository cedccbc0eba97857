"""An order's page, its live story, its passport, and the mails about it.

Who may open them: the shopper of that order, whoever followed the signed link in a mail (``?k=``,
then remembered in the session), and staff who may see orders. Everybody else gets 404.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse


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
    raise NotImplementedError


def timeline(request: HttpRequest, token: str) -> HttpResponse:
    """``shop/_timeline.html``, GET /orders/<token>/timeline/: same context as ``order``.

    For htmx polling: ``hx-get="{{ poll_href }}" hx-trigger="every 3s"`` while ``poll_href`` is set.
    """
    raise NotImplementedError


def cancel(request: HttpRequest, token: str) -> HttpResponse:
    """POST /orders/<token>/cancel/: 303 to the order; too late: ``problem`` says why."""
    raise NotImplementedError


def passport(request: HttpRequest, token: str, line: str) -> HttpResponse:
    """GET /orders/<token>/passport/<line token>/: the signed passport as a JSON download."""
    raise NotImplementedError


def find(request: HttpRequest) -> HttpResponse:
    """``shop/find.html``, GET and POST /orders/: number and e-mail; the link comes by mail.

    Context: ``form`` (fields ``number``, ``email``), ``sent`` (True after POST, whether or not
    there is such an order, so that nobody learns who bought here).
    """
    raise NotImplementedError


def mail(request: HttpRequest, token: str) -> HttpResponse:
    """The mail as it was sent (its own HTML document), GET /mail/<token>/; ``?text`` its text."""
    raise NotImplementedError
