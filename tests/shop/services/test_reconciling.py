from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from designer.chores import run_due_chores
from shop.models import Order, Payment
from shop.services.payments import start_payment
from shop.services.reconciling import reconcile_payments
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


def test_the_sweepers_chores_find_lost_payments(forgotten):
    assert {"reconcile_payments", "reconcile_orders"} <= set(run_due_chores())
    assert Order.objects.get().state == "paid"
