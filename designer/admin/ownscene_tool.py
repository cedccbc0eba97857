"""The scene tool's questions over HTTP: JSON in, a picture or JSON out, a refusal in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from designer.blobs import BlobMissing, read_blob
from designer.errors import SceneRefused
from designer.images import clean_image
from designer.models import OwnScene
from designer.ownscenes.prints import SAMPLES
from designer.services.editions import start_edition
from designer.services.ownscenes import keep_told
from designer.services.scene_looks import look_at
from designer.services.scene_tool import draw_selection, propose_grid, propose_marks

Answer = Callable[[OwnScene, dict[str, Any]], HttpResponse]
PRIVATE = "private, no-store"
SMALL_PX = 240  # of the picture in a list


def _asked(verb: Answer) -> Callable[[HttpRequest, int], HttpResponse]:
    """A POST of JSON by somebody who may change the scene; refusals as 422 with their words."""

    @require_POST
    @wraps(verb)
    def view(request: HttpRequest, pk: int) -> HttpResponse:
        if not request.user.has_perm("designer.change_ownscene"):
            raise PermissionDenied
        scene = get_object_or_404(OwnScene.objects.select_related("garment"), pk=pk)
        try:
            sent = json.loads(request.body)
            if not isinstance(sent, dict) or not isinstance(sent.get("told"), dict):
                raise SceneRefused("What the tool sent cannot be read. Reload the page.")
            answer = verb(scene, sent)
        except (ValueError, RecursionError):
            return JsonResponse({"error": "That is no JSON."}, status=400)
        except SceneRefused as error:
            return JsonResponse({"error": str(error)}, status=422)
        answer["Cache-Control"] = PRIVATE
        return answer

    return view


@_asked
def cut(scene: OwnScene, sent: dict[str, Any]) -> HttpResponse:
    """What is selected, as PNG."""
    return HttpResponse(draw_selection(scene=scene, told=sent["told"]), content_type="image/png")


@_asked
def marks(scene: OwnScene, sent: dict[str, Any]) -> HttpResponse:
    """Marks to begin with."""
    return JsonResponse(propose_marks(scene=scene, told=sent["told"]))


@_asked
def grid(scene: OwnScene, sent: dict[str, Any]) -> HttpResponse:
    """A grid on the marks, or a finer one."""
    refine = sent.get("refine") is True
    return JsonResponse(propose_grid(scene=scene, told=sent["told"], refine=refine))


@_asked
def look(scene: OwnScene, sent: dict[str, Any]) -> HttpResponse:
    """The scene in a sample print, as WebP."""
    sample = sent.get("sample")
    if sample not in SAMPLES:
        raise SceneRefused("There is no such print to look at.")
    picture = look_at(scene=scene, told=sent["told"], sample=str(sample))
    return HttpResponse(picture, content_type="image/webp")


@_asked
def keep(scene: OwnScene, sent: dict[str, Any]) -> HttpResponse:
    """Keeps the tool's state."""
    keep_told(scene=scene, told=sent["told"])
    return HttpResponse(status=204)


@_asked
def finish(scene: OwnScene, sent: dict[str, Any]) -> HttpResponse:
    """Keeps the state and has the scene developed; says where its progress is."""
    keep_told(scene=scene, told=sent["told"])
    row = start_edition(scene=scene)
    return JsonResponse({"progress": reverse("designer:progress", args=["scene", row.token])})


@require_GET
def photo(request: HttpRequest, pk: int) -> HttpResponse:
    """The photograph, for whoever may see the scene; with ``?small`` as in a list."""
    if not request.user.has_perm("designer.view_ownscene"):
        raise PermissionDenied
    scene = get_object_or_404(OwnScene, pk=pk)
    try:
        data = read_blob(scene.photo_sha256, suffix="png")
    except BlobMissing as error:
        raise Http404("the photo is gone") from error
    mime = "image/png"
    if "small" in request.GET:
        clean = clean_image(data, max_side=SMALL_PX)
        data, mime = clean.data, clean.mime
    answer = HttpResponse(data, content_type=mime)
    answer["Cache-Control"] = "private, max-age=86400, immutable"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
