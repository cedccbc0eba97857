"""Stripe's form encoding (``line_items[0][quantity]=1``) back into nested values."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl


def parse_form(body: str) -> dict[str, Any]:
    root: dict[str, Any] = {}
    for name, value in parse_qsl(body, keep_blank_values=True):
        keys = [key for key in re.split(r"[\[\]]+", name) if key]
        branch = root
        for key in keys[:-1]:
            branch = branch.setdefault(key, {})
        branch[keys[-1]] = value
    return _lists(root)


def _lists(value: Any) -> Any:
    """Objects whose keys are 0, 1, 2 ... are lists."""
    if not isinstance(value, dict):
        return value
    fixed = {key: _lists(item) for key, item in value.items()}
    if fixed and all(key.isdigit() for key in fixed):
        return [fixed[key] for key in sorted(fixed, key=int)]
    return fixed
