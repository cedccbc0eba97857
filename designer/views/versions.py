"""Changing what lies on the stage: pick, star, undo, layout, repeat, inks. One verb each."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
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
from designer.models import Version
from designer.services import heads, layouts
from designer.views.studio_access import address, own_design
from designer.views.studio_answer import answer, is_swap

Change = Callable[[Version], Version]
AS_DRAWN = "as_drawn"  # the palette that the words and the seed chose


@require_POST
def pick(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../pick/``: this version becomes the design's head."""

    def change(version: Version) -> Version:
        heads.pick_version(design=version.design, version=version)
        return version

    return answer_change(request, garment, token, VersionForm(request.POST), change)


@require_POST
def star(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../star/``: ``starred`` on or absent."""
    form = StarForm(request.POST)

    def change(version: Version) -> Version:
        heads.set_star(version=version, starred=form.cleaned_data["starred"])
        looked_at = version.design.versions.filter(token=form.cleaned_data["look"])
        return looked_at.first() or version

    return answer_change(request, garment, token, form, change)


@require_POST
def lay_out(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../layout/``: size, place, turn and colours; no engine is called."""
    form = LayoutForm(request.POST)

    def change(version: Version) -> Version:
        return layouts.change_layout(version=version, changes=form.changes_of(version))

    # The panel stays: she may already be dragging again.
    return answer_change(request, garment, token, form, change, keep=("adjust",))


@require_POST
def relay(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../repeat/``: the motifs laid out again for another repeat."""
    form = RelayForm(request.POST)
    return answer_change(
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
        palette: object = asked.split() if asked.startswith("#") else asked
        if asked == AS_DRAWN:
            palette = None
        return layouts.redraw_version(version=version, parameters={"palette": palette})

    return answer_change(request, garment, token, form, change)


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


def answer_change(
    request: HttpRequest,
    garment: str,
    token: str,
    form: VersionForm,
    change: Change,
    keep: tuple[str, ...] = (),
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
        keep = ()  # the controls go back to what is true
    design.refresh_from_db()
    if twins and is_swap(request):  # her own copy has addresses of its own
        to = address(design, version, tab=request.POST.get("tab", ""))
        return HttpResponse(status=204, headers={"HX-Redirect": to})
    return answer(request, design, version, keep=keep)
