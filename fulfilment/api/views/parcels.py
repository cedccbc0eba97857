"""Parcels over the API: what the carrier says."""

from __future__ import annotations

from typing import Any

from rest_framework.request import Request
from rest_framework.response import Response

from fulfilment.api import serializers as s
from fulfilment.api.base import FactoryView
from fulfilment.api.describe import describe
from fulfilment.services.shipments import record_delivery


class TrackingView(FactoryView):
    @describe(name="record_tracking", body=s.TrackingBody, answer=s.ShipmentSerializer)
    def post(self, request: Request, token: str) -> Response:
        """News of a parcel. News that is older than its arrival is dropped."""
        words = self.parsed(s.TrackingBody)
        parcel = self.shipment(token)

        def act() -> tuple[int, Any]:
            changed = record_delivery(shipment=parcel, actor=self.caller.actor, **words)
            return 200, s.ShipmentSerializer(changed).data

        return self.once(act)
