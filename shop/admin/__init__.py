"""The merchant's panel: products, orders, money, mails. Its verbs are the services'."""

from shop.admin import catalogue, mails, money, orders, webhooks

__all__ = ["catalogue", "mails", "money", "orders", "webhooks"]
