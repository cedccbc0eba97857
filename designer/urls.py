"""Addresses of the ground floor (DESIGN 8: they stay put)."""

from __future__ import annotations

from django.urls import path, register_converter

from designer.views import pictures, progress, theme

app_name = "designer"


class HexId:
    """64 hex digits."""

    regex = "[0-9a-f]{64}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(HexId, "sha256")

urlpatterns = [
    path("r/<sha256:id_hash>/<int:width>.<slug:fmt>", pictures.picture, name="picture"),
    path("tiles/<slug:token>/", pictures.tile, name="tile"),
    path("work/<slug:kind>/<slug:token>/", progress.progress, name="progress"),
    path("work/<slug:kind>/<slug:token>/cancel/", progress.cancel, name="cancel"),
    path("theme/", theme.set_theme, name="theme"),
]
