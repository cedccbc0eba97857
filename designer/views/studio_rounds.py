"""Rounds: asking for four, watching them come, stopping, and the words before any of that."""

from __future__ import annotations

import random
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST, require_safe

from designer.errors import DesignerError, PromptBlocked
from designer.forms import DrawForm, problems_of
from designer.limits import is_within_limit
from designer.models import Design, Garment, Generation, Round, RoundKind, Version
from designer.services.designs import create_design
from designer.services.rounds import cancel_round, start_round
from designer.shoppers import ensure_shopper
from designer.studio.choices import choice_named
from designer.studio.samples import blank_picture, sample_picture
from designer.studio.sentence import MAX_LENGTH, choose_word, surprise
from designer.views.studio_access import address, own_design, say_no, visible_design
from designer.views.studio_answer import answer, is_swap
from designer.views.studio_context import dock_context, studio_context

DRAWS_AN_HOUR = 240  # of one address; a family behind one router draws far less
TOO_OFTEN = (
    "That is a lot of drawing from one place. Your words are kept and nothing was used up: "
    "please try again in an hour."
)


@require_POST
def draw(request: HttpRequest, garment: str, token: str = "") -> HttpResponse:
    """``POST .../draw/``: four candidates, in this design or a new one."""
    style = get_object_or_404(Garment, slug=garment)
    form = DrawForm(request.POST)
    if not form.is_valid():
        return _refuse(request, style, token, problems_of(form))
    if not is_within_limit(request, purpose="draw", limit=DRAWS_AN_HOUR):
        return _refuse(request, style, token, TOO_OFTEN)
    design, twins = _design_to_draw_in(request, style, token)
    try:
        made = start_round(design=design, **_wish(request, design, twins, form.cleaned_data))
    except DesignerError as error:
        suggestion = error.suggestion if isinstance(error, PromptBlocked) else ""
        return _refuse(request, style, design.token if design.head_id else token, error, suggestion)
    return _drawing(request, made, is_new=bool(twins) or not token)


def _drawing(request: HttpRequest, made: Round, *, is_new: bool) -> HttpResponse:
    """A design of her own has addresses of its own, so its first round opens its own page."""
    if is_new and is_swap(request):
        response = HttpResponse(status=204)
        response["HX-Redirect"] = address(made.design)
        return response
    return answer(request, made.design, None, tab="versions")


def _wish(
    request: HttpRequest, design: Design, twins: dict[str, Version], asked: dict[str, Any]
) -> dict[str, Any]:
    """The form in ``start_round``'s words. More of a version is asked for in its own words."""
    parent = _parent(design, twins, asked["parent"])
    words = asked["prompt"]
    if parent is not None and (asked["kind"] or RoundKind.DRAW) != RoundKind.DRAW:
        words = parent.words
    return {
        "prompt": words,
        "kind": RoundKind(asked["kind"] or RoundKind.DRAW),
        "parent": parent,
        "instruction": asked["instruction"],
        "engine_id": asked["engine"],
        "seed": asked["seed"],
        "request_key": _key(request, asked["request_key"]),
    }


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


def _refuse(
    request: HttpRequest,
    garment: Garment,
    token: str,
    why: DesignerError | str,
    suggestion: str = "",
) -> HttpResponse:
    """Her words stay in the box; the reason is on top."""
    asked = request.POST.get("instruction") or request.POST.get("prompt", "")
    say_no(request, str(why), asked=asked, suggestion=suggestion)
    if token and is_swap(request):
        design = visible_design(request, garment.slug, token)
        return answer(request, design, None, keep=("stage", "adjust"))
    name, values = ("designer:design", [garment.slug, token])
    if not token:
        name, values = "designer:studio", [garment.slug]
    where = reverse(name, args=values)
    if is_swap(request):
        return HttpResponse(status=204, headers={"HX-Redirect": where})
    return redirect(where)


@require_POST
def stop(request: HttpRequest, garment: str, token: str, round: str) -> HttpResponse:
    """``POST .../stop/``: what is not drawn yet is not drawn."""
    design, _ = own_design(request, garment, token)
    cancel_round(round=get_object_or_404(Round, design=design, token=round))
    return answer(request, design, None, keep=("adjust",))


