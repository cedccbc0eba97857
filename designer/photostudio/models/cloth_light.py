"""Photographs again with the cloth black and half as light, to tell what colour does to light.

A print's colour is put on at run time. That is exact for light that falls on the cloth from
elsewhere, but not for light that cloth mirrors (black cloth still has it) and not for light that
other cloth threw on it (which has that cloth's colour).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from designer.photostudio.models.conventions import COARSER, DIM, FINER
from designer.photostudio.models.passes import Things, render_only

PATHS = {"mirrored": 16, "dim": 40}  # light paths a pixel


def render_cloth_light(scene: Any, things: Things, folder: Path, *, size: tuple[int, int]) -> None:
    """Writes ``mirrored`` (the cloth black; half of ``size``) and ``dim`` (a fifth) as EXR."""
    shares = {"mirrored": (0.0, FINER), "dim": (DIM, COARSER)}
    knobs = [_dimmer(thing.data.materials[0]) for thing in things.cloth]
    for name, (share, part) in shares.items():
        for knob in knobs:
            knob.default_value = (share, share, share)
        width, height = size
        small = (width // part, height // part)
        render_only(scene, folder / f"{name}.exr", size=small, samples=PATHS[name])


def _dimmer(material: Any) -> Any:
    """A socket that multiplies the material's colour, made once a material."""
    tree = material.node_tree
    known = tree.nodes.get("dimmer")
    if known is None:
        colour = tree.nodes["Principled BSDF"].inputs["Base Color"]
        known = tree.nodes.new("ShaderNodeVectorMath")
        known.name, known.operation = "dimmer", "MULTIPLY"
        (link,) = colour.links
        tree.links.new(link.from_socket, known.inputs[0])
        tree.links.new(known.outputs[0], colour)
    return known.inputs[1]
