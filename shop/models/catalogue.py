"""What hangs on the shelf: a product per garment."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models

from designer.models import Garment
from designer.tokens import TOKEN_LENGTH
from shop.conf import config
from shop.money import Money


class Product(models.Model):
    """A garment for sale, with its words and its price (tax included)."""

    slug = models.SlugField(max_length=60, unique=True)
    title = models.CharField(max_length=80)
    blurb = models.CharField(max_length=160, blank=True)
    garment_slug = models.SlugField(max_length=40)
    default_colourway = models.SlugField(max_length=40, blank=True)
    price_minor = models.PositiveBigIntegerField(help_text="In cents, tax included.")
    currency = models.CharField(max_length=3, default="EUR")
    fit = models.CharField(max_length=300, blank=True)
    fabric = models.CharField(max_length=300, blank=True)
    care = models.CharField(max_length=300, blank=True)
    returns = models.CharField(max_length=300, blank=True)
    example_version = models.CharField(
        max_length=TOKEN_LENGTH,
        blank=True,
        help_text="Token of the version to show; empty: the newest example of the garment.",
    )
    position = models.PositiveSmallIntegerField(default=0)
    is_live = models.BooleanField(default=True)

    class Meta:
        ordering = ["position", "slug"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        if not Garment.objects.filter(slug=self.garment_slug).exists():
            known = ", ".join(Garment.objects.values_list("slug", flat=True))
            raise ValidationError(
                {"garment_slug": f"There is no such garment. There are: {known}."}
            )
        if self.currency != config().currency:
            words = f"This store sells in {config().currency}; other prices are not shown."
            raise ValidationError({"currency": words})

    @property
    def price(self) -> Money:
        return Money(self.price_minor, self.currency)
