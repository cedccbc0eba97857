"""The loom: the offline engine, from words and a seed to a vector print.

prompt -> wish (``words`` with ``reading`` and ``languages``; ``edits``) -> look (``looks``: how the
four siblings differ) and knobs (``knobs``: parameters, decisions by hand) -> plan (``plan``, with
its ``scheme``: plain data) -> SVG tile (``compose``: ``motifs``, ``grounds``, ``styles`` and
``arrangements`` on a ``torus``; ``separations`` for few inks; ``guests`` from motif packs) ->
pixels (``raster``). The SVG is the source of truth: the same recipe gives the same text on every
machine, and ``editions`` keeps the looms of earlier versions for their recipes.
"""

from designer.engines.loom.engine import LoomEngine

__all__ = ["LoomEngine"]
