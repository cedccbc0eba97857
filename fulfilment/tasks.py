"""Celery's doors of this floor. Print files and deliveries run through the ground floor's own."""

from __future__ import annotations

from celery import shared_task

from fulfilment.services.chasing import give_up_old_holds
from fulfilment.services.idempotency import forget_old_keys


@shared_task(name="fulfilment.forget_old_keys")
def forget_old_keys_task() -> int:
    return forget_old_keys()


@shared_task(name="fulfilment.give_up_old_holds")
def give_up_old_holds_task() -> int:
    return give_up_old_holds()
