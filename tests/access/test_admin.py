"""Every address of the merchant's panel: only staff, and only with the permission."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import NoReverseMatch, get_resolver, reverse

from designer.models import MotifPack, OwnScene, PromptReview
from tests.access.snapshot import Snapshot, take_snapshot
from tests.access.test_every_url import patterns
from tests.access.world import World

OPEN = {"login", "logout"}  # for everybody
FOR_STAFF = {"index", "jsi18n", "search", "password_change", "password_change_done"}
OF_A_SCENE = ("act", "photo", "cut", "marks", "grid", "look", "keep", "finish")
OUTSIDERS = ("anonymous", "alice", "tomasz")
NAMES = sorted(
    {
        name.removeprefix("admin:")
        for name in patterns(get_resolver())
        if name.startswith("admin:") and not name.endswith(":None")
    }
)
ENDINGS = ("_changelist", "_add", "_change", "_delete", "_history")

pytestmark = pytest.mark.django_db


def model_of(name: str) -> Any:
    """The model of ``shop_order_change`` and the like, or None."""
    for ending in ENDINGS:
        app, _, model = name.removesuffix(ending).partition("_")
        if name.endswith(ending) and model and not model.endswith("password"):
            return apps.get_model(app, model)
    return None


def first_pack() -> MotifPack:
    return MotifPack.objects.get()


def address_of(name: str) -> str | None:
    """With the first row there is; None for addresses of rows when there is none."""
    model = model_of(name)
    row = model._default_manager.first() if model else None
    fixed = {
        "auth_user_password_change": ["1"],
        "app_list": ["shop"],
        "view_on_site": ["1", "1"],
        "shop_order_act": ["1"],
        "designer_motifpack_act": [str(first_pack().pk)],
        "designer_packmotif_picture": [str(first_pack().motifs.first().pk), "flat"],
        **{f"designer_ownscene_{verb}": [str(OwnScene.objects.get().pk)] for verb in OF_A_SCENE},
    }
    args = fixed.get(name, [row.pk] if row else [])
    if name.endswith(("_add", "_changelist")) or name == "password_change":
        args = []
    try:
        return reverse(f"admin:{name}", args=args)
    except NoReverseMatch:
        return None


def client_of(world: World, actor: str) -> Client:
    client = Client(raise_request_exception=False)
    client.cookies = world.clients[actor].cookies.copy()
    return client


@pytest.mark.parametrize("name", NAMES)
def test_outsiders_are_sent_to_the_log_in(world: World, name: str) -> None:
    address = address_of(name)
    if name in OPEN or address is None:
        return
    for actor in OUTSIDERS:
        answer = client_of(world, actor).get(address)
        assert answer.status_code == 302, actor
        assert answer["Location"].startswith("/admin/login/"), actor


@pytest.mark.parametrize("name", NAMES)
def test_outsiders_change_nothing(world: World, before: Snapshot, name: str) -> None:
    address = address_of(name)
    if address is None:
        return
    for actor in OUTSIDERS:
        assert client_of(world, actor).post(address, {"do": "refund_order"}).status_code < 500
    after = take_snapshot()
    assert before.changed(after) | before.added(after) == set()


@pytest.mark.parametrize("name", NAMES)
def test_staff_without_permissions_see_no_row(world: World, name: str) -> None:
    address = address_of(name)
    if name in OPEN | FOR_STAFF or address is None:
        return
    answer = client_of(world, "clerk").get(address)
    assert answer.status_code in (403, 404, 405), address
    text = answer.content.decode()
    assert world.order.number not in text
    assert world.order.email not in text


@pytest.mark.parametrize("name", NAMES)
def test_staff_without_permissions_change_nothing(
    world: World, before: Snapshot, name: str
) -> None:
    address = address_of(name)
    if address is None:
        return
    sent = {"do": "refund_order", "action": "delete_selected", "post": "yes"}
    assert client_of(world, "clerk").post(address, sent).status_code < 500
    after = take_snapshot()
    assert before.changed(after) | before.added(after) == set()


@pytest.mark.parametrize("name", NAMES)
def test_the_merchant_finds_no_broken_page(world: World, name: str) -> None:
    address = address_of(name)
    if address is not None:
        assert client_of(world, "staff").get(address).status_code in (200, 302, 403, 404, 405)


def test_the_home_shows_no_order_to_staff_without_permissions(world: World) -> None:
    text = client_of(world, "clerk").get("/admin/").content.decode()
    assert world.order.number not in text
    assert "Revenue" not in text


def test_the_search_finds_nothing_for_staff_without_permissions(world: World) -> None:
    for asked in (world.order.number, world.order.email, world.order.name):
        answer = client_of(world, "clerk").get("/admin/search/", {"s": asked, "extended": "1"})
        assert f"/order/{world.order.pk}/" not in answer.content.decode()


def allow(username: str, *codes: str) -> None:
    from django.contrib.auth import get_user_model

    user = get_user_model().objects.get(username=username)
    user.user_permissions.set(Permission.objects.filter(codename__in=codes))


def decide(client: Client, row: PromptReview) -> None:
    sent = {"action": "allow_prompts", "_selected_action": [row.pk]}
    client.post("/admin/designer/promptreview/", sent)
    row.refresh_from_db()


@pytest.mark.parametrize(
    ("codes", "outcome"),
    [
        ((), "open"),
        (("view_promptreview",), "open"),
        (("view_promptreview", "change_promptreview"), "allowed"),
    ],
)
def test_a_prompt_is_decided_only_with_the_permission(
    world: World, codes: tuple[str, ...], outcome: str
) -> None:
    row = PromptReview.objects.create(
        shopper=world.alice, prompt="x", action="review", category="other", outcome="open"
    )
    allow("clerk", *codes)
    decide(client_of(world, "clerk"), row)
    assert row.outcome == outcome
