from __future__ import annotations

import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import pytest

from designer.scenes import UnknownScene, load_scene, scene_info
from designer.scenes import shelf as shelf_module
from designer.scenes.info import all_scenes
from designer.scenes.pack import read_pack
from designer.scenes.prepare import prepare_scene
from designer.scenes.shelf import empty_shelf, shelf_bytes


@pytest.fixture
def counted(monkeypatch):
    """An empty shelf, and the names of the packs that are read for it."""
    read = []
    real = shelf_module.read_pack

    def read_and_count(info, covering=""):
        read.append(info.slug)
        return real(info, covering)

    monkeypatch.setattr(shelf_module, "read_pack", read_and_count)
    empty_shelf()
    yield read
    empty_shelf()


def test_a_scene_asked_for_twice_is_read_once(counted):
    assert load_scene("hoodie-full") is load_scene("hoodie-full")
    assert counted == ["hoodie-full"]


def test_threads_that_want_the_same_scene_prepare_it_once(counted):
    with ThreadPoolExecutor(8) as pool:
        scenes = list(pool.map(load_scene, ["hoodie-full"] * 16))
    assert len({id(scene) for scene in scenes}) == 1
    assert counted == ["hoodie-full"]


def test_the_shelf_gives_up_the_scene_used_longest_ago(counted, monkeypatch):
    first = load_scene("hoodie-full")
    load_scene("tote-front")
    load_scene("hoodie-full")
    monkeypatch.setattr(shelf_module, "SHELF_BYTES", shelf_bytes() + 1_000_000)
    load_scene("tote-evening")
    assert load_scene("hoodie-full") is first
    load_scene("tote-front")
    assert counted.count("tote-front") == 2


def test_the_shelf_stays_within_its_bytes(counted, monkeypatch):
    monkeypatch.setattr(shelf_module, "SHELF_BYTES", 80_000_000)
    for slug in ("hoodie-full", "tote-front", "tote-evening", "hoodie-full"):
        load_scene(slug)
        assert shelf_bytes() <= 80_000_000


def test_a_scene_larger_than_the_shelf_is_still_served(counted, monkeypatch):
    monkeypatch.setattr(shelf_module, "SHELF_BYTES", 1)
    assert load_scene("hoodie-full").info == scene_info("hoodie-full")


def test_an_unknown_scene_leaves_nothing_behind(counted):
    with pytest.raises(UnknownScene):
        load_scene("moon")
    with pytest.raises(UnknownScene):
        load_scene("moon")
    assert counted == []


@pytest.mark.parametrize("info", all_scenes(), ids=lambda info: info.slug)
def test_a_scene_takes_less_than_forty_megabytes(info):
    assert prepare_scene(read_pack(info)).nbytes < 40_000_000


def test_preparing_a_scene_takes_less_than_two_hundred_megabytes_for_a_moment():
    tracemalloc.start()
    prepare_scene(read_pack(scene_info("hoodie-front")))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"{most / 1e6:.0f} MB")
    assert most < 200_000_000
