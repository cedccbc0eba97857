"""Approving binds a lossless master by hash, once."""

from __future__ import annotations

import pytest

from designer.blobs import read_blob
from designer.conf import config
from designer.errors import NotHers, PromptBlocked
from designer.models import PromptReview, Proof
from designer.pixels import pixel_sha256
from designer.services.proofs import approve_proof
from designer.signals import design_approved
from tests import builders

pytestmark = pytest.mark.django_db
TEXT = "proof-1"


@pytest.fixture
def version():
    return builders.version()


def test_the_master_is_kept_lossless_under_its_hashes(version):
    proof = approve_proof(version=version, shopper=version.design.shopper, text_version=TEXT)
    data = read_blob(proof.master.sha256, suffix="png")
    assert pixel_sha256(data) == proof.master.pixel_sha256
    assert proof.master.width == config().master_px
    assert proof.master.recipe == version.recipe


def test_the_vector_original_is_kept_too(version):
    proof = approve_proof(version=version, shopper=version.design.shopper, text_version=TEXT)
    assert read_blob(proof.master.svg_sha256, suffix="svg").startswith(b"<svg")


def test_approving_twice_is_one_proof(version):
    shopper = version.design.shopper
    first = approve_proof(version=version, shopper=shopper, text_version=TEXT)
    assert approve_proof(version=version, shopper=shopper, text_version=TEXT) == first
    assert Proof.objects.count() == 1


def test_another_shopper_cannot_approve_it(version, bob):
    with pytest.raises(NotHers):
        approve_proof(version=version, shopper=bob, text_version=TEXT)


def test_words_that_a_person_refused_are_not_printed(version):
    shopper = version.design.shopper
    PromptReview.objects.create(
        shopper=shopper,
        prompt=version.words,
        action="review",
        category="x",
        reason="y",
        outcome="refused",
    )
    with pytest.raises(PromptBlocked, match="team looked"):
        approve_proof(version=version, shopper=shopper, text_version=TEXT)


def test_the_floors_above_hear_of_it_after_commit(version, django_capture_on_commit_callbacks):
    heard = []

    def listen(proof, **kwargs):
        heard.append(proof)

    design_approved.connect(listen)
    try:
        with django_capture_on_commit_callbacks() as callbacks:
            proof = approve_proof(
                version=version, shopper=version.design.shopper, text_version=TEXT
            )
        assert heard == []
        [callback() for callback in callbacks]
        assert heard == [proof]
    finally:
        design_approved.disconnect(listen)
