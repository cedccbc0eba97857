"""Every mail that was sent, readable as it was."""

from __future__ import annotations

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from designer.admin_base import ReadOnlyAdmin
from shop.models import SentMail


@admin.register(SentMail)
class SentMailAdmin(ReadOnlyAdmin):
    list_display = ("subject", "kind", "to", "order", "state", "ended_at", "read")
    list_filter = ("kind", "state")
    search_fields = ("to", "subject", "order__number")
    list_select_related = ("order",)
    fields = ("subject", "kind", "to", "order", "state", "error_text", "text", "read")
    readonly_fields = fields

    @admin.display(description="Read it")
    def read(self, mail: SentMail) -> SafeString:
        return format_html('<a href="{}">open</a>', reverse("shop:mail", args=[mail.token]))
