"""What a run of the press leaves, as values."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from fulfilment.fidelity import GateReport, Verdict

Source = Literal["redrawn", "vector_file", "master_enlarged"]
Role = Literal["print", "comparison", "design"]


@dataclass(frozen=True, slots=True)
class MadeFile:
    """One file of the outcome. ``name`` is its path in the folder; mm, dpi and placement are those
    of a print file (bleed included), and empty for the others."""

    name: str
    role: Role
    sha256: str
    bytes: int
    placement: str = ""
    width_px: int = 0
    height_px: int = 0
    width_mm: float = 0.0
    height_mm: float = 0.0
    bleed_mm: float = 0.0
    dpi: int = 0

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One way of making the artwork, and why it was taken or left."""

    source: Source
    verdict: Verdict
    why: str

    def to_json(self) -> dict[str, str]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Regenerated:
    """Print files in ``folder``, with the gate's report on the artwork that they show.

    ``verdict`` is pass or review: a print that fails is not made. ``source`` says whether the
    recipe was drawn again or what stood in for it; ``attempts`` has what was tried before.
    """

    folder: Path
    source: Source
    gate: GateReport
    attempts: tuple[Attempt, ...]
    files: tuple[MadeFile, ...]
    passport: dict[str, Any]

    @property
    def verdict(self) -> Verdict:
        return self.gate.verdict

    @property
    def prints(self) -> tuple[MadeFile, ...]:
        return tuple(file for file in self.files if file.role == "print")
