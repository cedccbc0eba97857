"""A scene of the merchant's own, developed for good: work for a worker."""

from __future__ import annotations

from typing import Any

from django.db import IntegrityError, transaction

from designer.blobs import put_blob, read_blob
from designer.errors import DesignerError
from designer.models import OwnScene, SceneEdition
from designer.models.ownscene import PREFIX
from designer.ownscenes.developing import develop, pack_scene, require_grid
from designer.ownscenes.photo import photo_pixels
from designer.ownscenes.reading import read_told
from designer.work import Effect, Report, WorkState, enqueue_work

FIRST_ORDER = 1000  # after all scenes that came with the app


def start_edition(*, scene: OwnScene) -> SceneEdition:
    """Has the scene developed as it was told last, queued; the same again gives the same row.

    Raises SceneRefused where something is missing that no worker could find.
    """
    require_grid(read_told(scene.told))
    facts = scene_facts(scene)
    last = scene.editions.order_by("-number").first()
    if last and _is_the_same(last, scene.told, facts):
        return last
    number = last.number + 1 if last else 1
    slug = f"{PREFIX}{scene.key}-{number}"
    try:
        with transaction.atomic():
            row = SceneEdition.objects.create(
                scene=scene,
                slug=slug,
                number=number,
                told=scene.told,
                facts=facts | {"slug": slug},
                dedupe_key=f"scene:{slug}",
            )
            enqueue_work(row)
    except IntegrityError:  # the other press of a double press was first
        row = SceneEdition.objects.get(slug=slug)
    return row


def _is_the_same(row: SceneEdition, told: dict[str, Any], facts: dict[str, Any]) -> bool:
    if row.state in (WorkState.FAILED, WorkState.CANCELLED):
        return False
    return bool(row.told == told and row.facts == facts | {"slug": row.slug})


def scene_facts(scene: OwnScene) -> dict[str, Any]:
    """The pack's ``scene.json``, as far as the merchant told it."""
    panels = scene.garment.panels.order_by("pk").values_list("slug", flat=True)
    wears = f"a {scene.garment.name} in size {scene.size}" if scene.size else ""
    return {
        "slug": "",  # an edition's own
        "name": scene.slug,
        "order": FIRST_ORDER + scene.pk,
        "garment": scene.garment.slug,
        "title": scene.name,
        "model": {"name": scene.model_name, "body": scene.model_words, "wears": wears},
        "pose": scene.pose,
        "view": scene.panel,
        "light": scene.light,
        "size": scene.size,
        "width": scene.width,
        "height": scene.height,
        "is_photograph": True,
        "cloth_colour": scene.cloth_colour,
        "panels": {slug: {"id": at, "top_m": 0.0} for at, slug in enumerate(panels, 1)},
    }


def perform_edition(row: SceneEdition, report: Report) -> Effect:
    """Develops the photograph and keeps the pack; then the scene means this edition."""
    scene = row.scene
    if scene is None:
        raise DesignerError("The scene was deleted.")
    report("Opening the photo", 4)
    rgb = photo_pixels(read_blob(scene.photo_sha256, suffix="png"))
    facts = row.facts
    piece = facts["panels"][facts["view"]]["id"]
    told = read_told(row.told)
    made = develop(rgb, told, colour=facts["cloth_colour"], piece=piece, report=report)
    report("Packing it", 90)
    sha256 = put_blob(pack_scene(made, facts), suffix="zip")

    def keep() -> None:
        SceneEdition.objects.filter(pk=row.pk).update(pack_sha256=sha256)
        newer = SceneEdition.objects.filter(
            scene_id=row.scene_id, number__gt=row.number, state=WorkState.DONE
        )
        if not newer.exists():
            OwnScene.objects.filter(pk=scene.pk).update(edition=row)

    return keep
