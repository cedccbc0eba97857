"""Can this be made at all? Every order is asked before a row is written: fail closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from designer.blobs import blob_exists
from designer.models import ArtworkKind, Garment, Proof
from fulfilment.addresses import ItemSpec
from fulfilment.machines import CannotMake
from fulfilment.models import Factory

MAX_QUANTITY = 100


@dataclass(frozen=True, slots=True)
class Makeable:
    """A spec of which every part is there: proof, master file, technique, size, placement."""

    spec: ItemSpec
    proof: Proof
    garment: Garment
    colourway: str
    title: str


def check_item(*, spec: ItemSpec) -> Makeable:
    """The spec, resolved. Raises CannotMake naming what is missing."""
    if not 1 <= spec.quantity <= MAX_QUANTITY:
        raise CannotMake(f"the quantity must be 1 to {MAX_QUANTITY}, not {spec.quantity}")
    if not spec.line_reference:
        raise CannotMake("every item needs the caller's line reference")
    proof = _proof(spec.proof_token)
    garment = proof.version.design.garment
    layout = proof.version.layout
    if spec.garment != garment.slug or layout.garment != garment.slug:
        raise CannotMake(f"she approved this on {garment.slug}, not on {spec.garment}")
    if not garment.technique:
        raise CannotMake(f"{garment.slug} has no print technique")
    if not garment.sizes.filter(code=spec.size).exists():
        raise CannotMake(f"{garment.slug} has no size {spec.size!r}")
    if not garment.placements.filter(slug=layout.placement).exists():
        raise CannotMake(f"{garment.slug} has no placement {layout.placement!r}")
    colourway = spec.colourway or layout.colourway
    if colourway != layout.colourway:
        raise CannotMake(f"she approved this on {layout.colourway}, not on {colourway}")
    blank = garment.colourways.filter(slug=colourway).first()
    if blank is None:
        raise CannotMake(f"{garment.slug} does not come in {colourway!r}")
    title = f"{garment.name}, {blank.name.lower()}"
    return Makeable(spec, proof, garment, colourway, title)


def _proof(token: str) -> Proof:
    rows = Proof.objects.select_related("master", "version__recipe", "version__design__garment")
    proof = rows.filter(token=token).first() if token else None
    if proof is None:
        raise CannotMake("there is no approved proof for this item")
    master = proof.master
    if master.kind != ArtworkKind.MASTER or not blob_exists(master.sha256, suffix=master.suffix):
        raise CannotMake("the approved master is missing, so nothing could be proved")
    return proof


def choose_factory(*, techniques: Sequence[str]) -> Factory:
    """The first open factory that can print them all. Raises CannotMake."""
    for factory in Factory.objects.filter(is_open=True).order_by("pk"):
        if all(factory.can_print(technique) for technique in techniques):
            return factory
    raise CannotMake(f"no open factory can print {' and '.join(sorted(set(techniques)))}")
