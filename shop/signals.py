"""What the store tells whoever listens; each is sent after commit."""

from __future__ import annotations

from django.dispatch import Signal

order_placed = Signal()
"""Arguments: ``order`` (Order). She pressed pay; no money has moved yet."""

order_paid = Signal()
"""Arguments: ``order`` (Order), ``payment`` (Payment). Once per order."""

order_ended = Signal()
"""Arguments: ``order`` (Order). Delivered, cancelled or refunded."""
