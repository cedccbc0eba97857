"""Emoji: the word that a picture sign stands for, mostly by its Unicode name."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from designer.engines.loom.reading.vocabulary import ground_word, motif_word

# Signs whose names say something else than eyes see.
_SEEN = {
    "☕": "coffee",
    "🌊": "wave",
    "🌺": "hibiscus",
    "🌸": "cherry-blossom",
    "🌼": "daisy",
    "💐": "flowers",
    "🌷": "tulip",
    "🥀": "rose",
    "🌿": "sprig",
    "🍃": "leaves",
    "🍂": "autumn",
    "🎃": "pumpkin",
    "🎄": "pine",
    "🎁": "gift",
    "🎈": "party-balloon",
    "🌈": "rainbow",
    "⚡": "lightning",
    "❄": "snowflake",
    "☃": "snowman",
    "⛄": "snowman",
    "☁": "cloud",
    "☀": "sun",
    "🌞": "sun",
    "🌙": "moon",
    "🌚": "moon",
    "🌝": "moon",
    "⭐": "star",
    "🌟": "star",
    "✨": "sparkles",
    "🪐": "planet",
    "🌎": "planet",
    "🌍": "planet",
    "👽": "ufo",
    "👾": "robot",
    "🛸": "ufo",
    "⚓": "anchor",
    "⛵": "sailboat",
    "🎮": "gamepad",
    "🎲": "dice",
    "🎸": "guitar",
    "🎵": "music-note",
    "🎶": "music-note",
    "🧸": "teddy-bear",
    "💎": "crystal",
    "👁": "eye",
    "🧿": "eye",
    "👄": "lips",
    "💋": "lips",
    "☮": "peace-sign",
    "✌": "peace-hand",
    "🤘": "rock-hand",
    "☯": "yin-yang",
    "🪬": "hamsa",
    "👻": "ghost",
    "🧋": "boba",
    "🥑": "avocado",
    "🍋": "lemon",
    "🍊": "oranges",
    "🍑": "peaches",
    "🏕": "tent",
    "🏔": "mountain",
    "⛰": "mountain",
    "🗻": "mountain",
    "🔥": "campfire",
    "🦊": "fox",
    "🐻": "bear",
    "🐮": "cow",
    "🐄": "cow",
    "🐯": "tiger",
    "🐅": "tiger",
    "🐆": "leopard",
    "🦓": "zebra",
    "🦌": "deer",
}
_HAPPY = ("grin", "smil", "joy", "laugh", "sunglasses")


@lru_cache(maxsize=512)
def meaning_of_sign(sign: str) -> str:
    """The English word for an emoji, or empty."""
    if sign in _SEEN:
        return _SEEN[sign]
    parts = unicodedata.name(sign, "").lower().split()
    if "face" in parts and any(part.startswith(_HAPPY) for part in parts):
        return "smiley"
    for size in range(len(parts), 0, -1):
        for start in range(len(parts) - size + 1):
            word = "-".join(parts[start : start + size])
            if word not in ("face", "black", "white", "with") and (
                motif_word(word) or ground_word(word)
            ):
                return word
    return ""
