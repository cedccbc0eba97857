"""Motif packs: bring one in, see every drawing in several styles, put it into the shop."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.views.decorators.http import require_GET, require_POST

from designer.admin.pack_form import LICENCES, PackForm
from designer.admin.pack_pictures import gallery, picture
from designer.admin.upload import UploadAdmin
from designer.errors import DesignerError, PackRefused
from designer.models import MotifPack, PackMotif
from designer.packs.previews import AS_DRAWN, PREVIEWS, draw_preview
from designer.services.packs import disable_pack, enable_pack, import_pack

NOTHING_INSIDE = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


@admin.register(MotifPack)
class MotifPackAdmin(UploadAdmin[PackForm]):
    upload_form, refusal = PackForm, PackRefused
    upload_page, upload_title = "designer/admin_pack_import.html", "Import a motif pack"
    list_display = ("cover", "name", "artist", "licence", "size", "is_enabled", "imported_at")
    list_display_links = ("cover", "name")
    list_filter = ("is_enabled",)
    search_fields = ("name", "artist", "motifs__label")
    actions = ("put_into_the_shop", "take_out_of_the_shop")
    fields = (
        "what_you_can_do",
        ("artist", "licence"),
        "url",
        ("imported_by", "imported_at"),
        "rights",
        "drawings",
    )
    readonly_fields = (
        *("what_you_can_do", "name", "artist", "licence", "url"),
        *("imported_by", "imported_at", "rights", "drawings"),
    )

    class Media:
        css = {"all": ("designer/css/packs.css",)}

    def get_queryset(self, request: HttpRequest) -> QuerySet[MotifPack]:
        rows: QuerySet[MotifPack] = super().get_queryset(request)
        return rows.annotate(count=Count("motifs", distinct=True)).prefetch_related("motifs")

    def get_urls(self) -> list[URLPattern]:
        seen = self.admin_site.admin_view
        own = [
            path("<int:pk>/act/", seen(require_POST(self.act)), name="designer_motifpack_act"),
            path(
                "motif/<int:pk>/<slug:kind>.svg",
                seen(require_GET(self.preview), cacheable=True),
                name="designer_packmotif_picture",
            ),
        ]
        return [*own, *super().get_urls()]

    def upload_context(self, error: DesignerError | None) -> dict[str, Any]:
        """Licences to choose from, and what was found in the files, one by one."""
        report = error.report if isinstance(error, PackRefused) else ()
        refused = sum(not getattr(row, "is_taken", True) for row in report)
        return {"licences": LICENCES, "report": report, "refused": refused}

    def bring_in(self, request: HttpRequest, form: PackForm) -> HttpResponse:
        made = import_pack(
            files=form.files_inside(),
            about=form.about(),
            by=request.user.get_username(),
            has_rights=form.cleaned_data["rights"],
        )
        if made.is_new:
            self.log_addition(request, made.pack, f"Imported {len(made.report)} drawings.")
            taken = "1 drawing" if len(made.report) == 1 else f"{len(made.report)} drawings"
            said = f"{made.pack.name}: {taken} taken. Have a look, then put the pack into the shop."
            self.message_user(request, said)
        else:
            said = "This very pack is here already; nothing was changed."
            self.message_user(request, said, messages.INFO)
        return HttpResponseRedirect(reverse("admin:designer_motifpack_change", args=[made.pack.pk]))

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        """For the verbs; every field is for reading."""
        return bool(request.user.has_perm("designer.change_motifpack"))

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        context |= dict.fromkeys(("show_save", "show_save_and_continue"), False)
        context |= {"show_save_and_add_another": False}
        answer: HttpResponse = super().render_change_form(request, context, *args, **kwargs)
        return answer

    def act(self, request: HttpRequest, pk: int) -> HttpResponse:
        """A button on a pack's page was pressed."""
        if not self.has_change_permission(request):
            raise PermissionDenied
        pack = get_object_or_404(MotifPack, pk=pk)
        if request.POST.get("do") == "enable":
            self.put_into_the_shop(request, MotifPack.objects.filter(pk=pk))
        elif request.POST.get("do") == "disable":
            self.take_out_of_the_shop(request, MotifPack.objects.filter(pk=pk))
        return HttpResponseRedirect(reverse("admin:designer_motifpack_change", args=[pack.pk]))

    def preview(self, request: HttpRequest, pk: int, kind: str) -> HttpResponse:
        """One drawing as SVG, by our own pen."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        if kind not in PREVIEWS:
            raise Http404
        motif = get_object_or_404(PackMotif, pk=pk)
        answer = HttpResponse(draw_preview(motif.guest, kind), content_type="image/svg+xml")
        answer["Content-Security-Policy"] = NOTHING_INSIDE
        answer["Cache-Control"] = "private, max-age=3600"
        return answer

    @admin.action(description="Put into the shop", permissions=["change"])
    def put_into_the_shop(self, request: HttpRequest, rows: QuerySet[MotifPack]) -> None:
        for pack in rows:
            enable_pack(pack=pack)
            self.message_user(request, f"{pack.name} is in the shop: its words mean its drawings.")

    @admin.action(description="Take out of the shop", permissions=["change"])
    def take_out_of_the_shop(self, request: HttpRequest, rows: QuerySet[MotifPack]) -> None:
        for pack in rows:
            disable_pack(pack=pack)
            said = f"{pack.name} is out of the shop. Prints that have its drawings keep them."
            self.message_user(request, said)

    @admin.display(description="Drawing")
    def cover(self, pack: MotifPack) -> SafeString:
        first = next(iter(pack.motifs.all()), None)
        return picture(first, AS_DRAWN, 56) if first else format_html("{}", "–")

    @admin.display(description="Drawings", ordering="count")
    def size(self, pack: MotifPack) -> int:
        return int(getattr(pack, "count", 0))

    @admin.display(description="What you can do")
    def what_you_can_do(self, pack: MotifPack) -> SafeString:
        verb, words = (
            ("disable", "Take out of the shop")
            if pack.is_enabled
            else ("enable", "Put in the shop")
        )
        state = "It is in the shop." if pack.is_enabled else "It is not in the shop."
        return format_html(
            '<span class="pack-state{}">{}</span> <button type="submit" class="pack-verb" '
            'formaction="{}" formnovalidate name="do" value="{}">{}</button>',
            " on" if pack.is_enabled else "",
            state,
            reverse("admin:designer_motifpack_act", args=[pack.pk]),
            verb,
            words,
        )

    @admin.display(description="Drawings")
    def drawings(self, pack: MotifPack) -> SafeString:
        return gallery(pack.motifs.all())
