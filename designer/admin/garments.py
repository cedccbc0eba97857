"""Blanks: print areas in millimetres, colourways, sizes and panels on one page."""

from __future__ import annotations

from django.contrib import admin

from designer.admin_base import ModelAdmin, TabularInline
from designer.models import Colourway, Garment, GarmentSize, Panel, Placement


class ColourwayInline(TabularInline):  # type: ignore[misc]
    model = Colourway
    extra = 0


class SizeInline(TabularInline):  # type: ignore[misc]
    model = GarmentSize
    extra = 0


class PanelInline(TabularInline):  # type: ignore[misc]
    model = Panel
    extra = 0


class PlacementInline(TabularInline):  # type: ignore[misc]
    model = Placement
    extra = 0


@admin.register(Garment)
class GarmentAdmin(ModelAdmin):  # type: ignore[misc]
    list_display = ("name", "slug", "technique", "fabric", "weight_gsm", "lead_days")
    inlines = (PlacementInline, ColourwayInline, SizeInline, PanelInline)
    search_fields = ("name", "slug", "sku")
