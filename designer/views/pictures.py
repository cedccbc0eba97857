"""Rendered pictures, immutable under signed addresses; an altered address starts no work."""

from __future__ import annotations

from typing import cast

from django.core.files.storage import storages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.http import require_safe

from designer.blobs import BlobMissing, open_blob
from designer.mockups import Format
from designer.models import Mockup, Version
from designer.pictures import is_signed
from designer.services.mockups import ensure_picture
from designer.shoppers import may_see

FOREVER = "public, max-age=31536000, immutable"
MIMES = {"webp": "image/webp", "avif": "image/avif", "jpeg": "image/jpeg", "png": "image/png"}


@require_safe
def picture(request: HttpRequest, id_hash: str, width: int, fmt: str) -> HttpResponseBase:
    """``GET /r/<id>/<w>.<fmt>?s=``: the file, rendered on first sight."""
    if not is_signed(id_hash, width, fmt, request.GET.get("s", "")):
        raise Http404("no such picture")
    etag = f'"{id_hash[:32]}-{width}"'
    if request.headers.get("If-None-Match") == etag:
        return HttpResponse(status=304)
    row = Mockup.objects.select_related("artwork").filter(id_hash=id_hash).first()
    if row is None:
        raise Http404("no such picture")
    name = ensure_picture(row=row, width=width, fmt=cast(Format, fmt))
    response = FileResponse(storages["default"].open(name), content_type=MIMES[fmt])
    response["Cache-Control"] = FOREVER
    response["ETag"] = etag
    return response


@require_safe
def tile(request: HttpRequest, token: str) -> HttpResponseBase:
    """The version's tile as its engine made it, for the live garment; hers, or an example's."""
    version = Version.objects.select_related("design", "artwork").filter(token=token).first()
    if version is None or not may_see(request, version.design):
        raise Http404("no such design")
    artwork = version.artwork
    try:
        file = open_blob(artwork.sha256, suffix=artwork.suffix)
    except BlobMissing as error:
        raise Http404("the picture is gone") from error
    response = FileResponse(file, content_type=artwork.mime)
    response["Cache-Control"] = "private, max-age=86400, immutable"
    return response
