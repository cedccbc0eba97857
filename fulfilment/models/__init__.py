"""The rows of this floor: factories, work orders and what happened to them."""

from fulfilment.models.event import WorkEvent
from fulfilment.models.factory import ApiKey, Factory, FactoryMember
from fulfilment.models.hold import Hold
from fulfilment.models.idempotency import IdempotencyRecord
from fulfilment.models.order import WorkItem, WorkOrder
from fulfilment.models.print_file import PrintFile
from fulfilment.models.shipment import Shipment
from fulfilment.models.webhook import Delivery, Endpoint

__all__ = [
    "ApiKey",
    "Delivery",
    "Endpoint",
    "Factory",
    "FactoryMember",
    "Hold",
    "IdempotencyRecord",
    "PrintFile",
    "Shipment",
    "WorkEvent",
    "WorkItem",
    "WorkOrder",
]
