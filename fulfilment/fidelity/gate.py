"""The gate itself: all checks over one pair of pictures."""

from __future__ import annotations

from fulfilment.fidelity import colour, structure
from fulfilment.fidelity.canonical import (
    CANONICAL_PX,
    PixelSource,
    find_shift,
    luma,
    move_back,
    shrink,
)
from fulfilment.fidelity.report import Figure, GateReport
from fulfilment.fidelity.sharpness import measure_sharpness


def judge_fidelity(
    approved: PixelSource, printed: PixelSource, *, master_dpi: float | None = None
) -> GateReport:
    """How like the approved master the print is. Pixels must be in the same colour space.

    ``master_dpi`` is given when the print is an honest enlargement of the master: its edges cannot
    be sharper than the master's, so the master's own resolution on the cloth is judged instead.
    Turned and scaled pictures are not turned or scaled back: those are defects.
    """
    figures = _compare(approved, printed)
    sharpness = measure_sharpness(approved, printed)
    if sharpness is not None:
        figures.append(_figure("blockiness", sharpness.blockiness))
        if master_dpi is None:
            figures.append(_figure("sharpness", sharpness.relative))
    if master_dpi is not None:
        figures.append(_figure("master_dpi", master_dpi))
    return GateReport(tuple(figures))


def _compare(approved: PixelSource, printed: PixelSource) -> list[Figure]:
    # A small tile may be fewer pixels on cloth than the canonical size: it is never blown up.
    width = min(CANONICAL_PX, printed.width)
    height = max(1, round(width * approved.height / approved.width))
    first, second = shrink(approved, width, height), shrink(printed, width, height)
    shift = find_shift(first, second)
    second = move_back(second, shift)
    grey1, grey2 = luma(first), luma(second)
    lab1, lab2 = colour.to_lab(first), colour.to_lab(second)
    soft1, soft2 = colour.soft_lab(first), colour.soft_lab(second)
    return [
        _figure("shift", max(abs(shift[0]), abs(shift[1])) * 100 / width),
        _figure("ms_ssim", structure.ms_ssim(grey1, grey2)),
        _figure("tile_ssim", structure.worst_tile_ssim(grey1, grey2)),
        _figure("gmsd", structure.gmsd(grey1, grey2)),
        _figure("tile_de00", colour.worst_tile_de00(soft1, soft2)),
        _figure("bias_de00", colour.bias_de00(lab1, lab2)),
        _figure("block_de00", colour.block_de00(lab1, lab2)),
        _figure("palette_de00", colour.palette_de00(lab1, lab2)),
    ]


def _figure(key: str, value: float) -> Figure:
    # Rounded before it is judged: the passport must say what was decided on.
    return Figure(key, round(float(value), 4))
