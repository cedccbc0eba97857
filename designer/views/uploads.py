"""Files on their way into the vault: in memory only, consent first, then one after the other.

Django writes uploads of more than 2.5 MB to a temporary folder. Her photo must not lie on a disk
unsealed, where a kill could leave it, so these views receive files in memory.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile, UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from designer.conf import config
from designer.errors import DesignerError
from designer.images import MAX_BYTES
from designer.limits import is_within_limit
from designer.models import Shopper
from designer.photos.forms import ConsentForm
from designer.services.photos import VaultFull, add_photo, consent_of, give_consent

PHOTOS_AN_HOUR = 120  # of one address
TOO_MANY = "That is a lot of photos from one place. Please try again in an hour; nothing was lost."
REQUEST_BYTES = 160 * 1024 * 1024  # of one form, however many photos it holds

View = Callable[..., HttpResponse]


class MemoryOnly(FileUploadHandler):
    """Keeps at most one byte more than allowed of each file; ``clean_image`` refuses those."""

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self.kept = io.BytesIO()
        self.total = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.kept = io.BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        self.total += len(raw_data)
        if self.total > REQUEST_BYTES:
            raise StopUpload(connection_reset=True)
        self.kept.write(raw_data[: MAX_BYTES + 1 - self.kept.tell()])
        return None

    def file_complete(self, file_size: int) -> UploadedFile[bytes]:
        size = self.kept.tell()
        self.kept.seek(0)
        return InMemoryUploadedFile(
            file=self.kept,
            field_name=self.field_name,
            name=self.file_name,
            content_type=self.content_type,
            size=size,
            charset=self.charset,
        )


def receive_in_memory(view: View) -> View:
    """Sets the handler before anything reads the form; the CSRF check comes right after."""
    checked = csrf_protect(view)

    @csrf_exempt
    @wraps(view)
    def received(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        request.upload_handlers = [MemoryOnly(request)]
        return checked(request, *args, **kwargs)

    return received


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
        if not is_within_limit(request, purpose="photo", limit=PHOTOS_AN_HOUR):
            return [*problems, TOO_MANY]
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
