"""Verbs on her photos: agree, add, move the points, delete, withdraw, sweep.

Kill-safe by order. Adding: file, then row. Deleting: the keys in one transaction together with the
receipt, then the files, then the rows. Whatever a kill leaves between two steps is noise without a
key, and ``sweep_photos`` removes it.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from designer.conf import config, secret_key
from designer.errors import DesignerError, NotHers, PhotoGone
from designer.images import clean_image
from designer.models import Shopper
from designer.models.photo import Consent, DeletionReceipt, Photo, TryOn
from designer.photos.consent import CURRENT
from designer.photos.receipts import sign_statement
from designer.photos.sealing import derive_key
from designer.photos.vault import discard_file, open_picture, put_picture, stored_files
from designer.pixels import decode
from designer.signals import photos_deleted
from designer.tryon.fit import place_handles
from designer.tryon.handles import Handles
from designer.tryon.quality import judge_photo
from designer.work import ENDED, WorkState

log = logging.getLogger("designer.photos")

KEPT_PX = 1600  # no more of her than the gallery can show
ORPHAN_AGE = timedelta(hours=1)  # a file this old without a row will not get one any more
ASKED, TIME_OVER, WITHDRAWN = "asked", "time over", "withdrawn"
GONE = "That photo was deleted, or its time is over. Please add it again."


class ConsentMissing(DesignerError):
    """A photo came without a "yes" to the current text."""

    code = "consent_missing"


class VaultFull(DesignerError):
    """She has as many photos as the vault takes."""

    code = "vault_full"


def give_consent(
    *, shopper: Shopper, text_version: str, may_be_used: bool, is_adult_with_permission: bool
) -> Consent:
    """Her "yes" to the current text. Raises ConsentMissing without both ticks."""
    if text_version != CURRENT.version:
        raise ConsentMissing("The text has changed since. Please read it once more and tick again.")
    if not (may_be_used and is_adult_with_permission):
        raise ConsentMissing("Please tick both boxes first. Without them no photo comes in.")
    return Consent.objects.create(
        shopper=shopper,
        text_version=CURRENT.version,
        text_sha256=CURRENT.sha256,
        may_be_used=True,
        is_adult_with_permission=True,
    )


def consent_of(shopper: Shopper) -> Consent | None:
    """Her "yes" that still stands, to the current text."""
    return shopper.consents.filter(
        withdrawn_at__isnull=True, text_version=CURRENT.version, text_sha256=CURRENT.sha256
    ).first()


def photos_of(shopper: Shopper, *, now: datetime | None = None) -> list[Photo]:
    """Her photos that are neither deleted nor past their time, oldest first."""
    now = now or timezone.now()
    return list(shopper.photos.filter(deleted_at__isnull=True, expires_at__gt=now))


def add_photo(*, shopper: Shopper, data: bytes) -> Photo:
    """Cleans, seals and stores an upload; the same picture twice is one photo.

    Raises ConsentMissing, VaultFull, HostileImage.
    """
    consent = consent_of(shopper)
    if consent is None:
        raise ConsentMissing("Please agree to how photos are used first.")
    limit = config().photos_per_shopper
    clean = clean_image(data, max_side=KEPT_PX)
    fingerprint = _fingerprint(shopper, clean.data)
    if known := _known(shopper, fingerprint):
        return known
    if shopper.photos.filter(deleted_at__isnull=True).count() >= limit:
        raise VaultFull(f"The vault takes {limit} photos. Delete one to add another.")
    pixels = decode(clean.data)[..., :3]
    fit = place_handles(pixels)
    name, wrapped_key = put_picture(clean.data)
    now = timezone.now()
    try:
        with transaction.atomic():
            return Photo.objects.create(
                shopper=shopper,
                consent=consent,
                file_name=name,
                wrapped_key=wrapped_key,
                fingerprint=fingerprint,
                width=clean.width,
                height=clean.height,
                handles=fit.handles.to_json(),
                verdict_code=judge_photo(pixels, is_sure=fit.is_sure).code,
                added_at=now,
                expires_at=now + timedelta(days=config().photo_days),
            )
    except IntegrityError:  # the other press of a double press was first
        discard_file(name)
        if known := _known(shopper, fingerprint):
            return known
        raise


def _fingerprint(shopper: Shopper, data: bytes) -> str:
    key = derive_key(secret_key(), purpose=f"photo fingerprint {shopper.key}")
    return hmac.new(key, data, hashlib.sha256).hexdigest()


def _known(shopper: Shopper, fingerprint: str) -> Photo | None:
    return shopper.photos.filter(fingerprint=fingerprint, deleted_at__isnull=True).first()


def open_photo(photo: Photo) -> bytes:
    """The photo's WebP bytes. Raises PhotoGone."""
    if not photo.is_open_at(timezone.now()):
        raise PhotoGone(GONE)
    return open_picture(name=photo.file_name, wrapped_key=bytes(photo.wrapped_key))


