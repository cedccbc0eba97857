"""The grounds: pictures that cover the whole tile, a module per family.

To add one: write a function in its family's module and put ``@ground(...)`` above it. It draws
in tile units on a ``Canvas`` and must repeat as its lattice does: cells come from ``canvas.grid``,
marks go to ``canvas.places``, noise from ``noise.make_noise``, and counts of anything else from
``count_across`` and ``count_down``. ``canvas.variant`` gives neighbouring seeds unlike structures.
"""

from designer.engines.loom.grounds import (
    brocade,
    counted,
    dyed,
    folk,
    furs,
    glazed,
    organic,
    painted,
    papers,
    printed,
    ruled,
    scales,
    shibori,
    tiles,
    woven,
)
from designer.engines.loom.grounds.base import GROUNDS, Canvas, Ground

FAMILIES = (
    woven,
    ruled,
    scales,
    shibori,
    tiles,
    papers,
    printed,
    furs,
    glazed,
    organic,
    dyed,
    brocade,
    folk,
    counted,
    painted,
)

__all__ = ["FAMILIES", "GROUNDS", "Canvas", "Ground"]
