from __future__ import annotations

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from designer.models import PromptReview
from designer.work import drain_work
from shop.models import Order, Product, Refund
from shop.services.moves import tell_story
from shop.services.payments import confirm_payment, settle_payment, start_payment
from tests.shop import builders

pytestmark = pytest.mark.django_db

PAGES = [
    "product",
    "order",
    "payment",
    "refund",
    "ledgerentry",
    "webhookinbox",
    "sentmail",
    "handover",
]


@pytest.fixture
def paid(alice, stripe) -> Order:
    order = builders.order(alice)
    payment = start_payment(order=order, base_url="http://testserver/")
    stripe.pay(payment.reference)
    settle_payment(payment=payment)
    order.refresh_from_db()
    order.handover.delete()
    return order


def _press(client: Client, order: Order, **data):
    address = reverse("admin:shop_order_act", args=[order.pk])
    return client.post(address, data, follow=True)


@pytest.mark.parametrize("name", PAGES)
def test_every_list_opens(staff_client, paid, name):
    drain_work()
    assert staff_client.get(reverse(f"admin:shop_{name}_changelist")).status_code == 200


def test_an_orders_page_shows_its_lines_story_money_and_mails(staff_client, paid):
    drain_work()
    page = staff_client.get(reverse("admin:shop_order_change", args=[paid.pk])).content.decode()
    for words in ("Relaxed hoodie", "Cartoon sunflower pattern", "Visa ending 4242", "Paid"):
        assert words in page
    assert "Give money back" in page


def test_the_whole_amount_goes_back_at_one_press(staff_client, paid, stripe):
    _press(staff_client, paid, do="refund_order")
    drain_work()
    paid.refresh_from_db()
    assert paid.state == "refunded"
    assert [refund["amount"] for refund in stripe.state.of_kind("refund")] == [6900]


def test_a_part_goes_back(staff_client, paid):
    _press(staff_client, paid, do="refund_order", refund_amount="12,50")
    assert Refund.objects.get().amount_minor == 1250


@pytest.mark.parametrize("amount", ["0", "-3", "69.01", "1.999", "NaN", "Infinity", "lots"])
def test_an_odd_amount_is_refused_in_words(staff_client, paid, amount):
    page = _press(staff_client, paid, do="refund_order", refund_amount=amount)
    assert page.status_code == 200
    assert not Refund.objects.exists()


def test_an_order_can_be_cancelled_and_its_mail_sent_again(staff_client, paid, mailoutbox):
    drain_work()
    _press(staff_client, paid, do="resend_mail")
    drain_work()
    assert len(mailoutbox) == 2
    assert len({mail.subject for mail in mailoutbox}) == 1
    _press(staff_client, paid, do="cancel_order")
    drain_work()
    paid.refresh_from_db()
    assert paid.state == "refunded"


@pytest.mark.parametrize("verb", ["", "drop_table", "send_to_factory"])
def test_what_does_not_fit_now_does_nothing(staff_client, alice, verb):
    order = builders.order(alice)
    assert _press(staff_client, order, do=verb).status_code == 200
    order.refresh_from_db()
    assert order.state == "placed"


def test_verbs_need_a_post_and_the_permission(staff_client, client, django_user_model, paid):
    address = reverse("admin:shop_order_act", args=[paid.pk])
    assert staff_client.get(address).status_code == 405
    viewer = django_user_model.objects.create_user("viewer", is_staff=True)
    viewer.user_permissions.add(Permission.objects.get(codename="view_order"))
    client.force_login(viewer)
    assert client.post(address, {"do": "refund_order"}).status_code == 403
    assert not Refund.objects.exists()


def test_verbs_are_refused_to_forms_from_elsewhere(django_user_model, paid):
    django_user_model.objects.create_superuser("boss")
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(django_user_model.objects.get(username="boss"))
    address = reverse("admin:shop_order_act", args=[paid.pk])
    assert strict.post(address, {"do": "refund_order"}).status_code == 403


def test_a_verb_for_many_orders_at_once(staff_client, alice):
    orders = [builders.order(alice) for _ in range(3)]
    data = {"action": "cancel_order", "_selected_action": [order.pk for order in orders]}
    staff_client.post(reverse("admin:shop_order_changelist"), data)
    assert set(Order.objects.values_list("state", flat=True)) == {"cancelled"}


@pytest.mark.parametrize("name", ["order", "payment", "refund", "ledgerentry", "sentmail"])
def test_history_is_not_edited_by_hand(staff_client, paid, name):
    assert staff_client.get(reverse(f"admin:shop_{name}_add")).status_code == 403


def test_a_product_can_be_changed(staff_client):
    product = builders.product()
    address = reverse("admin:shop_product_change", args=[product.pk])
    page = staff_client.get(address)
    form = page.context["adminform"].form
    data = {name: form[name].value() for name in form.fields}
    staff_client.post(address, {**data, "price_minor": 7100})
    assert Product.objects.get().price_minor == 7100


@pytest.mark.parametrize("days", ["1", "7", "28", "99", "x"])
def test_the_merchants_home_opens_on_every_period(staff_client, paid, days):
    page = staff_client.get("/admin/", {"days": days})
    assert page.status_code == 200
    assert "DASHBOARD" not in page.content.decode()


def test_the_home_names_what_needs_a_person(paid):
    from shop.dashboard import look_at_store

    tell_story(order=paid, code="refund_failed", text="Giving back did not work", needs_you=True)
    PromptReview.objects.create(
        prompt="a famous mouse", action="review", category="brand", reason="", outcome="open"
    )
    home = look_at_store(days=7)
    assert [need.tag for need, _ in home["needs"]] == ["Money", "Moderation"]
    figures = {tile.title: tile.value for tile in home["tiles"]}
    assert (figures["Paid orders"], figures["Revenue"]) == ("1", "€69.00")
    assert home["hours"].total_today == 1
    assert home["best"][0][0].sold == 1


def test_an_empty_store_has_a_home(staff_client):
    assert staff_client.get("/admin/").status_code == 200


def test_what_was_dealt_with_leaves_the_home(staff_client, paid):
    from shop.queries.needs import needs

    tell_story(order=paid, code="disputed", text="Disputed", needs_you=True)
    assert needs()
    _press(staff_client, paid, do="settle_events")
    assert needs() == []


def test_a_second_press_of_give_back_asks_once(staff_client, alice):
    payment = builders.payment(builders.order(alice))
    confirm_payment(payment=payment, found=_success(payment))
    form = {"do": "refund_order", "refund_amount": "5", "refunds_seen": "0"}
    for _ in range(2):
        _press(staff_client, payment.order, **form)
    assert Refund.objects.count() == 1
    _press(staff_client, payment.order, **{**form, "refunds_seen": "1"})
    assert Refund.objects.count() == 2


def _success(payment):
    from shop.payments.base import Found

    return Found("succeeded", payment.reference, amount=payment.amount)
