"""``python manage.py demo``: a running shop from nothing."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management import BaseCommand, CommandError, call_command

from shop.demo.seed import addresses, make_folders, seed_demo
from shop.demo.serve import serve


class Command(BaseCommand):
    help = "Migrates, seeds Super Rad Hoodies, serves it, and does the work in the same process."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--no-serve", action="store_true", help="prepare everything, then stop")
        parser.add_argument("--no-factory", action="store_true", help="leave orders to the board")

    def handle(self, *args: Any, **options: Any) -> None:
        make_folders()
        call_command("migrate", interactive=False, verbosity=0)
        call_command("make_fonts", verbosity=0)
        seeded = seed_demo(say=self.stdout.write)
        base_url = f"http://{options['host']}:{options['port']}"
        self.stdout.write(addresses(base_url, seeded))
        if options["no_serve"]:
            return
        try:
            serve(
                host=options["host"],
                port=options["port"],
                factory_key="" if options["no_factory"] else seeded.factory_key,
            )
        except OSError as error:
            raise CommandError(
                f"Port {options['port']} is taken ({error}). Try: manage.py demo --port 8001"
            ) from error
