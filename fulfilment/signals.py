"""News from this floor. All are sent after commit, so a listener sees what is true.

A listener that fails does not undo the change: make it small, and safe to run twice.
"""

from __future__ import annotations

from django.dispatch import Signal

work_order_changed = Signal()
"""Arguments: ``work_order`` (WorkOrder), ``event`` (WorkEvent). Once per change of an order."""

parcel_shipped = Signal()
"""Arguments: ``work_order``, ``shipment`` (Shipment). The parcel left the factory."""

parcel_delivered = Signal()
"""Arguments: ``work_order``, ``shipment``. The parcel is at her door."""
