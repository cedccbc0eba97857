"""The cloth of leggings: fine jersey with a slight sheen, flatlock seams and a twin-needle hem."""

from __future__ import annotations

from typing import Any

from designer.photostudio.models.conventions import ALBEDO
from designer.photostudio.models.materials import Finish, emboss, start
from designer.photostudio.models.nodes import Graph, Socket

SPORT = Finish(ALBEDO["cloth"], rough=0.58, sheen=0.22, shine=0.28)
THREADS = 0.0029  # metres from a flatlock seam's middle to its outer threads
WIDE = 0.0038  # half the width of the seam
STITCH, PITCH = 0.0011, 0.0036  # width of a stitch line, length of a stitch and its gap
HEM_LINES = (0.0180, 0.0212)
RELIEF = 0.0009  # metres that a height of one stands for


def stretch_cloth(name: str) -> Any:
    """The material. Reads ``seam``, ``hem`` and ``rest`` from the mesh."""
    graph, shader = start(name, SPORT)
    rest = graph.attribute("rest", "Vector")
    seam, hem = graph.attribute("seam"), graph.attribute("hem")
    stitch = _stitches(graph, rest, seam, hem)
    middle = graph.line(seam, 0, 0.0013)
    ridge = graph.math("SUBTRACT", 1, graph.math("MINIMUM", graph.math("DIVIDE", seam, WIDE), 1))
    height = graph.math(
        "MULTIPLY_ADD",
        graph.noise(rest, 900, 2),
        0.22,
        graph.math("MULTIPLY", graph.noise(rest, 42, 3), 0.55),
    )
    height = graph.math("MULTIPLY_ADD", graph.math("MINIMUM", ridge, 0.35), 2.6, height)
    height = graph.math("MULTIPLY_ADD", stitch, 0.7, height)
    height = graph.math("MULTIPLY_ADD", middle, -1.5, height)
    pucker = graph.math("MULTIPLY", graph.line(seam, 0, 0.013), graph.noise(rest, 150, 2))
    height = graph.math("MULTIPLY_ADD", pucker, 0.9, height)
    emboss(graph, shader, height, strength=0.55, relief=RELIEF)
    _shade(graph, shader, rest, middle, stitch)
    return graph.material


def _stitches(graph: Graph, rest: Socket, seam: Socket, hem: Socket) -> Socket:
    """1 on the threads: two rows beside the seam and two above the hem, in dashes."""
    along = graph.split(rest)
    phase = graph.math("ADD", graph.math("ADD", along[0], along[1]), along[2])
    dash = graph.math("MULTIPLY_ADD", graph.wave(phase, PITCH), 0.30, 0.70)
    lines = [graph.line(seam, THREADS, STITCH), *(graph.line(hem, at, STITCH) for at in HEM_LINES)]
    return graph.math("MULTIPLY", graph.largest(*lines), dash)


def _shade(graph: Graph, shader: Any, rest: Socket, middle: Socket, stitch: Socket) -> None:
    """Less light from threads and from the seam's middle, and a little mottle."""
    lit = graph.math(
        "MULTIPLY",
        graph.math("MULTIPLY_ADD", stitch, -0.17, 1.0),
        graph.math("MULTIPLY_ADD", middle, -0.24, 1.0),
    )
    mottle = graph.math("MULTIPLY_ADD", graph.noise(rest, 1100, 2), 0.10, 0.95)
    value = graph.math("MULTIPLY", graph.math("MULTIPLY", lit, mottle), SPORT.albedo)
    graph.links.new(graph.join(value, value, value), shader.inputs["Base Color"])
