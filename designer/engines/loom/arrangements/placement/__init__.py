"""Placement prints: one composition for one print area, with or without words."""

from __future__ import annotations

from collections.abc import Callable

from designer.engines.loom.arrangements.base import Sheet
from designer.engines.loom.arrangements.placement.banners import arrange_ribbon
from designer.engines.loom.arrangements.placement.chests import (
    arrange_curved,
    arrange_disc,
    arrange_flanked,
    arrange_wreath,
)
from designer.engines.loom.arrangements.placement.crests import arrange_crest
from designer.engines.loom.arrangements.placement.fonts import missing_letters, writable
from designer.engines.loom.arrangements.placement.press import Press, make_press
from designer.engines.loom.arrangements.placement.rounds import arrange_round
from designer.engines.loom.arrangements.placement.stacks import (
    arrange_echo,
    arrange_stack,
    arrange_varsity,
)

COMPOSITIONS: dict[str, Callable[[Press], None]] = {
    "round": arrange_round,
    "crest": arrange_crest,
    "wreath": arrange_wreath,
    "curved": arrange_curved,
    "stack": arrange_stack,
    "ribbon": arrange_ribbon,
    "echo": arrange_echo,
    "varsity": arrange_varsity,
    "flanked": arrange_flanked,
    "disc": arrange_disc,
}
WORDLESS = {"round", "crest", "wreath", "flanked", "disc"}

__all__ = ["COMPOSITIONS", "arrange_placement", "compose_placement", "missing_letters"]


def arrange_placement(sheet: Sheet) -> None:
    """The plan's composition; where none of the words can be written, one without words."""
    compose_placement(sheet, sheet.plan.composition)


def compose_placement(sheet: Sheet, composition: str) -> Press:
    """One composition on the sheet; returns the press, which knows where its letters lie."""
    press = make_press(sheet, writable(sheet.plan.text))
    if not press.text and composition not in WORDLESS:
        composition = "round"
    COMPOSITIONS[composition](press)
    return press
