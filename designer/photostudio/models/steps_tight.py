"""The work of each step for clothes that cling: tailored, laid flat, worn and photographed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from designer.photostudio.models.body import load_body
from designer.photostudio.models.camera import Camera
from designer.photostudio.models.leggings import Leggings, make_leggings
from designer.photostudio.models.poses import strike
from designer.photostudio.models.steps import load_mesh, save_mesh

if TYPE_CHECKING:
    from designer.photostudio.models.portrait_tight import TightSitting


def work_tailoring(folder: Path, *, body: str, garment: str, size: str, revision: int) -> None:
    """The leggings in their size on the body at rest, and the top that is worn with them."""
    from designer.photostudio.models.leg_size import read_leg_size
    from designer.photostudio.models.top import make_top

    person = load_body(body)
    leggings = make_leggings(person, read_leg_size(garment, size))
    leggings.save(folder / "leggings.npz")
    save_mesh(folder / "top.npz", make_top(person, leggings.waist))


def work_laying(folder: Path, tailoring: Path, *, body: str, revision: int) -> None:
    """The cut pieces laid flat, and how true that is on a line of progress."""
    from designer.photostudio.models.leggings_plan import lay_leggings_flat, tell_truth

    leggings = Leggings.load(tailoring / "leggings.npz")
    spots = lay_leggings_flat(leggings, load_body(body))
    np.save(folder / "spots.npy", spots)
    tell_truth(leggings, spots)


def load_tight_sitting(tailoring: Path, flat: Path, *, body: str, pose: str) -> TightSitting:
    """All that a photograph is taken of, from the folders of the steps before."""
    from designer.photostudio.models.portrait_tight import TightSitting

    person = load_body(body)
    return TightSitting(
        body=person,
        pose=strike(person, pose),
        seated=pose == "sitting",
        leggings=Leggings.load(tailoring / "leggings.npz"),
        spots=np.load(flat / "spots.npy"),
        top=load_mesh(tailoring / "top.npz"),
    )


def work_tight_photograph(
    folder: Path,
    tailoring: Path,
    flat: Path,
    *,
    body: str,
    garment: str,
    pose: str,
    revision: int,
    **camera: Any,
) -> None:
    """The rendered passes. ``camera`` are the fields of a ``Camera``."""
    from designer.photostudio.models.portrait_tight import take_tight_picture

    sitting = load_tight_sitting(tailoring, flat, body=body, pose=pose)
    take_tight_picture(sitting, folder, Camera(**camera))
