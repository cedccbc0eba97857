"""Orders over the API: list, read, answer, hold, ship."""

from __future__ import annotations

import base64
import binascii
from datetime import UTC, datetime
from typing import Any

from django.db.models import Q, QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request
from rest_framework.response import Response

from fulfilment.api import serializers as s
from fulfilment.api.base import FactoryView
from fulfilment.api.describe import describe
from fulfilment.api.problems import Unprocessable
from fulfilment.models import WorkItem, WorkOrder
from fulfilment.queries import orders_of_factory
from fulfilment.services import holds, shipments, work_orders

PAGE, MAX_PAGE = 20, 100


class CallerView(FactoryView):
    @describe(name="who_am_i", answer=s.CallerSerializer)
    def get(self, request: Request) -> Response:
        """Whose key this is, and the public key that signs print passports."""
        from fulfilment.services.print_files import press_signer

        me = {
            "factory": self.factory.slug,
            "name": self.factory.name,
            "press_public_key": press_signer().public_key,
        }
        return Response(s.CallerSerializer(me).data)


class OrderListView(FactoryView):
    @describe(
        name="list_work_orders",
        answer=s.OrderListSerializer,
        parameters=[
            OpenApiParameter("open", bool, description="Only orders that are not over yet."),
            OpenApiParameter("limit", int, description=f"1 to {MAX_PAGE}; {PAGE} if left out."),
            OpenApiParameter("after", str, description="The ``next`` of the page before."),
        ],
    )
    def get(self, request: Request) -> Response:
        """Your orders, oldest first, a page at a time."""
        rows = orders_of_factory(self.factory).order_by("created_at", "pk")
        if request.query_params.get("open") in ("1", "true"):
            rows = rows.filter(
                Q(work__in=["open", "in_progress"]) | Q(shipments__state="shipped")
            ).distinct()
        limit = _limit(request.query_params.get("limit", str(PAGE)))
        page = list(_after(rows, request.query_params.get("after", ""))[: limit + 1])
        has_more = len(page) > limit
        page = page[:limit]
        answer = {
            "data": s.OrderSerializer(page, many=True).data,
            "page": {"next": _cursor(page[-1]) if has_more else None, "has_more": has_more},
        }
        return Response(answer)


def _limit(text: str) -> int:
    if not text.isdecimal() or len(text) > 3 or not 1 <= int(text) <= MAX_PAGE:
        raise Unprocessable(f"limit is a number from 1 to {MAX_PAGE}")
    return int(text)


def _cursor(order: WorkOrder) -> str:
    raw = f"{order.created_at.isoformat()} {order.pk}"
    return base64.urlsafe_b64encode(raw.encode()).decode()


def _after(rows: QuerySet[WorkOrder], cursor: str) -> QuerySet[WorkOrder]:
    """Rows behind the cursor: stable while new orders arrive, unlike counting pages."""
    if not cursor:
        return rows
    try:
        when, pk = base64.urlsafe_b64decode(cursor.encode()).decode().split(" ")
        at, key = datetime.fromisoformat(when), int(pk)
        if at.tzinfo is None or not 0 < key < 2**63:
            raise ValueError("not of our making")
        at = at.astimezone(UTC)
    except (ValueError, OverflowError, binascii.Error) as error:
        raise Unprocessable("after must be the `next` of a page") from error
    return rows.filter(Q(created_at__gt=at) | Q(created_at=at, pk__gt=key))


class OrderView(FactoryView):
    @describe(name="get_work_order", answer=s.OrderSerializer)
    def get(self, request: Request, token: str) -> Response:
        """One order."""
        return Response(s.OrderSerializer(self.order(token)).data)


class OrderVerbView(FactoryView):
    """A verb on an order; answers with the order as it is afterwards."""

    def answer(self, token: str, run: Any) -> Response:
        order = self.order(token)  # 404 before anything else

        def act() -> tuple[int, Any]:
            run(order)
            return 200, s.OrderSerializer(self.order(token)).data

        return self.once(act)


class AcceptView(OrderVerbView):
    @describe(name="accept", body=s.EmptyBody, answer=s.OrderSerializer)
    def post(self, request: Request, token: str) -> Response:
        """You will make it; from now on its garments can move."""
        return self.answer(
            token, lambda o: work_orders.accept_work_order(order=o, actor=self.caller.actor)
        )


class RejectView(OrderVerbView):
    @describe(name="reject", body=s.ReasonBody, answer=s.OrderSerializer)
    def post(self, request: Request, token: str) -> Response:
        """You cannot make it; the shop hears why."""
        words = self.parsed(s.ReasonBody)
        return self.answer(
            token,
            lambda o: work_orders.reject_work_order(order=o, actor=self.caller.actor, **words),
        )


class AcceptCancelView(OrderVerbView):
    @describe(name="accept_cancel", body=s.EmptyBody, answer=s.OrderSerializer)
    def post(self, request: Request, token: str) -> Response:
        """You stop, as the shop asked."""
        return self.answer(
            token, lambda o: work_orders.accept_cancel(order=o, actor=self.caller.actor)
        )


class RejectCancelView(OrderVerbView):
    @describe(name="reject_cancel", body=s.NoteBody, answer=s.OrderSerializer)
    def post(self, request: Request, token: str) -> Response:
        """Too late to stop."""
        words = self.parsed(s.NoteBody)
        return self.answer(
            token, lambda o: work_orders.reject_cancel(order=o, actor=self.caller.actor, **words)
        )


class CloseView(OrderVerbView):
    @describe(name="close", body=s.CloseBody, answer=s.OrderSerializer)
    def post(self, request: Request, token: str) -> Response:
        """You cannot finish; the shop decides what happens to the rest."""
        words = self.parsed(s.CloseBody)
        return self.answer(
            token,
            lambda o: work_orders.close_work_order(order=o, actor=self.caller.actor, **words),
        )


class HoldView(OrderVerbView):
    @describe(name="hold", body=s.HoldBody, answer=s.OrderSerializer)
    def post(self, request: Request, token: str) -> Response:
        """Something must be cleared first. The same handle twice is one hold."""
        words = self.parsed(s.HoldBody)
        return self.answer(
            token, lambda o: holds.hold_work_order(order=o, actor=self.caller.actor, **words)
        )


class ReleaseView(OrderVerbView):
    @describe(name="release", body=s.ReleaseBody, answer=s.OrderSerializer)
    def post(self, request: Request, token: str, hold: str) -> Response:
        """Cleared: the order goes on when no hold is left."""
        words = self.parsed(s.ReleaseBody)

        def run(order: WorkOrder) -> None:
            row = get_object_or_404(order.holds.all(), token=hold)
            holds.release_hold(hold=row, actor=self.caller.actor, **words)

        return self.answer(token, run)


class ShipView(OrderVerbView):
    @describe(name="ship", body=s.ShipBody, answer=s.OrderSerializer)
    def post(self, request: Request, token: str) -> Response:
        """One parcel with these packed items has left."""
        words = self.parsed(s.ShipBody)
        wanted = words.pop("items")

        def run(order: WorkOrder) -> None:
            found = list(WorkItem.objects.filter(work_order=order, token__in=wanted))
            if len(found) != len(set(wanted)):
                raise Unprocessable("an item is not part of this order")
            shipments.ship_items(order=order, items=found, actor=self.caller.actor, **words)

        return self.answer(token, run)
