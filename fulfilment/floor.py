"""The floor as its people see it: lanes, cards, lights and the day's totals. Reads only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.cache import cache
from django.utils import timezone

from designer.models import Version
from designer.pictures import swatch_url
from fulfilment.machines import STEP
from fulfilment.models import Factory, PrintFile, WorkEvent, WorkItem
from fulfilment.queries import floor_items


@dataclass(frozen=True, slots=True)
class LaneKind:
    slug: str
    title: str
    steps: tuple[str, ...]


LANES = (
    LaneKind("paid", "Paid", ("awaiting_assets",)),
    LaneKind("check", "File check", ("preflight",)),
    LaneKind("ready", "Ready", ("print_ready", "queued")),
    LaneKind("printing", "Printing", ("printing",)),
    LaneKind("finishing", "Finishing", ("printed", "finishing")),
    LaneKind("qc", "QC", ("qc",)),
    LaneKind("pack", "Pack", ("packed",)),
    LaneKind("shipped", "Shipped", ("shipped",)),
)
LANE_OF_STEP = {step: lane.slug for lane in LANES for step in lane.steps}
SHIPPED_SHOWN = 9
CARDS_SHOWN = 20
CLOTH_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Light:
    """``state`` is ok, wait or no; ``title`` says it in words."""

    icon: str
    state: str
    title: str


@dataclass(frozen=True, slots=True)
class Card:
    """One garment on the board."""

    item: WorkItem
    picture: str
    flag: str
    flag_kind: str  # late, rush, remake or hold
    due: str
    due_kind: str  # today, late or ""
    lights: tuple[Light, ...]
    since: str
    progress: int | None  # of the print file, while it is made


@dataclass(frozen=True, slots=True)
class Lane:
    kind: LaneKind
    cards: tuple[Card, ...]
    count: int

    @property
    def hidden(self) -> int:
        return self.count - len(self.cards)


@dataclass(frozen=True, slots=True)
class Totals:
    """Today, in UTC. ``first_pass`` is a share in percent, or None before the first check."""

    printed: int
    shipped: int
    late: int
    first_pass: float | None


def build_lanes(*, factories: Sequence[Factory]) -> tuple[Lane, ...]:
    """Every lane with its cards, oldest and rush first; shipped is newest first."""
    items = list(floor_items(factories))
    pictures = picture_urls(items)
    now = timezone.now()
    by_lane: dict[str, list[WorkItem]] = {lane.slug: [] for lane in LANES}
    for item in items:
        by_lane[LANE_OF_STEP[item.step]].append(item)
    by_lane["shipped"].sort(key=lambda item: item.step_at, reverse=True)
    lanes = []
    for kind in LANES:
        rows = by_lane[kind.slug]
        shown = rows[: SHIPPED_SHOWN if kind.slug == "shipped" else CARDS_SHOWN]
        cards = tuple(_card(item, pictures.get(item.version_token, ""), now) for item in shown)
        lanes.append(Lane(kind, cards, len(rows)))
    return tuple(lanes)


def fingerprint_lanes(lanes: Iterable[Lane]) -> str:
    """Changes when anything on the board does, so that a board that stands still is not redrawn."""
    seen = [
        (lane.count, item.token, item.step, card.flag, card.lights, card.since, card.progress)
        for lane in lanes
        for card in lane.cards
        for item in (card.item,)
    ]
    return hashlib.sha256(repr(seen).encode()).hexdigest()[:16]


def picture_urls(items: Iterable[WorkItem]) -> dict[str, str]:
    """The flat cloth of each item's version, by version token.

    A version never changes, so neither does its address: boards that poll ask the database once.
    """
    keys = {f"fulfilment:cloth:{item.version_token}": item.version_token for item in items}
    known = {keys[key]: url for key, url in cache.get_many(keys).items()}
    missing = set(keys.values()) - set(known)
    rows = Version.objects.filter(token__in=missing).select_related(
        "artwork__recipe", "design__garment", "recipe"
    )
    made = {version.token: swatch_url(version) for version in rows}
    cache.set_many({f"fulfilment:cloth:{token}": url for token, url in made.items()}, CLOTH_SECONDS)
    return {**known, **made}


def count_totals(*, factories: Sequence[Factory]) -> Totals:
    """The figures at the top of the board."""
    midnight = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)
    events = WorkEvent.objects.filter(
        work_order__factory__in=list(factories), occurred_at__gte=midnight
    )
    first = events.filter(item__attempt=1, code__in=["qc_pass", "qc_fail"])
    checked, passed = first.count(), first.filter(code="qc_pass").count()
    late = (
        WorkItem.objects.filter(
            work_order__factory__in=list(factories), work_order__dispatch_by__lt=timezone.now()
        )
        .exclude(step__in=list(STEP.terminal))
        .count()
    )
    return Totals(
        printed=events.filter(code="printed").count(),
        shipped=events.filter(code="shipped").count(),
        late=late,
        first_pass=100 * passed / checked if checked else None,
    )


def _card(item: WorkItem, picture: str, now: datetime) -> Card:
    order = item.work_order
    due, due_kind = due_words(order.dispatch_by, now)
    flag, flag_kind = _flag(item, now)
    making = item.print_file if item.step == "preflight" else None
    return Card(
        item=item,
        picture=picture,
        flag=flag,
        flag_kind=flag_kind,
        due=due,
        due_kind=due_kind if item.step != "shipped" else "",
        lights=lights_of(item),
        since=ago(now - item.step_at),
        progress=making.progress if making and not making.has_ended else None,
    )


def _flag(item: WorkItem, now: datetime) -> tuple[str, str]:
    order = item.work_order
    if item.step == "shipped":
        return "", ""
    if order.is_held:
        return "ON HOLD", "hold"
    late = ""
    if order.dispatch_by and order.dispatch_by < now:
        late = f"{ago(now - order.dispatch_by)} late"
    if order.rush:
        return (f"RUSH, {late}" if late else "RUSH"), "rush"
    if late:
        return late, "late"
    return ("REMAKE", "remake") if item.attempt > 1 else ("", "")


def lights_of(item: WorkItem) -> tuple[Light, ...]:
    """File, passport, go-ahead: what must be green before a printer starts."""
    return (_file_light(item.print_file), _passport_light(item.print_file), _go_light(item))


def _file_light(row: PrintFile | None) -> Light:
    if row is None:
        return Light("file", "wait", "Print file not asked for yet")
    if row.is_done:
        state = "ok" if row.verdict == "pass" else "wait"
        words = "Print file ready" if state == "ok" else "Print file waits for a look"
        return Light("file", state, words)
    if row.has_ended:
        return Light("file", "no", "Print file failed")
    return Light("file", "wait", "Print file on its way")


def _passport_light(row: PrintFile | None) -> Light:
    if row is not None and row.passport:
        return Light("seal", "ok", "Passport signed")
    return Light("seal", "wait", "No passport yet")


def _go_light(item: WorkItem) -> Light:
    order = item.work_order
    if order.is_held:
        return Light("hand", "no", "On hold")
    if order.request == "cancel_requested":
        return Light("hand", "no", "The shop asks to stop")
    if order.request == "submitted":
        return Light("hand", "wait", "Not accepted yet")
    return Light("hand", "ok", "Go")


def due_words(due: datetime | None, now: datetime) -> tuple[str, str]:
    """("18:00", "today"), ("Tue", "") or ("15:40", "late"); a dash without a promise."""
    if due is None:
        return "–", ""
    if due < now:
        return due.strftime("%H:%M" if due.date() == now.date() else "%a"), "late"
    if due.date() == now.date():
        return due.strftime("%H:%M"), "today"
    return due.strftime("%a"), ""


def ago(span: timedelta) -> str:
    """A span in the coarsest unit that says enough: "3 min", "2 h", "4 d"."""
    minutes = int(span.total_seconds() // 60)
    if minutes < 60:
        return f"{max(minutes, 0)} min"
    if minutes < 48 * 60:
        return f"{minutes // 60} h"
    return f"{minutes // (24 * 60)} d"
