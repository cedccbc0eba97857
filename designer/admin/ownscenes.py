"""Scenes of the merchant's own photographs: bring one in, work on it, put it into the shop."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.views.decorators.http import require_POST

from designer.admin import ownscene_tool as tool
from designer.admin.ownscene_form import PhotoForm, WordsForm
from designer.admin.upload import UploadAdmin
from designer.errors import SceneRefused
from designer.models import OwnScene
from designer.ownscenes.prints import SAMPLES
from designer.services.ownscenes import (
    add_scene,
    delete_scene,
    describe_scene,
    publish_scene,
    unpublish_scene,
)

STEPS = (("cloth", "Cloth"), ("marks", "Measure"), ("grid", "Grid"), ("look", "Look"))
TOOLS = (("pick", "Colour"), ("drop", "Not this colour"), ("add", "Brush"), ("erase", "Eraser"))
QUESTIONS = ("cut", "marks", "grid", "look", "keep", "finish")


@admin.register(OwnScene)
class OwnSceneAdmin(UploadAdmin[PhotoForm]):
    upload_form, refusal = PhotoForm, SceneRefused
    upload_page, upload_title = "designer/admin_ownscene_add.html", "Make a scene from a photo"
    list_display = ("cover", "name", "garment", "panel", "is_published", "added_at")
    list_display_links = ("cover", "name")
    list_filter = ("is_published", "garment")
    list_select_related = ("garment",)
    search_fields = ("name", "model_name")
    actions = ("put_into_the_shop", "take_out_of_the_shop")

    class Media:
        css = {"all": ("designer/css/packs.css", "designer/css/ownscenes.css")}

    def get_urls(self) -> list[URLPattern]:
        seen = self.admin_site.admin_view
        own = [
            path("<int:pk>/act/", seen(require_POST(self.act)), name="designer_ownscene_act"),
            path(
                "<int:pk>/photo.png",
                seen(tool.photo, cacheable=True),
                name="designer_ownscene_photo",
            ),
            *(
                path(
                    f"<int:pk>/{name}/", seen(getattr(tool, name)), name=f"designer_ownscene_{name}"
                )
                for name in QUESTIONS
            ),
        ]
        return [*own, *super().get_urls()]

    def bring_in(self, request: HttpRequest, form: PhotoForm) -> HttpResponse:
        scene = add_scene(
            data=form.cleaned_data["photo"].read(),
            about=form.about(),
            has_rights=form.cleaned_data["rights"],
            by=request.user.get_username(),
        )
        self.log_addition(request, scene, "Brought in a photo.")
        return self._to(scene)

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The tool, and the form of the scene's words."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        scene = self.get_object(request, object_id)
        if scene is None:
            raise Http404("no such scene")
        may_change = self.has_change_permission(request, scene)
        form = WordsForm(request.POST or None, initial=WordsForm.initial_of(scene))
        if request.method == "POST":
            if not may_change:
                raise PermissionDenied
            if form.is_valid() and self._describe(request, scene, form):
                return self._to(scene)
        context: dict[str, Any] = {"title": scene.name, "scene": scene}
        context |= {"may_change": may_change, "start": self._start(scene)}
        context |= {"samples": {name: sample.label for name, sample in SAMPLES.items()}}
        context |= {"steps": STEPS, "tools": TOOLS}
        return self.form_page(request, "designer/admin_ownscene.html", form, context)

    def _describe(self, request: HttpRequest, scene: OwnScene, form: WordsForm) -> bool:
        try:
            describe_scene(scene=scene, about=form.about())
        except SceneRefused as error:
            form.add_error(None, str(error))
            return False
        self.log_change(request, scene, "Changed its words.")
        self.message_user(request, "Kept. Finish the scene once more to show it so.")
        return True

    def _start(self, scene: OwnScene) -> dict[str, Any]:
        """What the tool's script begins with; lengths in mm."""
        sizes = scene.garment.sizes.values_list("code", "length_mm", "chest_mm")
        urls = {
            name: reverse(f"admin:designer_ownscene_{name}", args=[scene.pk]) for name in QUESTIONS
        }
        return {
            "told": scene.told,
            "urls": urls,
            "width": scene.width,
            "height": scene.height,
            "size": scene.size,
            "sizes": {code: {"length": length, "chest": chest} for code, length, chest in sizes},
        }

    def act(self, request: HttpRequest, pk: int) -> HttpResponse:
        """In or out of the shop."""
        if not self.has_change_permission(request):
            raise PermissionDenied
        scene = get_object_or_404(OwnScene, pk=pk)
        if request.POST.get("do") == "publish":
            self.put_into_the_shop(request, OwnScene.objects.filter(pk=pk))
        elif request.POST.get("do") == "unpublish":
            self.take_out_of_the_shop(request, OwnScene.objects.filter(pk=pk))
        return self._to(scene)

    @admin.action(description="Put into the shop", permissions=["change"])
    def put_into_the_shop(self, request: HttpRequest, rows: QuerySet[OwnScene]) -> None:
        for scene in rows:
            self._try(request, publish_scene, scene, f"{scene.name} is in the shop.")

    @admin.action(description="Take out of the shop", permissions=["change"])
    def take_out_of_the_shop(self, request: HttpRequest, rows: QuerySet[OwnScene]) -> None:
        said = "is out of the shop. Pictures that were made with it stay."
        for scene in rows:
            self._try(request, unpublish_scene, scene, f"{scene.name} {said}")

    def delete_model(self, request: HttpRequest, obj: OwnScene) -> None:
        delete_scene(scene=obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[OwnScene]) -> None:
        for scene in queryset:
            self._try(request, delete_scene, scene, f"{scene.name} is deleted.")

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """A garment's first picture is not deleted; the page says what to do first."""
        try:
            answer: HttpResponse = super().delete_view(request, object_id, extra_context)
        except SceneRefused as error:
            self.message_user(request, str(error), messages.ERROR)
            return HttpResponseRedirect(reverse("admin:designer_ownscene_change", args=[object_id]))
        return answer

    def _try(self, request: HttpRequest, verb: Any, scene: OwnScene, said: str) -> None:
        try:
            verb(scene=scene)
        except SceneRefused as error:
            self.message_user(request, f"{scene.name}: {error}", messages.ERROR)
        else:
            self.message_user(request, said)

    def _to(self, scene: OwnScene) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:designer_ownscene_change", args=[scene.pk]))

    @admin.display(description="Photo")
    def cover(self, scene: OwnScene) -> SafeString:
        return format_html(
            '<img class="scene-cover" src="{}" alt="{}" width="48" height="60" loading="lazy">',
            reverse("admin:designer_ownscene_photo", args=[scene.pk]) + "?small",
            f"{scene.name}, as photographed",
        )
