"""The store's rows: catalogue, bag, orders, money, mail."""

from shop.models.cart import Cart, CartLine
from shop.models.catalogue import Product
from shop.models.demo import DemoCharge, DemoRefund
from shop.models.handover import Handover
from shop.models.mail import SentMail
from shop.models.order import Order, OrderEvent, OrderLine, OrderState
from shop.models.payment import LedgerEntry, Payment, PaymentState, Refund, RefundOutcome
from shop.models.webhook import WebhookInbox

__all__ = [
    "Cart",
    "CartLine",
    "DemoCharge",
    "DemoRefund",
    "Handover",
    "LedgerEntry",
    "Order",
    "OrderEvent",
    "OrderLine",
    "OrderState",
    "Payment",
    "PaymentState",
    "Product",
    "Refund",
    "RefundOutcome",
    "SentMail",
    "WebhookInbox",
]
