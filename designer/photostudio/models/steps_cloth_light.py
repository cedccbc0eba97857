"""The work of the step that tells what a garment's own colour does to its light."""

from __future__ import annotations

from pathlib import Path

from designer.photostudio.models.steps import load_sitting


def work_cloth_light(
    folder: Path,
    *parts: Path,
    body: str,
    garment: str,
    pose: str,
    view: str,
    light: str,
    crop: str,
    width: int,
    height: int,
    revision: int,
) -> None:
    """Pictures with darker cloth, of a garment that hangs."""
    from designer.photostudio.models.cloth_light import render_cloth_light
    from designer.photostudio.models.photograph import arrange

    sitting = load_sitting(*parts, body=body, garment=garment, pose=pose)
    scene, things, _ = arrange(sitting, view=view, light=light, crop=crop)
    render_cloth_light(scene, things, folder, size=(width, height))


def work_tight_cloth_light(
    folder: Path,
    *parts: Path,
    body: str,
    garment: str,
    pose: str,
    view: str,
    light: str,
    crop: str,
    width: int,
    height: int,
    revision: int,
) -> None:
    """The same of one that clings."""
    from designer.photostudio.models.cloth_light import render_cloth_light
    from designer.photostudio.models.portrait_tight import arrange_tight
    from designer.photostudio.models.steps_tight import load_tight_sitting

    sitting = load_tight_sitting(*parts, body=body, pose=pose)
    scene, things, _ = arrange_tight(sitting, view=view, light=light, crop=crop)
    render_cloth_light(scene, things, folder, size=(width, height))
