"""``python manage.py walkthrough``: the eight steps over HTTP, every artefact in a folder."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, call_command

from designer.forms import MAX_SEED
from fulfilment.passport import verify_passport
from shop.demo.seed import PHOTOS, make_folders, seed_demo
from shop.demo.serve import running_store
from shop.walkthrough import factory, steps
from shop.walkthrough.journey import Journey
from shop.walkthrough.pages import PageError
from shop.walkthrough.visitor import Visitor


class Command(BaseCommand):
    help = "Walks from a sentence to a parcel as a shopper would, and keeps what she saw."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--prompt", required=True)
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--garment", default="hoodie")
        parser.add_argument(
            "--photos",
            default=str(PHOTOS),
            help="a folder with up to ten photos (default: an imaginary shopper's)",
        )
        parser.add_argument("--out", required=True, help="a folder for the artefacts")
        parser.add_argument("--base-url", default="", help="a running store, instead of our own")
        parser.add_argument(
            "--factory-key",
            default=os.environ.get("SEEDLOOM_FACTORY_KEY", ""),
            help="the factory's API key of that store",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not 0 <= options["seed"] <= MAX_SEED:
            raise CommandError(f"--seed must be 0 to {MAX_SEED}")
        out = Path(options["out"])
        if out.exists() and any(out.iterdir()):
            raise CommandError(f"{out} is not empty; give a folder of its own")
        try:
            photos = steps.photos_folder(options["photos"])
            with ExitStack() as stack:
                base_url, key = self._store(stack, options)
                journey = Journey(
                    visitor=Visitor(base_url),
                    prompt=options["prompt"],
                    seed=options["seed"],
                    garment=options["garment"],
                    photos=photos,
                    out=out,
                    factory_key=key,
                    say=self.stdout.write,
                )
                self._walk(journey)
        except (PageError, OSError) as error:
            raise CommandError(str(error)) from error

    def _store(self, stack: ExitStack, options: dict[str, Any]) -> tuple[str, str]:
        """A running store's address and factory key: the given one, or our own for the walk."""
        if options["base_url"]:
            if not options["factory_key"]:
                raise CommandError("--base-url needs --factory-key: step 7 asks the factory API")
            return options["base_url"], options["factory_key"]
        make_folders()
        call_command("migrate", interactive=False, verbosity=0)
        seeded = seed_demo(say=self.stdout.write)
        key = seeded.factory_key
        return stack.enter_context(running_store(factory_key=key)), key

    def _walk(self, journey: Journey) -> None:
        steps.land(journey)
        steps.pick_garment(journey)
        steps.draw_four(journey)
        steps.see_on_models(journey)
        steps.see_on_herself(journey)
        steps.check_out(journey)
        factory.watch_factory(journey)
        factory.keep_records(journey)
        checked = verify_passport(journey.out / "passport.json")
        self.stdout.write(f"   passport: {'every byte as signed' if checked.ok else 'BROKEN'}")
        if not checked.ok:
            raise CommandError("the passport does not match the print files")
        journey.keep_json("seconds.json", journey.seconds)
        self.stdout.write(f"   {sum(journey.seconds.values()):.1f} s in all; look in {journey.out}")
