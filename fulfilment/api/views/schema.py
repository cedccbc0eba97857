"""The published schema, and a page to read and try it on."""

from __future__ import annotations

from typing import Any

from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView


class SchemaView(SpectacularAPIView):  # type: ignore[misc]
    """OpenAPI 3.1; add ``?format=json`` for JSON."""

    authentication_classes: list[Any] = []
    permission_classes: list[Any] = []


class DocsView(SpectacularSwaggerSplitView):  # type: ignore[misc]
    """Swagger UI from our own files; its script comes from a second address, so that the page's
    security policy needs no exception."""

    authentication_classes: list[Any] = []
    permission_classes: list[Any] = []
    template_name = "fulfilment/api_docs.html"
