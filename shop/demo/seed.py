"""Filling a fresh store: blanks, products, people and example prints. Twice is the same as once."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core.files.storage import FileSystemStorage, storages

from designer.services.garments import load_garments
from designer.services.packs import load_demo_pack
from shop.demo.prints import seed_examples
from shop.services.seeding import SeededStore, seed_store
from shop.services.warming import warm_front_page

PHOTOS = Path(__file__).resolve().parent / "photos"  # of an imaginary shopper, rendered


@dataclass(frozen=True, slots=True)
class SeededDemo:
    """What the newcomer needs to know."""

    store: SeededStore

    @property
    def factory_key(self) -> str:
        return self.store.factory_key


def make_folders() -> None:
    """The folders that the default database and files lie in."""
    name = settings.DATABASES["default"].get("NAME")
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3") and name:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
    for name in settings.STORAGES:
        location = getattr(storages[name], "location", "") if name != "staticfiles" else ""
        if isinstance(storages[name], FileSystemStorage) and location:
            Path(location).mkdir(parents=True, exist_ok=True)


def seed_demo(*, say: Callable[[str], object]) -> SeededDemo:
    """Everything the demo shows; tells where it stands, since a first run takes some seconds."""
    load_garments()
    say("Seeding Super Rad Hoodies")
    store = seed_store()
    load_demo_pack()
    if seed_examples(say=say):
        say("  dressing the front page")
    warm_front_page()
    return SeededDemo(store)


def addresses(base_url: str, seeded: SeededDemo) -> str:
    """Where to go and how to log in, as one block of text."""
    store = seeded.store
    return "\n".join(
        (
            "",
            f"  Storefront  {base_url}/",
            f"  Studio      {base_url}/studio/hoodie/",
            f"  Admin       {base_url}/admin/     {store.admin_user} / {store.admin_password}",
            f"  Factory     {base_url}/factory/   {store.factory_user} / {store.factory_password}",
            f"  API         {base_url}/api/docs/  key {store.factory_key}",
            f"  Photos      {os.path.relpath(PHOTOS)}: an imaginary shopper, to try prints on",
            "",
            "  No key is set: the loom draws, no money moves, the factory is simulated.",
            "  Stop with Ctrl-C.",
            "",
        )
    )
