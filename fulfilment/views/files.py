"""The floor's files: design file, print files, passport, comparison and QC pictures.

All are looked up through a garment of one's own floor, by names from the database only.
"""

from __future__ import annotations

from django.http import FileResponse, Http404, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET

from designer.blobs import BlobMissing, open_blob
from fulfilment.designfile import pack_design_file
from fulfilment.services.design_files import ensure_design_file
from fulfilment.services.print_files import open_print_file
from fulfilment.views.access import FloorRequest, floor_item, on_floor

COMPARED = {"approved": "compare/approved.png", "print": "compare/print.png"}


@on_floor
@require_GET
def design_file(request: FloorRequest, token: str) -> HttpResponse:
    """The design file as one zip."""
    item = floor_item(request, token)
    data = pack_design_file(ensure_design_file(item=item))
    name = item.label.replace("/", "-")
    headers = {"Content-Disposition": f'attachment; filename="design-{name}.zip"'}
    return HttpResponse(data, content_type="application/zip", headers=headers)


@on_floor
@require_GET
def print_file(request: FloorRequest, token: str, sha256: str) -> FileResponse:
    """One print-ready file by its hash."""
    row = floor_item(request, token).print_file
    entry = row.file_named(sha256) if row else None
    if row is None or entry is None:
        raise Http404
    name = entry["name"].rpartition("/")[2]
    return FileResponse(
        open_print_file(row=row, name=entry["name"]), as_attachment=True, filename=name
    )


@on_floor
@require_GET
def passport(request: FloorRequest, token: str) -> JsonResponse:
    """The signed passport as a file."""
    item = floor_item(request, token)
    if item.print_file is None or not item.print_file.passport:
        raise Http404
    name = item.label.replace("/", "-")
    headers = {"Content-Disposition": f'attachment; filename="passport-{name}.json"'}
    return JsonResponse(item.print_file.passport, headers=headers)


@on_floor
@require_GET
def comparison(request: FloorRequest, token: str, which: str) -> FileResponse:
    """The approved master or the print, at the same size, as the gate saw them."""
    row = floor_item(request, token).print_file
    if row is None or which not in COMPARED:
        raise Http404
    try:
        return FileResponse(open_print_file(row=row, name=COMPARED[which]))
    except FileNotFoundError as error:
        raise Http404 from error


@on_floor
@require_GET
def qc_photo(request: FloorRequest, token: str) -> FileResponse:
    """The photo taken at the checking table."""
    item = floor_item(request, token)
    try:
        return FileResponse(open_blob(item.qc_photo, suffix="webp"), content_type="image/webp")
    except (BlobMissing, ValueError) as error:
        raise Http404 from error
