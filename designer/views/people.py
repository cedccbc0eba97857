"""See it on people: the store's models, and herself. Works without a line of JavaScript."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from designer.errors import DesignerError
from designer.models import Version
from designer.models.photo import TryOn
from designer.people import COVERINGS, LIKE_ME
from designer.photos.forms import WearForm
from designer.queries import version_by_token
from designer.services.photos import photos_of
from designer.services.tryons import DEFAULT_SIZE, delete_tryon, start_tryons
from designer.shoppers import current_shopper, ensure_shopper, may_see
from designer.views.people_context import people_context, worn, worn_by
from designer.views.uploads import receive_in_memory, take_uploads


def visible_version(request: HttpRequest, token: str) -> Version:
    """The version, for who may see its design; 404 for everybody else."""
    try:
        version = version_by_token(token)
    except Version.DoesNotExist as error:
        raise Http404("no such design") from error
    if not may_see(request, version.design):
        raise Http404("no such design")
    return version


def me_address(version: Version) -> str:
    return f"{reverse('designer:people', args=[version.token])}?tab=me"


@never_cache
@require_safe
def people(request: HttpRequest, version: str) -> HttpResponse:
    """``GET /people/<version>/[?tab=me][&photos][&agree][&like=<skin>][&wears=<covering>]``.

    Template designer/people/people.html; context: see ``people_context``.
    """
    found = visible_version(request, version)
    like = request.GET.get("like")
    if like is not None:
        request.session["seedloom_like_me"] = like if like in LIKE_ME else ""
    wears = request.GET.get("wears")
    if wears is not None:
        request.session["seedloom_covering"] = wears if wears in COVERINGS else ""
    return render(request, "designer/people/people.html", people_context(request, found))


@require_POST
@receive_in_memory
def add_photos(request: HttpRequest, version: str) -> HttpResponse:
    """``POST .../photos/``: consent ticks (the first time) and one or more files ``photos``.

    htmx and people.js get designer/people/_slots.html; everybody else goes back to the tab (303).
    """
    found = visible_version(request, version)
    problems = take_uploads(request, shopper=ensure_shopper(request))
    if request.headers.get("HX-Request"):
        context = {**people_context(request, found), "problems": problems}
        status = 422 if problems else 200
        return render(request, "designer/people/_slots.html", context, status=status)
    for problem in problems:
        messages.error(request, problem)
    return HttpResponseRedirect(f"{me_address(found)}&photos", status=303)


@require_POST
def wear(request: HttpRequest, version: str) -> HttpResponse:
    """``POST .../wear/`` with ``size``: one picture per photo of hers, drawn by the workers."""
    found = visible_version(request, version)
    form = WearForm(request.POST)
    size = form.cleaned_data["size"] if form.is_valid() else ""
    try:
        rows = start_tryons(
            shopper=ensure_shopper(request), version=found, size=size or DEFAULT_SIZE
        )
        if not rows:
            messages.error(request, "Add a photo first. One is enough to start.")
    except DesignerError as error:
        messages.error(request, str(error))
    return HttpResponseRedirect(me_address(found), status=303)


def _her_row(request: HttpRequest, version: Version, token: str) -> TryOn:
    return get_object_or_404(
        TryOn.objects.select_related("photo", "version"),
        token=token,
        version=version,
        photo__shopper=current_shopper(request) or 0,
        photo__deleted_at__isnull=True,
    )


@never_cache
@require_safe
def worn_shot(request: HttpRequest, version: str, token: str) -> HttpResponse:
    """One picture of her as it stands now, and how many are ready, for polling.

    Template designer/people/_worn_answer.html; context: item, gallery, ready, is_drawing.
    """
    found = visible_version(request, version)
    row = _her_row(request, found, token)
    shopper = row.photo.shopper
    numbers = {photo.pk: i for i, photo in enumerate(photos_of(shopper), start=1)}
    gallery = worn_by(shopper, found)
    context = {
        "version": found,
        "item": worn(row, numbers.get(row.photo_id, 0)),
        "gallery": gallery,
        "ready": sum(item.row.is_done for item in gallery),
        "is_drawing": any(item.is_waiting for item in gallery),
        "words": found.words,
    }
    return render(request, "designer/people/_worn_answer.html", context)


@require_POST
def take_off(request: HttpRequest, version: str, token: str) -> HttpResponse:
    """``POST .../worn/<token>/delete/``: stops it if it is being drawn, and deletes it."""
    found = visible_version(request, version)
    row = _her_row(request, found, token)
    delete_tryon(row=row, shopper=row.photo.shopper)
    return HttpResponseRedirect(me_address(found), status=303)
