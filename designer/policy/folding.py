"""One spelling for the many ways to write a word so that a filter does not see it. Pure.

Folding is for comparing only; what she wrote is never changed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import chain, product, repeat

LOOKALIKES = str.maketrans(
    "авекмнорстухіјѕԁгһӏьԛԝαβεηικνορτυχωґıłøđɑɡʀᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫꜱᴛᴜᴠᴡʏᴢոս",
    "abekmhopctyxijsdrhlbqwabenikvoptuxwriloda" + "grabcdefghijklmnopqstuvwyznu",
)
LEET = str.maketrans("034579@$+8€£", "oeastgastbel")
EITHER = "1!|"  # an i or an l
MOST_EITHER = 4  # more of them in one word are all read alike
CENSOR = "*#%_"
SYMBOLS = "@$!|+€£" + CENSOR  # kept inside a word: they may stand for letters
LETTER_BLOCKS = ((0x1F150, 26), (0x1F170, 26), (0x1F1E6, 26))  # 🅐 🅰 🇦


def fold(text: str) -> str:
    """NFKC, no case, no marks, no invisible characters; letters keep their script."""
    plain = "".join(letter_of(char) for char in unicodedata.normalize("NFKC", text))
    parts = unicodedata.normalize("NFKD", plain.casefold())
    return "".join(char for char in parts if unicodedata.category(char) not in ("Mn", "Cf", "Me"))


def letter_of(char: str) -> str:
    """The letter that an enclosed letter or a flag half shows."""
    for start, size in LETTER_BLOCKS:
        if start <= ord(char) < start + size:
            return chr(ord("a") + ord(char) - start)
    return char


@lru_cache(maxsize=4096)
def readings(word: str) -> frozenset[str]:
    """Every plain word that a folded word may be read as, letters and digits only."""
    trimmed = word.strip(CENSOR).rstrip("!|+")
    found = {only_letters(word), only_letters(trimmed)}
    for spelling in (word, trimmed):
        latin = spelling.translate(LOOKALIKES)
        found.add(only_letters(latin))
        if any(char.isalpha() for char in latin):
            found |= {only_letters(one) for one in unleet(latin)}
    found |= {squeeze(one, keep) for one in tuple(found) for keep in (1, 2)}
    return frozenset(one for one in found if one)


def unleet(word: str) -> set[str]:
    """The word with figures and signs read as letters."""
    word = word.translate(LEET)
    count = min(sum(char in EITHER for char in word), MOST_EITHER)
    found = set()
    for letters in product("il", repeat=count):
        rest = chain(letters, repeat(letters[-1] if letters else ""))
        found.add("".join(next(rest) if char in EITHER else char for char in word))
    return found


def only_letters(word: str) -> str:
    return "".join(char for char in word if char.isalnum())


def squeeze(word: str, keep: int) -> str:
    """Three or more of the same letter become ``keep``."""
    return re.sub(r"(.)\1{2,}", lambda run: run[1] * keep, word)


def undouble(word: str) -> str:
    """Every run of the same letter becomes one."""
    return re.sub(r"(.)\1+", r"\1", word)


def censored(word: str) -> re.Pattern[str] | None:
    """What ``f**k`` may stand for; None for a word without stars between letters."""
    inner = word.translate(LOOKALIKES).strip("".join(set(SYMBOLS) - set(CENSOR)) + ".,;:?\"'()")
    if not re.search(rf"\w[{re.escape(CENSOR)}]+\w", inner):
        return None
    known = sum(char.isalpha() for char in inner)
    if known < 2:
        return None
    return re.compile("".join("." if char in CENSOR else re.escape(char) for char in inner))
