"""Money for every template: ``{% load shop %}``, then ``{{ minor|money:"EUR" }}``."""

from __future__ import annotations

from django import template

from shop.money import Money

register = template.Library()


@register.filter
def money(minor: int, currency: str) -> str:
    """``6900|money:"EUR"`` reads ``€69.00``."""
    return str(Money(int(minor), currency))
