"""Passwords are not guessed here: after some failures a name rests at that address for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth.backends import ModelBackend
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from designer.limits import address_of, count_use

if TYPE_CHECKING:
    from django.contrib.auth.models import User

FAILURES = 10
REST_SECONDS = 900


class PatientBackend(ModelBackend):
    """Django's own log-in for the admin and the floor, with a limit on failures."""

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **kwargs: Any,
    ) -> User | None:
        """Raises PermissionDenied, which ends the attempt for every backend, while resting."""
        if request is None:
            return super().authenticate(request, username, password, **kwargs)
        key = f"login:{address_of(request)}:{(username or '').casefold()}"
        if cache.get(f"seedloom:limit:{key}", 0) >= FAILURES:
            raise PermissionDenied("too many failures")
        user = super().authenticate(request, username, password, **kwargs)
        if user is None:
            count_use(key, seconds=REST_SECONDS)
        return user
