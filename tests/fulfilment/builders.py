"""One builder per row, with the smallest real files behind it."""

from __future__ import annotations

import hashlib
import io
import itertools
from typing import Any

from PIL import Image, ImageDraw

from designer.blobs import put_blob
from designer.layout import Layout
from designer.models import (
    Artwork,
    Colourway,
    Design,
    Garment,
    GarmentSize,
    Panel,
    Placement,
    Proof,
    RecipeRecord,
    Shopper,
    Version,
)
from designer.recipe import Recipe
from fulfilment.addresses import Address, ItemSpec
from fulfilment.models import Factory, WorkOrder
from fulfilment.services.work_orders import accept_work_order, create_work_order

_numbers = itertools.count(1)
HOME = Address(
    name="Ada Example", line1="1 Rad Street", city="Ghent", postcode="9000", country="BE"
)


def make_garment(*, slug: str = "hoodie") -> Garment:
    garment, new = Garment.objects.get_or_create(
        slug=slug,
        defaults={
            "name": slug.capitalize(),
            "technique": "cut_and_sew",
            "fabric": "Cotton",
            "weight_gsm": 320,
            "sku": slug[:4].upper(),
            "default_scene": f"{slug}_front",
        },
    )
    if new:
        Colourway.objects.create(garment=garment, slug="navy", name="Navy", hex="#1b2a4a")
        for step, code in enumerate(("S", "M", "L"), start=-1):
            GarmentSize.objects.create(
                garment=garment, code=code, step=step, chest_mm=560, length_mm=700
            )
        for panel in ("front", "back"):
            Panel.objects.create(
                garment=garment, slug=panel, width_mm=120, height_mm=140, grade_width_mm=10
            )
        Placement.objects.create(garment=garment, slug="all_over", name="All over", kind="all_over")
        Placement.objects.create(
            garment=garment,
            slug="front",
            name="Front",
            panel="front",
            width_mm=60,
            height_mm=80,
            top_mm=20,
        )
    return garment


def make_png(*, size: int = 512, seed: int = 1) -> bytes:
    image = Image.new("RGB", (size, size), (20, 40, 90))
    draw = ImageDraw.Draw(image)
    for n in range(6):
        x, y = (137 * (n + seed)) % size, (253 * (n + 2 * seed)) % size
        draw.ellipse((x - 50, y - 50, x + 50, y + 50), fill=(250, 190 - 12 * n, 40))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _pixel_sha256(data: bytes) -> str:
    image = Image.open(io.BytesIO(data))
    head = f"{image.mode}|{image.width}|{image.height}|".encode()
    return hashlib.sha256(head + image.tobytes()).hexdigest()


def make_proof(
    *,
    garment: str = "hoodie",
    engine: str = "sketch",
    parameters: dict[str, Any] | None = None,
    **layout: Any,
) -> Proof:
    """An approved design of a vendor that has gone, so the press enlarges its master."""
    number = next(_numbers)
    blank = make_garment(slug=garment)
    recipe = Recipe(
        engine=engine,
        engine_version="1",
        prompt="Cartoon sunflower pattern",
        seed=str(number),
        parameters=parameters or {},
    )
    record = RecipeRecord.objects.create(id=recipe.id, json=recipe.to_json())
    data = make_png(seed=number)
    artwork = Artwork.objects.create(
        recipe=record,
        kind="master",
        sha256=put_blob(data, suffix="png"),
        pixel_sha256=_pixel_sha256(data),
        mime="image/png",
        width=512,
        height=512,
    )
    placed = Layout(
        garment=garment, colourway="navy", garment_colour="#1b2a4a", tile_mm=80, **layout
    )
    design = Design.objects.create(shopper=Shopper.objects.create(), garment=blank)
    version = Version.objects.create(
        design=design,
        recipe=record,
        artwork=artwork,
        layout_json=placed.to_json(),
        layout_id=placed.id,
        caption="Large, straight",
        alt="Cartoon sunflowers on navy",
    )
    return Proof.objects.create(version=version, master=artwork, text_version="1")


def make_factory(*, slug: str = "weststadt", **fields: Any) -> Factory:
    factory, _ = Factory.objects.get_or_create(
        slug=slug, defaults={"name": slug.capitalize() + " Print", **fields}
    )
    return factory


def make_spec(proof: Proof | None = None, **changes: Any) -> ItemSpec:
    proof = proof or make_proof()
    fields = {
        "proof_token": proof.token,
        "garment": proof.version.design.garment.slug,
        "size": "M",
        "colourway": "navy",
        "quantity": 1,
        "line_reference": f"line-{next(_numbers)}",
    }
    return ItemSpec(**{**fields, **changes})


def make_order(
    *, factory: Factory | None = None, items: int | list[ItemSpec] = 1, **changes: Any
) -> WorkOrder:
    factory = factory or make_factory()
    fields: dict[str, Any] = {
        "store": "superrad",
        "reference": f"SR-{next(_numbers)}",
        "ship_to": HOME,
        "items": [make_spec() for _ in range(items)] if isinstance(items, int) else items,
        "factory": factory,
    }
    return create_work_order(**{**fields, **changes})


def make_accepted_order(**changes: Any) -> WorkOrder:
    return accept_work_order(order=make_order(**changes), actor="factory:test")
