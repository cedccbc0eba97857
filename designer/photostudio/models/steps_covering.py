"""The work of the step that photographs a model once more, in a head covering."""

from __future__ import annotations

from pathlib import Path

from designer.photostudio.models.steps import load_sitting


def work_covering(
    folder: Path,
    *parts: Path,
    covering: str,
    body: str,
    garment: str,
    pose: str,
    view: str,
    light: str,
    crop: str,
    width: int,
    height: int,
    samples: int,
    revision: int,
) -> None:
    """The rendered passes of the region that the covering changes."""
    from designer.photostudio.models.covering_picture import take_covering_picture

    take_covering_picture(
        load_sitting(*parts, body=body, garment=garment, pose=pose),
        folder,
        covering=covering,
        view=view,
        light=light,
        crop=crop,
        size=(width, height),
        samples=samples,
    )
