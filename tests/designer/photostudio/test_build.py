from __future__ import annotations

import inspect
from dataclasses import fields

import pytest

from designer.photostudio.models import build
from designer.photostudio.models.camera import Camera
from designer.photostudio.models.scene import read_scenes
from designer.photostudio.models.stages import Result

SCENES = read_scenes()
PAPER = {"size": (1000, 1250), "samples": 12}


class Clerk:
    """Notes every step that is asked for, and whether it could be called so; makes none."""

    def __init__(self, folder):
        self.folder, self.told = folder, {}

    def make(self, name, work, inputs, *, after=(), limit_s):
        before = [result.folder for result in after]
        call = inspect.signature(work).bind(self.folder, *before, **inputs)
        self.told[name] = call.arguments
        return Result(self.folder, name)


@pytest.fixture
def clerk(tmp_path):
    return Clerk(tmp_path)


@pytest.mark.parametrize("name", SCENES)
def test_every_picture_gets_a_whole_camera_and_nothing_besides(clerk, name):
    order = SCENES[name]
    build.photograph_scene(clerk, order, **PAPER)
    for covering in order.coverings:
        build.covering_scene(clerk, order, covering, **PAPER)
    cameras = [told["camera"] for told in clerk.told.values() if "camera" in told]
    assert len(cameras) == 1 + bool(order.coverings)
    for told in cameras:
        assert set(told) == {field.name for field in fields(Camera)}
        assert Camera(**told) == Camera(order.view, order.light, order.crop, 1000, 1250, 12)


@pytest.mark.parametrize("name", ["hoodie-front", "leggings-back"])
def test_cloth_light_is_measured_by_the_same_camera_which_sets_its_own_paths(clerk, name):
    order = SCENES[name]
    build.cloth_light_scene(clerk, order, size=PAPER["size"])
    told = clerk.told["cloth_light"]["camera"]
    assert Camera(**told) == Camera(order.view, order.light, order.crop, 1000, 1250)


def test_the_sides_of_a_picture_are_width_and_height():
    assert Camera("front", "studio", "half", 800, 1000, 1).size == (800, 1000)
