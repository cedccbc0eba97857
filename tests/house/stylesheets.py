"""Reading our templates, styles and colours, for the house tests."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
PAGES = [path for path in TEMPLATES if path.parts[-2] != "emails"]  # mails need inline styles
SHEETS = sorted(ROOT.glob("*/static/**/*.css"))
CSS = ROOT / "designer/static/designer/css"
TOKEN = re.compile(r"(--[\w-]+):\s*([^;]+);")
VOID_TAG = re.compile(r"\{[%#].*?[%#]\}", re.S)
RELATIVE = {
    "--fill",
    "--at",
    "--toast-lift",
    "--cut",
    "--dock",
    "--cm10",
}  # set by scripts or per page


def without_comments(text: str) -> str:
    """Styles or templates without their remarks."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    return re.sub(r"\{#.*?#\}", "", text, flags=re.S)


def tokens(text: str) -> dict[str, str]:
    """Custom properties declared in ``text``; the last one wins."""
    return dict(TOKEN.findall(without_comments(text)))


def night(text: str) -> list[dict[str, str]]:
    """The token blocks of dark.css, in order: by choice, by system."""
    blocks = re.findall(r":root[^{]*\{([^}]*)\}", without_comments(text))
    return [tokens(block) for block in blocks]


def luminance(colour: str) -> float:
    """WCAG relative luminance of ``#rrggbb``."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG contrast of two ``#rrggbb`` colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
