"""Lets sewn cloth settle on a table: folds come from the cloth, none is drawn.

Projective dynamics: every edge of the mesh wants its length on the cut cloth, the sheet resists
bending, weight pulls it down and the table holds it. Newtons, millimetres and seconds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.sparse.linalg import factorized

from designer.photostudio.sheets import Indexes, Sheet
from designer.photostudio.surface import Floats, smooth

STEP_S, DRAG, GRAVITY = 0.03, 0.92, 9.81
TABLE = 4e-5  # N/mm a mm2: how firmly the table holds up
HOLD = 4e-4  # N/mm a mm2: what keeps cloth where it was put
DROP, BENEATH = 1.2, 0.35  # mm, root mean square: unevenness as it comes down, and under it
Solve = Callable[[Floats], Floats]


@dataclass(frozen=True, slots=True)
class Fabric:
    """What a cloth weighs and how it gives way.

    ``crumple``: strain that handling it has left, root mean square.
    """

    weight_gsm: float
    stretch: float  # N/mm
    bend: float  # N mm
    crumple: float


JERSEY = Fabric(weight_gsm=180, stretch=0.20, bend=0.035, crumple=0.014)
FLEECE = Fabric(weight_gsm=400, stretch=0.25, bend=0.15, crumple=0.014)


@dataclass(frozen=True, slots=True, eq=False)
class Pins:
    """Points held at a height, in mm over the table."""

    index: Indexes
    height: Floats
    firmness: float = 0.02  # N/mm


def settle(sheet: Sheet, fabric: Fabric, pins: Pins, *, seed: int, steps: int) -> Floats:
    """(n, 3) where the points lie in the end, in mm: right, down, up from the table."""
    area, bending = _sheet_terms(sheet)
    ends, rest, stiff = _springs(sheet)
    weight = area * fabric.weight_gsm * 1e-9  # kg a mm2
    inertia = weight * 1e-3 / STEP_S**2
    lines = np.repeat(np.arange(len(ends)), 2)
    signs = np.tile([1.0, -1.0], len(ends))
    span_of = sparse.csr_matrix((signs, (lines, ends.ravel())), (len(ends), len(area)))
    gather = (span_of.T @ sparse.diags(fabric.stretch * stiff)).tocsr()
    hold, table, held = HOLD * area * sheet.hold, TABLE * area, np.zeros(len(area))
    held[pins.index] = pins.firmness
    shared = gather @ span_of + fabric.bend * bending + sparse.diags(inertia)
    flat: Solve = factorized((shared + sparse.diags(hold)).tocsc())
    up: Solve = factorized((shared + sparse.diags(held + table)).tocsc())
    laid = _handled(sheet.laid, fabric.crumple, seed)
    beneath = sheet.floor + BENEATH * _bumps(sheet.laid, seed + 2)
    place = np.column_stack([laid, sheet.floor + DROP * _bumps(sheet.laid, seed)])
    pinned = np.zeros(len(area))
    pinned[pins.index] = pins.firmness * pins.height
    beneath[pins.index], place[pins.index, 2] = 0, pins.height
    before = place
    for step in range(steps):
        # Weight comes late: first the folds find their places.
        load = weight * GRAVITY * float(smooth(np.array(step / steps), 0.35, 0.7))
        guess = place + DRAG * (place - before)
        before = place
        span = guess[ends[:, 0]] - guess[ends[:, 1]]
        wanted = span * (rest / np.maximum(np.linalg.norm(span, axis=1), 1e-9))[:, None]
        pull = gather @ wanted + inertia[:, None] * guess
        pull[:, :2] += hold[:, None] * laid
        pull[:, 2] += pinned - load + table * np.maximum(guess[:, 2], beneath)
        place = np.column_stack([flat(pull[:, 0]), flat(pull[:, 1]), up(pull[:, 2])])
    return place


def _handled(laid: Floats, strain: float, seed: int) -> Floats:
    """Pushed about a little, here together and there apart, in waves of 90 to 320 mm."""
    chance = np.random.default_rng(seed + 1)
    moved = laid.copy()
    waves = 40
    for _ in range(waves):
        wave = chance.uniform(90, 320)
        turn, phase = chance.uniform(0, 2 * np.pi, 2)
        way = np.array([np.cos(turn), np.sin(turn)])
        # Along its own direction a wave of amplitude a strains by 2 pi a / wave.
        reach = strain * wave / (2 * np.pi) * np.sqrt(2 / waves)
        moved += reach * np.sin(laid @ way * (2 * np.pi / wave) + phase)[:, None] * way
    return moved


def _bumps(laid: Floats, seed: int) -> Floats:
    """(n) soft unevenness, never below zero, standard deviation 1: waves of 30 to 150 mm."""
    chance = np.random.default_rng(seed)
    total: Floats = np.zeros(len(laid))
    for _ in range(60):
        wave = chance.uniform(30, 150)
        turn, phase = chance.uniform(0, 2 * np.pi, 2)
        way = np.array([np.cos(turn), np.sin(turn)]) * 2 * np.pi / wave
        total = total + np.sin(laid @ way + phase) * wave
    bumps: Floats = (total - total.min()) / max(float(total.std()), 1e-9)
    return bumps


def _springs(sheet: Sheet) -> tuple[Indexes, Floats, Floats]:
    """Ends (e, 2), rest lengths in mm and relative stiffness of the mesh's edges."""
    ends = np.concatenate([sheet.triangles[:, pair] for pair in ([0, 1], [1, 2], [2, 0])])
    a, b, c = sheet.spot.transpose(1, 0, 2)
    rest = np.concatenate([np.linalg.norm(p - q, axis=1) for p, q in ((a, b), (b, c), (c, a))])
    rest = rest * (1 + np.tile(sheet.ease, 3))
    pairs, number = np.unique(np.sort(ends, axis=1), axis=0, return_inverse=True)
    stiff = np.bincount(number, np.tile(sheet.stiffness, 3) / 2)
    return (
        pairs.astype(np.int64),
        np.bincount(number, rest) / np.bincount(number),
        stiff.astype(np.float64),
    )


