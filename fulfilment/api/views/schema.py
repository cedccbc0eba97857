"""The published schema, and a page to read and try it on."""

from __future__ import annotations

from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView


class SchemaView(SpectacularAPIView):
    """OpenAPI 3.1; add ``?format=json`` for JSON."""

    authentication_classes = []
    permission_classes = []


class DocsView(SpectacularSwaggerSplitView):
    """Swagger UI from our own files; its script comes from a second address, so that the page's
    security policy needs no exception."""

    authentication_classes = []
    permission_classes = []
    template_name = "fulfilment/api_docs.html"
