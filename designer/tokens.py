"""Unguessable public ids: 128 bits, safe in a URL."""

from __future__ import annotations

import secrets

TOKEN_LENGTH = 22


def new_token() -> str:
    """22 URL-safe characters, 128 bits."""
    return secrets.token_urlsafe(16)
