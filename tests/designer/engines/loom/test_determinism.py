"""The same recipe gives the same SVG text: here, in threads, in other processes, and for ever."""

import hashlib
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from designer.engines.loom.plan import ENGINE_VERSION
from designer.engines.loom.raster import render_rgb
from tests.designer.engines.loom.helpers import svg

GOLDEN = Path(__file__).with_name("golden") / f"{ENGINE_VERSION}.json"
RECIPES = json.loads(GOLDEN.read_text(encoding="utf-8"))
SEVERAL = RECIPES[::20]


def digest(recipe: dict) -> str:
    text = svg(recipe["prompt"], recipe["seed"], **recipe["parameters"])
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("part", range(16))
def test_a_recipe_draws_what_it_always_drew(part):
    """When this fails, either a bug was made or the engine needs a new version."""
    changed = [r for r in RECIPES[part::16] if digest(r) != r["svg_sha256"]]
    assert changed == []


def test_threads_do_not_disturb_each_other():
    with ThreadPoolExecutor(4) as pool:
        rounds = list(pool.map(lambda _: [digest(recipe) for recipe in SEVERAL], range(4)))
    assert rounds == [[recipe["svg_sha256"] for recipe in SEVERAL]] * 4


def test_pixels_are_the_same_in_threads():
    tile = svg("Cartoon sunflower pattern", 1)
    with ThreadPoolExecutor(4) as pool:
        pictures = list(pool.map(lambda _: render_rgb(tile, 128, 128).tobytes(), range(4)))
    assert len(set(pictures)) == 1


@pytest.mark.parametrize("hash_seed", ["0", "7"])
def test_other_processes_and_hash_seeds_agree(hash_seed):
    code = (
        "import json\n"
        "from tests.designer.engines.loom.test_determinism import SEVERAL, digest\n"
        "print(json.dumps([digest(recipe) for recipe in SEVERAL]))"
    )
    env = {**os.environ, "PYTHONHASHSEED": hash_seed}
    root = Path(__file__).parents[4]
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, cwd=root, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == [recipe["svg_sha256"] for recipe in SEVERAL]
