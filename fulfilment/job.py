"""One garment as its operator sees it: figures as bars, files in mm, keys that work now."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from designer.engines.outline import Credit, carried_credits
from designer.recipe import Recipe
from fulfilment.designfile import MANIFEST
from fulfilment.floor import LANE_OF_STEP, LANES
from fulfilment.machines import FLOOR_EVENTS
from fulfilment.models import PrintFile, WorkItem
from fulfilment.services.design_files import design_folder

MARK = 62.5  # where the limit stands on a bar, in percent: bars are drawn around the limit


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure of the gate. ``fill`` and ``mark`` are percent of the bar; the number is true."""

    words: str
    value: str
    fill: float
    mark: float
    verdict: str


@dataclass(frozen=True, slots=True)
class Key:
    """A big button. ``verb`` is posted; an ``ask`` opens a form first."""

    verb: str
    words: str
    more: str
    icon: str
    css: str
    is_open: bool
    ask: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece to print, in millimetres, and where it stands in a drawing of all pieces."""

    name: str
    width_mm: float
    height_mm: float
    bleed_mm: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """All pieces side by side at one scale; the artwork lies on a continuous field."""

    pieces: tuple[Piece, ...]
    width: float
    height: float
    tile_mm: float


STEP_KEYS = {
    "prepare": ("Get the print file", "drawn again at press size", "printer"),
    "queue": ("Queue", "file is good", "right"),
    "print": ("Start", "load the file", "play"),
    "printed": ("Printed", "to the dryer", "printer"),
    "finish": ("Finish", "cure, press, sew", "heat"),
    "inspect": ("To the table", "ready to check", "eye"),
}


def keys_of(item: WorkItem) -> tuple[Key, ...]:
    """The key bar: the next step, the two answers of QC, shipping. Closed ones stay in sight."""
    open_now = set(item.actions)
    order_open = set(item.work_order.actions)
    fail = Key("qc:fail", "QC fail", "choose a reason", "x", "fail", "qc:fail" in open_now, "fail")
    ship = Key("ship", "Ship", "carrier and number", "truck", "ship", "ship" in order_open, "ship")
    return (
        _next_key(open_now, order_open),
        Key("qc:pass", "QC pass", "packed", "check", "pass", "qc:pass" in open_now),
        fail,
        ship,
    )


def _next_key(open_now: set[str], order_open: set[str]) -> Key:
    if "accept" in order_open:
        return Key("accept", "Accept", "we make this order", "check", "next", True)
    for name in ("prepare", *FLOOR_EVENTS):
        verb = name if name == "prepare" else f"step:{name}"
        if verb in open_now:
            words, more, icon = STEP_KEYS[name]
            return Key(verb, words, more, icon, "next", True)
    return Key("", "No step open", "wait, or see beside", "clock", "next", False)


def track_of(item: WorkItem) -> tuple[tuple[str, str], ...]:
    """(lane title, "done" | "now" | "") in floor order."""
    slugs = [lane.slug for lane in LANES]
    here = slugs.index(LANE_OF_STEP[item.step]) if item.step in LANE_OF_STEP else -1
    states = ["done" if n < here else "now" if n == here else "" for n in range(len(slugs))]
    if item.step == "shipped":
        states[-1] = "done"
    return tuple((lane.title, state) for lane, state in zip(LANES, states, strict=True))


def bars_of(row: PrintFile | None) -> tuple[Bar, ...]:
    """Every figure of the gate, or nothing while there is none."""
    figures = row.gate.get("figures", []) if row else []
    return tuple(_bar(figure) for figure in figures)


def _bar(figure: dict[str, Any]) -> Bar:
    value, limit = float(figure["value"]), float(figure["pass_limit"])
    if figure["at_least"] and limit < 1:  # a likeness: from a little below its limit up to 1
        low = limit - (1 - limit) * MARK / (100 - MARK)
        fill = (value - low) / (1 - low) * 100
    else:
        fill = value / limit * MARK if limit else 0.0
    unit = {"times": " ×", "dpi": " dpi", "% of width": " %"}.get(figure["unit"], "")
    lead = "ΔE " if figure["unit"] == "dE00" else ""
    shown = f"{lead}{_short(value)}{unit}"
    return Bar(figure["words"], shown, max(1.0, min(100.0, fill)), MARK, figure["verdict"])


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def _document_of(item: WorkItem) -> dict[str, Any] | None:
    path = design_folder(item=item) / MANIFEST
    return json.loads(path.read_bytes()) if path.exists() else None


def credits_of(item: WorkItem) -> tuple[Credit, ...]:
    """Artists whose drawings are in the print, with their licences; from the design file."""
    document = _document_of(item)
    return carried_credits(Recipe.from_json(document["recipe"])) if document else ()


def drawing_of(item: WorkItem) -> Drawing | None:
    """The pieces of the item's design file, or None before it was written."""
    document = _document_of(item)
    if document is None:
        return None
    return lay_out_pieces(document["placements"], tile_mm=float(document["layout"]["tile_mm"]))


def lay_out_pieces(placements: Iterable[dict[str, Any]], *, tile_mm: float) -> Drawing:
    """Pieces in rows of about equal width, a gap between them, at one scale."""
    gap, x, y, row_height, widest = 60.0, 0.0, 0.0, 0.0, 0.0
    pieces: list[Piece] = []
    for part in placements:
        width, height = float(part["width_mm"]), float(part["height_mm"])
        if pieces and x + width > 1380:
            x, y, row_height = 0.0, y + row_height + 140, 0.0
        bleed = float(part["bleed_mm"])
        pieces.append(Piece(part["name"].replace("_", " "), width, height, bleed, x, y))
        x += width + gap
        row_height, widest = max(row_height, height), max(widest, x - gap)
    return Drawing(tuple(pieces), widest, y + row_height, tile_mm)
