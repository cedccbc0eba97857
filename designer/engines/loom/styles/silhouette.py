"""A motif as one fat shape, for what lies around it: outlines, paper, echoes, halos."""

from __future__ import annotations

from collections.abc import Sequence

from designer.engines.loom import svg
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import number
from designer.engines.loom.silhouettes import rim_layers, trace_outline
from designer.engines.loom.styles.geometry import Ring, area, flattened, offset, rings
from designer.engines.loom.styles.paint import draw, outline_data, paint


def close_outline(layers: Sequence[Layer], ink: str, grow: float) -> str:
    """The motif a few units larger all around, exactly: each shape at the rim, grown."""
    out: list[Ring] = []
    stems = ""
    for layer in rim_layers(layers):
        if layer.kind == "rod":
            stems += draw(flattened(layer.path), ink, layer.width + 2 * grow)
        else:
            out += [offset(r, grow) for r in rings(layer.path, 5.0) if abs(area(r)) > 1.0]
    return stems + paint(out, ink)


def far_outlines(layers: Sequence[Layer], inks: Sequence[tuple[str, float]]) -> str:
    """The motif many units larger, in one ink after the other: (ink, units)."""
    data = "".join(outline_data(ring) for ring in trace_outline(layers))
    return "".join(
        f'<path d="{data}" fill="{ink}" stroke="{ink}" stroke-width="{number(2 * grow)}"'
        ' stroke-linejoin="round"/>'
        for ink, grow in inks
    )


def fat_marks(layers: Sequence[Layer], ink: str, grow: float) -> str:
    """A filler larger all around."""
    out = ""
    for layer in layers:
        if layer.kind == "line":
            out += svg.stroke(layer.path, ink, layer.width + 2 * grow)
        else:
            out += svg.outlined(layer.path, ink, ink, 2 * grow)
    return out
