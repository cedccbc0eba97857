"""Which providers there are: name -> (label, dotted path, extra), imported only when chosen."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType

from shop.conf import config
from shop.errors import ProviderOff
from shop.payments.base import Provider

PROVIDERS = MappingProxyType(
    {
        "demo": ("Demo payment", "shop.payments.demo.DemoProvider", ""),
        "stripe": ("Card or wallet, by Stripe", "shop.payments.stripe.StripeProvider", "stripe"),
    }
)


def default_provider() -> str:
    """The configured provider; else Stripe as soon as it has a key; else the demo."""
    conf = config()
    return conf.payment_provider or ("stripe" if conf.stripe_secret_key else "demo")


def get_provider(name: str = "") -> Provider:
    """The provider of that name, or the store's own. Raises ProviderOff with the remedy."""
    name = name or default_provider()
    if name not in PROVIDERS:
        raise ProviderOff(f"There is no payment provider called {name!r}.")
    _label, path, extra = PROVIDERS[name]
    module, _, attribute = path.rpartition(".")
    try:
        provider = getattr(import_module(module), attribute)()
    except ModuleNotFoundError as error:
        raise ProviderOff(f"Install it first: pip install 'seedloom[{extra}]'") from error
    assert isinstance(provider, Provider)
    return provider
