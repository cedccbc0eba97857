"""The admin's look: django-unfold where the host has it, Django's own where not."""

from __future__ import annotations

from django.apps import apps
from django.contrib import admin
from django.http import HttpRequest

if apps.is_installed("unfold"):
    from unfold.admin import ModelAdmin, TabularInline
    from unfold.widgets import UnfoldAdminFileFieldWidget as FileInput
else:
    ModelAdmin, TabularInline = admin.ModelAdmin, admin.TabularInline
    from django.forms import FileInput

__all__ = ["FileInput", "ModelAdmin", "ReadOnlyAdmin", "TabularInline"]


class ReadOnlyAdmin(ModelAdmin):  # type: ignore[misc]
    """Rows that only the software writes: to look at, never to edit."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False
