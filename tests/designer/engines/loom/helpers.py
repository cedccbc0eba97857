"""Short cuts to a plan, a tile and its pixels."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from designer.engines.loom.compose import compose_svg
from designer.engines.loom.engine import plan_print
from designer.engines.loom.plan import Plan
from designer.engines.loom.raster import render_rgb


def plan(prompt: str, seed: int = 1, **parameters: Any) -> Plan:
    return plan_print(prompt=prompt, seed=seed, parameters=parameters)[0]


def svg(prompt: str, seed: int = 1, **parameters: Any) -> str:
    return compose_svg(plan(prompt, seed, **parameters))


def pixels(prompt: str, seed: int = 1, size: int = 256, **parameters: Any) -> np.ndarray:
    return render_rgb(svg(prompt, seed, **parameters), size, size)


def bare(name: str, seed: int, words: str = "navy on white", **parameters: Any) -> Plan:
    """A ground alone, whatever ground the words of a prompt would have come to."""
    made = plan(f"{words} terrazzo", seed, **parameters)
    return replace(made, key=f"{words} {name}", ground=name, motifs=(), scale=1.0)
