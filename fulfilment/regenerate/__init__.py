"""The press: from a design file to proven print files. Needs the folder only.

No database and no settings: a factory that has never seen the shop can run it.
"""

from __future__ import annotations

from fulfilment.regenerate.outcome import Attempt, MadeFile, Regenerated
from fulfilment.regenerate.press import regenerate

__all__ = ["Attempt", "MadeFile", "Regenerated", "regenerate"]
