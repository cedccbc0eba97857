"""The merchant's view of the ground floor."""

from designer.admin import designs, garments, ownscenes, packs, spend

__all__ = ["designs", "garments", "ownscenes", "packs", "spend"]
