"""Super Rad Hoodies as data: products, people, a factory. Twice is the same as once."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model

from designer.scenes import scenes_for
from designer.services.garments import load_garments
from fulfilment.conf import config as fulfilment_config
from fulfilment.machines import UnknownKey
from fulfilment.models import Factory, FactoryMember
from fulfilment.services.factories import create_api_key, create_factory, identify_factory
from shop.models import Product

ADMIN, FLOOR = "merchant", "floor"
AS_YOU_SET_IT = "(as you set it)"
RETURNS = (
    "Made for you, so it cannot come back like a shelf hoodie. Wrong print or a flaw: we remake "
    "it free, no parcel back. Wrong size: we remake it once at half price."
)
PRODUCTS: tuple[dict[str, Any], ...] = (
    {
        "slug": "hoodie",
        "title": "Relaxed hoodie",
        "garment_slug": "hoodie",
        "blurb": "Cut, printed all over and sewn for you.",
        "price_minor": 6900,
        "default_colourway": "natural",
        "fit": "Relaxed. If you are between sizes, take the smaller one.",
        "fabric": "400 g organic cotton fleece, brushed inside.",
        "care": "Wash at 30 °C inside out. Do not tumble dry. Iron on the inside.",
    },
    {
        "slug": "sweatshirt",
        "title": "Crew sweatshirt",
        "garment_slug": "sweatshirt",
        "blurb": "All the warmth, and nothing across the picture.",
        "price_minor": 5900,
        "default_colourway": "natural",
        "fit": "Regular, with room for a T-shirt below. Take your usual size.",
        "fabric": "350 g organic cotton fleece, brushed inside.",
        "care": "Wash at 30 °C inside out. Do not tumble dry. Iron on the inside.",
    },
    {
        "slug": "tshirt",
        "title": "Everyday T-shirt",
        "garment_slug": "tshirt",
        "blurb": "The same print, for warmer days.",
        "price_minor": 3600,
        "default_colourway": "natural",
        "fit": "Regular. Take your usual size.",
        "fabric": "180 g organic cotton jersey.",
        "care": "Wash at 30 °C inside out. Iron on the inside.",
    },
    {
        "slug": "leggings",
        "title": "High-waist leggings",
        "garment_slug": "leggings",
        "blurb": "One print round each leg, and no seam down the side.",
        "price_minor": 5400,
        "default_colourway": "coal",
        "fit": (
            "Close, from the navel to the ankle. Take your usual size: the table shows the cloth "
            "at rest, and M, 31 cm across, sits well on a waist of 70 to 76 cm."
        ),
        "fabric": "230 g stretch jersey of polyamide and elastane; the print stretches with it.",
        "care": "Wash at 30 °C inside out, without softener. Do not tumble dry. Do not iron.",
    },
    {
        "slug": "tote",
        "title": "Market tote",
        "garment_slug": "tote",
        "blurb": "Carries the week's vegetables, and a conversation.",
        "price_minor": 2400,
        "default_colourway": "natural",
        "fit": "One size, long handles.",
        "fabric": "340 g cotton canvas.",
        "care": "Wipe clean. Wash at 30 °C, dry flat.",
    },
)


@dataclass(frozen=True, slots=True)
class SeededStore:
    """The demo's log-ins. A password changed since reads ``(as you set it)``."""

    admin_user: str
    admin_password: str
    factory_user: str
    factory_password: str
    factory_key: str


def seed_store() -> SeededStore:
    """Adds what is missing and leaves alone what is there."""
    load_garments()
    for position, fields in enumerate(PRODUCTS):
        if not scenes_for(fields["garment_slug"]):  # nobody buys what she cannot see
            continue
        defaults = {**fields, "position": position, "returns": RETURNS}
        Product.objects.get_or_create(slug=fields["slug"], defaults=defaults)
    factory = create_factory(slug="loom-works", name="Loom Works", mode="simulated")
    secrets_file = _secrets_path()
    known = _read_secrets(secrets_file)
    admin_password = _ensure_user(ADMIN, known, superuser=True)
    floor_password = _ensure_user(FLOOR, known, superuser=False)
    floor = get_user_model()._default_manager.get_by_natural_key(FLOOR)
    FactoryMember.objects.get_or_create(user=floor, factory=factory)
    key = _ensure_key(factory, known)
    _write_secrets(secrets_file, known)
    return SeededStore(ADMIN, admin_password, FLOOR, floor_password, key)


def _ensure_user(name: str, known: dict[str, str], *, superuser: bool) -> str:
    """The demo password of the user, who is made if missing. No password is the same twice."""
    users = get_user_model()._default_manager
    password = known.setdefault(name, secrets.token_urlsafe(9))
    user = users.filter(**{get_user_model().USERNAME_FIELD: name}).first()
    if user is None:
        make = users.create_superuser if superuser else users.create_user
        make(name, f"{name}@superrad.example", password)
        return password
    return password if user.check_password(password) else AS_YOU_SET_IT


def _ensure_key(factory: Factory, known: dict[str, str]) -> str:
    """The simulated factory's key: the one of the last run while it still works."""
    try:
        if identify_factory(key=known.get("factory_key", "")).pk == factory.pk:
            return known["factory_key"]
    except UnknownKey:
        pass
    known["factory_key"] = create_api_key(factory=factory)
    return known["factory_key"]


def _secrets_path() -> Path:
    """Beside the press's signing key, which has the same readers."""
    return fulfilment_config().signing_key.with_name("demo-logins.json")


def _read_secrets(path: Path) -> dict[str, str]:
    try:
        return dict(json.loads(path.read_text()))
    except (FileNotFoundError, json.JSONDecodeError):
        return {}


def _write_secrets(path: Path, known: dict[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w") as file:
        json.dump(known, file, indent=2)
