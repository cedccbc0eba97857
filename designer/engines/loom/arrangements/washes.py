"""Soft clouds of colour under a watercolour print."""

from __future__ import annotations

from designer.engines.loom import svg
from designer.engines.loom.arrangements.base import TILE, Sheet
from designer.engines.loom.colour import lightness, tone
from designer.engines.loom.paths import blob, number
from designer.engines.loom.styles.base import make_wobble

COUNT = 9


def lay_washes(sheet: Sheet) -> None:
    """Nine faint blots; under a mirrored repeat they stay inside the tile."""
    rng, inks = sheet.plan.rng("washes"), sheet.filler_inks()
    inks = [ink for ink in inks if lightness(ink) > 0.5] or [tone(inks[0], 0.3)]
    lattice = sheet.lattice
    for _ in range(COUNT):
        ink, outline = rng.pick(inks), blob(rng, 100, 11, 0.16)
        body = ""
        for size, opacity in ((1.12, 0.05), (1, 0.06), (0.86, 0.05), (0.7, 0.04)):
            path = outline.bent(make_wobble(rng, 9, 0.02)).moved(scale=size)
            body += svg.fill(path, ink, fill_opacity=number(opacity))
        scale = round(TILE * rng(0.0011, 0.0021), 4)
        x, y = rng(0, lattice.width), rng(0, lattice.height)
        if lattice.repeat == "mirror":
            room = 130 * scale
            x = min(max(x, room), max(room, lattice.width - room))
            y = min(max(y, room), max(room, lattice.height - room))
        sheet.put(sheet.define(body), x, y, scale, radius=150)
