"""From the artist's inks to a motif's colour roles, so that palettes can recolour the drawing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from designer.engines.loom.colour import chroma, distance, hue, lightness
from designer.packs.shades import darker, lighter

SLOTS = "abcd"
SAME = 0.05  # OKLab distance below which two inks share a role
NEAR_BLACK, NEAR_WHITE = 0.27, 0.93
GREY = 0.045


def settle_roles(areas: Mapping[str, float]) -> tuple[dict[str, str], dict[str, str]]:
    """(role of every ink, ink of every role that has one), by the area that each ink covers.

    The up to four leading colours are a, b, c and d; what is a shade of one of them is its ``+``
    or ``-``; greens are leaf, near black is ink and near white is light, unless nothing else leads.
    """
    inks = sorted(areas, key=lambda ink: (-areas[ink], ink))
    roles = {ink: role for ink in inks if (role := _neutral(ink))}
    greens = [ink for ink in inks if ink not in roles and _is_green(ink)]
    coloured = [ink for ink in inks if ink not in roles and ink not in greens]
    nature: dict[str, str] = {}
    if not coloured:
        coloured, greens = greens, []
    if not coloured:
        coloured = [inks[0]]
    for role in SLOTS:
        _lead(role, coloured, areas, nature)
    _lead("leaf", greens, areas, nature)
    shades = _shades(nature)
    for ink in (*coloured, *greens):
        roles[ink] = min(shades, key=lambda role: (distance(shades[role], ink), role))
    return roles, nature


def _lead(
    role: str, inks: Sequence[str], areas: Mapping[str, float], nature: dict[str, str]
) -> None:
    """Gives the role to the ink that stands, with its shades, for the most that is left."""
    left = [ink for ink in inks if not _is_shade(ink, nature)]

    def weight(ink: str) -> float:
        return sum(areas[other] for other in left if _is_shade(other, {role: ink}))

    if left:
        nature[role] = max(left, key=lambda ink: (round(weight(ink), 3), areas[ink], ink))


def _is_shade(ink: str, nature: Mapping[str, str]) -> bool:
    """Whether the ink can hardly be told from a role's own, its highlight or its shade."""
    return any(distance(shade, ink) < SAME for shade in _shades(nature).values())


def _neutral(ink: str) -> str:
    if chroma(ink) < GREY * 1.4 and lightness(ink) < NEAR_BLACK:
        return "ink"
    return "light" if chroma(ink) < GREY and lightness(ink) > NEAR_WHITE else ""


def _is_green(ink: str) -> bool:
    return chroma(ink) > 0.05 and 110 < hue(ink) < 175


def _shades(nature: Mapping[str, str]) -> dict[str, str]:
    """What the loom's brush makes of every role, its highlight and its shade."""
    out = {}
    for role, ink in nature.items():
        out[role] = ink
        out[f"{role}+"] = lighter(ink)
        out[f"{role}-"] = darker(ink)
    return out
