"""Addresses of this floor: the factory's board and its API."""

from __future__ import annotations

from django.urls import include, path

from fulfilment.api.views.schema import DocsView, SchemaView
from fulfilment.views import board, files, jobs, session

app_name = "fulfilment"

_item = "factory/items/<slug:token>/"

urlpatterns = [
    path("factory/", board.board, name="board"),
    path("factory/lanes/", board.lanes, name="lanes"),
    path("factory/scan/", board.scan, name="scan"),
    path("factory/login/", session.FloorLoginView.as_view(), name="login"),
    path("factory/logout/", session.FloorLogoutView.as_view(), name="logout"),
    path(_item, jobs.item_page, name="item"),
    path(f"{_item}do/", jobs.act, name="act"),
    path(f"{_item}design.zip", files.design_file, name="design-file"),
    path(f"{_item}files/<slug:sha256>/", files.print_file, name="print-file"),
    path(f"{_item}passport.json", files.passport, name="passport"),
    path(f"{_item}compare/<slug:which>.png", files.comparison, name="comparison"),
    path(f"{_item}qc.webp", files.qc_photo, name="qc-photo"),
    path("api/v1/", include("fulfilment.api.urls")),
    path("api/schema/", SchemaView.as_view(), name="api-schema"),
    path("api/docs/", DocsView.as_view(url_name="fulfilment:api-schema"), name="api-docs"),
]
