"""The scenes of the merchant's own photographs, as a source of scenes."""

from __future__ import annotations

import io
from collections.abc import Iterable
from zipfile import Path as ZipPath
from zipfile import ZipFile

from designer.blobs import read_blob
from designer.models import OwnScene, SceneEdition
from designer.models.ownscene import PREFIX
from designer.scenes import SceneInfo, UnknownScene


class OwnScenes:
    """Asks the database every time, so a scene is there, or gone, in every process at once."""

    prefix = PREFIX

    def scenes_for(self, garment: str) -> Iterable[SceneInfo]:
        rows = OwnScene.objects.filter(
            garment__slug=garment, is_published=True, edition__isnull=False
        )
        facts = rows.order_by("pk").values_list("edition__facts", flat=True)
        return [SceneInfo.from_json(each) for each in facts]

    def scene_info(self, slug: str) -> SceneInfo:
        return SceneInfo.from_json(_edition(slug).facts)

    def folder(self, slug: str) -> ZipPath:
        data = read_blob(_edition(slug).pack_sha256, suffix="zip")
        return ZipPath(ZipFile(io.BytesIO(data)))


def _edition(slug: str) -> SceneEdition:
    """An edition by its slug, or the one that a scene's lasting name means. Raises UnknownScene."""
    made = SceneEdition.objects.exclude(pack_sha256="")
    row = made.filter(slug=slug).first()
    if row is None:
        key = slug.removeprefix(PREFIX)
        shown = OwnScene.objects.filter(key=key, is_published=True).select_related("edition")
        scene = shown.first()
        row = scene.edition if scene else None
    if row is None:
        raise UnknownScene(f"The scene “{slug}” was deleted, or was never in the shop.")
    return row
