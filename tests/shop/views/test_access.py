"""Every address of an order against everybody who might try it."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from designer.work import drain_work
from shop.access import order_key
from shop.models import SentMail
from shop.services.mails import queue_mail
from tests.shop import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def order(alice):
    row = builders.order(alice)
    queue_mail(order=row, kind="paid")
    drain_work()
    return row


def _addresses(order):
    line = order.lines.get()
    return {
        "order": ("get", reverse("shop:order", args=[order.token])),
        "timeline": ("get", reverse("shop:order_timeline", args=[order.token])),
        "pay": ("get", reverse("shop:pay", args=[order.token])),
        "press": ("post", reverse("shop:pay", args=[order.token])),
        "paid": ("get", reverse("shop:paid", args=[order.token])),
        "cancel": ("post", reverse("shop:order_cancel", args=[order.token])),
        "passport": ("get", reverse("shop:order_passport", args=[order.token, line.token])),
        "compared": (
            "get",
            reverse("shop:order_comparison", args=[order.token, line.token, "print"]),
        ),
        "mail": ("get", reverse("shop:mail", args=[SentMail.objects.get().token])),
    }


NAMES = ["order", "timeline", "pay", "press", "paid", "cancel", "passport", "compared", "mail"]
MEASURED = ("passport", "compared")  # there once the factory has laid the print over the picture


@pytest.mark.parametrize("name", NAMES)
def test_strangers_find_nothing(client, bob_client, order, name):
    method, address = _addresses(order)[name]
    for stranger in (client, bob_client):
        assert getattr(stranger, method)(address).status_code == 404
    order.refresh_from_db()
    assert order.state == "placed"


@pytest.mark.parametrize("name", [n for n in NAMES if n not in MEASURED])
def test_the_shopper_gets_in(alice_client, order, name):
    method, address = _addresses(order)[name]
    assert getattr(alice_client, method)(address).status_code in (200, 303)


@pytest.mark.parametrize("name", MEASURED)
def test_what_is_not_measured_yet_is_not_found(alice_client, order, name):
    assert alice_client.get(_addresses(order)[name][1]).status_code == 404


def test_staff_with_the_permission_may_look(staff_client, order):
    assert staff_client.get(_addresses(order)["order"][1]).status_code == 200


def test_staff_without_the_permission_may_not(client, django_user_model, order):
    client.force_login(django_user_model.objects.create_user("packer", is_staff=True))
    assert client.get(_addresses(order)["order"][1]).status_code == 404


def test_the_link_of_a_mail_opens_the_order_on_another_device(client, order):
    address = _addresses(order)["order"][1]
    answer = client.get(f"{address}?k={order_key(order)}")
    assert answer.status_code == 303
    assert answer["Location"] == address  # the secret leaves the address bar
    assert client.get(address).status_code == 200


@pytest.mark.parametrize("key", ["", "x", "a:b:c", "\u00e9"])
def test_a_wrong_link_opens_nothing(client, order, key):
    assert client.get(_addresses(order)["order"][1], {"k": key}).status_code == 404


def test_the_link_of_one_order_opens_no_other(client, alice, order):
    other = builders.order(alice)
    address = reverse("shop:order", args=[other.token])
    assert client.get(address, {"k": order_key(order)}).status_code == 404


def test_the_line_of_another_order_has_no_passport_here(alice_client, bob, order):
    foreign = builders.order(bob).lines.get()
    address = reverse("shop:order_passport", args=[order.token, foreign.token])
    assert alice_client.get(address).status_code == 404


def test_the_link_comes_only_to_the_address_of_the_order(client, order, mailoutbox):
    mailoutbox.clear()
    for email in ("thief@example.com", order.email):
        answer = client.post("/orders/", {"number": order.number, "email": email})
        assert answer.context["sent"] is True
    drain_work()
    assert [mail.to for mail in mailoutbox] == [[order.email]]
    assert f"/orders/{order.token}/?k=" in mailoutbox[0].body


def test_asking_for_the_link_again_and_again_sends_one(client, order, mailoutbox):
    mailoutbox.clear()
    for _ in range(5):
        client.post("/orders/", {"number": order.number, "email": order.email})
    drain_work()
    assert len(mailoutbox) == 1


def test_order_pages_are_not_kept_by_caches(alice_client, order):
    answer = alice_client.get(_addresses(order)["order"][1])
    assert "no-store" in answer["Cache-Control"]


def test_nobody_but_the_shopper_restores_or_changes_her_lines(client: Client):
    for name in ("cart_change", "cart_copy", "cart_remove", "cart_restore"):
        answer = client.post(reverse(f"shop:{name}", args=["unknown"]), {"size": "M"})
        assert answer["Location"] == "/cart/"


def test_a_machine_cannot_try_order_numbers_all_day(client, alice, mailoutbox):
    orders = [builders.order(alice) for _ in range(25)]
    for row in orders:
        answer = client.post("/orders/", {"number": row.number, "email": row.email})
        assert answer.context["sent"] is True  # the answer tells a machine nothing
    drain_work()
    assert len(mailoutbox) == 20
