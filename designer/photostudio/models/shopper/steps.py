"""The steps that only her photos have, as functions that read folders and write one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from designer.photostudio.models.body import load_body
from designer.photostudio.models.garment import Garment
from designer.photostudio.models.patterns import PATTERNS
from designer.photostudio.models.poses import strike
from designer.photostudio.models.shopper.gestures import gesture
from designer.photostudio.models.steps import load_head, load_mesh

SHOPPER, TOP, SIZE = "nora", "tshirt", "M"
# Raised by hand when a step's result changes, so that old results are not taken for new ones.
REVISIONS = {"hair": 1, "snapshot": 1}


def work_hair(folder: Path, head: Path, *, revision: int) -> None:
    """Her hair, at rest."""
    from designer.photostudio.models.shopper.hair import make_hair

    mesh, _ = load_head(head)
    make_hair(mesh, float(load_body(SHOPPER).joint("head")[2])).save(folder / "hair.npz")


def work_snapshot(
    folder: Path,
    sewing: Path,
    trousers: Path,
    draping: Path,
    head: Path,
    flat: Path,
    hair: Path,
    *,
    shot: dict[str, Any],
    size: tuple[int, int],
    samples: int,
    revision: int,
) -> None:
    """``light.exr``: what the phone's lens sees. ``shot`` are the fields of a ``Shot``."""
    from designer.photostudio.models import blender
    from designer.photostudio.models.drape import Worn
    from designer.photostudio.models.shopper.hair import Hair
    from designer.photostudio.models.shopper.person import Woman, add_woman
    from designer.photostudio.models.shopper.picture import add_camera, render
    from designer.photostudio.models.shopper.places import PLACES
    from designer.photostudio.models.shopper.shots import Shot

    order = Shot(**shot)
    pattern = PATTERNS[TOP]
    body = load_body(SHOPPER, pattern.lowered)
    pose = strike(body, order.pose)
    for side, name in (("L", order.left), ("R", order.right)):
        if name:
            pose = gesture(body, pose, side, name)
    woman = Woman(
        body=body,
        pose=pose,
        pattern=pattern,
        garment=Garment.load(sewing / "garment.npz"),
        spots=np.load(flat / "spots.npy"),
        worn=Worn.load(draping / "worn.npz"),
        head=load_head(head),
        trousers=load_mesh(trousers / "trousers.npz").faces,
        hair=Hair.load(hair / "hair.npz"),
    )
    scene = blender.empty_scene()
    PLACES[order.place]()
    add_woman(woman, heading=order.heading, look=order.look, with_phone=order.mirror)
    add_camera(scene, order)
    render(scene, folder / "light.exr", size=size, samples=samples)
