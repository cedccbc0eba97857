"""The merchant's view of making and shipping: everything to read, three things to do."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from designer.admin_base import ModelAdmin, ReadOnlyAdmin, TabularInline
from designer.models import Version
from designer.pictures import swatch_url
from fulfilment.machines import OrderError
from fulfilment.models import (
    Delivery,
    Endpoint,
    Factory,
    FactoryMember,
    Hold,
    PrintFile,
    Shipment,
    WorkEvent,
    WorkItem,
    WorkOrder,
)
from fulfilment.services.factories import rotate_api_key
from fulfilment.services.holds import release_hold
from fulfilment.services.work_orders import request_cancel


class ReadOnlyInline(TabularInline):  # type: ignore[misc]
    """Rows of the software, under the order they belong to."""

    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class ItemInline(ReadOnlyInline):
    model = WorkItem
    fields = ("picture", "label", "title", "size", "quantity", "step", "attempt", "verdict")
    readonly_fields = fields
    show_change_link = True

    @admin.display(description="Print")
    def picture(self, item: WorkItem) -> SafeString:
        return _picture(item)

    @admin.display(description="Gate")
    def verdict(self, item: WorkItem) -> str:
        return item.print_file.verdict if item.print_file else "–"


class EventInline(ReadOnlyInline):
    model = WorkEvent
    fields = ("version", "occurred_at", "code", "item", "text", "actor")
    readonly_fields = fields


class ShipmentInline(ReadOnlyInline):
    model = Shipment
    fields = ("carrier", "tracking_number", "state", "delivery", "shipped_at", "delivered_at")
    readonly_fields = fields


class HoldInline(ReadOnlyInline):
    model = Hold
    fields = ("reason", "party", "note", "since", "released_at", "released_by", "resolution")
    readonly_fields = fields


def _picture(item: WorkItem) -> SafeString:
    rows = Version.objects.select_related("artwork__recipe", "design__garment", "recipe")
    version = rows.filter(token=item.version_token).first()
    if version is None:
        return format_html("{}", "–")
    return format_html(
        '<img src="{}" alt="{}" width="64" height="64" loading="lazy">',
        swatch_url(version, width=160),
        item.words,
    )


@admin.register(WorkOrder)
class WorkOrderAdmin(ReadOnlyAdmin):
    list_display = ("reference", "store", "factory", "request", "work", "held", "created_at")
    list_filter = ("request", "work", "factory", "store")
    search_fields = ("reference", "token", "items__words")
    list_select_related = ("factory",)
    inlines = (ItemInline, ShipmentInline, HoldInline, EventInline)
    actions = ("ask_to_stop",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[WorkOrder]:
        rows: QuerySet[WorkOrder] = super().get_queryset(request)
        return rows.prefetch_related("holds")

    @admin.display(description="On hold", boolean=True)
    def held(self, order: WorkOrder) -> bool:
        return order.is_held

    @admin.action(description="Ask the factory to stop", permissions=["cancel"])
    def ask_to_stop(self, request: HttpRequest, rows: QuerySet[WorkOrder]) -> None:
        for order in rows:
            try:
                stopped = request_cancel(
                    store=order.store,
                    reference=order.reference,
                    reason=f"asked by {request.user.get_username()}",
                )
            except OrderError as error:
                self.message_user(request, f"{order.reference}: {error}", messages.ERROR)
            else:
                done = stopped.request.replace("_", " ")
                self.message_user(request, f"{order.reference}: {done}")

    def has_cancel_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("fulfilment.change_workorder")


@admin.register(WorkItem)
class WorkItemAdmin(ReadOnlyAdmin):
    list_display = ("label", "title", "size", "step", "attempt", "step_at")
    list_filter = ("step", "garment")
    search_fields = ("token", "words", "work_order__reference")

    def get_queryset(self, request: HttpRequest) -> QuerySet[WorkItem]:
        rows: QuerySet[WorkItem] = super().get_queryset(request)
        return rows.select_related("work_order")


@admin.register(PrintFile)
class PrintFileAdmin(ReadOnlyAdmin):
    list_display = ("item", "state", "verdict", "source", "attempts", "error_text", "created_at")
    list_filter = ("state", "verdict", "source")
    fields = ("item", "state", "verdict", "source", "figures", "error_text", "created_at")
    readonly_fields = fields

    @admin.display(description="Gate figures")
    def figures(self, row: PrintFile) -> SafeString:
        lines = [(f["words"], f["value"], f["verdict"]) for f in row.gate.get("figures", [])]
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{}: {} ({})</li>", lines))


@admin.register(Hold)
class HoldAdmin(ReadOnlyAdmin):
    list_display = ("work_order", "reason", "party", "note", "since", "released_at", "released_by")
    list_filter = ("reason", "party", ("released_at", admin.EmptyFieldListFilter))
    actions = ("release",)

    @admin.action(description="Release", permissions=["release"])
    def release(self, request: HttpRequest, rows: QuerySet[Hold]) -> None:
        for hold in rows:
            try:
                release_hold(
                    hold=hold,
                    actor=f"person:{request.user.get_username()}",
                    resolution="released in the admin",
                )
            except OrderError as error:
                self.message_user(request, f"{hold}: {error}", messages.ERROR)

    def has_release_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("fulfilment.change_hold")


class MemberInline(TabularInline):  # type: ignore[misc]
    model = FactoryMember
    extra = 0


@admin.register(Factory)
class FactoryAdmin(ModelAdmin):  # type: ignore[misc]
    list_display = ("name", "slug", "mode", "is_open", "created_at")
    fields = ("name", "slug", "mode", "techniques", "is_open", "public_key")
    inlines = (MemberInline,)
    actions = ("rotate_key",)

    @admin.action(description="New API key (older ones stop now)", permissions=["change"])
    def rotate_key(self, request: HttpRequest, rows: QuerySet[Factory]) -> Any:
        """The keys are on the next page and nowhere else: they cannot be shown again."""
        keys = [(factory.name, rotate_api_key(factory=factory)) for factory in rows]
        context = {**self.admin_site.each_context(request), "title": "New keys", "keys": keys}
        page = TemplateResponse(request, "fulfilment/admin_keys.html", context)
        page["Cache-Control"] = "no-store"
        return page


@admin.register(Endpoint)
class EndpointAdmin(ModelAdmin):  # type: ignore[misc]
    list_display = ("url", "store", "is_active", "created_at")
    fields = ("url", "store", "is_active", "secret")
    readonly_fields = ("secret",)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "url":  # "a.example" without a scheme means https
            kwargs["assume_scheme"] = "https"
        return super().formfield_for_dbfield(db_field, request, **kwargs)


@admin.register(Delivery)
class DeliveryAdmin(ReadOnlyAdmin):
    list_display = ("event", "endpoint", "state", "attempts", "response_status", "error_text")
    list_filter = ("state", "endpoint")
