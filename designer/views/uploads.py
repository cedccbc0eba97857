"""Files on their way into the vault: consent first, then one after the other."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest

from designer.conf import config
from designer.errors import DesignerError
from designer.images import MAX_BYTES
from designer.models import Shopper
from designer.photos.forms import ConsentForm
from designer.services.photos import VaultFull, add_photo, consent_of, give_consent


def take_uploads(request: HttpRequest, *, shopper: Shopper) -> list[str]:
    """Stores the posted ``photos``; returns what went wrong, a sentence per file."""
    try:
        _require_consent(request, shopper)
    except DesignerError as error:
        return [str(error)]
    files = request.FILES.getlist("photos")
    if not files:
        return ["Choose one photo or more first."]
    problems: list[str] = []
    for file in files[: config().photos_per_shopper + 1]:
        try:
            add_photo(shopper=shopper, data=_bytes_of(file))
        except VaultFull as error:
            return [*problems, str(error)]
        except DesignerError as error:
            problems.append(f"{file.name or 'A photo'}: {error}")
    return problems


def _require_consent(request: HttpRequest, shopper: Shopper) -> None:
    if consent_of(shopper) is not None:
        return
    form = ConsentForm(request.POST)
    given = form.cleaned_data if form.is_valid() else {}
    give_consent(
        shopper=shopper,
        text_version=given.get("text_version", ""),
        may_be_used=given.get("may_be_used", False),
        is_adult_with_permission=given.get("is_adult_with_permission", False),
    )


def _bytes_of(file: UploadedFile[bytes]) -> bytes:
    """At most one byte more than allowed: ``clean_image`` refuses the rest unread."""
    data: bytes = file.read(MAX_BYTES + 1)
    return data
