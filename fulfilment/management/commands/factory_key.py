"""Makes or rotates a factory's API key; it is shown once."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from fulfilment.models import Factory
from fulfilment.services.factories import create_api_key, rotate_api_key


class Command(BaseCommand):
    help = "Prints a new API key of a factory. It cannot be read again."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", help="The factory's short name.")
        parser.add_argument("--rotate", action="store_true", help="Older keys stop working now.")

    def handle(self, *args: Any, **options: Any) -> None:
        factory = Factory.objects.filter(slug=options["slug"]).first()
        if factory is None:
            known = ", ".join(Factory.objects.values_list("slug", flat=True)) or "none yet"
            raise CommandError(f"No factory is called {options['slug']!r}. Known: {known}.")
        make = rotate_api_key if options["rotate"] else create_api_key
        self.stdout.write(make(factory=factory))