def move_handles(*, photo: Photo, shopper: Shopper, handles: Handles) -> Photo:
    """Stores where she put the seven points. Raises NotHers, PhotoGone."""
    _require_hers(photo, shopper)
    moved = Photo.objects.filter(pk=photo.pk, deleted_at__isnull=True).update(
        handles=handles.to_json(), verdict_code="good"
    )
    if not moved:
        raise PhotoGone(GONE)
    photo.refresh_from_db()
    return photo


def _require_hers(photo: Photo, shopper: Shopper) -> None:
    if photo.shopper_id != shopper.pk:
        raise NotHers("This photo belongs to someone else.")


def delete_photo(*, photo: Photo, shopper: Shopper) -> DeletionReceipt | None:
    """One photo and everything made from it, at once. None when it was gone already."""
    _require_hers(photo, shopper)
    return _forget(shopper=shopper, pks=[photo.pk], reason=ASKED)


def delete_everything(*, shopper: Shopper, reason: str = ASKED) -> DeletionReceipt | None:
    """All her photos and everything made from them. None when there was nothing."""
    pks = shopper.photos.filter(deleted_at__isnull=True).values_list("pk", flat=True)
    return _forget(shopper=shopper, pks=list(pks), reason=reason)


def withdraw_consent(*, shopper: Shopper) -> DeletionReceipt | None:
    """Takes back every "yes" and deletes everything."""
    with transaction.atomic():
        shopper.consents.filter(withdrawn_at__isnull=True).update(withdrawn_at=timezone.now())
        return delete_everything(shopper=shopper, reason=WITHDRAWN)


def _forget(*, shopper: Shopper, pks: list[int], reason: str) -> DeletionReceipt | None:
    """Keys and handles out, receipt in: one transaction. Files and rows follow after commit."""
    now = timezone.now()
    with transaction.atomic():
        tryons = TryOn.objects.filter(photo_id__in=pks)
        made = tryons.filter(state=WorkState.DONE).exclude(wrapped_key=b"").count()
        # The lease goes too: a worker that is drawing now can write nothing back.
        tryons.exclude(state__in=ENDED).update(state=WorkState.CANCELLED, ended_at=now)
        tryons.update(wrapped_key=b"", lease_token="", lease_until=None)
        count = Photo.objects.filter(pk__in=pks, deleted_at__isnull=True).update(
            deleted_at=now, wrapped_key=b"", handles={}, fingerprint=""
        )
        if not count:
            return None
        receipt = _write_receipt(shopper=shopper, photos=count, made=made, reason=reason, at=now)
        transaction.on_commit(lambda: remove_forgotten(pks), robust=True)
        transaction.on_commit(
            lambda: photos_deleted.send(sender=Photo, shopper=shopper, count=count), robust=True
        )
    return receipt


def _write_receipt(
    *, shopper: Shopper, photos: int, made: int, reason: str, at: datetime
) -> DeletionReceipt:
    receipt = DeletionReceipt(shopper=shopper, created_at=at)
    receipt.statement = {
        "schema": "seedloom.deletion/1",
        "receipt": receipt.token,
        "photos": photos,
        "pictures_made_from_them": made,
        "reason": reason,
        "deleted_at": at.isoformat(timespec="seconds"),
        "how": "encryption keys destroyed, files removed",
    }
    receipt.signature = sign_statement(receipt.statement, secret=secret_key())
    receipt.save()
    return receipt


def remove_forgotten(pks: Iterable[int]) -> int:
    """Removes files and rows of photos whose keys are gone; returns how many."""
    removed = 0
    for photo in Photo.objects.filter(pk__in=list(pks), deleted_at__isnull=False):
        try:
            for name in photo.tryons.exclude(file_name="").values_list("file_name", flat=True):
                discard_file(name)
            discard_file(photo.file_name)
        except OSError:
            log.warning("a forgotten photo's file could not be removed yet; the sweep will")
            continue
        photo.delete()
        removed += 1
    return removed


def sweep_photos(now: datetime | None = None) -> int:
    """Forgets photos whose time is over, finishes deletions that were cut short, and removes
    files that no row names. Returns how many photos and files went. Safe to run at any time."""
    now = now or timezone.now()
    gone = 0
    late = Photo.objects.filter(expires_at__lte=now, deleted_at__isnull=True)
    for shopper in Shopper.objects.filter(pk__in=late.values("shopper_id")):
        pks = list(late.filter(shopper=shopper).values_list("pk", flat=True))
        _forget(shopper=shopper, pks=pks, reason=TIME_OVER)
        gone += len(pks)
    gone += remove_forgotten(
        Photo.objects.filter(deleted_at__isnull=False).values_list("pk", flat=True)
    )
    return gone + _remove_orphans(now)


def _remove_orphans(now: datetime) -> int:
    removed = 0
    for name, written_at in stored_files():
        if now - written_at < ORPHAN_AGE:
            continue
        if Photo.objects.filter(file_name=name).exists():
            continue
        if TryOn.objects.filter(file_name=name).exists():
            continue
        discard_file(name)
        removed += 1
    return removed
