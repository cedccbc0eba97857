"""Addresses of the ground floor (DESIGN 8: they stay put)."""

from __future__ import annotations

from django.urls import path, register_converter

from designer import urls_people
from designer.views import (
    gallery,
    pictures,
    plans,
    progress,
    studio,
    studio_rounds,
    theme,
    versions,
)

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
    path("me/designs/", studio.my_designs, name="my_designs"),
    path("d/<str:signed>/", studio.open_draft, name="open_draft"),
    path("studio/words/<slug:kind>/<slug:slug>.webp", studio_rounds.sample, name="word_sample"),
    path("studio/blank/<slug:garment>.webp", studio_rounds.blank, name="blank"),
    path(
        "studio/parts/<slug:engine>/<slug:part>/<str:option>.webp", plans.portrait, name="portrait"
    ),
    path("studio/gallery/", gallery.gallery, name="gallery"),
    path("studio/gallery/arrived/", gallery.arrived, name="gallery_arrived"),
    path("studio/gallery/remix/", gallery.remix, name="remix"),
    path("studio/<slug:garment>/words/", studio_rounds.words, name="words"),
    path(
        "studio/<slug:garment>/<slug:token>/recipe/<slug:version>.json",
        studio_rounds.recipe_file,
        name="recipe_file",
    ),
    path("studio/<slug:garment>/", studio.studio, name="studio"),
    path("studio/<slug:garment>/draw/", studio_rounds.draw, name="draw_new"),
    path("studio/<slug:garment>/<slug:token>/", studio.design_page, name="design"),
    path("studio/<slug:garment>/<slug:token>/draw/", studio_rounds.draw, name="draw"),
    path("studio/<slug:garment>/<slug:token>/pick/", versions.pick, name="pick"),
    path("studio/<slug:garment>/<slug:token>/star/", versions.star, name="star"),
    path("studio/<slug:garment>/<slug:token>/layout/", versions.lay_out, name="layout"),
    path("studio/<slug:garment>/<slug:token>/repeat/", versions.relay, name="repeat"),
    path("studio/<slug:garment>/<slug:token>/recolour/", versions.recolour, name="recolour"),
    path("studio/<slug:garment>/<slug:token>/plan/", plans.replan, name="replan"),
    path(
        "studio/<slug:garment>/<slug:token>/plan/<slug:part>/",
        plans.plan_options,
        name="plan_options",
    ),
    path("studio/<slug:garment>/<slug:token>/undo/", versions.undo, name="undo"),
    path("studio/<slug:garment>/<slug:token>/redo/", versions.redo, name="redo"),
    path("studio/<slug:garment>/<slug:token>/tree/", studio.tree, name="tree"),
    path(
        "studio/<slug:garment>/<slug:token>/rounds/<slug:round>/",
        studio_rounds.round_cards,
        name="round",
    ),
    path(
        "studio/<slug:garment>/<slug:token>/rounds/<slug:round>/stop/",
        studio_rounds.stop,
        name="stop_round",
    ),
    *urls_people.urlpatterns,
]
