"""The work of each step, as functions that read folders and write one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from designer.photostudio.models.body import Body, load_body
from designer.photostudio.models.camera import Camera
from designer.photostudio.models.garment import Garment
from designer.photostudio.models.mesh import Mesh
from designer.photostudio.models.patterns import PATTERNS, read_size
from designer.photostudio.models.poses import strike
from designer.photostudio.models.skeleton import Skinned

if TYPE_CHECKING:
    from designer.photostudio.models.photograph import Sitting

# Raised by hand when a step's result changes, so that old results are not taken for new ones.
REVISIONS = {
    "head": 2,
    "trousers": 1,
    "sewing": 8,
    "cutting": 2,
    "draping": 2,
    "covering": 1,
    "hood": 3,
    "photograph": 3,
    "cloth_light": 1,
    "tailoring": 2,
    "laying": 1,
    "tight_photograph": 4,
}


def save_mesh(path: Path, mesh: Mesh) -> None:
    """Points and faces."""
    np.savez(path, points=mesh.points, faces=mesh.faces)


def load_mesh(path: Path) -> Mesh:
    """What ``save_mesh`` wrote."""
    read = np.load(path)
    return Mesh(read["points"], read["faces"])


def work_head(folder: Path, *, body: str, revision: int) -> None:
    """The mannequin's head."""
    from designer.photostudio.models.head import make_head

    mesh, skinned = make_head(load_body(body))
    np.savez(
        folder / "head.npz",
        points=mesh.points,
        faces=mesh.faces,
        bone_of=skinned.bone_of,
        weight=skinned.weight,
    )


def load_head(folder: Path) -> tuple[Mesh, Skinned]:
    """What ``work_head`` wrote."""
    read = np.load(folder / "head.npz")
    mesh = Mesh(read["points"], read["faces"])
    return mesh, Skinned(mesh.points, read["bone_of"], read["weight"])


def work_trousers(folder: Path, *, body: str, revision: int) -> None:
    """The trousers."""
    from designer.photostudio.models.trousers import make_trousers

    save_mesh(folder / "trousers.npz", make_trousers(load_body(body)))


def _wearer(body: str, garment: str) -> Body:
    """The body with its arms as the garment was built round them."""
    return load_body(body, PATTERNS[garment].lowered)


def work_sewing(folder: Path, *, body: str, garment: str, size: str, revision: int) -> None:
    """The garment in its size, on the body at rest."""
    from designer.photostudio.models.sewing import sew

    pattern = PATTERNS[garment]
    sew(_wearer(body, garment), pattern, read_size(pattern, size)).save(folder / "garment.npz")


def work_cutting(folder: Path, sewing: Path, *, revision: int) -> None:
    """The cut pieces laid flat: where every corner of every face lies on the cloth."""
    from designer.photostudio.models.cloth_plan import lay_flat

    np.save(folder / "spots.npy", lay_flat(Garment.load(sewing / "garment.npz")))


def work_draping(
    folder: Path,
    sewing: Path,
    trousers: Path,
    *,
    body: str,
    garment: str,
    pose: str,
    settle: int,
    revision: int,
) -> None:
    """The garment worn in the pose."""
    from designer.photostudio.models.drape import drape

    person = _wearer(body, garment)
    sewn = Garment.load(sewing / "garment.npz")
    worn = drape(
        person,
        sewn,
        load_mesh(trousers / "trousers.npz"),
        PATTERNS[garment],
        strike(person, pose, sewn.hem_height),
        settle=settle,
    )
    worn.save(folder / "worn.npz")


def work_hood(
    folder: Path, sewing: Path, draping: Path, *, body: str, garment: str, pose: str, revision: int
) -> None:
    """The hood, worn down."""
    from designer.photostudio.models.drape import Worn
    from designer.photostudio.models.hood import build_hood

    person = _wearer(body, garment)
    worn = Worn.load(draping / "worn.npz")
    sewn = Garment.load(sewing / "garment.npz")
    build_hood(person, strike(person, pose, sewn.hem_height), sewn, worn.garment).save(
        folder / "hood.npz"
    )


def load_sitting(
    sewing: Path,
    trousers: Path,
    draping: Path,
    head: Path,
    flat: Path,
    hood: Path | None = None,
    *,
    body: str,
    garment: str,
    pose: str,
) -> Sitting:
    """All that a photograph is taken of, from the folders of the steps before."""
    from designer.photostudio.models.drape import Worn
    from designer.photostudio.models.hood import Hood
    from designer.photostudio.models.photograph import Sitting

    person = _wearer(body, garment)
    sewn = Garment.load(sewing / "garment.npz")
    return Sitting(
        body=person,
        pose=strike(person, pose, sewn.hem_height),
        pose_name=pose,
        pattern=PATTERNS[garment],
        garment=sewn,
        spots=np.load(flat / "spots.npy"),
        worn=Worn.load(draping / "worn.npz"),
        head=load_head(head),
        trousers=load_mesh(trousers / "trousers.npz").faces,
        hood=Hood.load(hood / "hood.npz") if hood else None,
    )


def work_photograph(
    folder: Path, *parts: Path, body: str, garment: str, pose: str, revision: int, **camera: Any
) -> None:
    """The rendered passes. ``camera`` are the fields of a ``Camera``."""
    from designer.photostudio.models.photograph import take_picture

    sitting = load_sitting(*parts, body=body, garment=garment, pose=pose)
    take_picture(sitting, folder, Camera(**camera))
