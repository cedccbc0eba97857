"""A small, stateful Stripe on loopback, for the real SDK: sessions, intents, refunds, webhooks.

It lives outside the app, which only knows ``stripe_api_base``. What it knows it checks as Stripe
does: parameter names (against the SDK's own types), idempotency keys and their mismatch, refunds
above the charge. Faults can be planned before or after a call takes effect.
"""

from tests.fakes.stripe.server import FakeStripe
from tests.fakes.stripe.state import Fault, StripeState

__all__ = ["FakeStripe", "Fault", "StripeState"]
