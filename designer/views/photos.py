"""Her vault: what lies in it, until when, and how to make it go away at once."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from designer.conf import secret_key
from designer.errors import DesignerError, PhotoGone
from designer.models.photo import DeletionReceipt, Photo, TryOn
from designer.photos.forms import PointsForm
from designer.photos.links import PHOTO, photo_url, read_link
from designer.photos.receipts import public_key_hex
from designer.services.photos import (
    delete_everything,
    delete_photo,
    move_handles,
    open_photo,
    withdraw_consent,
)
from designer.services.tryons import open_tryon
from designer.shoppers import current_shopper, ensure_shopper
from designer.views.people_context import person_photos
from designer.views.uploads import receive_in_memory, take_uploads

PRIVATE = "private, no-store"


@never_cache
@require_safe
def vault(request: HttpRequest) -> HttpResponse:
    """``GET /me/photos/``. Template designer/photos/vault.html.

    Context: that of ``person_photos``, ``consents``, ``receipts``, ``public_key``.
    """
    shopper = current_shopper(request)
    context = {
        **person_photos(shopper),
        "asks_consent": "agree" in request.GET,
        "consents": shopper.consents.all() if shopper else [],
        "receipts": shopper.receipts.all() if shopper else [],
        "public_key": public_key_hex(secret_key()),
    }
    return render(request, "designer/photos/vault.html", context)


@require_POST
@receive_in_memory
def add(request: HttpRequest) -> HttpResponse:
    """``POST /me/photos/add/``: consent ticks (the first time) and files ``photos``."""
    for problem in take_uploads(request, shopper=ensure_shopper(request)):
        messages.error(request, problem)
    return _back(request)


def _back(request: HttpRequest) -> HttpResponse:
    """To the page named in ``next`` when it is ours, else to the vault."""
    target = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = reverse("designer:photos")
    return HttpResponseRedirect(target, status=303)


def _say_gone(request: HttpRequest, receipt: DeletionReceipt | None, words: str) -> None:
    if receipt is None:
        messages.info(request, "There was nothing left to delete.")
    else:
        messages.success(request, f"{words} Receipt {receipt.number} lies in your vault.")


@require_POST
def delete_all(request: HttpRequest) -> HttpResponse:
    """``POST /me/photos/delete/``: everything, now."""
    receipt = delete_everything(shopper=ensure_shopper(request))
    _say_gone(request, receipt, "Everything is gone.")
    return _back(request)


@require_POST
def withdraw(request: HttpRequest) -> HttpResponse:
    """``POST /me/photos/withdraw/``: takes her "yes" back, which deletes everything."""
    receipt = withdraw_consent(shopper=ensure_shopper(request))
    _say_gone(request, receipt, "Your consent is withdrawn and everything is gone.")
    return _back(request)


def _her_photo(request: HttpRequest, token: str) -> Photo:
    return get_object_or_404(
        Photo, token=token, shopper=current_shopper(request) or 0, deleted_at__isnull=True
    )


@require_POST
def delete(request: HttpRequest, token: str) -> HttpResponse:
    """``POST /me/photos/<token>/delete/``: one photo and what was made from it."""
    photo = _her_photo(request, token)
    receipt = delete_photo(photo=photo, shopper=photo.shopper)
    _say_gone(request, receipt, "That photo is gone, with everything made from it.")
    return _back(request)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def points(request: HttpRequest, token: str) -> HttpResponse:
    """``/me/photos/<token>/points/``: the seven points, as numbers and, with JS, by hand.

    Template designer/photos/points.html; context: photo, url, form, next.
    """
    photo = _her_photo(request, token)
    form = PointsForm(request.POST or None, handles=photo.points)
    if request.method == "POST" and form.is_valid():
        try:
            move_handles(photo=photo, shopper=photo.shopper, handles=form.cleaned_data["handles"])
        except DesignerError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, "Saved. Pictures drawn from now on follow these points.")
        return _back(request)
    context = {
        "photo": photo,
        "url": photo_url(photo),
        "form": form,
        "next": request.POST.get("next") or request.GET.get("next", ""),
    }
    return render(
        request, "designer/photos/points.html", context, status=422 if form.errors else 200
    )


@require_safe
def picture(request: HttpRequest, signed: str) -> HttpResponse:
    """Her photo or a picture of her: a good link *and* her session, or 404. Never cached."""
    link, shopper = read_link(signed), current_shopper(request)
    if link is None or shopper is None:
        raise Http404("no such picture")
    kind, token = link
    try:
        if kind == PHOTO:
            data = open_photo(get_object_or_404(Photo, token=token, shopper=shopper))
        else:
            rows = TryOn.objects.select_related("photo")
            data = open_tryon(get_object_or_404(rows, token=token, photo__shopper=shopper))
    except PhotoGone as error:
        raise Http404("no such picture") from error
    response = HttpResponse(data, content_type="image/webp")
    response["Cache-Control"] = PRIVATE
    response["Content-Disposition"] = "inline"
    response["X-Robots-Tag"] = "noindex"
    return response


@require_safe
def receipt(request: HttpRequest, token: str) -> HttpResponse:
    """``GET /me/photos/receipts/<token>/``: statement, signature and public key as JSON."""
    found = get_object_or_404(DeletionReceipt, token=token, shopper=current_shopper(request) or 0)
    answer = JsonResponse(
        {
            "statement": found.statement,
            "signature": found.signature,
            "algorithm": "Ed25519 over the RFC 8785 form of the statement",
            "public_key": public_key_hex(secret_key()),
        },
        json_dumps_params={"indent": 2},
    )
    answer["Cache-Control"] = PRIVATE
    answer["Content-Disposition"] = f'attachment; filename="receipt-{found.number}.json"'
    return answer