def _sheet_terms(sheet: Sheet) -> tuple[Floats, sparse.csr_matrix]:
    """Area (n) of each point in mm2, and the matrix of the bending energy of a sheet born flat."""
    count = len(sheet.laid)
    area: Floats = np.zeros(count)
    rows, columns, values = [], [], []
    for i in range(3):
        j, k = (i + 1) % 3, (i + 2) % 3
        one = sheet.spot[:, j] - sheet.spot[:, i]
        two = sheet.spot[:, k] - sheet.spot[:, i]
        cross = np.abs(one[:, 0] * two[:, 1] - one[:, 1] * two[:, 0])
        half = np.clip((one * two).sum(1) / np.maximum(cross, 1e-6) / 2, -2, 2)  # half a cotangent
        a, b = sheet.triangles[:, j], sheet.triangles[:, k]
        rows += [a, b, a, b]
        columns += [b, a, a, b]
        values += [half, half, -half, -half]
        area = area + np.bincount(sheet.triangles[:, i], cross / 6, count)
    where = (np.concatenate(rows), np.concatenate(columns))
    laplace = sparse.csr_matrix((np.concatenate(values), where), (count, count))
    inner = 1 / np.maximum(area, 1e-6)
    inner[_border(sheet.triangles)] = 0  # a free edge does not bend
    return area, (laplace.T @ sparse.diags(inner) @ laplace).tocsr()


def _border(triangles: Indexes) -> Indexes:
    """Points on edges that have one triangle."""
    ends = np.concatenate([triangles[:, pair] for pair in ([0, 1], [1, 2], [2, 0])])
    pairs, many = np.unique(np.sort(ends, axis=1), axis=0, return_counts=True)
    return np.unique(pairs[many == 1])
