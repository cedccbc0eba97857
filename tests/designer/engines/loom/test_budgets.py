"""What a print may cost: memory and time at press size, and weight on the screen."""

import json
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.bench_loom import PAGES, compose, measure
from tests.designer.engines.loom.prompts import PROMPTS

ROOT = Path(__file__).parents[4]
SAMPLE = PROMPTS[::8]


@pytest.mark.slow
@pytest.mark.parametrize(("width", "height"), PAGES)
def test_a_print_at_press_size_keeps_its_memory(width, height):
    """In a process of its own; time only as the processor's, against a flat colour's."""
    code = (
        "import json\n"
        "from tests.benchmarks.bench_loom import HEAVY, draw_page\n"
        f"print(json.dumps(draw_page(HEAVY[0], {width}, {height})))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    _, cpu, trivial, megabytes = json.loads(done.stdout)
    assert megabytes < PAGES[width, height][1]
    assert cpu < 20 * trivial


def test_a_print_is_light():
    sizes = sorted(len(compose(prompt, 2)) / 1000 for prompt in SAMPLE)
    assert statistics.median(sizes) < 200
    assert sizes[-1] < 900


def test_composing_takes_a_fraction_of_a_second():
    """Generous, because machines are busy: a loop gone wild is what this catches."""
    seconds = [measure(lambda p=prompt: compose(p, 3))[1] for prompt in SAMPLE]
    assert statistics.median(seconds) < 0.3
    assert max(seconds) < 1.5
