"""Renders the passes: the neutral photograph and its highlights, coverages, and places."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import bpy

from designer.photostudio.models import blender
from designer.photostudio.models.conventions import SHIFT
from designer.photostudio.models.highlights import drop_highlights, keep_highlights
from designer.photostudio.models.nodes import Graph, emission

MASK_SAMPLES = 16
Colour = tuple[float, float, float]
BLACK: Colour = (0, 0, 0)
COUNTED = {"metal": "skin", "covering": "trousers"}


@dataclass
class Things:
    """What stands on the set, by material. Cloth has two: outside and lining.

    Metal only mirrors: it counts as skin, whose highlights keep their own colour. A head covering
    counts as trousers, which are never seen beside it.
    """

    cloth: list[blender.Object] = field(default_factory=list)
    skin: list[blender.Object] = field(default_factory=list)
    cords: list[blender.Object] = field(default_factory=list)
    trousers: list[blender.Object] = field(default_factory=list)
    backdrop: list[blender.Object] = field(default_factory=list)
    metal: list[blender.Object] = field(default_factory=list)
    covering: list[blender.Object] = field(default_factory=list)

    def paint(self, *, cloth: Any = None, **others: Colour) -> None:
        """Plain colours by kind (``lining`` is the cloth's inside), black where none is given."""
        black = emission("black")[0].material
        for thing in self.cloth:
            inside = others.get("lining")
            thing.data.materials[0] = cloth or black
            thing.data.materials[1] = emission("lining", inside)[0].material if inside else black
        for kind in ("skin", "cords", "trousers", "backdrop", "metal", "covering"):
            counted = COUNTED.get(kind, kind)
            material = emission(kind, others.get(counted, BLACK))[0].material
            for thing in getattr(self, kind):
                for number in range(len(thing.data.materials)):
                    thing.data.materials[number] = material


def render_passes(
    scene: Any, things: Things, sky: Any, folder: Path, *, size: tuple[int, int], samples: int
) -> None:
    """Writes ``base``, ``shine`` (what it mirrors), ``mask1``, ``mask2`` and (twice as large)
    ``spots`` as EXR."""
    _render_light_and_cover(scene, things, sky, folder, size=size, samples=samples)
    things.paint(cloth=_places())
    cycles = scene.cycles
    cycles.samples, cycles.pixel_filter_type, cycles.filter_width = 1, "BOX", 0.01
    scene.render.resolution_percentage = 200
    _render(scene, folder / "spots.exr")


def render_region(
    scene: Any,
    things: Things,
    sky: Any,
    folder: Path,
    *,
    size: tuple[int, int],
    samples: int,
    region: dict[str, int],
) -> None:
    """The same passes of a part of the picture (``left``, ``top``, ``width``, ``height`` in pixels)
    but for ``spots``."""
    render, (width, height) = scene.render, size
    render.use_border = render.use_crop_to_border = True
    # A quarter of a pixel more, since Blender cuts the fractions off.
    render.border_min_x = (region["left"] + 0.25) / width
    render.border_max_x = (region["left"] + region["width"] + 0.25) / width
    render.border_min_y = (height - region["top"] - region["height"] + 0.25) / height
    render.border_max_y = (height - region["top"] + 0.25) / height
    _render_light_and_cover(scene, things, sky, folder, size=size, samples=samples)


def _render_light_and_cover(
    scene: Any, things: Things, sky: Any, folder: Path, *, size: tuple[int, int], samples: int
) -> None:
    _set_up(scene, size)
    cycles = scene.cycles
    cycles.samples, cycles.use_denoising = samples, True
    cycles.denoiser, cycles.denoising_prefilter = "OPENIMAGEDENOISE", "NONE"
    keep_highlights(scene, folder, "shine")
    _render(scene, folder / "base.exr")
    drop_highlights(scene)
    cycles.use_denoising = cycles.use_adaptive_sampling = False
    cycles.max_bounces = cycles.diffuse_bounces = 0
    sky.inputs[1].default_value = 0
    scene.render.image_settings.color_depth = "32"
    for thing in scene.objects:
        if thing.type == "LIGHT" or thing.name.startswith("window"):
            thing.hide_render = True
    cycles.samples = MASK_SAMPLES
    things.paint(cloth=_cover(), skin=(0, 0, 1))
    _render(scene, folder / "mask1.exr")
    things.paint(cords=(1, 0, 0), trousers=(0, 1, 0), lining=(0, 0, 1))
    _render(scene, folder / "mask2.exr")


def render_only(scene: Any, path: Path, *, size: tuple[int, int], samples: int) -> None:
    """Writes the photograph alone, as EXR, every pixel with all its paths: few paths in a fine
    print are noise that no denoiser tells from the print."""
    _set_up(scene, size)
    scene.cycles.use_adaptive_sampling = False
    scene.cycles.samples, scene.cycles.use_denoising = samples, True
    scene.cycles.denoiser, scene.cycles.denoising_prefilter = "OPENIMAGEDENOISE", "NONE"
    _render(scene, path)


def _set_up(scene: Any, size: tuple[int, int]) -> None:
    render, cycles = scene.render, scene.cycles
    render.engine, render.use_persistent_data = "CYCLES", True
    render.resolution_x, render.resolution_y = size
    render.resolution_percentage = 100
    image = render.image_settings
    image.file_format, image.color_depth, image.exr_codec = "OPEN_EXR", "16", "ZIP"
    scene.view_settings.view_transform = "Standard"
    cycles.device = "CPU"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 5, 3, 2
    cycles.sample_clamp_indirect = 3
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.03


def _render(scene: Any, path: Path) -> None:
    start = time.perf_counter()
    scene.render.filepath = str(path.resolve())
    bpy.ops.render.render(write_still=True)
    sys.stdout.write(f"  {path.stem}: {time.perf_counter() - start:.0f} s\n")
    sys.stdout.flush()


def _cover() -> Any:
    """Red where there is cloth, green where it is a rib."""
    graph, shader = emission("cover")
    rib = graph.math("LESS_THAN", graph.attribute("rib"), 0.0)
    plain = graph.math("SUBTRACT", 1.0, rib)
    graph.links.new(graph.join(plain, rib), shader.inputs[0])
    return graph.material


def _places() -> Any:
    """u, v and the number of the piece, as a colour."""
    graph: Graph
    graph, shader = emission("places")
    right, up, _ = graph.split(graph.uv())
    values = (right, up, graph.attribute("piece"))
    parts = [graph.math("ADD", value, more) for value, more in zip(values, SHIFT, strict=True)]
    graph.links.new(graph.join(*parts), shader.inputs[0])
    return graph.material
