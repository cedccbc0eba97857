"""Reads across rows of the ground floor."""

from designer.queries.designs import (
    designs_of,
    family_tree,
    rounds_of,
    starred_of,
    version_by_token,
)

__all__ = ["designs_of", "family_tree", "rounds_of", "starred_of", "version_by_token"]
