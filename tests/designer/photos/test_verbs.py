"""Her photos come in with consent, stay sealed, and go for good."""

import io
import os
from datetime import timedelta

import numpy as np
import pytest
from django.core.files.storage import storages
from django.utils import timezone
from PIL import Image

from designer.conf import secret_key
from designer.errors import HostileImage, NotHers, PhotoGone
from designer.models.photo import Consent, DeletionReceipt, Photo, TryOn
from designer.photos import vault
from designer.photos.consent import CURRENT
from designer.photos.receipts import public_key_hex, statement_holds
from designer.services import photos as verbs
from designer.services.photos import (
    ConsentMissing,
    VaultFull,
    add_photo,
    consent_of,
    delete_everything,
    delete_photo,
    give_consent,
    move_handles,
    open_photo,
    photos_of,
    remove_forgotten,
    sweep_photos,
    withdraw_consent,
)
from designer.services.tryons import start_tryons
from designer.work import drain_work
from tests.designer.photos.conftest import agree

pytestmark = pytest.mark.django_db


def files_in(folder):
    return sorted(path.name for path in folder.glob("*")) if folder.exists() else []


def age(folder, hours):
    """As if every file had been written hours ago."""
    then = (timezone.now() - timedelta(hours=hours)).timestamp()
    for path in folder.glob("*"):
        os.utime(path, (then, then))


def test_no_photo_comes_in_without_a_yes(alice, snapshots):
    with pytest.raises(ConsentMissing):
        add_photo(shopper=alice, data=snapshots[0])


@pytest.mark.parametrize(("used", "adult"), [(False, True), (True, False), (False, False)])
def test_a_yes_needs_both_ticks(alice, used, adult):
    with pytest.raises(ConsentMissing, match="tick both"):
        give_consent(
            shopper=alice,
            text_version=CURRENT.version,
            may_be_used=used,
            is_adult_with_permission=adult,
        )
    assert not Consent.objects.exists()


def test_a_yes_to_an_older_text_does_not_count(alice):
    with pytest.raises(ConsentMissing, match="text has changed"):
        give_consent(
            shopper=alice, text_version="2020-01", may_be_used=True, is_adult_with_permission=True
        )
    given = agree(alice)
    Consent.objects.filter(pk=given.pk).update(text_sha256="0" * 64)
    assert consent_of(alice) is None


def test_the_yes_is_kept_word_for_word(alice):
    given = agree(alice)
    assert (given.text_version, given.text_sha256) == (CURRENT.version, CURRENT.sha256)
    assert given.given_at is not None


def test_her_photo_opens_for_her_upright_and_without_metadata(photo):
    image = Image.open(io.BytesIO(open_photo(photo)))
    assert image.size == (photo.width, photo.height)
    assert not image.getexif()


def test_the_file_in_the_vault_is_noise(photo, private_vault):
    (name,) = files_in(private_vault)
    data = (private_vault / name).read_bytes()
    assert b"WEBP" not in data
    assert np.bincount(np.frombuffer(data, np.uint8), minlength=256).max() < len(data) / 64
    assert photo.token not in name


def test_no_public_address_leads_into_the_vault(settings, private_vault):
    location = storages["photos"].location
    for public in (settings.STATIC_ROOT, settings.MEDIA_ROOT or settings.STATIC_ROOT):
        assert not str(location).startswith(str(public))


def test_a_hostile_file_leaves_nothing(alice, private_vault):
    agree(alice)
    with pytest.raises(HostileImage):
        add_photo(shopper=alice, data=b"<svg/>")
    assert files_in(private_vault) == []
    assert not Photo.objects.exists()


def test_the_same_picture_twice_is_one_photo(alice, photo, snapshots, private_vault):
    assert add_photo(shopper=alice, data=snapshots[0]) == photo
    assert len(files_in(private_vault)) == 1


def test_two_shoppers_with_the_same_picture_share_nothing(alice, bob, photo, snapshots):
    agree(bob)
    other = add_photo(shopper=bob, data=snapshots[0])
    assert other.fingerprint != photo.fingerprint
    assert other.file_name != photo.file_name


def test_a_full_vault_says_so(alice, photo, snapshots, settings):
    settings.SEEDLOOM = {**settings.SEEDLOOM, "photos_per_shopper": 1}
    with pytest.raises(VaultFull, match="takes 1"):
        add_photo(shopper=alice, data=snapshots[1])


