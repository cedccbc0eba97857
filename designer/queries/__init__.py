"""Reads across rows of the ground floor."""

from designer.queries.designs import (
    designs_of,
    family_tree,
    rounds_of,
    starred_of,
    version_by_token,
)
from designer.queries.garments import first_scene

__all__ = [
    "designs_of",
    "family_tree",
    "first_scene",
    "rounds_of",
    "starred_of",
    "version_by_token",
]
