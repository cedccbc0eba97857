"""The merchant's view of the ground floor."""

from designer.admin import designs, garments, packs, spend

__all__ = ["designs", "garments", "packs", "spend"]
