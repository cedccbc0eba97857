"""Scenes of the merchant's own photographs: bring one in, tell about it, show it, take it away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from django.db import transaction

from designer.blobs import discard_blob, put_blob
from designer.errors import SceneRefused
from designer.models import Garment, Mockup, OwnScene, SceneEdition
from designer.ownscenes.photo import take_photo
from designer.ownscenes.reading import read_told
from designer.work import cancel_work

RIGHTS = (
    "I may use this photo commercially, and everybody who can be recognised in it has agreed "
    "to be shown in my shop."
)


@dataclass(frozen=True, slots=True)
class About:
    """A scene in the merchant's words. ``panel``: the cut piece that the photograph shows."""

    name: str
    garment: Garment
    panel: str = "front"
    size: str = ""
    cloth_colour: str = "#ffffff"
    model_name: str = ""
    model_words: str = ""
    pose: str = ""
    light: str = ""


def add_scene(*, data: bytes, about: About, has_rights: bool, by: str = "") -> OwnScene:
    """A scene that nobody sees yet. Raises SceneRefused, in words that say what to do."""
    if not has_rights:
        raise SceneRefused("Confirm first that you may use this photo.")
    _require_panel(about)
    photo = take_photo(data)
    return OwnScene.objects.create(
        **_fields(about),
        photo_sha256=put_blob(photo.data, suffix="png"),
        width=photo.width,
        height=photo.height,
        rights=RIGHTS,
        added_by=by[:150],
    )


def describe_scene(*, scene: OwnScene, about: About) -> None:
    """Other words, another side. The shop says them from the next edition on."""
    _require_panel(about)
    fields = _fields(about)
    OwnScene.objects.filter(pk=scene.pk).update(**fields)
    scene.refresh_from_db()


def _fields(about: About) -> dict[str, Any]:
    return asdict(about) | {"garment": about.garment}


def _require_panel(about: About) -> None:
    panels = list(about.garment.panels.values_list("slug", flat=True))
    if about.panel not in panels:
        raise SceneRefused(
            f"{about.garment.name} has no side called “{about.panel}”; it has {', '.join(panels)}."
        )
    if about.size and not about.garment.sizes.filter(code=about.size).exists():
        raise SceneRefused(f"{about.garment.name} does not come in size {about.size}.")


def keep_told(*, scene: OwnScene, told: Mapping[str, Any]) -> None:
    """Keeps the tool's state, to go on with later. Raises SceneRefused when it is garbled."""
    read_told(dict(told))
    OwnScene.objects.filter(pk=scene.pk).update(told=dict(told))
    scene.told = dict(told)


def publish_scene(*, scene: OwnScene) -> None:
    """From now on the shop shows it. Raises SceneRefused while it was never developed."""
    shown = OwnScene.objects.filter(pk=scene.pk, edition__isnull=False).update(is_published=True)
    if not shown:
        raise SceneRefused("Finish the scene first: there is nothing to show yet.")
    scene.is_published = True


def unpublish_scene(*, scene: OwnScene) -> None:
    """The shop no longer shows it; pictures that were made with it stay. Raises SceneRefused where
    a garment would lose its first picture."""
    _require_dispensable(scene)
    OwnScene.objects.filter(pk=scene.pk).update(is_published=False)
    scene.is_published = False


def delete_scene(*, scene: OwnScene) -> None:
    """The photograph, all strokes and all editions go; an edition that pictures were made with
    keeps its pack, so that they can still be drawn. Raises SceneRefused where a garment would
    lose its first picture."""
    _require_dispensable(scene)
    photo, packs = scene.photo_sha256, []
    with transaction.atomic():
        for edition in scene.editions.all():
            if Mockup.objects.filter(scene=edition.slug).exists():
                SceneEdition.objects.filter(pk=edition.pk).update(told={})
                continue
            cancel_work(edition)
            packs.append(edition.pack_sha256)
            edition.delete()
        scene.delete()
    _discard(photo, packs)


def _require_dispensable(scene: OwnScene) -> None:
    first = Garment.objects.filter(default_scene__startswith=scene.slug).first()
    if first is not None:
        raise SceneRefused(
            f"This is the first picture of {first.name}. Give that garment another default scene "
            "first."
        )


def _discard(photo: str, packs: list[str]) -> None:
    """Files that no row names any more. A kill before this leaves unnamed files, nothing else."""
    if not OwnScene.objects.filter(photo_sha256=photo).exists():
        discard_blob(photo, suffix="png")
    for pack in filter(None, packs):
        if not SceneEdition.objects.filter(pack_sha256=pack).exists():
            discard_blob(pack, suffix="zip")
