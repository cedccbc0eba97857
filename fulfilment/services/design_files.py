"""From a proof in the database to a design file in a folder: the contract, written down."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

from designer.blobs import BlobMissing, blob_exists, read_blob
from designer.layout import ALL_OVER
from designer.models import Colourway, Garment, GarmentSize, Placement, Proof
from fulfilment.conf import config
from fulfilment.designfile import (
    MANIFEST,
    Approval,
    DesignFileSpec,
    GarmentSpec,
    PlacementSpec,
    build_design_file,
    read_design_file,
)
from fulfilment.machines import CannotMake
from fulfilment.models import WorkItem

_SUFFIX_OF = {"image/png": "png", "image/webp": "webp", "image/jpeg": "jpg"}


def ensure_design_file(*, item: WorkItem) -> Path:
    """The folder of the item's design file, built on first use and never changed afterwards.

    All attempts of a garment share it: a remake is the same design. Raises CannotMake or
    DesignFileError.
    """
    folder = design_folder(item=item)
    if (folder / MANIFEST).exists():
        sha256 = read_design_file(folder).sha256
    else:
        sha256 = build_design_file(folder, spec_of_item(item=item))
    if item.design_sha256 != sha256:
        WorkItem.objects.filter(pk=item.pk).update(design_sha256=sha256)
        item.design_sha256 = sha256
    return folder


def design_folder(*, item: WorkItem) -> Path:
    """Where the item's design file lies, built or not."""
    first = WorkItem.objects.only("token").get(
        work_order=item.work_order_id, number=item.number, attempt=1
    )
    return config().file_root / "designs" / first.token


def spec_of_item(*, item: WorkItem) -> DesignFileSpec:
    """Everything the factory needs, read from the proof and the blank at the ordered size."""
    rows = Proof.objects.select_related("master", "version__recipe", "version__artwork")
    proof = rows.get(token=item.proof_token)
    garment = Garment.objects.get(slug=item.garment)
    size = garment.sizes.get(code=item.size)
    colourway = garment.colourways.get(slug=item.colourway)
    layout = proof.version.layout
    recipe = proof.version.made_by
    vector = proof.master.svg_sha256 or proof.version.artwork.svg_sha256
    return DesignFileSpec(
        recipe=recipe,
        layout=layout,
        garment=_garment_spec(garment, size, colourway, layout.garment_colour),
        placements=_placements(garment, size, layout.placement),
        master=_blob(proof.master.sha256, proof.master.suffix),
        master_pixel_sha256=proof.master.pixel_sha256,
        approval=Approval(
            proof=proof.token,
            approved_at=proof.approved_at.astimezone(UTC).isoformat(timespec="seconds"),
            text_version=proof.text_version,
        ),
        svg=_blob(vector, "svg").decode() if vector else "",
        references={
            reference.sha256: read_blob(reference.sha256, suffix=_SUFFIX_OF[reference.mime])
            for reference in recipe.references
            if reference.mime in _SUFFIX_OF
            and blob_exists(reference.sha256, suffix=_SUFFIX_OF[reference.mime])
        },
    )


def _blob(sha256: str, suffix: str) -> bytes:
    try:
        return read_blob(sha256, suffix=suffix)
    except BlobMissing as error:
        raise CannotMake(
            f"{error}: the approved master must be restored before printing"
        ) from error


def _garment_spec(
    garment: Garment, size: GarmentSize, colourway: Colourway, colour: str
) -> GarmentSpec:
    return GarmentSpec(
        slug=garment.slug,
        sku=f"{garment.sku}-{colourway.slug}-{size.code}".upper(),
        name=garment.name,
        size=size.code,
        technique=garment.technique,
        colourway=colourway.slug,
        colour=colour,
    )


def _placements(garment: Garment, size: GarmentSize, slug: str) -> tuple[PlacementSpec, ...]:
    placement = garment.placements.get(slug=slug)
    if slug == ALL_OVER:
        return _whole_panels(garment, size, placement)
    return (
        PlacementSpec(
            name=placement.slug,
            kind="area",
            panel=placement.panel,
            width_mm=float(placement.width_mm),
            height_mm=float(placement.height_mm),
            top_mm=float(placement.top_mm),
            centre_x_mm=float(placement.centre_x_mm),
            bleed_mm=float(placement.bleed_mm),
            safe_mm=float(placement.safe_mm),
        ),
    )


def _whole_panels(
    garment: Garment, size: GarmentSize, placement: Placement
) -> tuple[PlacementSpec, ...]:
    pieces = []
    for panel in garment.panels.all():
        width, height = panel.size_mm(size.step)
        pieces.append(
            PlacementSpec(
                name=panel.slug,
                kind="all_over",
                panel=panel.slug,
                width_mm=float(width),
                height_mm=float(height),
                top_mm=float(panel.top_mm),
                bleed_mm=float(panel.bleed_mm),
                safe_mm=float(placement.safe_mm),
            )
        )
    if not pieces:
        raise CannotMake(f"{garment.slug} has no cut pieces to print")
    return tuple(pieces)
