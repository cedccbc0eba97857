"""Keeping what an engine drew: recipe, file and hashes."""

from __future__ import annotations

from dataclasses import dataclass

from designer.blobs import put_blob
from designer.engines.base import Result
from designer.models import Artwork, ArtworkKind, RecipeRecord
from designer.pixels import pixel_sha256

SUFFIXES = {"image/png": "png", "image/webp": "webp", "image/jpeg": "jpg"}


@dataclass(frozen=True, slots=True)
class StoredFiles:
    """Hashes of a result's files in the blob store."""

    sha256: str
    pixel_sha256: str
    svg_sha256: str


def store_files(result: Result) -> StoredFiles:
    """Writes a result's files; outside any transaction, since bytes are slow and harmless."""
    svg = put_blob(result.svg.encode(), suffix="svg") if result.svg else ""
    sha256 = put_blob(result.image, suffix=SUFFIXES[result.mime])
    return StoredFiles(sha256, pixel_sha256(result.image), svg)


def record_artwork(*, result: Result, files: StoredFiles, kind: ArtworkKind) -> Artwork:
    """The rows of a result whose files are stored; twice is the same as once."""
    record, _ = RecipeRecord.objects.get_or_create(
        id=result.recipe.id, defaults={"json": result.recipe.to_json()}
    )
    artwork, _ = Artwork.objects.get_or_create(
        recipe=record,
        kind=kind,
        sha256=files.sha256,
        defaults={
            "pixel_sha256": files.pixel_sha256,
            "mime": result.mime,
            "width": result.width,
            "height": result.height,
            "svg_sha256": files.svg_sha256,
            "palette": list(result.palette),
        },
    )
    return artwork
