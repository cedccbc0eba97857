"""What she agrees to before a photo comes in. Changing a word means a new version. Pure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

__all__ = ["CURRENT", "TEXTS", "ConsentText"]


@dataclass(frozen=True, slots=True)
class ConsentText:
    """The exact words, in the order they are shown; ``use`` and ``person`` each have a tick."""

    version: str
    who: str
    where: str
    how_long: str
    how_to_delete: str
    use: str
    use_note: str
    person: str

    @property
    def words(self) -> str:
        parts = (self.who, self.where, self.how_long, self.how_to_delete)
        return "\n".join((*parts, self.use, self.use_note, self.person))

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.words.encode()).hexdigest()


CURRENT = ConsentText(
    version="2026-11",
    who="You. Nobody at the store and no other shopper.",
    where="This store's own server, for this gallery alone. No photo is sent to another company.",
    how_long="Until the clock on the page runs out, 30 days unless you delete them sooner.",
    how_to_delete="One button, at once, with a signed receipt.",
    use="Use my photos to show me in this garment",
    use_note="Needed for the gallery. We keep no face template and train nothing on them.",
    person="I am 18 or older, and this is me or I have their permission",
)
TEXTS: dict[str, ConsentText] = {CURRENT.version: CURRENT}
