"""``python -m designer.photostudio.models.export NAME ...``: bodies from anny into ``bodies/``.

Needs its own environment (see the requirements). Only the topology ``anny-quads`` may be asked for:
the others load data that must not be used commercially.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

import numpy as np

from designer.photostudio.models.body import BODIES

TOPOLOGY = "anny-quads"
HALVINGS = 8  # of the search for a height: below a centimetre


@dataclass(frozen=True)
class Person:
    """Anny's parameters, 0 to 1, and the height wanted in metres. ``gender``: 1 is female."""

    gender: float
    age: float
    muscle: float
    weight: float
    proportions: float
    height_m: float


PEOPLE = {
    "juno": Person(1, 0.62, 0.50, 0.42, 0.85, 1.835),
    "bo": Person(0, 0.62, 0.62, 0.45, 0.85, 1.953),
    "ines": Person(1, 0.60, 0.42, 0.32, 0.80, 1.58),
    "marta": Person(1, 0.68, 0.00, 1.00, 0.40, 1.68),
    "anders": Person(0, 0.85, 0.45, 0.50, 0.60, 1.84),
    "tomas": Person(0, 0.68, 0.75, 1.00, 0.50, 1.82),
    "nora": Person(1, 0.68, 0.36, 0.60, 0.65, 1.66),  # the shopper: no model of the store
}


def main(names: list[str]) -> int:
    """Exports the people named, or all of them."""
    model = _load_model()
    BODIES.mkdir(exist_ok=True)
    np.savez_compressed(
        BODIES / "rig.npz",
        faces=model.faces.numpy().astype(np.uint16),
        parents=np.array(model.bone_parents, np.int16),
        bones=np.array(model.bone_labels),
        bone_of=model.vertex_bone_indices.numpy().astype(np.uint8),
        weight=model.vertex_bone_weights.numpy().astype(np.float32),
    )
    for name in names or PEOPLE:
        points, joints = _find(model, PEOPLE[name])
        np.savez_compressed(BODIES / f"{name}.npz", points=points, joints=joints)
        sys.stdout.write(f"{name}: {np.ptp(points[:, 2]):.3f} m tall\n")
    return 0


def _load_model() -> Any:
    import anny
    import torch

    return anny.Anny(topology=TOPOLOGY).to(dtype=torch.float32)


def _find(model: Any, person: Person) -> tuple[Any, Any]:
    """Points and joints of a person as tall as wanted."""
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if np.ptp(_shape(model, person, middle)[0][:, 2]) < person.height_m:
            low = middle
        else:
            high = middle
    return _shape(model, person, (low + high) / 2)


def _shape(model: Any, person: Person, height: float) -> tuple[Any, Any]:
    """(n, 3) points and (bones, 3) joints, metres, at rest."""
    import torch

    traits = {
        "gender": float(person.gender),
        "age": person.age,
        "muscle": person.muscle,
        "weight": person.weight,
        "proportions": person.proportions,
        "height": height,
    }
    rest = torch.eye(4)[None, None].repeat(1, model.bone_count, 1, 1)
    out = model(pose_parameters=rest, phenotype_kwargs=traits)
    joints = out["rest_bone_heads"][0].numpy().astype(np.float32)
    return out["rest_vertices"][0].numpy().astype(np.float32), joints


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
