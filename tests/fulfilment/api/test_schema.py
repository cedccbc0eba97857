"""The published description: OpenAPI 3.1, every address in it, and a page without inline code."""

from __future__ import annotations

import re


def test_the_schema_is_openapi_3_1_and_names_every_address(client):
    schema = client.get("/api/schema/?format=json").json()
    assert schema["openapi"].startswith("3.1")
    assert "/api/v1/work-orders/{token}/accept/" in schema["paths"]
    assert all(path.startswith("/api/v1/") for path in schema["paths"])
    names = [op["operationId"] for path in schema["paths"].values() for op in path.values()]
    assert len(names) == len(set(names)) == 19
    assert "factoryKey" in schema["components"]["securitySchemes"]


def test_the_docs_page_has_no_inline_code(client):
    page = client.get("/api/docs/").content.decode()
    assert "<style" not in page
    assert re.findall(r"<script(?![^>]*\ssrc=)", page) == []
    assert client.get("/api/docs/?script=").status_code == 200
