"""Neutral materials: every colour is put on at run time. Seams, stitches and ribs are relief."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bpy

from designer.photostudio.models.conventions import ALBEDO
from designer.photostudio.models.nodes import Graph, Socket
from designer.photostudio.models.ribbing import RIB

STITCH, DASH = 0.0012, 0.0042  # width of a stitch line, length of a stitch and its gap
SEAM_LINES, BAND_LINES = (0.0050, 0.0088), (0.0042, 0.0078)  # metres beside the seam
HEM_LINES = {True: (0.0205, 0.0240), False: (0.0210, 0.0245)}  # jersey, fleece
RELIEF = 0.0011  # metres that a height of one stands for


@dataclass(frozen=True)
class Finish:
    """How a plain material takes light."""

    albedo: float
    rough: float
    sheen: float = 0.0
    shine: float = 0.2


SKIN = Finish(ALBEDO["skin"], 0.46, 0.06, 0.32)
CORD = Finish(ALBEDO["cord"], 0.80, 0.10, 0.15)
LINING = Finish(ALBEDO["cloth"], 0.95, 0.10, 0.10)
BACKDROP = Finish(ALBEDO["backdrop"], 0.95, 0.0, 0.05)
COVERING = Finish(ALBEDO["covering"], 0.86, 0.12, 0.14)
TROUSERS = Finish(ALBEDO["trousers"], 0.90, 0.10, 0.12)
CLOTH = Finish(ALBEDO["cloth"], 0.94, 0.14, 0.10)
FRAME = Finish(0.05, 0.90)


@dataclass(frozen=True)
class Dye:
    """A print all over: one tile of it, so many millimetres wide and high. ``floor``: no dye is
    blacker."""

    picture: Path
    width_mm: float
    height_mm: float
    floor: float


def plain(name: str, finish: Finish) -> Any:
    """A material of one albedo."""
    return start(name, finish)[0].material


def metal(name: str) -> Any:
    """Eyelets."""
    graph, shader = start(name, Finish(0.55, 0.28, 0.0, 0.5))
    shader.inputs["Metallic"].default_value = 1.0
    return graph.material


def woven(name: str, finish: Finish) -> Any:
    """A plain material with a fine weave."""
    graph, shader = start(name, finish)
    place = graph.nodes.new("ShaderNodeTexCoord").outputs["Object"]
    emboss(graph, shader, graph.noise(place, 420, 2), strength=0.35, relief=0.001)
    return graph.material


def sewn_cloth(name: str, *, jersey: bool, dye: Dye | None = None) -> Any:
    """The garment's cloth, neutral or dyed. Reads ``seam``, ``rib``, ``hem`` and ``rest`` from the
    mesh."""
    graph, shader = start(name, CLOTH)
    rest = graph.attribute("rest", "Vector")
    seam, rib, hem = (graph.attribute(name) for name in ("seam", "rib", "hem"))
    groove = graph.largest(graph.line(seam, 0, 0.0020), graph.line(rib, 0, 0.0022))
    lines = [graph.line(seam, at, STITCH) for at in SEAM_LINES]
    lines += [graph.line(rib, at, STITCH) for at in BAND_LINES]
    lines += [graph.line(hem, at, STITCH) for at in HEM_LINES[jersey]]
    if not jersey:
        between = graph.math("MULTIPLY", graph.line(hem, 0.0230, 0.0016), 0.4)
        groove = graph.largest(groove, between)
    along = graph.split(rest)
    phase = graph.math("ADD", graph.math("ADD", along[0], along[1]), along[2])
    dash = graph.math("MULTIPLY_ADD", graph.wave(phase, DASH), 0.32, 0.68)
    stitch = graph.math("MULTIPLY", graph.largest(*lines), dash)
    height = _relief(graph, rest, seam, rib, groove, stitch)
    emboss(graph, shader, height, strength=0.6, relief=RELIEF)
    _colour(graph, shader, _darken(graph, rest, groove, stitch), dye)
    return graph.material


def _relief(
    graph: Graph, rest: Socket, seam: Socket, rib: Socket, groove: Socket, stitch: Socket
) -> Socket:
    """Weave, crumple, grooves, stitches, pucker beside seams, ribs."""
    weave = graph.math(
        "MULTIPLY_ADD",
        graph.noise(rest, 620, 3),
        0.40,
        graph.math("MULTIPLY", graph.noise(rest, 34, 4), 0.9),
    )
    height = graph.math("MULTIPLY_ADD", groove, -2.6, weave)
    height = graph.math("MULTIPLY_ADD", stitch, -1.5, height)
    near = graph.math("MINIMUM", seam, graph.math("ABSOLUTE", rib))
    pucker = graph.math("MULTIPLY", graph.line(near, 0, 0.016), graph.noise(rest, 170, 2))
    height = graph.math("MULTIPLY_ADD", pucker, 1.6, height)
    along = graph.split(graph.uv("ribs"))[0]
    inside = graph.math("LESS_THAN", rib, 0.0)
    ribs = graph.math("MULTIPLY", graph.wave(along, RIB), inside)
    return graph.math("MULTIPLY_ADD", ribs, 1.15, height)


def _darken(graph: Graph, rest: Socket, groove: Socket, stitch: Socket) -> Socket:
    """Share of light left: less from stitches and grooves, and a little mottle."""
    lit = graph.math(
        "MULTIPLY",
        graph.math("SUBTRACT", 1, graph.math("MULTIPLY", stitch, 0.20)),
        graph.math("SUBTRACT", 1, graph.math("MULTIPLY", groove, 0.30)),
    )
    mottle = graph.math("MULTIPLY_ADD", graph.noise(rest, 900, 2), 0.16, 0.92)
    return graph.math("MULTIPLY", lit, mottle)


def _colour(graph: Graph, shader: Any, lit: Socket, dye: Dye | None) -> None:
    """The neutral albedo or the print, ribs always neutral, darkened where there is less light."""
    whole = [CLOTH.albedo] * 3
    if dye is not None:
        rib = graph.math("LESS_THAN", graph.attribute("rib"), 0.0)
        whole = [_unless(graph, rib, part) for part in _print(graph, dye)]
    colour = graph.nodes.new("ShaderNodeCombineColor")
    for k in range(3):
        graph.links.new(graph.math("MULTIPLY", lit, whole[k]), colour.inputs[k])
    graph.links.new(colour.outputs[0], shader.inputs["Base Color"])


def _print(graph: Graph, dye: Dye) -> list[Socket]:
    """Albedos of the print, the middle of a tile at each piece's origin."""
    right, up, _ = graph.split(graph.uv())
    across = graph.math("MULTIPLY_ADD", right, 1000 / dye.width_mm, 0.5)
    upwards = graph.math("MULTIPLY_ADD", up, 1000 / dye.height_mm, 0.5)
    image = graph.nodes.new("ShaderNodeTexImage")
    image.image = bpy.data.images.load(str(dye.picture.resolve()))
    graph.links.new(graph.join(across, upwards, 0.0), image.inputs["Vector"])
    apart = graph.nodes.new("ShaderNodeSeparateColor")
    graph.links.new(image.outputs["Color"], apart.inputs[0])
    return [graph.math("MULTIPLY_ADD", part, 1 - dye.floor, dye.floor) for part in apart.outputs]


def _unless(graph: Graph, rib: Socket, part: Socket) -> Socket:
    """The print, or where there is a rib the neutral albedo."""
    return graph.math("MULTIPLY_ADD", rib, graph.math("SUBTRACT", CLOTH.albedo, part), part)


def start(name: str, finish: Finish) -> tuple[Graph, Any]:
    """A new material of that finish: its nodes, and its shader."""
    graph = Graph(name)
    shader = graph.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (*(finish.albedo,) * 3, 1)
    shader.inputs["Roughness"].default_value = finish.rough
    shader.inputs["Sheen Weight"].default_value = finish.sheen
    shader.inputs["Sheen Roughness"].default_value = 0.5
    shader.inputs["Specular IOR Level"].default_value = finish.shine
    return graph, shader


def emboss(graph: Graph, shader: Any, height: Socket, *, strength: float, relief: float) -> None:
    """Relief for a shader: ``relief`` metres are what a height of one stands for."""
    bump = graph.nodes.new("ShaderNodeBump")
    bump.inputs["Strength"].default_value = strength
    bump.inputs["Distance"].default_value = relief
    graph.links.new(height, bump.inputs["Height"])
    graph.links.new(bump.outputs[0], shader.inputs["Normal"])
