"""What can go wrong in the store, as one small tree.

ShopError
├── CartError                   the bag cannot be changed that way
│   ├── NotSoldHere             no live product of that garment, or no such size
│   └── NotHerPrint             this visitor may not buy that design
├── OrderError
│   ├── CartChanged             the bag changed after the page was opened
│   ├── CartEmpty               nothing to order
│   ├── ProofNotApproved        the tick is missing, or the proof could not be made
│   ├── CannotShipThere         no delivery of that name to that country
│   └── IllegalMove             the order is in a state that does not allow it
├── PaymentError
│   ├── PaymentRefused          declined; she may try another way (permanent)
│   ├── ProviderDown            timeout, 5xx, no network: try again
│   ├── ProviderOff             no key, or the extra is not installed
│   ├── OverRefund              more than was paid
│   ├── RefundsCross            a refund made elsewhere waits for one of ours to end
│   └── BadSignature            a webhook that the provider did not sign
└── NothingToSend               a mail without a reader or a template

Each error's text says what to do next, in words a shopper understands. ``permanent`` tells the
worker whether trying again can help.
"""

from __future__ import annotations


class ShopError(Exception):
    """Base of the tree. ``str(error)`` may be shown to the shopper."""

    permanent = True
    code = "shop_error"


class CartError(ShopError):
    code = "cart_error"


class NotSoldHere(CartError):
    code = "not_sold_here"


class NotHerPrint(CartError):
    code = "not_her_print"


class OrderError(ShopError):
    code = "order_error"


class CartChanged(OrderError):
    code = "cart_changed"


class CartEmpty(OrderError):
    code = "cart_empty"


class ProofNotApproved(OrderError):
    code = "proof_not_approved"


class CannotShipThere(OrderError):
    code = "cannot_ship_there"


class IllegalMove(OrderError):
    code = "illegal_move"


class PaymentError(ShopError):
    code = "payment_error"


class PaymentRefused(PaymentError):
    code = "payment_refused"


class ProviderDown(PaymentError):
    permanent = False
    code = "provider_down"


class ProviderOff(PaymentError):
    code = "provider_off"


class OverRefund(PaymentError):
    code = "over_refund"


class RefundsCross(PaymentError):
    permanent = False
    code = "refunds_cross"


class BadSignature(PaymentError):
    code = "bad_signature"


class NothingToSend(ShopError):
    code = "nothing_to_send"
