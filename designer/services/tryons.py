"""Verbs that dress her photos: ask for a gallery of herself, draw one picture, take it back."""

from __future__ import annotations

import cv2
import numpy as np
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils import timezone

from designer.blobs import read_blob
from designer.errors import DesignerError, NotHers, PhotoGone
from designer.models import Garment, GarmentSize, Shopper, Version, Wear
from designer.models.photo import Photo, TryOn
from designer.photos.vault import discard_file, open_picture, put_picture
from designer.pixels import Pixels, decode
from designer.recipe import content_id
from designer.services.mockups import print_areas
from designer.services.photos import open_photo, photos_of
from designer.shoppers import current_shopper
from designer.tryon.compose import RENDERER, Dress, dress_photo
from designer.tryon.finish import encode_preview
from designer.work import (
    Effect,
    Report,
    WorkState,
    cancel_work,
    enqueue_work,
    register_work,
)

DEFAULT_SIZE = "M"
DRESSED_PX = 1280  # twice a phone's column; memory and time grow with its square
ON_MODELS = "Look at it on the models instead."


class CannotTryOn(DesignerError):
    """A photo is dressed by neck, shoulders, chest and hips, so only a top can be put on it."""

    code = "cannot_try_on"


def can_be_tried_on(garment: Garment) -> bool:
    return garment.wear == Wear.TOP


def size_of(garment: Garment, code: str) -> GarmentSize:
    """The size by its code; the base size when there is no such code."""
    sizes = {size.code: size for size in garment.sizes.all()}
    return sizes.get(code) or min(sizes.values(), key=lambda size: abs(size.step))


def start_tryons(*, shopper: Shopper, version: Version, size: str = DEFAULT_SIZE) -> list[TryOn]:
    """One TryOn per photo of hers, queued; asking twice gives the same rows.

    Pictures of the same version on the same photo in an older state (other points, other size)
    are taken back. Raises CannotTryOn.
    """
    garment = version.design.garment
    if not can_be_tried_on(garment):
        raise CannotTryOn(f"{_why_not(garment)} {ON_MODELS}")
    code = size_of(garment, size).code
    return [_start(photo=photo, version=version, size=code) for photo in photos_of(shopper)]


def _why_not(garment: Garment) -> str:
    if garment.is_worn:
        return "Only what is worn on the upper body can be put on your photos."
    return f"A {garment.name.lower()} is carried."


def _start(*, photo: Photo, version: Version, size: str) -> TryOn:
    key = content_id([photo.token, version.token, size, RENDERER, photo.handles])
    dedupe_key = f"tryon:{key}"
    row = TryOn.objects.filter(dedupe_key=dedupe_key).first()
    if row is None:
        try:
            with transaction.atomic():
                row = TryOn.objects.create(
                    photo=photo,
                    version=version,
                    size=size,
                    renderer=RENDERER,
                    dedupe_key=dedupe_key,
                )
                enqueue_work(row)
        except IntegrityError:  # the other press of a double press was first
            row = TryOn.objects.get(dedupe_key=dedupe_key)
        _take_back_older(row)
    elif row.state in (WorkState.FAILED, WorkState.CANCELLED):
        _queue_again(row)
    return row


def _queue_again(row: TryOn) -> None:
    with transaction.atomic():
        ended = TryOn.objects.filter(pk=row.pk, state__in=(WorkState.FAILED, WorkState.CANCELLED))
        if ended.update(
            state=WorkState.QUEUED,
            next_at=timezone.now(),
            attempts=0,
            progress=0,
            cancel_requested=False,
            error_code="",
            error_text="",
            ended_at=None,
        ):
            enqueue_work(row)
    row.refresh_from_db()


def _take_back_older(row: TryOn) -> None:
    older = TryOn.objects.filter(photo=row.photo, version=row.version).exclude(pk=row.pk)
    for old in older:
        cancel_work(old)
        name = old.file_name
        old.delete()
        discard_file(name)


def perform_tryon(row: TryOn, report: Report) -> Effect:
    """Draws one: opens her photo, dresses it, seals the result into the vault."""
    report("Opening your photo", 4)
    photo = Photo.objects.filter(pk=row.photo_id).first()
    if photo is None:
        raise PhotoGone("That photo was deleted.")
    pixels = _at_most(decode(open_photo(photo))[..., :3], DRESSED_PX)
    version, garment = row.version, row.version.design.garment
    artwork = version.artwork
    dress = Dress(
        artwork=decode(read_blob(artwork.sha256, suffix=artwork.suffix)),
        layout=version.layout,
        placements=print_areas(garment),
        chest_mm=float(size_of(garment, row.size).chest_mm),
    )
    dressed = dress_photo(pixels, handles=photo.points, dress=dress, report=report)
    report("Putting it in your vault", 92)
    name, wrapped_key = put_picture(encode_preview(dressed))

    def keep() -> None:
        TryOn.objects.filter(pk=row.pk).update(file_name=name, wrapped_key=wrapped_key)

    return keep


def _at_most(pixels: Pixels, side: int) -> Pixels:
    """The picture with its longer side at most ``side`` px."""
    scale = side / max(pixels.shape[:2])
    if scale >= 1:
        return pixels
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


def open_tryon(row: TryOn) -> bytes:
    """The dressed photo's WebP bytes. Raises PhotoGone, also when the photo itself is."""
    if not row.photo.is_open_at(timezone.now()):
        raise PhotoGone("That photo was deleted, or its time is over.")
    return open_picture(name=row.file_name, wrapped_key=bytes(row.wrapped_key))


def tryons_of(*, shopper: Shopper, version: Version) -> list[TryOn]:
    """The pictures of her in this version, in the order of her photos."""
    rows = TryOn.objects.filter(
        photo__shopper=shopper, photo__deleted_at__isnull=True, version=version
    )
    return list(rows.select_related("photo").order_by("photo_id", "-pk"))


def cancel_tryon(*, row: TryOn, shopper: Shopper) -> None:
    """She does not want this one after all. Raises NotHers."""
    if row.photo.shopper_id != shopper.pk:
        raise NotHers("This picture belongs to someone else.")
    cancel_work(row)


def delete_tryon(*, row: TryOn, shopper: Shopper) -> None:
    """ "Not me", or simply not wanted: key, then row, then file. Raises NotHers."""
    cancel_tryon(row=row, shopper=shopper)
    name = row.file_name
    row.delete()
    discard_file(name)


def _is_hers(request: HttpRequest, row: TryOn) -> bool:
    shopper = current_shopper(request)
    return shopper is not None and row.photo.shopper_id == shopper.pk


def register_tryons() -> None:
    """Makes ``TryOn`` a kind of work; called once, when the app is ready."""
    register_work("tryon", model=TryOn, verb=perform_tryon, visible_to=_is_hers)