def test_deleting_destroys_key_file_and_row(
    alice, photo, private_vault, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        delete_photo(photo=photo, shopper=alice)
    assert files_in(private_vault) == []
    assert not Photo.objects.exists()
    with pytest.raises(PhotoGone):
        open_photo(Photo(file_name=photo.file_name, wrapped_key=b"", expires_at=photo.expires_at))


def test_a_copy_of_the_file_is_worthless_once_the_key_is_gone(alice, photo, private_vault):
    delete_photo(photo=photo, shopper=alice)  # the transaction is open: files are still there
    photo.refresh_from_db()
    assert files_in(private_vault)
    assert bytes(photo.wrapped_key) == b""
    assert photo.handles == {}
    with pytest.raises(PhotoGone):
        vault.open_picture(name=photo.file_name, wrapped_key=bytes(photo.wrapped_key))


def test_the_receipt_is_signed_and_holds_no_photo(alice, photo):
    receipt = delete_everything(shopper=alice)
    key = public_key_hex(secret_key())
    assert statement_holds(receipt.statement, receipt.signature, public_key=key)
    assert receipt.statement["photos"] == 1
    assert receipt.statement["reason"] == "asked"
    assert photo.token not in str(receipt.statement)


def test_deleting_twice_gives_one_receipt(alice, photo):
    assert delete_everything(shopper=alice) is not None
    assert delete_everything(shopper=alice) is None
    assert delete_photo(photo=photo, shopper=alice) is None
    assert DeletionReceipt.objects.count() == 1


def test_nobody_else_can_delete_or_move_it(bob, photo):
    with pytest.raises(NotHers):
        delete_photo(photo=photo, shopper=bob)
    with pytest.raises(NotHers):
        move_handles(photo=photo, shopper=bob, handles=photo.points)
    assert photos_of(photo.shopper) == [photo]


def test_moved_points_are_kept(alice, photo):
    points = photo.points.to_json()
    points["neck"] = [0.5, 0.2]
    moved = move_handles(photo=photo, shopper=alice, handles=type(photo.points).from_json(points))
    assert moved.points.neck.y == 0.2


def test_withdrawing_deletes_everything_and_closes_the_door(alice, photo, snapshots):
    receipt = withdraw_consent(shopper=alice)
    assert receipt.statement["reason"] == "withdrawn"
    assert photos_of(alice) == []
    with pytest.raises(ConsentMissing):
        add_photo(shopper=alice, data=snapshots[1])
    assert Consent.objects.get().withdrawn_at is not None


def test_time_over_deletes_by_itself(
    alice, photo, private_vault, django_capture_on_commit_callbacks
):
    late = photo.expires_at + timedelta(seconds=1)
    assert sweep_photos(photo.expires_at - timedelta(minutes=1)) == 0
    with django_capture_on_commit_callbacks(execute=True):
        assert sweep_photos(late) >= 1
    assert files_in(private_vault) == []
    assert DeletionReceipt.objects.get().statement["reason"] == "time over"


def test_a_photo_past_its_time_does_not_open_even_before_the_sweep(photo):
    photo.expires_at = timezone.now() - timedelta(seconds=1)
    with pytest.raises(PhotoGone):
        open_photo(photo)


def test_her_month_is_counted_from_the_upload(photo):
    assert photo.expires_at - photo.added_at == timedelta(days=30)


class Killed(BaseException):
    """kill -9 as a test sees it: nothing after it runs, not even ``except Exception``."""


def killed(*args, **kwargs):
    raise Killed


def test_killed_between_file_and_row_leaves_noise_that_is_swept(
    alice, snapshots, private_vault, monkeypatch
):
    agree(alice)
    monkeypatch.setattr(Photo.objects, "create", killed)
    with pytest.raises(Killed):
        add_photo(shopper=alice, data=snapshots[0])
    assert len(files_in(private_vault)) == 1
    assert sweep_photos() == 0, "a young file may still get its row"
    age(private_vault, hours=2)
    assert sweep_photos() == 1
    assert files_in(private_vault) == []


def test_killed_between_key_and_file_is_finished_by_the_sweep(alice, photo, private_vault):
    delete_photo(photo=photo, shopper=alice)  # on_commit never comes: as if killed there
    assert files_in(private_vault)
    assert sweep_photos() == 1
    assert files_in(private_vault) == []
    assert not Photo.objects.exists()


def test_killed_between_two_files_is_finished_by_the_sweep(
    alice, photo, version, private_vault, monkeypatch
):
    start_tryons(shopper=alice, version=version)
    drain_work()
    assert len(files_in(private_vault)) == 2
    delete_photo(photo=photo, shopper=alice)
    with monkeypatch.context() as patched:
        removed = []

        def once(name):
            if removed:
                raise Killed
            removed.append(name)
            vault.discard_file(name)

        patched.setattr(verbs, "discard_file", once)
        with pytest.raises(Killed):
            remove_forgotten([photo.pk])
    assert len(files_in(private_vault)) == 1
    sweep_photos()
    assert files_in(private_vault) == []
    assert not TryOn.objects.exists()


def test_a_disk_that_refuses_is_tried_again_later(alice, photo, private_vault, monkeypatch):
    delete_photo(photo=photo, shopper=alice)

    def refuse(name):
        raise OSError("read-only")

    with monkeypatch.context() as patched:
        patched.setattr(verbs, "discard_file", refuse)
        assert remove_forgotten([photo.pk]) == 0
    assert sweep_photos() == 1


def test_the_sweep_leaves_living_files_alone(photo, private_vault):
    age(private_vault, hours=100)
    assert sweep_photos() == 0
    assert open_photo(photo)
