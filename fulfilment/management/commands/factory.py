"""Runs the simulated factory against a store, over HTTP."""

from __future__ import annotations

import os
import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from fulfilment.makers.client import Refused
from fulfilment.makers.simulated import Habits, run_factory_once


class Command(BaseCommand):
    help = "A factory that works through its orders over the API: accept, prepare, print, ship."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--base-url", required=True, help="Where the store runs.")
        parser.add_argument(
            "--key",
            default=os.environ.get("FACTORY_KEY", ""),
            help="The factory's API key; or set FACTORY_KEY, which other users cannot see.",
        )
        parser.add_argument("--pace", type=float, default=3.0, help="Seconds between rounds.")
        parser.add_argument("--once", action="store_true", help="One round, then stop.")
        parser.add_argument(
            "--scrap-percent", type=int, default=0, help="Of first attempts that fail the check."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["key"]:
            raise CommandError("Give the factory's API key with --key or in FACTORY_KEY.")
        habits = Habits(scrap_percent=options["scrap_percent"])
        while True:
            try:
                done = run_factory_once(options["base_url"], options["key"], habits=habits)
            except (OSError, Refused, ValueError) as error:
                if options["once"]:
                    raise CommandError(f"The store did not answer as it should: {error}") from error
                self.stderr.write(f"The store did not answer: {error}")
                done = 0
            if done:
                self.stdout.write(f"{done} action{'s' if done != 1 else ''}")
            if options["once"]:
                return
            time.sleep(options["pace"])
