"""What things in her photos are made of; unlike the store's scenes, in colours of their own."""

from __future__ import annotations

from typing import Any

from designer.photostudio.models.materials import Finish, emboss, start
from designer.photostudio.models.nodes import Graph, Socket, emission

Colour = tuple[float, float, float]  # linear light
Axes = tuple[int, int]
FLOOR, FACING, BESIDE = (0, 1), (0, 2), (1, 2)  # the axes along a floor, a wall, a side wall


def painted(name: str, colour: Colour, *, rough: float = 0.6, shine: float = 0.3) -> Any:
    """One colour, even."""
    graph, shader = start(name, Finish(1, rough, 0, shine))
    shader.inputs["Base Color"].default_value = (*colour, 1)
    return graph.material


def metallic(name: str, colour: Colour, *, rough: float = 0.3) -> Any:
    """Brass, steel."""
    material = painted(name, colour, rough=rough)
    material.node_tree.nodes["Principled BSDF"].inputs["Metallic"].default_value = 1
    return material


def glowing(name: str, colour: Colour, strength: float) -> Any:
    """A lamp's shade, the sky in a window: shines by itself."""
    graph, shader = emission(name, colour)
    shader.inputs[1].default_value = strength
    return graph.material


def mottled(
    name: str,
    colour: Colour,
    *,
    grain: float,
    amount: float = 0.2,
    relief: float = 0.001,
    rough: float = 0.9,
) -> Any:
    """Plaster, cloth, leaves: a colour that wavers by ``amount``; ``grain`` waves a metre, and a
    relief of so many metres."""
    graph, shader = start(name, Finish(1, rough, 0.1, 0.2))
    place = _place(graph)
    noise = graph.noise(place, grain, 4)
    shader.inputs["Base Color"].default_value = (*colour, 1)
    _waver(graph, shader, graph.math("MULTIPLY_ADD", noise, 2 * amount, 1 - amount))
    emboss(graph, shader, noise, strength=0.7, relief=relief)
    return graph.material


def laid(
    name: str,
    axes: Axes,
    size: tuple[float, float],
    colours: tuple[Colour, Colour, Colour],
    *,
    joint: float = 0.006,
    relief: float = 0.006,
    rough: float = 0.9,
    shift: float = 0.5,
    shine: float = 0.2,
) -> Any:
    """Bricks, tiles, boards: pieces of ``size`` metres in two colours, the joints in a third.

    ``shift`` is how far every other row is moved, in pieces.
    """
    graph, shader = start(name, Finish(1, rough, 0, shine))
    parts = graph.split(_place(graph))
    flat = graph.join(parts[axes[0]], parts[axes[1]], 0.0)
    brick = graph.nodes.new("ShaderNodeTexBrick")
    brick.offset = shift
    graph.links.new(flat, brick.inputs["Vector"])
    for socket, colour in zip(("Color1", "Color2", "Mortar"), colours, strict=True):
        brick.inputs[socket].default_value = (*colour, 1)
    brick.inputs["Scale"].default_value = 1
    brick.inputs["Brick Width"].default_value, brick.inputs["Row Height"].default_value = size
    brick.inputs["Mortar Size"].default_value = joint
    brick.inputs["Mortar Smooth"].default_value = 0.3
    graph.links.new(brick.outputs["Color"], shader.inputs["Base Color"])
    # Long streaks along the pieces: grain in wood, wear in stone.
    streaks = graph.join(
        graph.math("MULTIPLY", parts[axes[0]], 5.0), graph.math("MULTIPLY", parts[axes[1]], 60.0), 0
    )
    grain = graph.noise(streaks, 1, 4)
    _waver(graph, shader, graph.math("MULTIPLY_ADD", grain, 0.5, 0.75))
    height = graph.math("MULTIPLY_ADD", brick.outputs["Fac"], -1.0, graph.math("DIVIDE", grain, 4))
    emboss(graph, shader, height, strength=0.8, relief=relief)
    return graph.material


def dye(material: Any, colour: Colour) -> Any:
    """Multiplies what a neutral material of the studio reflects by a colour."""
    tree = material.node_tree
    socket = tree.nodes["Principled BSDF"].inputs["Base Color"]
    mix = _product(tree)
    mix.inputs[7].default_value = (*colour, 1)
    _before(tree, socket, mix)
    return material


def hair(name: str, root: Colour, tip: Colour) -> Any:
    """Strands as relief and sheen. Reads ``strand`` from the mesh: across, across, along."""
    graph, shader = start(name, Finish(1, 0.34, 0, 0.55))
    strand = graph.attribute("strand", "Vector")
    fine, locks = graph.noise(strand, 34, 3), graph.noise(strand, 7, 2)
    blend = graph.nodes.new("ShaderNodeMix")
    blend.data_type = "RGBA"
    graph.links.new(graph.math("MULTIPLY", fine, graph.math("ADD", locks, 0.4)), blend.inputs[0])
    blend.inputs[6].default_value, blend.inputs[7].default_value = (*root, 1), (*tip, 1)
    graph.links.new(blend.outputs[2], shader.inputs["Base Color"])
    height = graph.math("MULTIPLY_ADD", locks, 1.6, fine)
    emboss(graph, shader, height, strength=0.9, relief=0.0022)
    return graph.material


def _place(graph: Graph) -> Socket:
    return graph.nodes.new("ShaderNodeTexCoord").outputs["Object"]


def _waver(graph: Graph, shader: Any, share: Socket) -> None:
    """Multiplies the base colour by a number."""
    mix = _product(graph.material.node_tree)
    graph.links.new(share, mix.inputs[7])
    _before(graph.material.node_tree, shader.inputs["Base Color"], mix)


def _product(tree: Any) -> Any:
    mix = tree.nodes.new("ShaderNodeMix")
    mix.data_type, mix.blend_type = "RGBA", "MULTIPLY"
    mix.inputs[0].default_value = 1
    return mix


def _before(tree: Any, socket: Any, mix: Any) -> None:
    """Puts a mixer between a socket and what fed it."""
    if socket.is_linked:
        tree.links.new(socket.links[0].from_socket, mix.inputs[6])
    else:
        mix.inputs[6].default_value = socket.default_value
    tree.links.new(mix.outputs[2], socket)
