"""Asks Blender for the light that a surface mirrors, cleaned of its grain, beside the picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy

WANTED = ("glossy_color", "glossy_direct", "glossy_indirect", "normal")


def keep_highlights(scene: Any, folder: Path, name: str) -> None:
    """From now on every picture rendered leaves its mirrored light as ``name``.exr in the folder.

    Cleaned apart from the picture, so that the picture's texture cannot leak into it.
    """
    layer = scene.view_layers[0]
    for wanted in WANTED:
        setattr(layer, f"use_pass_{wanted}", True)
    tree = bpy.data.node_groups.new("highlights", "CompositorNodeTree")
    tree.interface.new_socket(name="Image", in_out="OUTPUT", socket_type="NodeSocketColor")
    render, out = tree.nodes.new("CompositorNodeRLayers"), tree.nodes.new("NodeGroupOutput")
    tree.links.new(render.outputs["Image"], out.inputs["Image"])
    both = _combine(tree, "ADD", render.outputs["Glossy Direct"], render.outputs["Glossy Indirect"])
    mirrored = _combine(tree, "MULTIPLY", both, render.outputs["Glossy Color"])
    clean = tree.nodes.new("CompositorNodeDenoise")
    guides = {"Image": mirrored, "Albedo": "Glossy Color", "Normal": "Normal"}
    for socket, source in guides.items():
        found = render.outputs[source] if isinstance(source, str) else source
        tree.links.new(found, clean.inputs[socket])
    clean.inputs["Prefilter"].default_value = "Fast"
    tree.links.new(clean.outputs[0], _file(tree, folder, name).inputs[name])
    scene.compositing_node_group = tree


def drop_highlights(scene: Any) -> None:
    """Back to the picture alone."""
    tree, scene.compositing_node_group = scene.compositing_node_group, None
    bpy.data.node_groups.remove(tree)
    for wanted in WANTED:
        setattr(scene.view_layers[0], f"use_pass_{wanted}", False)


def _combine(tree: Any, operation: str, first: Any, second: Any) -> Any:
    node = tree.nodes.new("ShaderNodeMix")
    node.data_type, node.blend_type = "RGBA", operation
    node.clamp_result = node.clamp_factor = False
    sockets = [socket for socket in node.inputs if socket.type == "RGBA"]
    node.inputs[0].default_value = 1.0
    for socket, source in zip(sockets, (first, second), strict=True):
        tree.links.new(source, socket)
    return next(socket for socket in node.outputs if socket.type == "RGBA")


def _file(tree: Any, folder: Path, name: str) -> Any:
    node = tree.nodes.new("CompositorNodeOutputFile")
    node.directory, node.file_name = str(folder.resolve()), ""
    node.format.media_type = "IMAGE"
    node.format.file_format, node.format.color_depth = "OPEN_EXR", "16"
    node.format.exr_codec = "ZIP"
    node.file_output_items.new("RGBA", name)
    return node
