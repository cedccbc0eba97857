"""Short cuts to a plan, a tile and its pixels."""

from __future__ import annotations

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
