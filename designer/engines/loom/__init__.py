"""The loom: the offline engine, from words and a seed to a vector print.

prompt -> wish (``words``, ``edits``) -> plan (``plan``, ``scheme``: plain data) -> SVG tile
(``compose`` with ``motifs``, ``grounds``, ``styles``, ``arrangements`` on a ``torus``) -> pixels
(``raster``). The SVG is the source of truth: the same recipe gives the same text on every machine.
"""

from designer.engines.loom.engine import LoomEngine

__all__ = ["LoomEngine"]
