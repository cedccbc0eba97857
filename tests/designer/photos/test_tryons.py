"""Herself in the garment: drawn once per photo, sealed like the photo, gone with it."""

import io

import numpy as np
import pytest
from PIL import Image

from designer.errors import NotHers, PhotoGone
from designer.models.photo import Photo, TryOn
from designer.services.photos import add_photo, delete_photo, move_handles, open_photo
from designer.services.tryons import (
    CannotTryOn,
    cancel_tryon,
    delete_tryon,
    open_tryon,
    perform_tryon,
    start_tryons,
    tryons_of,
)
from designer.tryon.handles import Handles
from designer.work import WorkState, cancel_work, drain_work, run_work
from tests import builders

pytestmark = pytest.mark.django_db


def pixels(data):
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(int)


def wear(shopper, version):
    (row,) = start_tryons(shopper=shopper, version=version)
    drain_work()
    row.refresh_from_db()
    return row


def test_her_own_photo_wears_the_print(alice, photo, version):
    row = wear(alice, version)
    assert row.state == WorkState.DONE
    before, after = pixels(open_photo(photo)), pixels(open_tryon(row))
    assert before.shape == after.shape
    middle = after[int(after.shape[0] * 0.45), after.shape[1] // 2]
    assert middle[0] > middle[1] + 40
    corner = (slice(-40, None), slice(0, 30))
    assert np.abs(before[corner] - after[corner]).mean() < 6


def test_the_result_says_what_it_is_to_machines(alice, photo, version):
    row = wear(alice, version)
    assert b"compositeSynthetic" in open_tryon(row)


def test_asking_twice_draws_once(alice, photo, version, private_vault):
    first, again = wear(alice, version), wear(alice, version)
    assert first.pk == again.pk
    assert len(list(private_vault.glob("*"))) == 2


def test_one_picture_per_photo(alice, photo, snapshots, version):
    add_photo(shopper=alice, data=snapshots[1])
    assert len(start_tryons(shopper=alice, version=version)) == 2
    drain_work()
    assert [row.state for row in tryons_of(shopper=alice, version=version)] == ["done", "done"]


def test_moved_points_draw_anew_and_take_the_old_picture_back(alice, photo, version, private_vault):
    old = wear(alice, version)
    points = photo.points.to_json()
    points["hip_left"] = [points["hip_left"][0], points["hip_left"][1] - 0.05]
    move_handles(photo=photo, shopper=alice, handles=Handles.from_json(points))
    new = wear(alice, version)
    assert new.pk != old.pk
    assert [row.pk for row in tryons_of(shopper=alice, version=version)] == [new.pk]
    assert len(list(private_vault.glob("*"))) == 2


@pytest.mark.parametrize(
    ("garment", "why"), [("tote", "is carried"), ("leggings", "Only what is worn on the upper")]
)
def test_only_tops_are_tried_on(alice, photo, version, garment, why):
    version.design.garment = builders.garment(garment)
    with pytest.raises(CannotTryOn, match=why):
        start_tryons(shopper=alice, version=version)
    assert not TryOn.objects.exists()


def test_cancelled_before_it_began_is_never_drawn(alice, photo, version):
    (row,) = start_tryons(shopper=alice, version=version)
    cancel_tryon(row=row, shopper=alice)
    assert drain_work() == 0
    row.refresh_from_db()
    assert row.state == WorkState.CANCELLED


def test_cancelled_can_be_asked_for_again(alice, photo, version):
    (row,) = start_tryons(shopper=alice, version=version)
    cancel_work(row)
    assert wear(alice, version).state == WorkState.DONE


def test_nobody_else_can_cancel_or_delete_it(alice, bob, photo, version):
    row = wear(alice, version)
    for verb in (cancel_tryon, delete_tryon):
        with pytest.raises(NotHers):
            verb(row=row, shopper=bob)


def test_not_me_takes_one_picture_away(alice, photo, version, private_vault):
    delete_tryon(row=wear(alice, version), shopper=alice)
    assert not TryOn.objects.exists()
    assert [path.name for path in private_vault.glob("*")] == [photo.file_name]


def test_deleting_the_photo_takes_what_was_made_from_it(alice, photo, version):
    row = wear(alice, version)
    receipt = delete_photo(photo=photo, shopper=alice)
    assert receipt.statement["pictures_made_from_them"] == 1
    row.refresh_from_db()
    assert bytes(row.wrapped_key) == b""
    with pytest.raises(PhotoGone):
        open_tryon(TryOn.objects.select_related("photo").get(pk=row.pk))


def test_a_worker_that_is_drawing_while_she_deletes_writes_nothing_back(
    alice, photo, version, monkeypatch
):
    (row,) = start_tryons(shopper=alice, version=version)

    def delete_meanwhile(worked, report):
        effect = perform_tryon(worked, report)
        delete_photo(photo=photo, shopper=alice)
        return effect

    from designer import work

    kind = work.KINDS["tryon"]
    changed = {**{f: getattr(kind, f) for f in kind.__slots__}, "verb": delete_meanwhile}
    monkeypatch.setitem(work.KINDS, "tryon", type(kind)(**changed))
    assert run_work("tryon", row.pk) is False
    row.refresh_from_db()
    assert bytes(row.wrapped_key) == b""
    assert row.state == WorkState.CANCELLED


def test_a_photo_that_is_gone_fails_in_plain_words(alice, photo, version):
    (row,) = start_tryons(shopper=alice, version=version)
    Photo.objects.filter(pk=photo.pk).update(wrapped_key=b"")
    drain_work()
    row.refresh_from_db()
    assert row.state == WorkState.FAILED
    assert "deleted" in row.error_text
