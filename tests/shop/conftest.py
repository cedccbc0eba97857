"""What the store's tests share: small masters, a fake Stripe, a payment page pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from designer.conf import config as designer_config
from shop.conf import config as shop_config
from tests.fakes.stripe import FakeStripe


@pytest.fixture
def small_pictures(settings):
    """Previews and masters of a few pixels, since no test here looks at them."""
    settings.SEEDLOOM = {**settings.SEEDLOOM, "preview_px": 96, "master_px": 128, "candidates": 1}
    designer_config.cache_clear()
    yield
    designer_config.cache_clear()


@pytest.fixture
def stripe(settings) -> Iterator[FakeStripe]:
    """The store pays with Stripe, and Stripe is on loopback."""
    with FakeStripe() as fake:
        settings.SHOP = {
            **getattr(settings, "SHOP", {}),
            "stripe_secret_key": "sk_test_of_the_fake",
            "stripe_webhook_secret": fake.secret,
            "stripe_api_base": fake.base,
            "stripe_retries": 0,
        }
        shop_config.cache_clear()
        yield fake
    shop_config.cache_clear()
