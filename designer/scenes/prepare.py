"""From the decoded files of a pack to a scene: done once, so that every print is quick."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from designer.scenes.colour import light_to_srgb, picture_to_linear
from designer.scenes.edges import unmix_edges
from designer.scenes.footprint import level_code
from designer.scenes.gloss import carry_shine, find_gloss, mirrored_at, polish, take_off_shine
from designer.scenes.pack import GLOW_CENTRE, GLOW_REACH, Pack
from designer.scenes.scene import (
    BACKDROP,
    CLASSES,
    CLOTH,
    CODES,
    COVERING,
    FULL,
    HEADROOM,
    TROUSERS,
    Bools,
    Bytes,
    Cloth,
    Edges,
    Floats,
    Indexes,
    Printed,
    Scene,
    Still,
    Words,
)
from designer.scenes.spots import Spots, find_spots

# How much folds and seams are deepened, as exponents: on pale and on dark prints. Chosen by eye.
CONTRAST, DARK_FORM, DARK_DETAIL = np.float32(0.12), np.float32(0.32), np.float32(0.9)
FORM, DETAIL = (0.15, 1.6), (0.75, 1.3)  # what folds and seams can do to the light
_TO_CODE: Words = np.rint(light_to_srgb(np.linspace(0, 1, FULL + 1)) * (CODES - 1)).astype(
    np.uint16
)


def prepare_scene(pack: Pack) -> Scene:
    """The scene of a pack: linear light, footprints, and clean radiances under soft edges."""
    base, kind, most = light_photograph(pack)
    soft, coverage, radiance = unmix_edges(pack, base, kind, most)
    spots = find_spots(pack)
    edge = np.zeros(kind.size, bool)
    edge[soft] = True
    still = ~edge
    still[spots.index] = False
    gloss = find_gloss(pack, kind, most)
    still &= ~gloss.reshape(-1)
    bare = np.ones(kind.size, bool)
    bare[spots.index] = False
    clothed = np.argsort(bare[soft], kind="stable")  # those with cloth first
    mixed = _mix(radiance, coverage, soft, pack)[clothed]
    whole = cv2.multiply(base, (FULL, FULL, FULL, 0), dtype=cv2.CV_16U)
    four = cv2.cvtColor(whole, cv2.COLOR_RGB2RGBA).reshape(-1, 4)
    dress = _Dresser(pack, spots, four, *_measure_relief(base, kind, spots.index))
    taps = np.where(edge[spots.index], 0, spots.taps)
    return Scene(
        info=pack.info,
        albedo=_albedos(pack),
        finest_mm=spots.finest_mm,
        printed=tuple(dress.printed(np.flatnonzero(taps == many), many) for many in (1, 2, 4)),
        still=Still(still, _still_codes(_pick(four, still), _name_kinds(kind, pack)[still])),
        glossy=polish(four, pack, gloss),
        edges=Edges(
            soft[clothed],
            mixed,
            carry_shine(pack, kind, most, coverage[clothed], soft[clothed]),
            dress.cloth(np.flatnonzero(taps == 0), 4),
        ),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Dresser:
    """Makes cloth of some of the n pixels that have any."""

    pack: Pack
    spots: Spots
    radiance: Words  # (h * w, 4)
    relief: Floats  # (n)
    dark_relief: Floats  # (n)

    def printed(self, which: Indexes, taps: int) -> Printed:
        where = self.spots.index[which].astype(np.int64)
        if where.nbytes > len(self.radiance):
            mask = np.zeros(len(self.radiance), bool)
            mask[where] = True
            return Printed(mask, self.cloth(which, taps))
        return Printed(where, self.cloth(which, taps))

    def cloth(self, which: Indexes, taps: int) -> Cloth:
        spots, piece = self.spots.of(which, taps)
        dark, place = self.dark_relief[which], self.spots.index[which]
        return Cloth(
            spots=spots,
            piece=piece,
            level=level_code(self.spots.level[which]),
            radiance=_pick(self.radiance, place),
            dark_relief=dark,
            lift=self.relief[which] - dark,
            bounce=_bounce_at(self.pack, place),
            shine=mirrored_at(self.pack, place) // np.uint16(HEADROOM),
        )


def _bounce_at(pack: Pack, place: Indexes) -> Bytes:
    """(n) ``Cloth.bounce`` at flat pixel numbers."""
    if pack.bounce is None:
        return np.zeros(len(place), np.uint8)
    return pack.bounce.reshape(-1)[place]


def _pick(four: Words, which: Indexes | Bools) -> Words:
    """Some of the rows of (n, 4), each moved as one number."""
    picked: Words = four.view(np.uint64).reshape(-1)[which].view(np.uint16).reshape(-1, 4)
    return picked


def _still_codes(light: Words, kind: Bytes) -> Words:
    """``Still.codes``: (k, 4)."""
    codes: Words = cv2.LUT(light, _TO_CODE)
    codes += (kind.astype(np.uint16) * np.uint16(CODES))[:, None]
    return codes


def _name_kinds(kind: Bytes, pack: Pack) -> Bytes:
    """(h * w) classes, a head covering told from trousers."""
    if pack.region is None:
        return kind.reshape(-1)
    named = kind.copy()
    part = named[pack.region]
    part[part == TROUSERS] = COVERING
    return named.reshape(-1)


def _mix(radiance: Floats, coverage: Floats, soft: Indexes, pack: Pack) -> Floats:
    """``Edges.radiance`` of the soft pixels: each material's, times its coverage (m, 7)."""
    mixed = radiance * coverage[..., None]
    if pack.region is not None:
        worn = np.zeros(pack.panel.shape, bool)
        worn[pack.region] = True
        here = worn.reshape(-1)[soft]
        mixed = np.concatenate([mixed, np.zeros_like(mixed[:, :1])], 1)
        mixed[here, COVERING] = mixed[here, TROUSERS]
        mixed[here, TROUSERS] = 0
    flat: Floats = mixed.reshape(len(soft), 3 * mixed.shape[1])
    return flat


