"""Her photos, what was made from them, what she agreed to, and what is gone."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.utils import timezone

from designer.models.design import Version
from designer.models.shopper import Shopper
from designer.tokens import TOKEN_LENGTH, new_token
from designer.tryon.handles import Handles
from designer.tryon.quality import VERDICTS, Verdict
from designer.work import Work

FILE_NAME_LENGTH = 40


class Consent(models.Model):
    """One "yes", word for word: which text, when, and both ticks. Withdrawing deletes the photos,
    not this row: it is the proof that she was asked."""

    shopper = models.ForeignKey(Shopper, on_delete=models.CASCADE, related_name="consents")
    text_version = models.CharField(max_length=40)
    text_sha256 = models.CharField(max_length=64)
    is_adult_with_permission = models.BooleanField()
    may_be_used = models.BooleanField()
    given_at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-given_at", "-pk"]

    def __str__(self) -> str:
        return f"Consent {self.text_version} of {self.given_at:%Y-%m-%d}"


class Photo(models.Model):
    """A photo in the vault. ``wrapped_key`` is all that can open its file; emptied, it is gone.

    ``handles`` are the seven points of her top, as fractions of the photo; nothing else about
    her body is kept. ``fingerprint`` is keyed, so that it matches nothing outside this store.
    """

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    shopper = models.ForeignKey(Shopper, on_delete=models.CASCADE, related_name="photos")
    consent = models.ForeignKey(Consent, on_delete=models.CASCADE, related_name="photos")
    file_name = models.CharField(max_length=FILE_NAME_LENGTH, unique=True)
    wrapped_key = models.BinaryField()
    fingerprint = models.CharField(max_length=64)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    handles = models.JSONField()
    verdict_code = models.CharField(max_length=20, default="good")
    added_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    deleted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["expires_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["shopper", "fingerprint"],
                condition=models.Q(deleted_at__isnull=True),
                name="one_photo_per_picture",
            )
        ]

    def __str__(self) -> str:
        return f"Photo {self.token[:6]}"

    def is_open_at(self, now: datetime) -> bool:
        """Neither deleted nor past its time."""
        return self.deleted_at is None and now < self.expires_at

    @property
    def points(self) -> Handles:
        return Handles.from_json(self.handles)

    @property
    def verdict(self) -> Verdict:
        return VERDICTS.get(self.verdict_code, VERDICTS["good"])


class TryOn(Work):
    """One version on one photo. The result lies in the vault like the photo itself."""

    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="tryons")
    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="tryons")
    size = models.CharField(max_length=8)
    renderer = models.CharField(max_length=40)
    file_name = models.CharField(max_length=FILE_NAME_LENGTH, blank=True)
    wrapped_key = models.BinaryField(default=bytes)

    class Meta(Work.Meta):
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.version} on {self.photo}"


class DeletionReceipt(models.Model):
    """A signed statement that photos are gone; it holds counts and times, and no photo."""

    token = models.CharField(max_length=TOKEN_LENGTH, default=new_token, unique=True)
    shopper = models.ForeignKey(Shopper, on_delete=models.CASCADE, related_name="receipts")
    statement = models.JSONField()
    signature = models.CharField(max_length=128)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return f"Receipt {self.number}"

    @property
    def number(self) -> str:
        """Short, for reading aloud."""
        return self.token[:8].upper()
