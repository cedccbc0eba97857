from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from designer.work import drain_work
from shop.models import Chore, Order, Payment
from shop.services.payments import start_payment
from shop.services.reconciling import ensure_chores, reconcile_payments
from tests.fakes.stripe import Fault
from tests.shop import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def forgotten(alice, stripe):
    """A payment that was made, and whose webhooks were all lost."""
    payment = start_payment(order=builders.order(alice), base_url="http://testserver/")
    stripe.pay(payment.reference)
    Payment.objects.update(asked_at=timezone.now() - timedelta(hours=1))
    return payment


def test_a_payment_whose_webhooks_were_lost_is_found(forgotten):
    assert reconcile_payments().moved == 1
    assert Order.objects.get().state == "paid"
    assert reconcile_payments().asked == 0


def test_what_is_quite_new_is_left_to_its_webhooks(forgotten):
    Payment.objects.update(asked_at=timezone.now())
    assert reconcile_payments().asked == 0


def test_a_provider_that_is_down_is_asked_again_later(forgotten, stripe):
    stripe.state.faults.append(Fault("/v1/checkout"))
    assert reconcile_payments().unreachable == 1
    assert reconcile_payments().moved == 1


def test_the_command_says_what_it_found_and_fails_when_nobody_answers(forgotten, stripe, capsys):
    stripe.state.faults.append(Fault("/v1/checkout"))
    with pytest.raises(CommandError):
        call_command("reconcile_payments")
    call_command("reconcile_payments")
    assert "moved 1" in capsys.readouterr().out


def test_a_chore_does_its_work_and_comes_back(forgotten):
    ensure_chores()
    Chore.objects.update(next_at=timezone.now())
    drain_work()
    assert Order.objects.get().state == "paid"
    chore = Chore.objects.get(name="reconcile_payments")
    assert (chore.state, chore.attempts) == ("queued", 0)
    assert chore.next_at > timezone.now() + timedelta(seconds=chore.every_seconds - 60)


def test_a_chore_that_breaks_comes_back_too(monkeypatch, db):
    def broken():
        raise RuntimeError("broken")

    monkeypatch.setitem(
        __import__("shop.services.reconciling", fromlist=["CHORES"]).CHORES,
        "reconcile_payments",
        broken,
    )
    ensure_chores()
    for _ in range(3):
        Chore.objects.update(next_at=timezone.now())
        drain_work()
    assert Chore.objects.get(name="reconcile_payments").state == "queued"
