"""``python manage.py reconcile_payments``: asks the provider about everything left open."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management import BaseCommand, CommandError

from shop.services.reconciling import reconcile_orders, reconcile_payments


class Command(BaseCommand):
    help = "Asks about open payments and refunds, and follows orders at the factory."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--everything", action="store_true", help="also what is quite new")

    def handle(self, *args: Any, **options: Any) -> None:
        result = reconcile_payments(everything=options["everything"]) + reconcile_orders()
        self.stdout.write(
            f"asked about {result.asked}, moved {result.moved}, unreachable {result.unreachable}"
        )
        if result.unreachable:
            raise CommandError("Some could not be asked about; run this again later.")
