"""The work of the step that photographs a model once more, in a head covering."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from designer.photostudio.models.camera import Camera
from designer.photostudio.models.steps import load_sitting


def work_covering(
    folder: Path,
    *parts: Path,
    covering: str,
    body: str,
    garment: str,
    pose: str,
    revision: int,
    **camera: Any,
) -> None:
    """The rendered passes of the region that the covering changes.

    ``camera`` are the fields of a ``Camera``.
    """
    from designer.photostudio.models.covering_picture import take_covering_picture

    sitting = load_sitting(*parts, body=body, garment=garment, pose=pose)
    take_covering_picture(sitting, folder, Camera(**camera), covering=covering)
