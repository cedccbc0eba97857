"""From an order to a pack: the steps in their order, each kept in the cache."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from designer.photostudio.models import steps, steps_cloth_light, steps_covering, steps_tight
from designer.photostudio.models.patterns import PATTERNS
from designer.photostudio.models.scene import STRETCH, SceneOrder
from designer.photostudio.models.stages import Result, Workshop
from designer.photostudio.models.steps import REVISIONS

MINUTES = 60.0
LEG_PIECES = ("leg_left", "leg_right", "waistband")
Panels = dict[str, dict[str, Any]]  # as in a pack's scene.json


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


def dress_tight_scene(shop: Workshop, order: SceneOrder) -> tuple[Result, ...]:
    """The same for clothes that cling: the clothes at rest, and their pieces laid flat."""
    told = {"body": order.body}
    tailoring = shop.make(
        "tailoring",
        steps_tight.work_tailoring,
        told | {"garment": order.garment, "size": order.size, "revision": REVISIONS["tailoring"]},
        limit_s=15 * MINUTES,
    )
    laying = shop.make(
        "laying",
        steps_tight.work_laying,
        told | {"revision": REVISIONS["laying"]},
        after=(tailoring,),
        limit_s=15 * MINUTES,
    )
    return tailoring, laying


@dataclass(frozen=True)
class Kind:
    """How one kind of garment comes onto a model and before the camera.

    ``panels`` tells a pack's cut pieces from the steps that ``dress`` made.
    """

    dress: Callable[[Workshop, SceneOrder], tuple[Result, ...]]
    step: str
    photograph: Callable[..., None]
    cloth_light: Callable[..., None]
    panels: Callable[[tuple[Result, ...], SceneOrder], Panels]


def _hung_panels(parts: tuple[Result, ...], order: SceneOrder) -> Panels:
    from designer.photostudio.models.developing import panels_of

    sewing, _, _, _, flat, *_ = parts
    return panels_of(order, sewing.folder, flat.folder)


def _leg_panels(parts: tuple[Result, ...], order: SceneOrder) -> Panels:
    return {name: {"id": number, "top_m": 0.0} for number, name in enumerate(LEG_PIECES, 1)}


HUNG = Kind(
    dress_scene,
    "photograph",
    steps.work_photograph,
    steps_cloth_light.work_cloth_light,
    _hung_panels,
)
TIGHT = Kind(
    dress_tight_scene,
    "tight_photograph",
    steps_tight.work_tight_photograph,
    steps_cloth_light.work_tight_cloth_light,
    _leg_panels,
)


def kind_of(order: SceneOrder) -> Kind:
    """Cloth that hangs is draped, stretch cloth follows the skin."""
    return TIGHT if order.garment in STRETCH else HUNG


def photograph_scene(
    shop: Workshop, order: SceneOrder, *, size: tuple[int, int], samples: int
) -> Result:
    """The rendered passes."""
    kind = kind_of(order)
    told = _told_to_camera(order, size, samples)
    return shop.make(
        kind.step,
        kind.photograph,
        told | {"revision": REVISIONS[kind.step]},
        after=kind.dress(shop, order),
        limit_s=60 * MINUTES,
    )


def cloth_light_scene(shop: Workshop, order: SceneOrder, *, size: tuple[int, int]) -> Result:
    """What the cloth's colour does to the light, rendered."""
    kind = kind_of(order)
    told = _told_to_camera(order, size, samples=0)
    told.pop("samples")
    return shop.make(
        "cloth_light",
        kind.cloth_light,
        told | {"revision": REVISIONS["cloth_light"]},
        after=kind.dress(shop, order),
        limit_s=30 * MINUTES,
    )


def _told_to_camera(order: SceneOrder, size: tuple[int, int], samples: int) -> dict[str, Any]:
    told = asdict(order) | {"width": size[0], "height": size[1], "samples": samples}
    for idle in ("slug", "title", "order", "kept", "settle", "size", "coverings", "pixels"):
        told.pop(idle)
    return told


def covering_scene(
    shop: Workshop, order: SceneOrder, covering: str, *, size: tuple[int, int], samples: int
) -> Result:
    """The part of the picture that a head covering changes, rendered."""
    told = _told_to_camera(order, size, samples)
    return shop.make(
        "covering",
        steps_covering.work_covering,
        told | {"covering": covering, "revision": REVISIONS["covering"]},
        after=dress_scene(shop, order),
        limit_s=30 * MINUTES,
    )


def make_scene(
    shop: Workshop, order: SceneOrder, *, size: tuple[int, int], samples: int, packs: Path
) -> int:
    """The whole scene, written as a pack; returns its bytes."""
    from designer.photostudio.models.covering_develop import develop_covering
    from designer.photostudio.models.developing import develop
    from designer.photostudio.packing import write_pack

    photograph = photograph_scene(shop, order, size=size, samples=samples)
    kind = kind_of(order)
    cloth_light = cloth_light_scene(shop, order, size=size)
    render, facts = develop(
        photograph.folder,
        cloth_light.folder,
        order,
        kind.panels(kind.dress(shop, order), order),
    )
    coverings = {}
    for name in order.coverings:
        taken = covering_scene(shop, order, name, size=size, samples=samples)
        coverings[name] = develop_covering(taken.folder, photograph.folder, cloth_light.folder)
    return write_pack(packs / order.slug, render, facts, coverings)
