"""Garments over the API: their files, and every step over the floor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import FileResponse, Http404, HttpResponse
from drf_spectacular.types import OpenApiTypes
from rest_framework.request import Request
from rest_framework.response import Response

from fulfilment.api import serializers as s
from fulfilment.api.base import FactoryView
from fulfilment.api.describe import describe
from fulfilment.models import WorkItem
from fulfilment.services import items
from fulfilment.services.design_files import ensure_design_file
from fulfilment.services.print_files import open_print_file


class ItemView(FactoryView):
    @describe(name="get_item", answer=s.ItemSerializer)
    def get(self, request: Request, token: str) -> Response:
        """One garment; poll it while its print file is made."""
        return Response(s.ItemSerializer(self.item(token)).data)


class ItemVerbView(FactoryView):
    """A verb on a garment; answers with the garment that is now to be made."""

    def answer(self, token: str, run: Callable[[WorkItem], WorkItem]) -> Response:
        item = self.item(token)

        def act() -> tuple[int, Any]:
            changed = run(item)
            return 200, s.ItemSerializer(self.item(changed.token)).data

        return self.once(act)


class PrepareView(ItemVerbView):
    @describe(name="prepare", body=s.EmptyBody, answer=s.ItemSerializer)
    def post(self, request: Request, token: str) -> Response:
        """Asks the press for print files: regenerated, gated, with a signed passport."""

        def run(item: WorkItem) -> WorkItem:
            items.start_print_file(item=item, actor=self.caller.actor)
            return item

        return self.answer(token, run)


class StepView(ItemVerbView):
    @describe(name="step", body=s.StepBody, answer=s.ItemSerializer)
    def post(self, request: Request, token: str) -> Response:
        """One step on: queue, print, printed, finish, inspect."""
        words = self.parsed(s.StepBody)
        return self.answer(
            token, lambda item: items.step_item(item=item, actor=self.caller.actor, **words)
        )


class QcView(ItemVerbView):
    @describe(name="qc", body=s.QcBody, answer=s.ItemSerializer)
    def post(self, request: Request, token: str) -> Response:
        """Passed: it is packed. Failed: it is scrapped, and the answer is the new attempt."""
        words = self.parsed(s.QcBody)
        return self.answer(
            token, lambda item: items.record_qc(item=item, actor=self.caller.actor, **words)
        )


class DesignFileView(FactoryView):
    @describe(name="get_design_file", answer=OpenApiTypes.BINARY, media="application/zip")
    def get(self, request: Request, token: str) -> HttpResponse:
        """The design file: recipe, approved master, placements in mm. Enough to print from."""
        from fulfilment.designfile import pack_design_file

        item = self.item(token)
        data = pack_design_file(ensure_design_file(item=item))
        headers = {
            "Content-Disposition": f'attachment; filename="design-{item.token}.zip"',
            "X-Design-SHA256": item.design_sha256,
        }
        return HttpResponse(data, content_type="application/zip", headers=headers)


class PrintedFileView(FactoryView):
    @describe(name="get_print_file", answer=OpenApiTypes.BINARY, media="image/png")
    def get(self, request: Request, token: str, sha256: str) -> FileResponse:
        """One print-ready file by its SHA-256. What it holds never changes."""
        row = self.item(token).print_file
        entry = row.file_named(sha256) if row else None
        if row is None or entry is None:
            raise Http404
        return FileResponse(
            open_print_file(row=row, name=entry["name"]),
            as_attachment=True,
            filename=entry["name"].rpartition("/")[2],
        )


class PassportView(FactoryView):
    @describe(name="get_passport", answer=OpenApiTypes.OBJECT)
    def get(self, request: Request, token: str) -> Response:
        """The signed print passport of the garment's print files."""
        row = self.item(token).print_file
        if row is None or not row.passport:
            raise Http404
        return Response(row.passport)
