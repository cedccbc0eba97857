"""``design.json`` from a spec, and back into values. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from designer.layout import ALL_OVER, Layout, LayoutError
from designer.pixels import pixel_sha256
from designer.recipe import Recipe, RecipeError
from fulfilment.designfile.hashes import MIMES, SUFFIXES, open_master
from fulfilment.designfile.parts import DesignFileSpec, PlacementSpec
from fulfilment.designfile.schema import MANIFEST, SCHEMA, check_document
from fulfilment.errors import DesignFileError

REFERENCE_SUFFIXES = {**SUFFIXES, "image/jpeg": "jpg"}


def make_document(spec: DesignFileSpec) -> tuple[dict[str, Any], dict[str, bytes]]:
    """(design.json as a value, the other files by name). Raises DesignFileError."""
    master, files = _master_entry(spec)
    document: dict[str, Any] = {
        "schema": SCHEMA,
        "recipe": spec.recipe.to_json(),
        "recipe_id": spec.recipe.id,
        "layout": spec.layout.to_json(),
        "layout_id": spec.layout.id,
        "garment": spec.garment.to_json(),
        "placements": [placement.to_json() for placement in spec.placements],
        "master": master,
        "approval": spec.approval.to_json(),
        "references": [],
    }
    if spec.svg:
        files["artwork.svg"] = spec.svg.encode()
        document["artwork"] = {"file": "artwork.svg", "sha256": _sha256(files["artwork.svg"])}
    for reference in spec.recipe.references:
        entry, extra = _reference_entry(spec, reference.to_json())
        document["references"].append(entry)
        files.update(extra)
    check_document(document)
    check_sense(document)
    return document, files


def check_sense(document: Mapping[str, Any]) -> tuple[Recipe, Layout]:
    """What a schema cannot say: ids match, placements fit the layout. Raises DesignFileError."""
    try:
        recipe = Recipe.from_json(document["recipe"])
        layout = Layout.from_json(document["layout"])
    except (RecipeError, LayoutError) as error:
        raise DesignFileError(f"{MANIFEST}: {error}; build the design file again") from error
    for name, value in (("recipe_id", recipe.id), ("layout_id", layout.id)):
        if document[name] != value:
            raise DesignFileError(f"{MANIFEST}: {name} does not match; the file was changed")
    if layout.garment != document["garment"]["slug"]:
        raise DesignFileError(f"{MANIFEST}: the layout is for another garment ({layout.garment})")
    placements = [PlacementSpec(**item) for item in document["placements"]]
    names = [placement.name for placement in placements]
    if len(set(names)) != len(names):
        raise DesignFileError(f"{MANIFEST}: two placements have the same name")
    if layout.placement == ALL_OVER:
        fits = all(placement.kind == "all_over" for placement in placements)
    else:
        fits = names == [layout.placement] and placements[0].kind == "area"
    if not fits:
        raise DesignFileError(
            f"{MANIFEST}: the layout prints {layout.placement}, the placements are "
            f"{', '.join(names)}; give the ones that the layout prints"
        )
    return recipe, layout


def _master_entry(spec: DesignFileSpec) -> tuple[dict[str, Any], dict[str, bytes]]:
    image = open_master(spec.master)
    mime = MIMES[str(image.format)]
    pixels = pixel_sha256(spec.master)
    if spec.master_pixel_sha256 and spec.master_pixel_sha256 != pixels:
        raise DesignFileError("the master's pixels are not those she approved; do not print it")
    name = f"master.{SUFFIXES[mime]}"
    entry = {
        "file": name,
        "sha256": _sha256(spec.master),
        "pixel_sha256": pixels,
        "mime": mime,
        "width": image.width,
        "height": image.height,
    }
    return entry, {name: spec.master}


def _reference_entry(
    spec: DesignFileSpec, entry: dict[str, str]
) -> tuple[dict[str, str], dict[str, bytes]]:
    data = spec.references.get(entry["sha256"])
    if data is None:
        return entry, {}
    if _sha256(data) != entry["sha256"]:
        raise DesignFileError(f"reference {entry['sha256'][:12]} is not the file it is named after")
    name = f"references/{entry['sha256']}.{REFERENCE_SUFFIXES.get(entry['mime'], 'bin')}"
    return {**entry, "file": name}, {name: data}


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
