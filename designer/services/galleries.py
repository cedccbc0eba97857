"""The gallery's pictures, drawn ahead of time, and a gallery print taken up as one's own."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection

from django.core.cache import cache
from django.core.files.storage import storages
from django.db import transaction

from designer.conf import config
from designer.engines import registry
from designer.layout import ALL_OVER, Layout
from designer.models import Artwork, ArtworkKind, Design, Garment, Mockup, Round, Shopper, Version
from designer.recipe import Recipe, content_id
from designer.services.artworks import record_artwork, store_files
from designer.services.designs import create_design
from designer.services.layouts import first_layout, is_placed
from designer.services.mockups import ensure_picture, file_name, picture_of
from designer.studio.gallery import GalleryPrint, read_gallery
from designer.work import WorkState, enqueue_work

log = logging.getLogger("designer.gallery")

Picture = Callable[[GalleryPrint, Artwork], None]
CLOTH = "#f7f5f1"  # what a see-through print is shown on
TILES = 1.0  # tiles across a gallery picture
WIDTHS = (420, 840)
CHORE_SECONDS = 2.5  # of one go: the sweeper has other things to do
LOOKED_THROUGH = 900  # seconds until a gallery that is complete is looked through again


def gallery_layout(recipe: Recipe) -> Layout:
    """How a print lies in its gallery picture: on flat cloth, as its own repeat says."""
    return Layout(
        garment="cloth",
        colourway="paper",
        garment_colour=CLOTH,
        placement="whole" if is_placed(recipe) else ALL_OVER,
        repeat=recipe.parameters.get("repeat", "straight"),
    )


def gallery_options() -> dict[str, float]:
    return {"tiles": TILES}


def drawn_prints(prints: Collection[GalleryPrint]) -> dict[str, Artwork]:
    """The artworks that are there, by their print's key; one query."""
    ids = {each.recipe.id: each.key for each in prints}
    found = Artwork.objects.filter(recipe_id__in=ids, kind=ArtworkKind.PREVIEW)
    return {ids[artwork.recipe_id]: artwork for artwork in found}


def fill_gallery() -> int:
    """The chore: draws what is missing for a moment, and goes on next time. Returns how many.

    The prints are drawn here, in milliseconds; their pictures are work for the workers, since a
    sweeper that waits for one would sweep nothing else.
    """
    key = f"seedloom:gallery:{content_id([each.key for each in read_gallery()])}"
    if cache.get(key):
        return 0
    made, is_over = draw_gallery(seconds=CHORE_SECONDS, picture=_ask_for_pictures)
    if is_over:
        cache.set(key, 1, timeout=LOOKED_THROUGH)
    return made


def draw_gallery(
    *, seconds: float | None = None, picture: Picture | None = None
) -> tuple[int, bool]:
    """Draws the prints that are missing, with their pictures (by ``picture``, else here and now),
    until the time is over.

    Returns how many were drawn, and whether it came to the end of the gallery.
    """
    ends = time.monotonic() + seconds if seconds is not None else None
    prints, made, make = read_gallery(), 0, picture or _make_pictures
    there = drawn_prints(prints)
    for each in prints:
        artwork = there.get(each.key)
        if artwork is not None and _has_pictures(_picture_row(each, artwork)):
            continue
        if ends is not None and time.monotonic() > ends:
            return made, False
        try:
            make(each, artwork or ensure_artwork(recipe=each.recipe))
        except Exception:  # the others hang all the same
            log.exception("gallery print %s is not drawn: %s", each.key, each.recipe.prompt)
            continue
        made += 1
    return made, True


def _picture_row(each: GalleryPrint, artwork: Artwork) -> Mockup:
    layout = gallery_layout(each.recipe)
    return picture_of(artwork=artwork, layout=layout, options=gallery_options())


def _has_pictures(row: Mockup) -> bool:
    """Asks for the files, which outlive a row."""
    store = storages["default"]
    return all(store.exists(file_name(row, width, "webp")) for width in WIDTHS)


def _make_pictures(each: GalleryPrint, artwork: Artwork) -> None:
    row = _picture_row(each, artwork)
    for width in WIDTHS:
        ensure_picture(row=row, width=width, fmt="webp")


def _ask_for_pictures(each: GalleryPrint, artwork: Artwork) -> None:
    row = _picture_row(each, artwork)
    if row.state == WorkState.DONE:  # its files were lost; nobody will run it again
        _make_pictures(each, artwork)
    else:
        enqueue_work(row)


def ensure_artwork(*, recipe: Recipe) -> Artwork:
    """The recipe's preview, drawn now if it is not there. Raises EngineError."""
    known = Artwork.objects.filter(recipe_id=recipe.id, kind=ArtworkKind.PREVIEW).first()
    if known is not None:
        return known
    engine = registry.get_engine(recipe.engine)
    result = engine.redraw(recipe, size_px=config().preview_px)
    files = store_files(result)
    return record_artwork(result=result, files=files, kind=ArtworkKind.PREVIEW)


def remix_print(*, chosen: GalleryPrint, shopper: Shopper, garment: Garment) -> Design:
    """A new draft of hers with the print as its first version; it costs no round.

    Raises EngineError when it has to be drawn and cannot be.
    """
    artwork = ensure_artwork(recipe=chosen.recipe)
    outline = chosen.outline
    with transaction.atomic():
        design = create_design(shopper=shopper, garment=garment)
        made = Round.objects.create(
            design=design,
            number=1,
            engine=chosen.recipe.engine,
            prompt=chosen.recipe.prompt,
            understanding=dict(outline.understanding),
        )
        layout = first_layout(design=design, recipe=chosen.recipe)
        design.head = Version.objects.create(
            design=design,
            round=made,
            recipe=artwork.recipe,
            artwork=artwork,
            layout_json=layout.to_json(),
            layout_id=layout.id,
            caption=outline.caption[:160],
            alt=outline.alt[:400],
        )
        design.save(update_fields=["head"])
    return design
