"""Products: words and prices are the merchant's; orders keep their own copy."""

from __future__ import annotations

from django.contrib import admin

from designer.admin_base import ModelAdmin
from shop.models import Product


@admin.register(Product)
class ProductAdmin(ModelAdmin):  # type: ignore[misc]
    list_display = ("title", "garment_slug", "price_text", "is_live", "position")
    list_filter = ("is_live", "garment_slug")
    list_editable = ("position",)
    search_fields = ("title", "slug", "blurb")
    prepopulated_fields = {"slug": ("title",)}
    fieldsets = (
        (None, {"fields": ("title", "slug", "blurb", "is_live", "position")}),
        ("Garment", {"fields": ("garment_slug", "default_colourway", "example_version")}),
        ("Price, tax included", {"fields": ("price_minor", "currency")}),
        ("Words on its page", {"fields": ("fit", "fabric", "care", "returns")}),
    )

    @admin.display(description="Price", ordering="price_minor")
    def price_text(self, row: Product) -> str:
        return str(row.price)
