"""Bag, checkout, payment and order page, pressed as a browser without JavaScript would."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from designer.services.heads import move_head
from designer.shoppers import SESSION_KEY
from designer.work import drain_work
from shop.models import CartLine, Order, Product, SentMail
from tests.shop import builders

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_pictures")]


@pytest.fixture
def print_(alice):
    builders.product()
    version = builders.version(alice)
    move_head(design=version.design, to=version)
    return version


@pytest.fixture
def shopper(alice_client, print_) -> Client:
    """Alice with one hoodie in her bag."""
    answer = alice_client.post("/cart/add/", {"version": print_.token, "size": "M"})
    assert (answer.status_code, answer["Location"]) == (303, "/cart/")
    return alice_client


def _checkout(client: Client, **changes) -> object:
    page = client.get("/checkout/")
    token = page.context["form"]["checkout_token"].value()
    return client.post("/checkout/", {**builders.FORM, "checkout_token": token, **changes})


def test_the_bag_shows_what_is_in_it(shopper):
    page = shopper.get("/cart/")
    assert [str(line.total) for line in page.context["lines"]] == ["€69.00"]
    assert str(page.context["totals"].tax) == "€11.02"
    assert "Cartoon sunflower pattern" in page.content.decode()


def test_the_header_counts_the_pieces(shopper):
    assert shopper.get("/").context["cart_count"] == 1


def test_an_empty_bag_says_so(client):
    page = client.get("/cart/")
    assert page.status_code == 200
    assert page.context["totals"] is None


def test_a_changed_quantity_changes_the_total(shopper):
    line = CartLine.objects.get()
    shopper.post(reverse("shop:cart_change", args=[line.token]), {"quantity": 3, "size": "L"})
    page = shopper.get("/cart/")
    assert [(row.size, str(row.total)) for row in page.context["lines"]] == [("L", "€207.00")]


def test_a_removed_line_offers_undo_once(shopper):
    line = CartLine.objects.get()
    shopper.post(reverse("shop:cart_remove", args=[line.token]))
    assert shopper.get("/cart/").context["removed"].token == line.token
    assert shopper.get("/cart/").context["removed"] is None
    shopper.post(reverse("shop:cart_restore", args=[line.token]))
    assert len(shopper.get("/cart/").context["lines"]) == 1


def test_quantity_nought_removes(shopper):
    line = CartLine.objects.get()
    shopper.post(reverse("shop:cart_change", args=[line.token]), {"quantity": 0})
    assert shopper.get("/cart/").context["removed"].token == line.token


def test_htmx_gets_the_inside_of_the_bag(shopper):
    line = CartLine.objects.get()
    answer = shopper.post(
        reverse("shop:cart_copy", args=[line.token]), {"size": "S"}, headers={"HX-Request": "true"}
    )
    assert answer.status_code == 200
    assert answer["HX-Trigger"] == "bag-changed"
    assert "<html" not in answer.content.decode()


def test_a_size_we_lack_is_said_in_the_bag(alice_client, print_):
    alice_client.post("/cart/add/", {"version": print_.token, "size": "9XL"})
    assert alice_client.get("/cart/").context["problem"] == "Please choose a size."


def test_a_guest_can_put_an_example_into_her_bag(client, print_):
    print_.design.is_public = True
    print_.design.save()
    client.post("/cart/add/", {"version": print_.token, "size": "M"})
    assert len(client.get("/cart/").context["lines"]) == 1
    assert SESSION_KEY in client.session


def test_changes_need_a_post(shopper):
    for name in ("cart_change", "cart_copy", "cart_remove", "cart_restore"):
        assert shopper.get(reverse(f"shop:{name}", args=["x"])).status_code == 405
    assert shopper.get("/cart/add/").status_code == 405


def test_forms_from_elsewhere_are_refused(alice, print_):
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/cart/add/", {"version": print_.token, "size": "M"})
    assert answer.status_code == 403


def test_checkout_pay_and_the_order_page(shopper, mailoutbox):
    answer = _checkout(shopper)
    order = Order.objects.get()
    assert (answer.status_code, answer["Location"]) == (303, f"/pay/{order.token}/")
    page = shopper.get(answer["Location"])
    assert "No money moves" in page.content.decode()
    paid = shopper.post(answer["Location"], {"outcome": "pay"})
    assert (paid.status_code, paid["Location"]) == (303, f"/orders/{order.token}/")
    drain_work()
    story = shopper.get(paid["Location"])
    assert story.context["order"].headline == "It is yours."
    codes = [step.code for step in story.context["timeline"]]
    assert codes[:2] == ["placed", "paid"]
    assert "shipped" in codes
    assert story.context["poll_href"]
    assert [mail["subject"] for mail in story.context["mails"]] == [mailoutbox[0].subject]


def test_a_declined_card_keeps_the_order_and_says_so(shopper):
    pay = _checkout(shopper)["Location"]
    declined = shopper.post(pay, {"outcome": "decline"})
    assert declined.status_code == 422
    assert "declined" in declined.context["problem"]
    assert shopper.post(pay, {"outcome": "pay"}).status_code == 303
    assert Order.objects.get().state == "paid"


def test_leaving_the_payment_keeps_the_order_unpaid(shopper):
    pay = _checkout(shopper)["Location"]
    shopper.post(pay, {"outcome": "cancel"})
    order = Order.objects.get()
    assert order.state == "awaiting_payment"
    assert shopper.get(f"/orders/{order.token}/").context["order"].can_pay


def test_pressing_twice_orders_once(shopper):
    token = shopper.get("/checkout/").context["form"]["checkout_token"].value()
    form = {**builders.FORM, "checkout_token": token}
    first, second = shopper.post("/checkout/", form), shopper.post("/checkout/", form)
    assert first["Location"] == second["Location"]
    assert Order.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("email", "nobody"),
        ("name", ""),
        ("line1", ""),
        ("country", "XX"),
        ("delivery", "drone"),
        ("proof", ""),
    ],
)
def test_a_wrong_field_is_named_and_nothing_is_ordered(shopper, field, wrong):
    answer = _checkout(shopper, **{field: wrong})
    assert answer.status_code == 422
    assert field in answer.context["form"].errors
    assert not Order.objects.exists()


def test_a_bag_that_changed_is_shown_again_before_it_is_ordered(shopper, print_):
    token = shopper.get("/checkout/").context["form"]["checkout_token"].value()
    shopper.post("/cart/add/", {"version": print_.token, "size": "L"})
    answer = shopper.post("/checkout/", {**builders.FORM, "checkout_token": token})
    assert answer.status_code == 422
    assert "changed" in answer.context["problem"]
    fresh = answer.context["form"]["checkout_token"].value()
    assert fresh != token
    assert shopper.post("/checkout/", {**builders.FORM, "checkout_token": fresh}).status_code == 303


def test_an_empty_bag_has_no_checkout(client):
    assert client.get("/checkout/")["Location"] == "/cart/"
    assert client.post("/checkout/", builders.FORM)["Location"] == "/cart/"


def test_with_a_key_she_is_sent_to_stripe_and_back(shopper, stripe):
    answer = _checkout(shopper)
    assert answer["Location"].startswith(stripe.base)
    order = Order.objects.get()
    stripe.pay(order.payments.get().reference)
    back = shopper.get(reverse("shop:paid", args=[order.token]))
    assert back["Location"] == f"/orders/{order.token}/"
    order.refresh_from_db()
    assert order.state == "paid"


def test_coming_back_without_having_paid_pays_nothing(shopper, stripe):
    _checkout(shopper)
    order = Order.objects.get()
    shopper.get(reverse("shop:paid", args=[order.token]))
    order.refresh_from_db()
    assert order.state == "awaiting_payment"


def test_while_stripe_is_down_the_order_waits_and_can_be_paid_later(shopper, stripe):
    from tests.fakes.stripe import Fault

    stripe.state.faults.append(Fault("/v1/checkout"))
    answer = _checkout(shopper)
    order = Order.objects.get()
    assert answer["Location"] == f"/orders/{order.token}/"
    assert "not well" in shopper.get(answer["Location"]).context["problem"]
    assert shopper.get(f"/pay/{order.token}/")["Location"].startswith(stripe.base)


def test_the_demo_page_takes_no_orders_of_stripe(shopper, stripe):
    _checkout(shopper)
    order = Order.objects.get()
    shopper.post(f"/pay/{order.token}/", {"outcome": "pay"})
    order.refresh_from_db()
    assert order.state == "awaiting_payment"


def test_an_order_can_be_cancelled_from_its_page(shopper):
    _checkout(shopper)
    order = Order.objects.get()
    shopper.post(reverse("shop:order_cancel", args=[order.token]))
    page = shopper.get(f"/orders/{order.token}/")
    assert page.context["order"].state == "cancelled"
    assert page.context["poll_href"] == ""


def test_the_order_polls_its_story(shopper):
    _checkout(shopper)
    order = Order.objects.get()
    part = shopper.get(reverse("shop:order_timeline", args=[order.token]))
    assert part.status_code == 200
    assert "<html" not in part.content.decode()


def test_what_she_may_still_do_is_renewed_with_the_story(shopper):
    _checkout(shopper)
    order = Order.objects.get()
    story = reverse("shop:order_timeline", args=[order.token])
    before = shopper.get(story, headers={"hx-request": "true"}).content.decode()
    shopper.post(reverse("shop:order_cancel", args=[order.token]))
    after = shopper.get(story, headers={"hx-request": "true"}).content.decode()
    assert 'id="order-acts" hx-swap-oob="true"' in before
    assert 'data-open="cancel"' in before
    assert 'data-open="cancel"' not in after


def test_a_mail_can_be_read_in_the_browser_with_a_policy_of_its_own(shopper):
    pay = _checkout(shopper)["Location"]
    shopper.post(pay, {"outcome": "pay"})
    drain_work()
    mail = SentMail.objects.get()
    page = shopper.get(reverse("shop:mail", args=[mail.token]))
    assert "script-src" not in page["Content-Security-Policy"]
    assert "default-src 'none'" in page["Content-Security-Policy"]
    assert "Thank you. We begin." in page.content.decode()
    text = shopper.get(reverse("shop:mail", args=[mail.token]) + "?text")
    assert text["Content-Type"].startswith("text/plain")
    assert "€69.00" in text.content.decode()


def test_her_words_cannot_bring_markup_into_a_mail_or_a_page(shopper):
    _checkout(shopper, name="<b>Noor</b> <script>alert(1)</script>")
    order = Order.objects.get()
    shopper.post(f"/pay/{order.token}/", {"outcome": "pay"})
    drain_work()
    for address in (
        f"/orders/{order.token}/",
        reverse("shop:mail", args=[SentMail.objects.get().token]),
    ):
        assert "<script>alert" not in shopper.get(address).content.decode()


def test_a_garment_taken_off_the_shelf_is_said_in_the_bag(shopper):
    Product.objects.update(is_live=False)
    page = shopper.get("/cart/")
    assert page.context["lines"] == ()
    assert "do not sell" in page.context["problem"]
    assert shopper.get("/checkout/")["Location"] == "/cart/"
