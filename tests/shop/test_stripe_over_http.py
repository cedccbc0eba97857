"""A purchase with Stripe over real HTTP: our pages, its hosted page, its signed webhooks."""

from __future__ import annotations

import pytest
from django.urls import reverse

from designer.services.heads import move_head
from designer.work import drain_work
from shop.models import Order, WebhookInbox
from shop.walkthrough.visitor import Visitor
from tests.shop import builders

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("small_pictures"),
]


@pytest.fixture
def example(bob):
    builders.product()
    version = builders.version(bob)
    version.design.is_public = True
    version.design.save()
    move_head(design=version.design, to=version)
    return version


def _to_the_till(visitor: Visitor):
    """From the product page to Stripe's own page."""
    bag = visitor.submit(visitor.get("/p/hoodie/").form("/cart/add/"))
    assert bag.url.endswith("/cart/")
    form = visitor.get("/checkout/").form("/checkout/", having="email")
    return visitor.submit(form, **builders.FORM)


def test_a_guest_buys_an_example_and_the_webhook_tells_us(live_server, stripe, example):
    visitor = Visitor(live_server.url)
    till = _to_the_till(visitor)
    assert till.url.startswith(stripe.base)
    session = stripe.state.of_kind("checkout.session")[0]
    assert session["amount_total"] == 6900
    stripe.pay(session["id"])  # she pays, and closes the window before she is sent back
    hook = live_server.url + reverse("shop:stripe_webhook")
    for event in [*stripe.state.events, *stripe.state.events]:
        assert stripe.deliver(hook, event) == 200
    drain_work()
    order = Order.objects.get()
    assert order.payments.get().paid_with == "Visa ending 4242"
    assert order.paid_at is not None
    assert WebhookInbox.objects.count() == len(stripe.state.events)


def test_coming_back_from_the_hosted_page_is_enough(live_server, stripe, example):
    visitor = Visitor(live_server.url)
    till = _to_the_till(visitor)
    form = till.forms[0]
    form.action = form.action or till.url
    back = visitor.submit(form, press="pay")
    order = Order.objects.get()
    assert back.url.endswith(f"/orders/{order.token}/")
    assert "It is" in back.text
    assert order.paid_at is not None


def test_a_stranger_cannot_speak_for_stripe(live_server, stripe, example):
    _to_the_till(Visitor(live_server.url))
    session = stripe.state.of_kind("checkout.session")[0]
    stripe.secret = "whsec_of_a_stranger"
    lie = stripe.state.emit("checkout.session.completed", {**session, "payment_status": "paid"})
    assert stripe.deliver(live_server.url + reverse("shop:stripe_webhook"), lie) == 400
    drain_work()
    assert Order.objects.get().paid_at is None