def light_photograph(pack: Pack) -> tuple[Floats, Bytes, Floats]:
    """(h, w, 3) radiance of the neutral photograph, without what it mirrors; (h, w) each pixel's
    main class, its cover."""
    base = _light_backdrop(picture_to_linear(pack.base), pack)
    kind, most = _classify(pack.coverage)
    take_off_shine(base, pack, kind, most)
    return base, kind, most


def _classify(coverage: Floats) -> tuple[Bytes, Floats]:
    """(h, w) the class that covers most of each pixel, and how much of it."""
    kind = np.zeros(coverage.shape[:2], np.uint8)
    most = coverage[..., 0].copy()
    for number in range(1, len(CLASSES)):  # an argmax over so short an axis is slow
        cover = coverage[..., number]
        kind[cover > most] = number
        np.maximum(most, cover, out=most)
    return kind, most


def _albedos(pack: Pack) -> Floats:
    order = ["cloth", "cloth", "skin", "cord", "trousers", "cloth", "backdrop"]
    if pack.region is not None:
        order.append("covering")
    return np.array([pack.albedo[name] for name in order], np.float32)


def _light_backdrop(base: Floats, pack: Pack) -> Floats:
    """The photograph with a gentle fall-off of light on its backdrop, in place."""
    if not pack.glow:
        return base
    height, width = base.shape[:2]
    y = ((np.arange(height, dtype=np.float32) / height - GLOW_CENTRE[1]) / GLOW_REACH[1]) ** 2
    x = ((np.arange(width, dtype=np.float32) / width - GLOW_CENTRE[0]) / GLOW_REACH[0]) ** 2
    fall = 0.1 + 0.9 * pack.glow * 0.62 * np.clip(y[:, None] + x[None], 0, 1.6)
    gain = (1 - pack.coverage[..., BACKDROP] * fall).astype(np.float32)
    lit: Floats = cv2.multiply(base, cv2.cvtColor(gain, cv2.COLOR_GRAY2RGB), dst=base)
    return lit


def measure_folds(base: Floats, kind: Bytes) -> tuple[Floats, Floats, float]:
    """(h, w) form and detail of the light on the cloth, and the radiance that form is relative to.

    Form tells of folds, detail of seams and stitches.
    """
    light = cv2.transform(base, np.full((1, 3), 1 / 3, np.float32))
    usual = float(np.median(light[kind == CLOTH]))
    blurred = cv2.GaussianBlur(light, (0, 0), 2.2)
    detail = np.clip(light / np.maximum(blurred, 1e-3), *DETAIL)
    return np.clip(light / usual, *FORM), detail, usual


def _measure_relief(base: Floats, kind: Bytes, index: Indexes) -> tuple[Floats, Floats]:
    """Gains of the cloth pixels for pale and for dark prints.

    On a dark print multiplying alone hides the cloth, so folds and seams are amplified as the
    print gets darker.
    """
    form, detail, _ = measure_folds(base, kind)
    form, detail = form.reshape(-1)[index], detail.reshape(-1)[index]
    return form**CONTRAST, form**DARK_FORM * detail**DARK_DETAIL
