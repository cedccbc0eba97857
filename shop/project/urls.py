"""Addresses of the reference store (DESIGN 8: they stay put)."""

from __future__ import annotations

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("fulfilment.urls")),
    path("", include("designer.urls")),
    path("", include("shop.urls")),
]
handler404 = "shop.views.errors.not_found"
handler500 = "shop.views.errors.server_error"
