"""Who she is to us: a key in her session, no account."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from designer.tokens import TOKEN_LENGTH, new_token


class Shopper(models.Model):
    """A guest; ``user`` is filled when she signs in to a host store that has accounts."""

    key = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL
    )
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Shopper {self.pk}"
