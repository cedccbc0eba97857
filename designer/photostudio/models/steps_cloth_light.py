"""The work of the step that tells what a garment's own colour does to its light."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from designer.photostudio.models.camera import Camera
from designer.photostudio.models.steps import load_sitting


def work_cloth_light(
    folder: Path, *parts: Path, body: str, garment: str, pose: str, revision: int, **camera: Any
) -> None:
    """Pictures with darker cloth, of a garment that hangs. ``camera``: fields of a ``Camera``."""
    from designer.photostudio.models.cloth_light import render_cloth_light
    from designer.photostudio.models.photograph import arrange

    sitting, taken = load_sitting(*parts, body=body, garment=garment, pose=pose), Camera(**camera)
    scene, things, _ = arrange(sitting, taken)
    render_cloth_light(scene, things, folder, size=taken.size)


def work_tight_cloth_light(
    folder: Path, *parts: Path, body: str, garment: str, pose: str, revision: int, **camera: Any
) -> None:
    """The same of one that clings."""
    from designer.photostudio.models.cloth_light import render_cloth_light
    from designer.photostudio.models.portrait_tight import arrange_tight
    from designer.photostudio.models.steps_tight import load_tight_sitting

    sitting, taken = load_tight_sitting(*parts, body=body, pose=pose), Camera(**camera)
    scene, things, _ = arrange_tight(sitting, taken)
    render_cloth_light(scene, things, folder, size=taken.size)
