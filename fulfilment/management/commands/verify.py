"""``verify``: checks a print passport and every file it names. Touches no database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from fulfilment.passport import verify_passport


class Command(BaseCommand):
    help = "Checks a print passport: signature, key, chain, figures, and every file by its hash."
    requires_system_checks = ()
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("passport", type=Path, help="passport.json or its folder")
        parser.add_argument(
            "--key", action="append", help="trusted public key or its id; may be repeated"
        )
        parser.add_argument("--previous", type=Path, help="the passport that this one follows")

    def handle(self, *args: Any, **options: Any) -> None:
        found = verify_passport(
            options["passport"], trusted_keys=options["key"], previous=options["previous"]
        )
        for check in found.checks:
            self.stdout.write(f"{'ok  ' if check.ok else 'FAIL'}  {check.name}: {check.text}")
        if not found.ok:
            raise CommandError(f"the passport does not hold ({len(found.troubles)} failed)")
        self.stdout.write("the passport holds")
