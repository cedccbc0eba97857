"""Who may see and change which design, and the addresses of the studio."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse

from designer.models import Design, Version
from designer.services.designs import adopt_design
from designer.shoppers import ensure_shopper, may_open, may_see

TABS = ("versions", "plan", "adjust", "recipe")
PROMPT_KEY = "studio_prompt"
TRY_KEY = "studio_try"


def address(design: Design, version: Version | None = None, *, tab: str = "") -> str:
    """The design's page, with a version on the stage and a tab open."""
    base = reverse("designer:design", args=[design.garment.slug, design.token])
    parts = [f"v={version.token}"] if version else []
    if tab in TABS[1:]:
        parts.append(f"tab={tab}")
    return f"{base}?{'&'.join(parts)}" if parts else base


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


def say_no(request: HttpRequest, words: str, *, asked: str = "", suggestion: str = "") -> None:
    """The reason is shown once; her words stay in the box, and what to try is one press away."""
    messages.error(request, words)
    if asked:
        request.session[PROMPT_KEY] = asked[:600]
    if suggestion:
        request.session[TRY_KEY] = suggestion[:600]


def kept_prompt(request: HttpRequest) -> str:
    """The words of a refused round, once."""
    return str(request.session.pop(PROMPT_KEY, ""))


def kept_suggestion(request: HttpRequest) -> str:
    """A whole prompt to try instead of the refused one, once."""
    return str(request.session.pop(TRY_KEY, ""))
