"""The camera that is held up to her, and the render of what it sees."""

from __future__ import annotations

import math
import sys
import time
from pathlib import Path
from typing import Any

import bpy

from designer.photostudio.models import blender
from designer.photostudio.models.shopper.shots import Shot

FILM_MM = 36.0  # the long side; a phone is held upright


def add_camera(scene: Any, shot: Shot) -> None:
    """In front of the place where she stands, looking along +y."""
    from mathutils import Matrix
    from mathutils import Vector as Direction

    lens = bpy.data.cameras.new("phone")
    lens.lens, lens.sensor_fit = shot.lens_mm, "VERTICAL"
    lens.sensor_height, lens.sensor_width = FILM_MM, FILM_MM * 0.75
    lens.dof.use_dof, lens.dof.focus_distance = True, shot.distance
    lens.dof.aperture_fstop, lens.clip_start = shot.fstop, 0.02
    thing = blender.link(bpy.data.objects.new("phone", lens))
    eye = Direction((shot.aside, -shot.distance, shot.eye))
    way = Direction((shot.aim_aside, 0, shot.aim)) - eye
    turned = way.to_track_quat("-Z", "Y").to_matrix()
    slanted = turned @ Matrix.Rotation(math.radians(shot.roll), 3, "Z")
    thing.location, thing.rotation_euler = eye, slanted.to_euler()
    scene.camera = thing


def render(scene: Any, path: Path, *, size: tuple[int, int], samples: int) -> None:
    """Writes the scene's light as an EXR of ``size`` pixels."""
    picture, cycles = scene.render, scene.cycles
    picture.engine = "CYCLES"
    picture.resolution_x, picture.resolution_y = size
    picture.resolution_percentage = 100
    picture.threads_mode, picture.threads = "FIXED", 2
    image = picture.image_settings
    image.file_format, image.color_depth, image.exr_codec = "OPEN_EXR", "16", "ZIP"
    scene.view_settings.view_transform = "Standard"
    cycles.device, cycles.samples = "CPU", samples
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.03
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 3, 2, 2
    cycles.sample_clamp_indirect = 3
    picture.filepath = str(path.resolve())
    start = time.perf_counter()
    bpy.ops.render.render(write_still=True)
    sys.stdout.write(f"  {path.stem}: {time.perf_counter() - start:.0f} s\n")
    sys.stdout.flush()
