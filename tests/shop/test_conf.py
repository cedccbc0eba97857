from __future__ import annotations

import pytest
from django.template import Context, Template

from shop.checks import check_settings
from shop.conf import config
from shop.errors import ProviderOff
from shop.payments.registry import default_provider, get_provider


def _ids(settings, **shop):
    settings.SHOP = shop
    return {finding.id for finding in check_settings()}


def test_the_default_store_has_nothing_to_complain_about(settings):
    assert _ids(settings) == set()


@pytest.mark.parametrize(
    ("shop", "found"),
    [
        ({"curency": "EUR"}, {"shop.E001"}),
        ({"currency": "euro"}, {"shop.E002"}),
        ({"payment_provider": "stripe"}, {"shop.E004", "shop.W001"}),
        ({"stripe_secret_key": "sk"}, {"shop.W001"}),
        (
            {"stripe_secret_key": "s", "stripe_webhook_secret": "w", "stripe_api_base": "http://x"},
            {"shop.W002"},
        ),
    ],
)
def test_wrong_settings_are_found_with_a_hint(settings, shop, found):
    assert _ids(settings, **shop) == found
    assert all(finding.hint for finding in check_settings())


def test_a_key_switches_to_stripe_and_no_key_to_the_demo(settings):
    settings.SHOP = {}
    assert default_provider() == "demo"
    settings.SHOP = {"stripe_secret_key": "sk_test_1"}
    assert default_provider() == "stripe"


def test_secrets_do_not_show_when_settings_are_printed(settings):
    settings.SHOP = {"stripe_secret_key": "sk_live_secret", "stripe_webhook_secret": "whsec_x"}
    assert "secret" not in repr(config()).replace("stripe_secret_key", "")


def test_an_unknown_provider_is_named(settings):
    with pytest.raises(ProviderOff, match="paypal"):
        get_provider("paypal")


def test_money_in_a_template():
    page = Template('{% load shop %}{{ minor|money:"EUR" }}')
    assert page.render(Context({"minor": 6900})) == "€69.00"
