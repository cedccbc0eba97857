"""The studio's pages: a sentence in, four versions out, and every change as a new version."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from designer.models import Design, Garment, Version
from designer.queries import designs_of, family_tree
from designer.shoppers import current_shopper, open_draft_link
from designer.studio.family import draw_tree
from designer.studio.sentence import MAX_LENGTH
from designer.studio.walls import wall_of
from designer.views.studio_access import address, visible_design
from designer.views.studio_answer import answer, is_swap
from designer.views.studio_context import dock_context, studio_context

PAGE = "designer/studio.html"


@require_safe
def studio(request: HttpRequest, garment: str) -> HttpResponse:
    """``GET /studio/<garment>/``: filled from the first second. ``?q=`` is an ad's sentence.

    Template designer/studio.html; context as in ``studio_context``, or of the dock alone where the
    store has no example of the garment.
    """
    style = get_object_or_404(Garment, slug=garment)
    asked = request.GET.get("q", "").strip()[:MAX_LENGTH]
    design = _example_for(style, asked)
    if design is None:
        context = {**dock_context(request, style, asked), "design": None, "tab": "versions"}
        return render(request, PAGE, context)
    return render(request, PAGE, studio_context(request, design, None, asked=asked))


def _example_for(garment: Garment, asked: str) -> Design | None:
    """The example whose words were asked for, else the newest example of the garment."""
    examples = Design.objects.filter(garment=garment, is_public=True, head__isnull=False)
    if asked:
        named = examples.filter(rounds__prompt__iexact=asked).first()
        return named or examples.first()
    return examples.first()


@require_safe
def design_page(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """``GET /studio/<garment>/<design>/``; ``?v=`` puts another version on the stage, ``?with=``
    another beside it, ``?tab=`` opens a tab; ``?q=`` is a sentence she is writing."""
    design = visible_design(request, garment, token)
    shown = _version(design, request.GET.get("v", ""))
    if is_swap(request):
        return answer(request, design, shown, keep=("said",))
    asked = request.GET.get("q", "").strip()[:MAX_LENGTH]
    return render(request, PAGE, studio_context(request, design, shown, asked=asked))


def _version(design: Design, token: str) -> Version | None:
    found = design.versions.select_related("artwork", "recipe", "design__garment", "round")
    return found.filter(token=token).first() if token else None


@require_safe
def tree(request: HttpRequest, garment: str, token: str) -> HttpResponse:
    """The design's family tree. Template designer/tree.html, for htmx designer/studio/_tree.html;
    context: design, garment, tree, marked (the version on the stage or the head)."""
    design = visible_design(request, garment, token)
    marked = _version(design, request.GET.get("v", "")) or design.head
    context = {
        "design": design,
        "garment": design.garment,
        "tree": draw_tree(family_tree(design)),
        "marked": marked,
    }
    template = "designer/studio/_tree.html" if is_swap(request) else "designer/tree.html"
    return render(request, template, context)


@require_safe
def open_draft(request: HttpRequest, signed: str) -> HttpResponse:
    """``GET /d/<signed>/``: a draft on another device, without an account."""
    design = open_draft_link(request, signed)
    if design is None:
        raise Http404("this link is wrong or too old")
    return redirect(address(design))


@require_safe
def my_designs(request: HttpRequest) -> HttpResponse:
    """``GET /me/designs/``. Template designer/my_designs.html; context: walls (``Wall``)."""
    shopper = current_shopper(request)
    designs = designs_of(shopper) if shopper else Design.objects.none()
    walls = [wall_of(design, address(design)) for design in designs[:60]]
    return render(request, "designer/my_designs.html", {"walls": walls})
