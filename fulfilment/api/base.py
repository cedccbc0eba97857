"""What every view of the factory API shares."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from django.shortcuts import get_object_or_404
from rest_framework.parsers import JSONParser
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.views import APIView

from fulfilment.api.auth import FactoryCaller, FactoryKeyAuthentication, FactoryThrottle, IsFactory
from fulfilment.api.problems import Unprocessable, problem_response
from fulfilment.models import Factory, Shipment, WorkItem, WorkOrder
from fulfilment.queries import orders_of_factory
from fulfilment.services.idempotency import answer_once, fingerprint_request

MAX_KEY = 200


class FactoryView(APIView):
    """Authenticated as a factory; refusals are problem details."""

    authentication_classes = [FactoryKeyAuthentication]
    permission_classes = [IsFactory]
    throttle_classes = [FactoryThrottle]
    parser_classes = [JSONParser]
    renderer_classes = [JSONRenderer]

    def get_exception_handler(self) -> Callable[..., Response | None]:
        return problem_response

    def finalize_response(
        self, request: Request, response: Response, *args: Any, **kwargs: Any
    ) -> Response:
        response["Cache-Control"] = "private, no-store"
        return super().finalize_response(request, response, *args, **kwargs)

    @property
    def caller(self) -> FactoryCaller:
        user: object = self.request.user
        assert isinstance(user, FactoryCaller)
        return user

    @property
    def factory(self) -> Factory:
        return self.caller.factory

    def order(self, token: str) -> WorkOrder:
        return get_object_or_404(orders_of_factory(self.factory), token=token)

    def item(self, token: str) -> WorkItem:
        rows = WorkItem.objects.select_related("work_order__factory", "print_file", "shipment")
        return get_object_or_404(rows, token=token, work_order__factory=self.factory)

    def shipment(self, token: str) -> Shipment:
        rows = Shipment.objects.select_related("work_order__factory")
        return get_object_or_404(rows, token=token, work_order__factory=self.factory)

    def once(self, run: Callable[[], tuple[int, Any]]) -> Response:
        """Runs a verb, honouring ``Idempotency-Key``; ``run`` gives (status, serialised data)."""

        def plain() -> tuple[int, dict[str, Any]]:
            status, data = run()
            return status, json.loads(JSONRenderer().render(data))

        key = self.request.headers.get("Idempotency-Key", "").strip()
        if not key:
            status, body = plain()
            return Response(body, status=status)
        if len(key) > MAX_KEY:
            raise Unprocessable(f"an Idempotency-Key has at most {MAX_KEY} characters")
        fingerprint = fingerprint_request(
            method=self.request.method or "",
            path=self.request.path,
            body=json.dumps(self.request.data, sort_keys=True).encode(),
        )
        (status, body), replayed = answer_once(
            factory=self.factory, key=key, fingerprint=fingerprint, run=plain
        )
        headers = {"Idempotency-Replayed": "true"} if replayed else None
        return Response(body, status=status, headers=headers)

    def parsed(self, serializer: type[BaseSerializer[Any]]) -> dict[str, Any]:
        """The checked body. Raises ValidationError (422)."""
        form = serializer(data=self.request.data)
        form.is_valid(raise_exception=True)
        return dict(form.validated_data)