@require_safe
def round_cards(request: HttpRequest, garment: str, token: str, round: str) -> HttpResponse:
    """What came since ``?seen=`` (numbers of ready cards) while the round is drawn; 204 if nothing.

    Template designer/studio/_arrived.html: changed cards, status, history, and the stage while
    ``?follow=1`` says that she has not looked elsewhere.
    """
    design = visible_design(request, garment, token)
    seen = {int(part) for part in request.GET.get("seen", "").split(".") if part.isdigit()}
    if not _has_news(design, round, seen):  # asked several times a second, so two queries
        return HttpResponse(status=204)
    context = studio_context(request, design, None)
    view = next((view for view in context["rounds"] if view.round.token == round), None)
    if view is None:
        raise Http404("no such round")
    fresh = [card for card in view.candidates if not card.is_waiting and card.number not in seen]
    follows = request.GET.get("follow") == "1"
    takes_stage = follows and not seen
    parts = ("stage", "plan", "adjust", "recipe", "forms") if takes_stage else ()
    extra = {"panel": view, "fresh": fresh, "follows": follows, "parts": parts}
    response = render(request, "designer/studio/_arrived.html", {**context, **extra})
    response["Cache-Control"] = "no-store"
    return response


def _has_news(design: Design, token: str, seen: set[int]) -> bool:
    rows = Generation.objects.filter(round__design=design, round__token=token)
    ended = {row.number for row in rows if not row.is_waiting}
    return bool(ended - seen) or len(ended) == len(rows)


@require_safe
def words(request: HttpRequest, garment: str) -> HttpResponse:
    """``GET /studio/<garment>/words/?q=&choose=style:retro``: the sentence with a word chosen
    (``choose=surprise`` makes one up), and what would be understood. Costs no round.

    For htmx the parts of the dock; else back to the studio with the new sentence in the box.
    """
    style = get_object_or_404(Garment, slug=garment)
    asked = request.GET.get("prompt", request.GET.get("q", "")).strip()[:MAX_LENGTH]
    choose = request.GET.get("choose", "")
    chosen = _chosen(asked, choose)
    if is_swap(request):
        engine = request.GET.get("engine", "")
        dock = dock_context(request, style, chosen, engine=engine)
        context = {**dock, "is_chosen": bool(choose)}
        return render(request, "designer/studio/_words.html", {**context, "asked": chosen})
    token = request.GET.get("design", "")
    where = ("designer:design", [garment, token]) if token else ("designer:studio", [garment])
    if token:
        visible_design(request, garment, token)
    return redirect(reverse(where[0], args=where[1], query={"q": chosen}))


def _chosen(asked: str, choose: str) -> str:
    if choose == "surprise":
        return surprise(random.SystemRandom())
    kind, _, slug = choose.partition(":")
    choice = choice_named(kind, slug)
    return choose_word(asked, kind, choice) if choice else asked


@require_safe
@cache_control(public=True, max_age=86_400)
def sample(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    """``GET /studio/words/<kind>/<slug>.webp``: what a word on a chip looks like."""
    choice = choice_named(kind, slug)
    if choice is None:
        raise Http404("no such word")
    return HttpResponse(sample_picture(kind=kind, choice=choice), content_type="image/webp")


@require_safe
@cache_control(public=True, max_age=86_400)
def blank(request: HttpRequest, garment: str) -> HttpResponse:
    """``GET /studio/blank/<garment>.webp``: the garment while nothing is drawn on it yet."""
    style = get_object_or_404(Garment, slug=garment)
    return HttpResponse(blank_picture(garment=style), content_type="image/webp")


@require_safe
def recipe_file(request: HttpRequest, garment: str, token: str, version: str) -> HttpResponse:
    """The recipe as canonical data to keep: everything needed to draw the picture again."""
    design = visible_design(request, garment, token)
    found = get_object_or_404(design.versions.select_related("recipe"), token=version)
    response = JsonResponse(found.recipe.json, json_dumps_params={"indent": 2})
    response["Content-Disposition"] = f'attachment; filename="recipe-{found.recipe_id[:12]}.json"'
    return response
