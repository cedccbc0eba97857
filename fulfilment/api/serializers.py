"""Orders, garments and parcels as JSON. Lengths in millimetres, times in UTC."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from fulfilment.machines import (
    DELIVERY_STATES,
    FLOOR_EVENTS,
    HOLD_REASONS,
    REJECT_REASONS,
    SCRAP_REASONS,
)
from fulfilment.models import Hold, PrintFile, Shipment, WorkItem, WorkOrder


class PrintedFileSerializer(serializers.Serializer[dict[str, Any]]):
    """One file that the passport names; fetch it by its hash. ``role`` print is what to print;
    lengths are those of prints, bleed included."""

    name = serializers.CharField()
    role = serializers.ChoiceField(choices=["print", "comparison", "design"])
    sha256 = serializers.CharField()
    placement = serializers.CharField()
    width_mm = serializers.FloatField()
    height_mm = serializers.FloatField()
    dpi = serializers.FloatField()
    bytes = serializers.IntegerField()


class PrintFileSerializer(serializers.ModelSerializer[PrintFile]):
    files = PrintedFileSerializer(many=True)
    gate = serializers.DictField()

    class Meta:
        model = PrintFile
        fields = [
            "token",
            "state",
            "stage",
            "progress",
            "error_text",
            "verdict",
            "source",
            "files",
            "gate",
        ]


class ItemSerializer(serializers.ModelSerializer[WorkItem]):
    """``actions`` says what you may do now; anything else answers 409."""

    work_order = serializers.SlugRelatedField[WorkOrder](slug_field="token", read_only=True)
    remake_of = serializers.SlugRelatedField[WorkItem](slug_field="token", read_only=True)
    shipment = serializers.SlugRelatedField[Shipment](slug_field="token", read_only=True)
    print_file = PrintFileSerializer(allow_null=True)

    class Meta:
        model = WorkItem
        fields = [
            "token",
            "label",
            "work_order",
            "line_reference",
            "number",
            "attempt",
            "remake_of",
            "garment",
            "size",
            "colourway",
            "quantity",
            "title",
            "words",
            "step",
            "step_at",
            "scrap_reason",
            "design_sha256",
            "print_file",
            "shipment",
            "actions",
        ]


class HoldSerializer(serializers.ModelSerializer[Hold]):
    class Meta:
        model = Hold
        fields = ["token", "reason", "party", "handle", "note", "since", "released_at"]


class ShipmentSerializer(serializers.ModelSerializer[Shipment]):
    class Meta:
        model = Shipment
        fields = [
            "token",
            "state",
            "delivery",
            "carrier",
            "tracking_number",
            "tracking_url",
            "shipped_at",
            "delivered_at",
        ]


class AddressSerializer(serializers.Serializer[dict[str, str]]):
    name = serializers.CharField()
    line1 = serializers.CharField()
    line2 = serializers.CharField()
    city = serializers.CharField()
    region = serializers.CharField()
    postcode = serializers.CharField()
    country = serializers.CharField()
    email = serializers.CharField()
    phone = serializers.CharField()


class OrderSerializer(serializers.ModelSerializer[WorkOrder]):
    """One order with all its garments. ``version`` grows with every change: drop lower ones."""

    ship_to = AddressSerializer()
    items = ItemSerializer(many=True)
    holds = serializers.SerializerMethodField()
    shipments = ShipmentSerializer(many=True)

    class Meta:
        model = WorkOrder
        fields = [
            "token",
            "store",
            "reference",
            "request",
            "work",
            "is_held",
            "rush",
            "reason",
            "version",
            "created_at",
            "accept_by",
            "dispatch_by",
            "ship_to",
            "items",
            "holds",
            "shipments",
            "actions",
        ]

    def get_holds(self, order: WorkOrder) -> list[dict[str, Any]]:
        active = [hold for hold in order.holds.all() if hold.is_active]
        return list(HoldSerializer(active, many=True).data)


class PageSerializer(serializers.Serializer[dict[str, Any]]):
    next = serializers.CharField(allow_null=True)
    has_more = serializers.BooleanField()


class OrderListSerializer(serializers.Serializer[dict[str, Any]]):
    data = OrderSerializer(many=True)  # type: ignore[assignment]  # the name is the contract's
    page = PageSerializer()


class ProblemSerializer(serializers.Serializer[dict[str, Any]]):
    """RFC 9457. ``allowed`` comes with 409, ``errors`` with field errors."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    code = serializers.CharField()
    detail = serializers.CharField()
    instance = serializers.CharField()  # type: ignore[assignment]
    allowed = serializers.ListField(child=serializers.CharField(), required=False)
    errors = serializers.ListField(  # type: ignore[assignment]
        child=serializers.DictField(), required=False
    )


class CallerSerializer(serializers.Serializer[dict[str, Any]]):
    factory = serializers.CharField()
    name = serializers.CharField()
    press_public_key = serializers.CharField()


# What verbs take.


class EmptyBody(serializers.Serializer[dict[str, Any]]):
    """Nothing."""


class ReasonBody(serializers.Serializer[dict[str, Any]]):
    reason = serializers.ChoiceField(choices=REJECT_REASONS)
    note = serializers.CharField(max_length=300, required=False, allow_blank=True, default="")


class NoteBody(serializers.Serializer[dict[str, Any]]):
    note = serializers.CharField(max_length=300, required=False, allow_blank=True, default="")


class CloseBody(serializers.Serializer[dict[str, Any]]):
    reason = serializers.CharField(max_length=60)


class HoldBody(serializers.Serializer[dict[str, Any]]):
    reason = serializers.ChoiceField(choices=HOLD_REASONS)
    handle = serializers.CharField(max_length=64)
    note = serializers.CharField(max_length=300, required=False, allow_blank=True, default="")


class ReleaseBody(serializers.Serializer[dict[str, Any]]):
    resolution = serializers.CharField(max_length=300)


class StepBody(serializers.Serializer[dict[str, Any]]):
    event = serializers.ChoiceField(choices=FLOOR_EVENTS)
    station = serializers.CharField(max_length=40, required=False, allow_blank=True, default="")


class QcBody(serializers.Serializer[dict[str, Any]]):
    passed = serializers.BooleanField()
    reason = serializers.ChoiceField(
        choices=SCRAP_REASONS, required=False, allow_blank=True, default=""
    )


class ShipBody(serializers.Serializer[dict[str, Any]]):
    items = serializers.ListField(child=serializers.CharField(), min_length=1, max_length=100)
    carrier = serializers.CharField(max_length=60)
    tracking_number = serializers.CharField(max_length=60)
    tracking_url = serializers.URLField(required=False, allow_blank=True, default="")


class TrackingBody(serializers.Serializer[dict[str, Any]]):
    status = serializers.ChoiceField(choices=DELIVERY_STATES)
