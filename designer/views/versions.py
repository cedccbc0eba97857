"""Changing what lies on the stage: pick, star, undo, layout, repeat, inks. One verb each."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from designer.errors import DesignerError
from designer.forms import (
    LayoutForm,
    RecolourForm,
    RelayForm,
    StarForm,
    VersionForm,
    problems_of,
)
from designer.layout import LayoutError
from designer.models import Design, Version
from designer.services import heads, layouts
from designer.views.studio import address, own_design
from designer.views.studio_context import studio_context

Change = Callable[[Version], Version]


@require_POST
def pick(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../pick/``: this version becomes the design's head."""

    def change(version: Version) -> Version:
        heads.move_head(design=version.design, to=version)
        return version

    return _changed(request, garment, token, VersionForm(request.POST), change)


@require_POST
def star(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../star/``: ``starred`` on or absent."""
    form = StarForm(request.POST)

    def change(version: Version) -> Version:
        heads.set_star(version=version, starred=form.cleaned_data["starred"])
        return version

    return _changed(request, garment, token, form, change)


@require_POST
def lay_out(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../layout/``: size, place, turn and colours; no engine is called."""
    form = LayoutForm(request.POST)
    return _changed(
        request,
        garment,
        token,
        form,
        lambda version: layouts.change_layout(version=version, changes=form.changes()),
    )


@require_POST
def relay(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../repeat/``: the motifs laid out again for another repeat."""
    form = RelayForm(request.POST)
    return _changed(
        request,
        garment,
        token,
        form,
        lambda version: layouts.relay_version(version=version, repeat=form.cleaned_data["repeat"]),
    )


@require_POST
def recolour(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../recolour/``: the same drawing in other inks."""
    form = RecolourForm(request.POST)

    def change(version: Version) -> Version:
        asked: str = form.cleaned_data["palette"]
        palette = asked.split() if asked.startswith("#") else asked
        return layouts.redraw_version(version=version, parameters={"palette": palette})

    return _changed(request, garment, token, form, change)


@require_POST
def undo(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../undo/``."""
    design, _ = own_design(request, garment, token)
    return answer(request, design, heads.undo(design=design) or design.head)


@require_POST
def redo(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../redo/``."""
    design, _ = own_design(request, garment, token)
    return answer(request, design, heads.redo(design=design) or design.head)


def _changed(
    request: HttpRequest, garment: str, token: str, form: VersionForm, change: Change
) -> HttpResponse:
    """Checks the form, finds the version (or her copy of an example's), changes it, answers."""
    design, twins = own_design(request, garment, token)
    named = request.POST.get("version", "")
    version = twins.get(named) or get_object_or_404(design.versions, token=named)
    if not form.is_valid():
        messages.error(request, problems_of(form))
        return answer(request, design, version)
    try:
        version = change(version)
    except (DesignerError, LayoutError) as error:
        messages.error(request, str(error))
    design.refresh_from_db()
    return answer(request, design, version)


def answer(request: HttpRequest, design: Design, version: Version | None) -> HttpResponse:
    """The stage as a fragment for htmx (template designer/studio/_stage.html), else the page anew."""
    if request.headers.get("HX-Request"):
        response = render(
            request, "designer/studio/_stage.html", studio_context(request, design, version)
        )
        response["HX-Push-Url"] = address(design, version)
        return response
    return redirect(address(design, version))
