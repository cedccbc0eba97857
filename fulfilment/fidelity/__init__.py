"""The fidelity gate: is this print the picture that she approved?

Two pictures in; figures, their limits and a verdict out. Averages hide local change, so the worst
tile is judged; nothing at preview size can see blur, so sharpness is judged at print size. Pure.
"""

from __future__ import annotations

from fulfilment.fidelity.canonical import ArrayPixels, PixelSource
from fulfilment.fidelity.gate import judge_fidelity
from fulfilment.fidelity.report import GATE_VERSION, Figure, GateReport, Verdict

__all__ = [
    "GATE_VERSION",
    "ArrayPixels",
    "Figure",
    "GateReport",
    "PixelSource",
    "Verdict",
    "judge_fidelity",
]
