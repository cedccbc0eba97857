"""Rendered pictures, immutable under signed addresses; an altered address starts no work."""

from __future__ import annotations

from typing import cast

from django.core.files.storage import storages
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from designer.blobs import BlobMissing, open_blob
from designer.mockups import MIME, Format
from designer.models import Mockup, Version
from designer.pictures import BEST, best_format, is_signed
from designer.services.mockups import ensure_picture, file_name
from designer.shoppers import may_see

FOREVER = "public, max-age=31536000, immutable"
ONE_DAY = "private, max-age=86400, immutable"


@require_safe
def picture(request: HttpRequest, id_hash: str, width: int, fmt: str) -> HttpResponseBase:
    """``GET /r/<id>/<w>.<fmt>?s=``: the file, rendered on first sight.

    Under ``auto`` it is in the best format that the browser takes.
    """
    if not is_signed(id_hash, width, fmt, request.GET.get("s", "")):
        raise Http404("no such picture")
    row = Mockup.objects.select_related("artwork").filter(id_hash=id_hash).first()
    if row is None:
        raise Http404("no such picture")
    headers = {"Cache-Control": FOREVER}
    if fmt == BEST:
        has_avif = storages["default"].exists(file_name(row, width, "avif"))
        fmt = best_format(request.headers.get("Accept", ""), has_avif=has_avif)
        headers["Vary"] = "Accept"
    known = _known(request, f'"{id_hash[:32]}-{width}-{fmt}"', headers)
    if known is not None:
        return known
    name = ensure_picture(row=row, width=width, fmt=cast(Format, fmt))
    file = storages["default"].open(name)
    return FileResponse(file, content_type=MIME[cast(Format, fmt)], headers=headers)


@require_safe
def tile(request: HttpRequest, token: str) -> HttpResponseBase:
    """The version's tile as its engine made it, for the live garment; hers, or an example's."""
    version = Version.objects.select_related("design", "artwork").filter(token=token).first()
    if version is None or not may_see(request, version.design):
        raise Http404("no such design")
    artwork = version.artwork
    headers = {"Cache-Control": ONE_DAY}
    known = _known(request, f'"{artwork.sha256[:32]}"', headers)
    if known is not None:
        return known
    try:
        file = open_blob(artwork.sha256, suffix=artwork.suffix)
    except BlobMissing as error:
        raise Http404("the picture is gone") from error
    return FileResponse(file, content_type=artwork.mime, headers=headers)


def _known(request: HttpRequest, etag: str, headers: dict[str, str]) -> HttpResponseBase | None:
    """The answer to a browser that has the file already. Adds the tag to the headers."""
    headers["ETag"] = etag
    answer = get_conditional_response(request, etag=etag)
    if answer is not None:
        for name, value in headers.items():
            answer[name] = value
    return answer
