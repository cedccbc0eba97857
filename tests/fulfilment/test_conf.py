"""Settings: defaults that run, and a word about each mistake."""

from __future__ import annotations

from fulfilment.checks import check_dpi, check_settings, check_webhooks
from fulfilment.conf import config


def test_the_defaults_need_no_word(settings):
    settings.FULFILMENT = {}
    assert check_settings(None) == check_dpi(None) == check_webhooks(None) == []
    assert config().print_dpi == 300


def test_a_setting_with_a_typo_is_named(settings):
    settings.FULFILMENT = {"print_dip": 300}
    assert "'print_dip'" in check_settings(None)[0].msg


def test_presses_that_do_not_exist_are_refused(settings):
    settings.FULFILMENT = {"print_dpi": 7}
    assert check_dpi(None)[0].id == "fulfilment.E002"


def test_private_webhooks_are_warned_about_before_production(settings):
    settings.FULFILMENT = {"webhook_private_hosts": True}
    assert check_webhooks(None)[0].id == "fulfilment.W001"
