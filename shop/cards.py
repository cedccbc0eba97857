"""What a page shows, as values: templates read these and nothing else.

Pure: no database. ``shop.queries`` fills them. Money prints itself (``{{ line.total }}`` gives
``€69.00``); a Picture goes into an ``<img>`` with every attribute it needs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from shop.money import Money


@dataclass(frozen=True, slots=True)
class Picture:
    """One ``<img>``: ``src``, ``srcset`` (or ""), ``width`` and ``height`` in px, ``alt``."""

    src: str
    width: int
    height: int
    alt: str
    srcset: str = ""


@dataclass(frozen=True, slots=True)
class PrintCard:
    """A print somebody may start from. ``href`` opens the studio already filled."""

    words: str
    caption: str
    href: str
    garment: str
    picture: Picture | None
    swatch: Picture | None = None


@dataclass(frozen=True, slots=True)
class ProductCard:
    """A garment on the shelf. ``href`` is its page, ``studio_href`` starts drawing on it."""

    slug: str
    title: str
    blurb: str
    price: Money
    href: str
    studio_href: str
    garment: str
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class SizeFigure:
    """A cell of the size table: what is measured ("Chest"), and the centimetres as text."""

    name: str
    cm: str


@dataclass(frozen=True, slots=True)
class SizeRow:
    """One row of the size table; every size of a garment has the same figures in the same order."""

    code: str
    figures: tuple[SizeFigure, ...]


@dataclass(frozen=True, slots=True)
class ColourCard:
    """A colourway: ``hex`` is ``#rrggbb``."""

    slug: str
    name: str
    hex: str


@dataclass(frozen=True, slots=True)
class BagLine:
    """A line in the bag. ``sizes`` are all codes to choose from; ``edit_href`` opens the studio."""

    token: str
    title: str
    words: str
    caption: str
    details: str
    size: str
    sizes: tuple[str, ...]
    quantity: int
    unit: Money
    total: Money
    edit_href: str
    picture: Picture | None
    swatch: Picture | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """``goods + delivery == together``; ``tax`` is inside ``together``."""

    goods: Money
    delivery: Money
    together: Money
    tax: Money
    tax_name: str
    tax_percent: str


@dataclass(frozen=True, slots=True)
class DeliveryCard:
    """A way to ship: ``arrives`` is the day at her door; ``price`` 0 reads "Free"."""

    code: str
    title: str
    text: str
    arrives: date
    price: Money
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class TimelineStep:
    """One line of the order's story. ``state`` is done, now or next; ``icon`` a sprite name."""

    code: str
    text: str
    detail: str
    state: str
    icon: str
    occurred_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Gauge:
    """A figure against its line: both as percent of the bar's width (0-100), whole numbers.

    ``value`` is the words ("99.2 %", "1.1 ΔE"); ``fill`` and ``line`` are for ``<progress>`` or a
    ``<meter>``, since pages carry no inline style.
    """

    label: str
    value: str
    fill: int
    line: int
    passed: bool


@dataclass(frozen=True, slots=True)
class PassportCard:
    """The print passport in words. ``state`` is valid, waiting or failed.

    ``approved_href`` and ``print_href``: the two pictures that were laid over each other, or "".
    """

    state: str
    approved_sha256: str
    printed_sha256: str
    recipe: str
    verdict: str
    gauges: tuple[Gauge, ...] = ()
    href: str = ""
    approved_href: str = ""
    print_href: str = ""


@dataclass(frozen=True, slots=True)
class BoughtLine:
    """A line of an order, as it was when she paid."""

    token: str
    title: str
    words: str
    caption: str
    details: str
    size: str
    quantity: int
    unit: Money
    total: Money
    again_href: str
    picture: Picture | None
    swatch: Picture | None = None
    passport: PassportCard | None = None


@dataclass(frozen=True, slots=True)
class OrderCard:
    """An order's head. ``headline`` is the sentence at the top ("It is being printed.")."""

    token: str
    number: str
    state: str
    headline: str
    placed_at: datetime
    arrives: date | None
    email: str
    ship_to: tuple[str, ...]
    totals: Totals
    paid_with: str
    tracking_code: str = ""
    tracking_url: str = ""
    carrier: str = ""
    can_cancel: bool = False
    can_pay: bool = False
    is_moving: bool = True
    lines: tuple[BoughtLine, ...] = field(default=())
