"""Artwork on the garment: the first layout, and each change as a new version.

A layout never calls an engine. A change of repeat or inks draws the same design again (same
prompt and seed, a new recipe, milliseconds), which only engines with exact seeds can do.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from designer.conf import config
from designer.engines import registry
from designer.errors import UnsupportedFeature
from designer.layout import ALL_OVER, Layout, LayoutError, Repeat
from designer.models import ArtworkKind, Design, PlacementKind, Version
from designer.recipe import Recipe
from designer.services.artworks import record_artwork, store_files
from designer.services.heads import move_head
from designer.signals import version_made

EASY_REPEATS: tuple[Repeat, ...] = ("straight", "mirror")
NOT_THIS_REPEAT = (
    "This picture's edges do not match in a {repeat}: flowers would be cut. "
    "Straight and mirror always work; prints by the loom can be laid out anew for any repeat."
)


def first_layout(*, design: Design, recipe: Recipe, parent: Version | None = None) -> Layout:
    """Where a new picture lies: as its parent did, else the garment's own default."""
    repeat: Repeat = recipe.parameters.get("repeat", "straight")
    if parent is not None:
        return parent.layout.changed(repeat=repeat)
    garment = design.garment
    colour = garment.colourways.first()
    if colour is None:
        raise LayoutError(f"{garment.name} has no colourway; add one in the admin")
    layout = Layout(
        garment=garment.slug,
        colourway=colour.slug,
        garment_colour=colour.hex,
        tile_mm=float(garment.default_tile_mm),
        repeat=repeat,
    )
    if is_placed(recipe):
        area = garment.placements.filter(kind=PlacementKind.AREA).first()
        if area is not None:
            return layout.changed(placement=area.slug, tile_mm=float(area.width_mm))
    return layout


def change_layout(*, version: Version, changes: dict[str, Any]) -> Version:
    """The version with parts of its layout changed; the head moves there.

    ``changes`` takes any field of Layout but ``garment`` and ``repeat``. Raises LayoutError.
    """
    if {"garment", "repeat"} & set(changes):
        raise LayoutError("change the repeat with relay_version; a garment is another design")
    layout = _checked(version, version.layout.changed(**_coloured(version, changes)))
    return _branch(version, layout)


def _coloured(version: Version, changes: dict[str, Any]) -> dict[str, Any]:
    """A colourway brings its colour along."""
    if "colourway" not in changes:
        return changes
    colour = version.design.garment.colourways.filter(slug=changes["colourway"]).first()
    if colour is None:
        raise LayoutError("this garment does not come in that colour")
    return {**changes, "garment_colour": colour.hex}


def _checked(version: Version, layout: Layout) -> Layout:
    if layout.placement == ALL_OVER:
        allowed = version.design.garment.placements.filter(kind=PlacementKind.ALL_OVER)
        if not allowed.exists():
            raise LayoutError("this garment cannot be printed all over")
        return layout
    area = version.design.garment.placements.filter(slug=layout.placement).first()
    if area is None:
        raise LayoutError("this garment has no such print area")
    return layout


def _branch(version: Version, layout: Layout) -> Version:
    """A child on the same artwork; laying it the same way twice finds the same version."""
    design = version.design
    if layout.id == version.layout_id:
        move_head(design=design, to=version)
        return version
    with transaction.atomic():
        child = design.versions.filter(artwork=version.artwork, layout_id=layout.id).first()
        if child is None:
            child = Version.objects.create(
                design=design,
                parent=version,
                round=version.round,
                number=version.number,
                recipe=version.recipe,
                artwork=version.artwork,
                layout_json=layout.to_json(),
                layout_id=layout.id,
                caption=version.caption,
                alt=version.alt,
                created_at=timezone.now(),
            )
            made = child
            transaction.on_commit(lambda: version_made.send(sender=Version, version=made))
        move_head(design=design, to=child)
    return child


def relay_version(*, version: Version, repeat: Repeat) -> Version:
    """The same design laid out for another repeat. Raises UnsupportedFeature in words."""
    engine = registry.get_engine(version.made_by.engine)
    if engine.capabilities.exact_seed and repeat in engine.capabilities.repeats:
        return redraw_version(version=version, parameters={"repeat": repeat})
    if repeat not in EASY_REPEATS:
        raise UnsupportedFeature(NOT_THIS_REPEAT.format(repeat=repeat.replace("_", "-")))
    return _branch(version, version.layout.changed(repeat=repeat))


def redraw_version(*, version: Version, parameters: dict[str, Any]) -> Version:
    """The same prompt and seed with other parameters (repeat, palette, scale ...): a new recipe.

    Raises UnsupportedFeature when the version's engine cannot repeat a picture.
    """
    return redraw_as(version=version, recipe=version.made_by.with_parameters(**parameters))


def replan_version(*, version: Version, decisions: Mapping[str, Any]) -> Version:
    """Parts of the plan decided otherwise, by their keys in the engine's outline: a new version.

    Raises UnsupportedFeature, in words, for what the engine cannot decide so.
    """
    engine = registry.get_engine(version.made_by.engine)
    return redraw_as(version=version, recipe=engine.redecide(version.made_by, decisions))


def redraw_as(*, version: Version, recipe: Recipe) -> Version:
    """A child of the version with another recipe of its engine, drawn at once; the head moves.

    Drawing the same twice finds the same version. Raises UnsupportedFeature when the engine cannot
    repeat a picture.
    """
    engine = registry.get_engine(recipe.engine)
    if not engine.capabilities.exact_seed:
        raise UnsupportedFeature(f"{engine.label} cannot draw the same picture twice.")
    result = engine.redraw(recipe, size_px=config().preview_px)
    files = store_files(result)
    with transaction.atomic():
        artwork = record_artwork(result=result, files=files, kind=ArtworkKind.PREVIEW)
        layout = _layout_as(version, result.recipe)
        child = version.design.versions.filter(artwork=artwork, layout_id=layout.id).first()
        if child is None:
            child = Version.objects.create(
                design=version.design,
                parent=version,
                round=version.round,
                number=version.number,
                recipe=artwork.recipe,
                artwork=artwork,
                layout_json=layout.to_json(),
                layout_id=layout.id,
                caption=result.caption[:160],
                alt=result.alt[:400],
            )
            made = child
            transaction.on_commit(lambda: version_made.send(sender=Version, version=made))
        move_head(design=version.design, to=child)
    return child


def _layout_as(version: Version, recipe: Recipe) -> Layout:
    """As the version lies; but a badge that becomes a pattern covers the garment, and the other
    way round it moves to a print area. Colours stay."""
    now = version.layout
    if is_placed(recipe) == is_placed(version.made_by):
        return now.changed(repeat=recipe.parameters.get("repeat", "straight"))
    return first_layout(design=version.design, recipe=recipe).changed(
        colourway=now.colourway,
        garment_colour=now.garment_colour,
        trim_colour=now.trim_colour,
        cord_colour=now.cord_colour,
    )


def is_placed(recipe: Recipe) -> bool:
    """One print for a print area, rather than a tile that repeats."""
    return recipe.parameters.get("placement") == "area"
