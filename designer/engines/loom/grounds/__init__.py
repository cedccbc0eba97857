"""The grounds: pictures that cover the whole tile, a module per family.

To add one: write a function in its family's module and put ``@ground(...)`` above it. It draws
in tile units on a ``Canvas`` and must repeat with the canvas's period.
"""

from designer.engines.loom.grounds import (
    brocade,
    counted,
    dyed,
    folk,
    furs,
    organic,
    painted,
    papers,
    ruled,
    scales,
    tiles,
    woven,
)
from designer.engines.loom.grounds.base import GROUNDS, Canvas, Ground

FAMILIES = (
    woven,
    ruled,
    scales,
    tiles,
    papers,
    furs,
    organic,
    dyed,
    brocade,
    folk,
    counted,
    painted,
)

__all__ = ["FAMILIES", "GROUNDS", "Canvas", "Ground"]
