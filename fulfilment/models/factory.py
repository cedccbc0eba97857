"""Who makes the garments: factories, their API keys, their people."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone


class Factory(models.Model):
    """One place with printers. ``public_key`` names the key that signs its print passports."""

    class Mode(models.TextChoices):
        SIMULATED = "simulated", "Simulated"
        MANUAL = "manual", "Run by people"

    slug = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=120)
    mode = models.CharField(max_length=9, choices=Mode, default=Mode.MANUAL)
    public_key = models.CharField(max_length=64, blank=True)
    techniques = models.JSONField(default=list, blank=True)  # empty: all
    is_open = models.BooleanField(default=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name_plural = "factories"

    def __str__(self) -> str:
        return self.name

    def can_print(self, technique: str) -> bool:
        return not self.techniques or technique in self.techniques


class ApiKey(models.Model):
    """A factory's key: its public half finds the row, only the hash of the whole is kept."""

    factory = models.ForeignKey(Factory, on_delete=models.CASCADE, related_name="api_keys")
    prefix = models.CharField(max_length=16, unique=True)
    sha256 = models.CharField(max_length=64)
    created_at = models.DateTimeField(default=timezone.now)
    revoked_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.prefix}… of {self.factory.name}"


class FactoryMember(models.Model):
    """A log-in that may stand on one factory's floor and see that floor's orders only."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="factory_memberships"
    )
    factory = models.ForeignKey(Factory, on_delete=models.CASCADE, related_name="members")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "factory"], name="one_membership_per_floor")
        ]

    def __str__(self) -> str:
        return f"{self.user} at {self.factory.name}"
