from __future__ import annotations

import pytest

from designer.work import drain_work
from shop.errors import IllegalMove, PaymentRefused, ProviderDown
from shop.models import Handover, LedgerEntry, Order, Payment, Refund, SentMail
from shop.money import Money
from shop.payments.base import Found
from shop.payments.demo import decide_demo_charge
from shop.services.payments import apply_found, confirm_payment, settle_payment, start_payment
from tests.fakes.stripe import Fault
from tests.shop import builders

pytestmark = pytest.mark.django_db

BASE = "http://testserver/"


def _found(payment: Payment, state: str = "succeeded", **fields) -> Found:
    return Found(
        **{"state": state, "reference": payment.reference, "amount": payment.amount, **fields}
    )


def test_a_paid_order_has_a_ledger_line_a_handover_and_a_mail_on_its_way(alice):
    payment = builders.payment(builders.order(alice))
    assert confirm_payment(payment=payment, found=_found(payment, paid_with="Visa ending 4242"))
    order = Order.objects.get()
    assert order.state == "paid"
    assert LedgerEntry.objects.get().amount_minor == 6900
    assert Handover.objects.get().order == order
    assert SentMail.objects.get().kind == "paid"


def test_hearing_of_a_payment_again_changes_nothing(alice):
    payment = builders.payment(builders.order(alice))
    assert confirm_payment(payment=payment, found=_found(payment))
    for state in ("succeeded", "failed", "cancelled", "open", "unknown"):
        assert not confirm_payment(payment=payment, found=_found(payment, state))
    payment.refresh_from_db()
    assert payment.state == "succeeded"
    assert LedgerEntry.objects.count() == 1


def test_a_payment_we_gave_up_on_may_still_succeed(alice):
    payment = builders.payment(builders.order(alice), state="cancelled")
    assert confirm_payment(payment=payment, found=_found(payment))
    assert Order.objects.get().state == "paid"


def test_another_amount_does_not_pay_the_order(alice):
    payment = builders.payment(builders.order(alice))
    wrong = _found(payment, amount=Money(1, "EUR"))
    assert not confirm_payment(payment=payment, found=wrong)
    order = Order.objects.get()
    assert order.state == "placed"
    assert order.events.get().needs_you


def test_a_second_payment_of_the_same_order_goes_back(alice):
    order = builders.order(alice)
    first, second = builders.payment(order), builders.payment(order)
    for payment in (first, second):
        confirm_payment(payment=payment, found=_found(payment))
    refund = Refund.objects.get()
    assert (refund.payment, refund.amount_minor) == (second, 6900)


def test_money_for_a_cancelled_order_goes_back(alice):
    order = builders.order(alice, state="cancelled")
    payment = builders.payment(order)
    confirm_payment(payment=payment, found=_found(payment))
    order.refresh_from_db()
    assert order.state == "cancelled"
    assert Refund.objects.get().payment == payment
    assert not Handover.objects.exists()


def test_two_presses_start_one_payment(alice):
    order = builders.order(alice)
    first = start_payment(order=order, base_url=BASE)
    assert start_payment(order=order, base_url=BASE) == first
    order.refresh_from_db()
    assert order.state == "awaiting_payment"


def test_after_a_decline_the_next_press_starts_afresh(alice):
    order = builders.order(alice)
    first = start_payment(order=order, base_url=BASE)
    decide_demo_charge(reference=first.reference, outcome="failed")
    second = start_payment(order=order, base_url=BASE)
    assert second != first
    first.refresh_from_db()
    assert first.state == "failed"


def test_a_paid_order_cannot_be_paid_again(alice):
    with pytest.raises(IllegalMove):
        start_payment(order=builders.order(alice, state="paid"), base_url=BASE)


def test_paying_on_the_hosted_page_pays_the_order(alice, stripe):
    payment = start_payment(order=builders.order(alice), base_url=BASE)
    assert payment.redirect_url.startswith(stripe.base)
    stripe.pay(payment.reference)
    settle_payment(payment=payment)
    assert (payment.state, payment.paid_with) == ("succeeded", "Visa ending 4242")
    assert Order.objects.get().state == "paid"


def test_a_decline_on_the_hosted_page_leaves_it_open_and_says_why(alice, stripe):
    payment = start_payment(order=builders.order(alice), base_url=BASE)
    stripe.decline(payment.reference)
    settle_payment(payment=payment)
    assert (payment.state, payment.error_text) == ("open", "Your card was declined.")


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("status", [500, 0])
def test_a_broken_start_is_taken_up_again_with_the_same_key(alice, stripe, when, status):
    order = builders.order(alice)
    stripe.state.faults.append(Fault("/v1/checkout", when=when, status=status))
    with pytest.raises(ProviderDown):
        start_payment(order=order, base_url=BASE)
    payment = start_payment(order=order, base_url=BASE)
    assert Payment.objects.count() == 1
    assert len(stripe.state.of_kind("checkout.session")) == 1
    assert payment.reference


def test_an_expired_page_is_replaced(alice, stripe):
    order = builders.order(alice)
    first = start_payment(order=order, base_url=BASE)
    stripe.expire(first.reference)
    second = start_payment(order=order, base_url=BASE)
    assert second.reference != first.reference


def test_a_page_that_was_paid_elsewhere_is_not_opened_again(alice, stripe):
    order = builders.order(alice)
    payment = start_payment(order=order, base_url=BASE)
    stripe.pay(payment.reference)
    with pytest.raises(IllegalMove):
        start_payment(order=order, base_url=BASE)
    order.refresh_from_db()
    assert order.state == "paid"


def test_a_refusal_for_good_closes_the_payment(alice, monkeypatch):
    def refuse(self, ask):
        raise PaymentRefused("no")

    monkeypatch.setattr("shop.payments.demo.DemoProvider.start", refuse)
    with pytest.raises(PaymentRefused):
        start_payment(order=builders.order(alice), base_url=BASE)
    assert Payment.objects.get().state == "failed"


def test_a_dispute_asks_for_a_person(alice, stripe):
    payment = start_payment(order=builders.order(alice), base_url=BASE)
    stripe.pay(payment.reference)
    settle_payment(payment=payment)
    stripe.dispute(payment.reference)
    settle_payment(payment=payment)
    payment.refresh_from_db()
    assert payment.is_disputed
    assert Order.objects.get().events.filter(code="disputed", needs_you=True).exists()


def test_a_paid_order_sends_its_mail_once(alice, mailoutbox):
    payment = builders.payment(builders.order(alice))
    confirm_payment(payment=payment, found=_found(payment))
    Handover.objects.all().delete()
    drain_work()
    assert [mail.to for mail in mailoutbox] == [["noor@example.com"]]


def test_apply_found_needs_no_commit_of_its_own(alice):
    payment = builders.payment(builders.order(alice))
    apply_found(payment=payment, found=_found(payment, "failed", error_text="No."))
    payment.refresh_from_db()
    assert (payment.state, payment.error_text) == ("failed", "No.")
