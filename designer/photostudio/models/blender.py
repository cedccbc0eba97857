"""The few things every stage in Blender needs: an empty scene, meshes, attributes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import bpy
import numpy as np

from designer.photostudio.models.arrays import Faces, Indexes, Points, Values

Object = Any  # Blender's module has no types


def empty_scene() -> Any:
    """A new scene with nothing in it."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    return bpy.context.scene


def add_mesh(name: str, points: Points, faces: Faces, *, smooth: bool = True) -> Object:
    """A mesh in the scene."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(np.asarray(points).tolist(), [], np.asarray(faces).tolist())
    mesh.update()
    mesh.polygons.foreach_set("use_smooth", [smooth] * len(mesh.polygons))
    return link(bpy.data.objects.new(name, mesh))


def link(thing: Object) -> Object:
    """The object, put into the scene."""
    bpy.context.scene.collection.objects.link(thing)
    return thing


def set_values(
    thing: Object, name: str, values: Values | Indexes, *, per_face: bool = False
) -> None:
    """A number for every point (or face)."""
    domain = "FACE" if per_face else "POINT"
    attribute = thing.data.attributes.new(name, "FLOAT", domain)
    attribute.data.foreach_set("value", np.asarray(values, np.float32).ravel())


def set_vectors(thing: Object, name: str, vectors: Points) -> None:
    """A vector for every point."""
    attribute = thing.data.attributes.new(name, "FLOAT_VECTOR", "POINT")
    attribute.data.foreach_set("vector", np.asarray(vectors, np.float32).ravel())


def set_spots(thing: Object, spots: Values, name: str = "UV") -> None:
    """A UV map, (faces, corners, 2): metres on the cut cloth, if it has no other name."""
    layer = thing.data.uv_layers.new(name=name)
    layer.data.foreach_set("uv", np.asarray(spots).ravel())


def set_weights(thing: Object, name: str, weights: Values) -> None:
    """A vertex group; weights near zero are left out."""
    group = thing.vertex_groups.new(name=name)
    for point in np.flatnonzero(weights > 0.004):
        group.add([int(point)], float(weights[point]), "REPLACE")


def evaluated_points(thing: Object) -> Points:
    """The points as the modifiers leave them in the current frame."""
    graph = bpy.context.evaluated_depsgraph_get()
    mesh = thing.evaluated_get(graph).data
    flat = np.empty(len(mesh.vertices) * 3, np.float32)
    mesh.vertices.foreach_get("co", flat)
    return flat.reshape(-1, 3).astype(float)


def unwrap(points: Points, faces: Faces, seams: Indexes, *, rounds: int) -> Values:
    """(faces, corners, 2) flat places of a mesh cut open along ``seams`` ((k, 2) points), each
    part in a scale of its own."""
    thing = add_mesh("flat", points, faces)
    cut = {(int(a), int(b)) for a, b in np.sort(seams, 1)}
    for edge in thing.data.edges:
        edge.use_seam = tuple(sorted(edge.vertices)) in cut
    thing.data.uv_layers.new(name="UV")
    bpy.context.view_layer.objects.active = thing
    thing.select_set(True)
    bpy.ops.object.mode_set(mode="EDIT")
    bpy.ops.mesh.select_all(action="SELECT")
    bpy.ops.uv.unwrap(method="MINIMUM_STRETCH", iterations=rounds, margin=0.01)
    bpy.ops.object.mode_set(mode="OBJECT")
    flat = np.empty(faces.size * 2)
    thing.data.uv_layers[0].data.foreach_get("uv", flat)
    bpy.data.objects.remove(thing)
    return flat.reshape(*faces.shape, 2)


def finish_cloth(thing: Object, thickness: float, offset: float = -1.0) -> None:
    """Smooth, and as thick as the fabric; inside is the second material."""
    smooth = thing.modifiers.new("smooth", "SUBSURF")
    smooth.levels = smooth.render_levels = 1
    smooth.uv_smooth = "NONE"
    solid = thing.modifiers.new("thick", "SOLIDIFY")
    solid.thickness, solid.offset = thickness, offset
    solid.material_offset, solid.material_offset_rim = 1, 0


def add_tube(name: str, path: Sequence[Values], radius: float) -> Object:
    """A round cord along a path."""
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions, curve.use_fill_caps = "3D", True
    curve.bevel_depth, curve.bevel_resolution = radius, 4
    line = curve.splines.new("POLY")
    line.points.add(len(path) - 1)
    for place, point in zip(path, line.points, strict=True):
        point.co = (*place, 1)
    return link(bpy.data.objects.new(name, curve))
