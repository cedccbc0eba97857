"""What providers told us, and how paid orders reached the factory."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from designer.admin_base import ReadOnlyAdmin
from designer.work import WorkState, enqueue_work
from shop.models import Handover, WebhookInbox


@admin.register(WebhookInbox)
class WebhookInboxAdmin(ReadOnlyAdmin):
    list_display = ("event_type", "state", "deliveries", "received_at", "error_text")
    list_filter = ("state", "event_type")
    search_fields = ("event_id", "object_id")
    actions = ("work_again",)

    @admin.action(description="Work it again", permissions=["again"])
    def work_again(self, request: HttpRequest, rows: QuerySet[WebhookInbox]) -> None:
        count = 0
        for row in rows.filter(state=WorkState.FAILED):
            again = WebhookInbox.objects.filter(pk=row.pk, state=WorkState.FAILED)
            if again.update(state=WorkState.QUEUED, attempts=0, next_at=timezone.now()):
                enqueue_work(row)
                count += 1
        self.message_user(request, f"{count} will be worked again.")

    def has_again_permission(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm("shop.change_webhookinbox"))


@admin.register(Handover)
class HandoverAdmin(ReadOnlyAdmin):
    list_display = ("order", "state", "attempts", "error_text", "created_at")
    list_filter = ("state",)
    list_select_related = ("order",)
