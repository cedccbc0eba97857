"""The merchant's view of the ground floor."""

from designer.admin import designs, garments, spend

__all__ = ["designs", "garments", "spend"]
