"""From an order to a pack: the steps in their order, each kept in the cache."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from designer.photostudio.models import steps
from designer.photostudio.models.patterns import PATTERNS
from designer.photostudio.models.scene import SceneOrder
from designer.photostudio.models.stages import Result, Workshop
from designer.photostudio.models.steps import REVISIONS

MINUTES = 60.0


def sew_scene(shop: Workshop, order: SceneOrder) -> tuple[Result, Result]:
    """The garment on the body at rest, and the trousers."""
    trousers = shop.make(
        "trousers",
        steps.work_trousers,
        {"body": order.body, "revision": REVISIONS["trousers"]},
        limit_s=10 * MINUTES,
    )
    told = {"body": order.body, "garment": order.garment, "size": order.size}
    sewing = shop.make(
        "sewing",
        steps.work_sewing,
        told | {"revision": REVISIONS["sewing"]},
        limit_s=15 * MINUTES,
    )
    return sewing, trousers


def drape_scene(shop: Workshop, order: SceneOrder) -> Result:
    """The garment in its pose."""
    sewing, trousers = sew_scene(shop, order)
    told = {"body": order.body, "garment": order.garment, "pose": order.pose}
    return shop.make(
        "draping",
        steps.work_draping,
        told | {"settle": order.settle, "revision": REVISIONS["draping"]},
        after=(sewing, trousers),
        limit_s=40 * MINUTES,
    )


def dress_scene(shop: Workshop, order: SceneOrder) -> tuple[Result, ...]:
    """Everything a photograph needs: sewing, draping, head, flat pieces, hood (where there is)."""
    sewing, trousers = sew_scene(shop, order)
    draping = drape_scene(shop, order)
    head = shop.make(
        "head",
        steps.work_head,
        {"body": order.body, "revision": REVISIONS["head"]},
        limit_s=10 * MINUTES,
    )
    flat = shop.make(
        "cutting",
        steps.work_cutting,
        {"revision": REVISIONS["cutting"]},
        after=(sewing,),
        limit_s=10 * MINUTES,
    )
    parts = [sewing, trousers, draping, head, flat]
    if PATTERNS[order.garment].hood:
        hood = shop.make(
            "hood",
            steps.work_hood,
            {
                "body": order.body,
                "garment": order.garment,
                "pose": order.pose,
                "revision": REVISIONS["hood"],
            },
            after=(sewing, draping),
            limit_s=10 * MINUTES,
        )
        parts.append(hood)
    return tuple(parts)


def photograph_scene(
    shop: Workshop, order: SceneOrder, *, size: tuple[int, int], samples: int
) -> Result:
    """The rendered passes."""
    told = asdict(order) | {"width": size[0], "height": size[1], "samples": samples}
    for idle in ("slug", "title", "order", "kept", "settle", "size"):
        told.pop(idle)
    return shop.make(
        "photograph",
        steps.work_photograph,
        told | {"revision": REVISIONS["photograph"]},
        after=dress_scene(shop, order),
        limit_s=60 * MINUTES,
    )


def make_scene(
    shop: Workshop, order: SceneOrder, *, size: tuple[int, int], samples: int, packs: Path
) -> int:
    """The whole scene, written as a pack; returns its bytes."""
    from designer.photostudio.models.developing import develop
    from designer.photostudio.packing import write_pack

    photograph = photograph_scene(shop, order, size=size, samples=samples)
    sewing, _, _, _, flat, *_ = dress_scene(shop, order)
    render, facts = develop(photograph.folder, sewing.folder, flat.folder, order)
    return write_pack(packs / order.slug, render, facts)
