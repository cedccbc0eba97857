"""The studio: a sentence in, four versions out, and every change as a new version."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from designer.errors import DesignerError
from designer.forms import DrawForm, problems_of
from designer.models import Design, Garment, Round, RoundKind, Version
from designer.queries import designs_of, family_tree, rounds_of
from designer.services.designs import adopt_design, create_design
from designer.services.rounds import cancel_round, start_round
from designer.shoppers import current_shopper, ensure_shopper, may_open, may_see, open_draft_link
from designer.views.studio_context import round_view, studio_context


@require_safe
def studio(request: HttpRequest, garment: str) -> HttpResponse:
    """``GET /studio/<garment>/``: filled from the first second. ``?q=`` is an ad's sentence.

    Template designer/studio.html; context as in ``studio_context`` plus ``asked`` (the sentence).
    """
    style = get_object_or_404(Garment, slug=garment)
    asked = kept_prompt(request) or request.GET.get("q", "").strip()[:600]
    design = _example_for(style, asked)
    if design is None:
        context = {"garment": style, "asked": asked, "prompt": asked, "design": None}
        return render(request, "designer/studio.html", context)
    context = studio_context(request, design, None)
    return render(request, "designer/studio.html", {**context, "asked": asked or context["prompt"]})


def _example_for(garment: Garment, asked: str) -> Design | None:
    """The example whose words were asked for, else the newest example of the garment."""
    examples = Design.objects.filter(garment=garment, is_public=True, head__isnull=False)
    if asked:
        return examples.filter(rounds__prompt__iexact=asked).first() or examples.first()
    return examples.first()


@require_safe
def design_page(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``GET /studio/<garment>/<design>/``; ``?v=`` puts another version on the stage."""
    design = visible_design(request, garment, token)
    shown = design.versions.filter(token=request.GET.get("v", "")).first()
    context = studio_context(request, design, shown)
    asked = kept_prompt(request) or context["prompt"]
    return render(request, "designer/studio.html", {**context, "asked": asked})


@require_safe
def round_cards(request: HttpRequest, garment: str, token: str, round: str) -> HttpResponse:
    """The cards of one round, to be swapped in while it is drawn. Template designer/studio/_round.html."""
    design = visible_design(request, garment, token)
    found = get_object_or_404(rounds_of(design), token=round)
    context = {"design": design, "garment": design.garment, "latest": round_view(found)}
    response = render(request, "designer/studio/_round.html", context)
    response["Cache-Control"] = "no-store"
    return response


@require_safe
def tree(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """The design's family tree. Template designer/tree.html; context: design, roots."""
    design = visible_design(request, garment, token)
    context = {"design": design, "garment": design.garment, "roots": family_tree(design)}
    return render(request, "designer/tree.html", context)


@require_POST
def draw(request: HttpRequest, garment: str, token: str = "") -> HttpResponse:
    """``POST .../draw/``: four candidates, in this design or a new one."""
    style = get_object_or_404(Garment, slug=garment)
    form = DrawForm(request.POST)
    if not form.is_valid():
        return refuse(request, style, token, problems_of(form))
    asked = form.cleaned_data
    design, twins = _design_to_draw_in(request, style, token)
    parent = _parent(design, twins, asked["parent"])
    try:
        made = start_round(
            design=design,
            prompt=asked["prompt"],
            kind=RoundKind(asked["kind"] or RoundKind.DRAW),
            parent=parent,
            instruction=asked["instruction"],
            engine_id=asked["engine"],
            seed=asked["seed"],
            request_key=_key(request, asked["request_key"]),
        )
    except DesignerError as error:
        return refuse(request, style, design.token if design.head_id else token, str(error))
    return redirect(address(made.design))


def _design_to_draw_in(
    request: HttpRequest, garment: Garment, token: str
) -> tuple[Design, dict[str, Version]]:
    if token:
        return own_design(request, garment.slug, token)
    return create_design(shopper=ensure_shopper(request), garment=garment), {}


def _parent(design: Design, twins: dict[str, Version], token: str) -> Version | None:
    if not token:
        return None
    return twins.get(token) or get_object_or_404(design.versions, token=token)


def _key(request: HttpRequest, given: str) -> str | None:
    """A double press is one round, but only for the same visitor."""
    return f"{ensure_shopper(request).pk}:{given}" if given else None


@require_POST
def stop(request: HttpRequest, garment: str, token: str, round: str) -> HttpResponse:
    """``POST .../stop/``: what is not drawn yet is not drawn."""
    design, _ = own_design(request, garment, token)
    cancel_round(round=get_object_or_404(Round, design=design, token=round))
    return redirect(address(design))


@require_safe
def open_draft(request: HttpRequest, signed: str) -> HttpResponse:
    """``GET /d/<signed>/``: a draft on another device, without an account."""
    design = open_draft_link(request, signed)
    if design is None:
        raise Http404("this link is wrong or too old")
    return redirect(address(design))


@require_safe
def my_designs(request: HttpRequest) -> HttpResponse:
    """``GET /me/designs/``. Template designer/my_designs.html; context: designs."""
    shopper = current_shopper(request)
    designs = designs_of(shopper) if shopper else Design.objects.none()
    return render(request, "designer/my_designs.html", {"designs": designs})


def address(design: Design, version: Version | None = None) -> str:
    base = reverse("designer:design", args=[design.garment.slug, design.token])
    return f"{base}?v={version.token}" if version else base


def visible_design(request: HttpRequest, garment: str, token: str) -> Design:
    """Hers, opened by link, or an example; 404 for everybody else."""
    found = Design.objects.select_related("garment", "head__artwork", "head__recipe", "shopper")
    design = get_object_or_404(found, token=token, garment__slug=garment)
    if not may_see(request, design):
        raise Http404("no such design")
    return design


def own_design(request: HttpRequest, garment: str, token: str) -> tuple[Design, dict[str, Version]]:
    """The design to write to; acting on an example makes a copy, with a map of its versions."""
    design = visible_design(request, garment, token)
    if may_open(request, design):
        return design, {}
    return adopt_design(design=design, shopper=ensure_shopper(request))


def refuse(request: HttpRequest, garment: Garment, token: str, words: str) -> HttpResponse:
    """Her words stay in the box; the reason is on top."""
    messages.error(request, words)
    if token:
        target = reverse("designer:design", args=[garment.slug, token])
    else:
        target = reverse("designer:studio", args=[garment.slug])
    asked: str = request.POST.get("prompt", "")
    request.session["studio_prompt"] = asked[:600]
    return redirect(target)


def kept_prompt(request: HttpRequest) -> str:
    """The words of a refused round, once."""
    return str(request.session.pop("studio_prompt", ""))
