"""Addresses of this floor: the factory's board and its API."""

from __future__ import annotations

from django.urls import include, path

from fulfilment.api.views.schema import DocsView, SchemaView

app_name = "fulfilment"

urlpatterns = [
    path("api/v1/", include("fulfilment.api.urls")),
    path("api/schema/", SchemaView.as_view(), name="api-schema"),
    path("api/docs/", DocsView.as_view(url_name="fulfilment:api-schema"), name="api-docs"),
]
