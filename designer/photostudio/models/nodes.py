"""Shader nodes written as arithmetic."""

from __future__ import annotations

import math
from typing import Any

import bpy

Socket = Any  # Blender's module has no types
Number = Any  # a socket or a float


class Graph:
    """The nodes of one new material."""

    def __init__(self, name: str) -> None:
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.nodes = self.material.node_tree.nodes
        self.links = self.material.node_tree.links

    def math(self, operation: str, *values: Number) -> Socket:
        """One of Blender's operations on sockets and numbers."""
        node = self.nodes.new("ShaderNodeMath")
        node.operation = operation
        for socket, value in zip(node.inputs, values, strict=False):
            self.feed(socket, value)
        return node.outputs[0]

    def feed(self, socket: Socket, value: Number) -> None:
        """Links a socket, or sets it to a number."""
        if hasattr(value, "node"):
            self.links.new(value, socket)
        else:
            socket.default_value = value

    def attribute(self, name: str, output: str = "Fac") -> Socket:
        """What the mesh stores under that name."""
        node = self.nodes.new("ShaderNodeAttribute")
        node.attribute_name = name
        return node.outputs[output]

    def noise(self, place: Socket, scale: float, detail: float) -> Socket:
        """0 to 1, even along ``place``."""
        node = self.nodes.new("ShaderNodeTexNoise")
        node.inputs["Scale"].default_value = scale
        node.inputs["Detail"].default_value = detail
        self.links.new(place, node.inputs["Vector"])
        return node.outputs["Fac"]

    def split(self, vector: Socket) -> list[Socket]:
        """The three parts of a vector."""
        node = self.nodes.new("ShaderNodeSeparateXYZ")
        self.links.new(vector, node.inputs[0])
        return list(node.outputs)

    def join(self, *parts: Number) -> Socket:
        """A vector of three parts."""
        node = self.nodes.new("ShaderNodeCombineXYZ")
        for socket, part in zip(node.inputs, parts, strict=False):
            self.feed(socket, part)
        return node.outputs[0]

    def uv(self, name: str = "UV") -> Socket:
        """The place on the cut cloth, metres, or another UV map."""
        node = self.nodes.new("ShaderNodeUVMap")
        node.uv_map = name
        return node.outputs[0]

    def line(self, distance: Socket, at: float, width: float) -> Socket:
        """1 where the distance is ``at``, falling to 0 within ``width``."""
        away = self.math("ABSOLUTE", self.math("SUBTRACT", distance, at))
        return self.math("SUBTRACT", 1, self.math("MINIMUM", self.math("DIVIDE", away, width), 1))

    def wave(self, value: Socket, period: float) -> Socket:
        """A sine of that period."""
        return self.math("SINE", self.math("MULTIPLY", value, 2 * math.pi / period))

    def largest(self, *values: Socket) -> Socket:
        """The largest of several."""
        most = values[0]
        for value in values[1:]:
            most = self.math("MAXIMUM", most, value)
        return most


def emission(name: str, colour: tuple[float, float, float] = (0, 0, 0)) -> tuple[Graph, Any]:
    """A material that shines in one colour; returns its graph and the shader."""
    graph = Graph(name)
    graph.nodes.clear()
    out = graph.nodes.new("ShaderNodeOutputMaterial")
    shader = graph.nodes.new("ShaderNodeEmission")
    graph.links.new(shader.outputs[0], out.inputs[0])
    shader.inputs[0].default_value = (*colour, 1)
    return graph, shader
