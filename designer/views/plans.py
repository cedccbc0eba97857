"""The plan of a print: one part decided otherwise, and what a part may be."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST, require_safe

from designer.engines import registry
from designer.errors import EngineError, UnsupportedFeature
from designer.forms import PlanForm
from designer.limits import is_within_limit
from designer.models import Design, Version
from designer.services.layouts import replan_version
from designer.studio.planning import Planning
from designer.studio.samples import is_portrait, portrait_picture
from designer.views.studio_access import visible_design
from designer.views.studio_answer import is_swap
from designer.views.studio_context import maker_of
from designer.views.versions import answer_change

REPLANS_AN_HOUR = 900  # of one address: a change every four seconds
TOO_OFTEN = "That is a lot of drawing from one place. Nothing was changed: please try again later."


@require_POST
def replan(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``POST .../plan/``: ``part`` with ``value``, ``add`` or ``remove``; one new version."""
    form = PlanForm(request.POST)

    def change(version: Version) -> Version:
        if not is_within_limit(request, purpose="replan", limit=REPLANS_AN_HOUR):
            raise UnsupportedFeature(TOO_OFTEN)
        view = _planning(version).part(form.cleaned_data["part"])
        if view is None:
            raise UnsupportedFeature("This print has no such part to change.")
        decisions = {view.part.key: form.decision_of(view.part)}
        return replan_version(version=version, decisions=decisions)

    return answer_change(request, garment, token, form, change)


@require_safe
def plan_options(request: HttpRequest, garment: str, token: str, part: str) -> HttpResponse:
    """``GET .../plan/<part>/?v=``: everything that a part may be, to choose from.

    Template designer/plan_options.html, for htmx designer/studio/_plan_options.html; context:
    design, garment, version, view (``PartView``), is_part (of the studio's sheet).
    """
    design = visible_design(request, garment, token)
    version = _shown(design, request.GET.get("v", ""))
    view = _planning(version).part(part)
    if view is None or not view.has_sheet:
        raise Http404("no such part")
    context = {
        "design": design,
        "garment": design.garment,
        "version": version,
        "view": view,
        "is_part": is_swap(request),
    }
    part_of = "designer/studio/_plan_options.html"
    template = part_of if is_swap(request) else "designer/plan_options.html"
    return render(request, template, context)


def _shown(design: Design, token: str) -> Version:
    found = design.versions.select_related("artwork", "recipe", "design__garment")
    named = {"token": token} if token else {"pk": design.head_id}
    return get_object_or_404(found, **named)


def _planning(version: Version) -> Planning:
    maker = maker_of(version.made_by.engine)
    return Planning(version, maker.engine, maker.label)


@require_safe
@cache_control(public=True, max_age=86_400)
def portrait(request: HttpRequest, engine: str, part: str, option: str) -> HttpResponse:
    """``GET /studio/parts/<engine>/<part>/<option>.webp?s=``: what an option looks like."""
    if not is_portrait(engine, part, option, request.GET.get("s", "")):
        raise Http404("no such picture")
    try:
        picture = portrait_picture(engine=registry.get_engine(engine), part=part, option=option)
    except EngineError as error:
        raise Http404("this engine is off") from error
    if not picture:
        raise Http404("no such picture")
    return HttpResponse(picture, content_type="image/webp")
