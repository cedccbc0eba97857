"""Old recipes draw what they always drew: each kept edition against its own golden hashes."""

import hashlib
import importlib
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from designer.engines.base import Request
from designer.engines.loom import LoomEngine, editions
from designer.engines.loom.editions import EDITIONS, archive_of, engine_of
from designer.engines.loom.editions.freeze import freeze
from designer.engines.loom.plan import ENGINE_VERSION
from designer.errors import EngineFailed
from designer.recipe import Recipe

GOLDEN = Path(__file__).with_name("golden")
SUNFLOWERS = Recipe("loom", "1", "Cartoon sunflower pattern", "2")


def golden(version: str) -> list[dict]:
    return json.loads((GOLDEN / f"{version}.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("version", "part"), [(version, part) for version in EDITIONS for part in range(8)]
)
def test_a_kept_edition_draws_what_it_always_drew(version, part):
    for recipe in golden(version)[part::8]:
        made = Recipe("loom", version, recipe["prompt"], str(recipe["seed"]), recipe["parameters"])
        text = LoomEngine().redraw(made, size_px=16).svg
        assert hashlib.sha256(text.encode()).hexdigest() == recipe["svg_sha256"], recipe


def test_two_hundred_recipes_of_every_version_are_known():
    for version in [*EDITIONS, ENGINE_VERSION]:
        assert len(golden(version)) >= 200


def test_this_version_is_not_frozen_yet():
    assert ENGINE_VERSION not in EDITIONS


def test_an_old_recipe_stays_old_when_it_is_edited():
    source = replace(LoomEngine().redraw(SUNFLOWERS, size_px=64))
    edited = LoomEngine().edit(source, "make it navy", seed=2, size_px=64)
    assert edited.recipe.engine_version == "1"
    assert edited.recipe.parameters["edits"] == ["make it navy"]


def test_a_new_drawing_is_of_this_version():
    made = LoomEngine().draw(Request(SUNFLOWERS.prompt, 2, size_px=64))
    assert made.recipe.engine_version == ENGINE_VERSION
    assert made.svg != LoomEngine().redraw(SUNFLOWERS, size_px=64).svg


def test_a_version_that_never_was_is_refused():
    with pytest.raises(EngineFailed, match="approved master"):
        engine_of("0")


def test_a_damaged_archive_is_not_run(tmp_path, monkeypatch):
    broken = tmp_path / "loom-1.zip"
    broken.write_bytes(archive_of("1").read_bytes() + b"!")
    monkeypatch.setattr(editions, "archive_of", lambda version: broken)
    editions._engine.cache_clear()
    try:
        with pytest.raises(EngineFailed, match="damaged"):
            engine_of("1")
    finally:
        editions._engine.cache_clear()


def test_threads_share_one_edition():
    editions._engine.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        engines = set(pool.map(lambda _: id(engine_of("1")), range(16)))
    assert len(engines) == 1


def test_freezing_twice_gives_the_same_bytes_and_an_engine_of_its_own(tmp_path):
    source = Path(editions.__file__).parents[1]
    first = freeze("9", source, tmp_path / "a.zip")
    assert freeze("9", source, tmp_path / "b.zip") == first
    editions._import_archive(tmp_path / "a.zip", "loom_edition_9")
    frozen = importlib.import_module("loom_edition_9.plan")
    assert frozen.ENGINE_VERSION == ENGINE_VERSION
