"""Approving a version: its lossless master is made, stored and bound by hash."""

from __future__ import annotations

from django.db import IntegrityError, transaction

from designer.conf import config
from designer.engines import registry
from designer.engines.base import Result
from designer.errors import EngineError, NotHers, PromptBlocked
from designer.models import ArtworkKind, PromptReview, Proof, Shopper, Version
from designer.services.artworks import record_artwork, store_files
from designer.services.generations import as_result
from designer.signals import design_approved

REFUSED = "Our team looked at these words and cannot print them. Please choose another design."


def approve_proof(*, version: Version, shopper: Shopper, text_version: str) -> Proof:
    """The proof of a version, made once; approving twice gives the same proof.

    Raises NotHers when the version is another shopper's, PromptBlocked when a person refused it.
    """
    if version.design.shopper_id != shopper.pk:
        raise NotHers("This design belongs to someone else.")
    known = Proof.objects.filter(version=version).first()
    if known is not None:
        return known
    refused = PromptReview.objects.filter(
        shopper=shopper, prompt=version.words, action="review", outcome="refused"
    )
    if refused.exists():
        raise PromptBlocked(REFUSED)
    master = _master_of(version)
    files = store_files(master)
    try:
        with transaction.atomic():
            artwork = record_artwork(result=master, files=files, kind=ArtworkKind.MASTER)
            proof = Proof.objects.create(version=version, master=artwork, text_version=text_version)
            transaction.on_commit(lambda: design_approved.send(sender=Proof, proof=proof))
    except IntegrityError:  # the other press of a double press was first
        return Proof.objects.get(version=version)
    return proof


def _master_of(version: Version) -> Result:
    """The picture redrawn larger where the engine can do so exactly; else the very pixels seen."""
    try:
        engine = registry.get_engine(version.made_by.engine)
        if engine.capabilities.exact_seed:
            return engine.redraw(version.made_by, size_px=config().master_px)
    except EngineError:
        pass  # the engine has gone since: what she saw is the master
    return as_result(version)
