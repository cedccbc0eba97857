"""Icons, the theme and small words for every template: ``{% load seedloom %}``."""

from __future__ import annotations

from typing import Any

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

THEMES = ("light", "dark")
TURNING = frozenset(["arrow", "back", "left", "next", "right", "undo", "redo"])  # mirrored in RTL


@register.simple_tag
def icon(name: str, classes: str = "", label: str = "") -> SafeString:
    """One icon from the sprite, e.g. ``{% icon "check" "sm" %}``.

    Decorative unless ``label`` says what it means to someone who cannot see it.
    """
    href = f"{static('designer/icons.svg')}#{name}"
    css = " ".join(filter(None, ["ic", classes, "turns" if name in TURNING else ""]))
    if label:
        return format_html(
            '<svg class="{}" role="img" aria-label="{}"><use href="{}"/></svg>', css, label, href
        )
    return format_html('<svg class="{}" aria-hidden="true"><use href="{}"/></svg>', css, href)


@register.simple_tag(takes_context=True)
def theme_attribute(context: dict[str, Any]) -> SafeString:
    """``data-theme="dark"`` from her cookie; nothing when the system decides."""
    request = context.get("request")
    chosen = request.COOKIES.get("theme", "") if request is not None else ""
    return format_html(' data-theme="{}"', chosen) if chosen in THEMES else SafeString("")


@register.filter
def percent(part: float, digits: int = 1) -> str:
    """A share between 0 and 1 as she reads it: ``0.992|percent`` is ``99.2 %``."""
    return f"{float(part) * 100:.{digits}f}\u00a0%"


@register.filter
def size_words(code: str) -> str:
    """A size in a sentence: ``size XL``, or ``one size`` for what has only one."""
    return "one size" if code == "ONE" else f"size {code}"


@register.filter
def short_hash(value: str, length: int = 24) -> str:
    """The head of a long hash, for the eye; the full one belongs beside it for the machine."""
    return value if len(value) <= length else f"{value[:length]}\u2026"
