"""``python manage.py seed_store``: products, people and a factory for the demo store."""

from __future__ import annotations

from typing import Any

from django.core.management import BaseCommand

from shop.services.seeding import seed_store


class Command(BaseCommand):
    help = "Adds Super Rad Hoodies' products, log-ins and factory; prints the log-ins."

    def handle(self, *args: Any, **options: Any) -> None:
        store = seed_store()
        self.stdout.write(f"admin    {store.admin_user} / {store.admin_password}")
        self.stdout.write(f"factory  {store.factory_user} / {store.factory_password}")
        self.stdout.write(f"api key  {store.factory_key}")
