"""Every address of the store against everybody who might try it."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.access import lines_designer, lines_fulfilment, lines_shop
from tests.access.snapshot import Snapshot, take_snapshot
from tests.access.table import ACTORS, Line
from tests.access.world import World

LINES = [*lines_shop.LINES, *lines_designer.LINES, *lines_fulfilment.LINES]
READS = [line for line in LINES if line.method == "get"]
WRITES = [line for line in LINES if line.method == "post"]
ONES_OWN = {"designer.Shopper", "shop.Cart"}  # a visitor's own, made on her first act
STRANGERS = {"anonymous", "bob", "clerk", "rita", "rival_key"}
SHARED = {"designer.BudgetDay"}  # counts what the whole store spends

pytestmark = pytest.mark.django_db


def patterns(resolver: URLResolver, space: str = "") -> list[str]:
    """The names of all addresses, ``app:name``."""
    found: list[str] = []
    for part in resolver.url_patterns:
        if isinstance(part, URLPattern):
            found.append(f"{space}{part.name}")
        else:
            found += patterns(part, f"{part.namespace}:" if part.namespace else space)
    return found


def visit(world: World, line: Line, actor: str, *, method: str = "") -> Any:
    """The answer to this actor, in a browser of its own."""
    client = Client(raise_request_exception=False)
    client.cookies = copy.deepcopy(world.clients[actor].cookies)
    address = reverse(line.name, args=line.args(world))
    key = world.keys.get(actor)
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    if (method or line.method) == "get":
        return finished(client.get(address, dict(line.query(world) or {}), headers=headers))
    body = dict(line.body(world) or {})
    kind = {"content_type": "application/json"} if ":api-" in line.name else {}
    return finished(client.post(address, body, headers=headers, **kind))


def finished(answer: Any) -> Any:
    """Files are closed as a server would close them."""
    if answer.streaming:
        b"".join(answer)
    return answer


def test_every_address_has_a_line() -> None:
    everywhere = {name for name in patterns(get_resolver()) if not name.startswith("admin:")}
    assert everywhere == {line.name for line in LINES}


@pytest.mark.parametrize("actor", ACTORS)
@pytest.mark.parametrize("line", READS, ids=str)
def test_reading(world: World, line: Line, actor: str) -> None:
    answer = visit(world, line, actor)
    assert answer.status_code == line.status(actor)
    if actor in STRANGERS and not answer.streaming:
        asked = " ".join([*map(str, line.args(world)), *dict(line.query(world) or {}).values()])
        text = answer.content.decode(errors="replace")
        found = {secret for secret in secrets_of(world) if secret in text}
        assert {secret for secret in found if secret not in asked} == set()


@pytest.mark.parametrize("actor", ACTORS)
@pytest.mark.parametrize("line", WRITES, ids=str)
def test_writing(world: World, before: Snapshot, line: Line, actor: str) -> None:
    assert visit(world, line, actor).status_code == line.status(actor)
    if actor in line.owners:
        return
    after = take_snapshot()
    assert before.changed(after) <= (SHARED if line.adds else set())
    assert before.added(after) <= ONES_OWN | line.adds


def secrets_of(world: World) -> set[str]:
    """What nobody else may read anywhere: her tokens, and who she is."""
    rows = (
        world.design,
        world.version,
        world.round,
        world.waiting,
        world.line,
        world.order,
        world.bought,
        world.mail,
        world.photo,
        world.tryon,
        world.receipt,
        world.work_order,
        world.item,
        world.print_file,
        world.parcel,
    )
    return {row.token for row in rows} | {world.order.number, world.order.email, world.alice.key}


@pytest.mark.parametrize("line", WRITES, ids=str)
def test_what_only_writes_cannot_be_opened(world: World, line: Line) -> None:
    if any(read.name == line.name for read in READS):
        return
    owner = {"fulfilment:act": "tomasz", "fulfilment:scan": "tomasz"}.get(line.name, "alice")
    actor = "own_key" if ":api-" in line.name else owner
    assert visit(world, line, actor, method="get").status_code == 405


@pytest.mark.parametrize("line", WRITES, ids=str)
def test_a_form_from_elsewhere_is_refused(world: World, before: Snapshot, line: Line) -> None:
    """Without our CSRF token nothing is written; Stripe signs instead, the API has keys."""
    if line.name == "shop:stripe_webhook" or ":api-" in line.name:
        return
    client = Client(enforce_csrf_checks=True)
    actor = next(iter(line.owners), "alice")
    client.cookies = copy.deepcopy(world.clients[actor].cookies)
    address = reverse(line.name, args=line.args(world))
    assert client.post(address, dict(line.body(world) or {})).status_code == 403
    assert before.changed(take_snapshot()) == set()
