"""The gallery: prints of the offline engine to look at and to go on from. No GET here draws."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from designer.errors import DesignerError
from designer.forms import RemixForm, problems_of
from designer.limits import is_within_limit
from designer.models import Artwork, Garment
from designer.pictures import picture_url
from designer.services.galleries import drawn_prints, gallery_layout, gallery_options, remix_print
from designer.services.mockups import picture_id
from designer.shoppers import ensure_shopper
from designer.studio.gallery import GalleryPrint, kinds_of, read_gallery
from designer.views.studio_access import address
from designer.views.studio_rounds import DRAWS_AN_HOUR, TOO_OFTEN

WIDE, NARROW = 840, 420
MOST_WAITING = 120  # keys that one question may name
GONE = "That print has left the gallery. Here are those that hang now."


@dataclass(frozen=True, slots=True)
class Card:
    """A print on the wall; ``src`` is empty until it is drawn."""

    hung: GalleryPrint
    src: str = ""
    srcset: str = ""


@require_safe
def gallery(request: HttpRequest) -> HttpResponse:
    """``GET /studio/gallery/``: ``?kind=`` one kind only, ``?garment=`` what a remix opens on.

    Template designer/gallery.html; context: cards (``Card``), kinds (``KindCount``), kind (slug of
    the chosen one or empty), total, waiting (keys of those not drawn yet), garment (slug).
    """
    prints = read_gallery()
    kind = request.GET.get("kind", "")
    cards = _cards([each for each in prints if kind in ("", each.kind_slug)])
    context = {
        "page": "gallery",
        "cards": cards,
        "kinds": kinds_of(prints),
        "kind": kind,
        "total": len(prints),
        "waiting": _waiting(cards),
        "garment": _garment_slug(request),
    }
    return render(request, "designer/gallery.html", context)


@require_safe
def arrived(request: HttpRequest) -> HttpResponse:
    """``GET /studio/gallery/arrived/?waiting=<key>.<key>``: which of these are drawn by now; 204
    if none is. Template designer/gallery_arrived.html; context: cards, waiting, garment."""
    asked = set(request.GET.get("waiting", "").split(".")[:MOST_WAITING])
    cards = _cards([each for each in read_gallery() if each.key in asked])
    fresh = [card for card in cards if card.src]
    if not fresh:
        return HttpResponse(status=204)
    context = {"cards": fresh, "waiting": _waiting(cards), "garment": _garment_slug(request)}
    response = render(request, "designer/gallery_arrived.html", context)
    response["Cache-Control"] = "no-store"
    return response


@require_POST
def remix(request: HttpRequest) -> HttpResponse:
    """``POST /studio/gallery/remix/``: a new draft with the print as its first version."""
    form = RemixForm(request.POST)
    if not form.is_valid():
        return _refuse(request, problems_of(form))
    chosen = next((e for e in read_gallery() if e.key == form.cleaned_data["print"]), None)
    if chosen is None:
        return _refuse(request, GONE)
    if not is_within_limit(request, purpose="draw", limit=DRAWS_AN_HOUR):
        return _refuse(request, TOO_OFTEN)
    garment = _garment(form.cleaned_data["garment"])
    try:
        design = remix_print(chosen=chosen, shopper=ensure_shopper(request), garment=garment)
    except DesignerError as error:
        return _refuse(request, str(error))
    return redirect(address(design, tab="plan"))


def _refuse(request: HttpRequest, why: str) -> HttpResponse:
    messages.error(request, why)
    return redirect(reverse("designer:gallery"))


def _garment(slug: str) -> Garment:
    """The one that is named, else the store's first."""
    found = Garment.objects.filter(slug=slug).first() or Garment.objects.first()
    if found is None:
        raise Http404("no garment to print on")
    return found


def _garment_slug(request: HttpRequest) -> str:
    asked = request.GET.get("garment", "")
    return asked if asked and Garment.objects.filter(slug=asked).exists() else ""


def _cards(prints: list[GalleryPrint]) -> list[Card]:
    drawn = drawn_prints(prints)
    return [_card(each, drawn.get(each.key)) for each in prints]


def _card(each: GalleryPrint, artwork: Artwork | None) -> Card:
    if artwork is None:
        return Card(each)
    layout = gallery_layout(each.recipe)
    found = picture_id(artwork=artwork, layout=layout, options=gallery_options())
    narrow, wide = (picture_url(found, width=width) for width in (NARROW, WIDE))
    return Card(each, narrow, f"{narrow} {NARROW}w, {wide} {WIDE}w")


def _waiting(cards: list[Card]) -> str:
    return ".".join(card.hung.key for card in cards if not card.src)
