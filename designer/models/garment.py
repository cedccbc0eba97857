"""Blanks that can be printed, as data the merchant edits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator, RegexValidator
from django.db import models

HEX_COLOUR = RegexValidator(r"^#[0-9a-f]{6}$", "Write a colour as #1a2b3c, in small letters.")


class Technique(models.TextChoices):
    CUT_AND_SEW = "cut_and_sew", "Printed fabric, then cut and sewn"
    DTG = "dtg", "Direct to garment"


class Wear(models.TextChoices):
    TOP = "top", "On the upper body"
    LEGS = "legs", "On the legs"
    CARRIED = "carried", "Carried, not worn"


class Garment(models.Model):
    """A style: one cut, one technique. Lengths in millimetres."""

    slug = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=80)
    technique = models.CharField(max_length=20, choices=Technique, default=Technique.CUT_AND_SEW)
    wear = models.CharField("where it is worn", max_length=8, choices=Wear, default=Wear.TOP)
    fabric = models.CharField(max_length=120)
    weight_gsm = models.PositiveIntegerField(validators=[MinValueValidator(50)])
    care = models.CharField(max_length=200, blank=True)
    sku = models.CharField(max_length=40, unique=True)
    default_scene = models.CharField(max_length=60)
    default_tile_mm = models.PositiveIntegerField(default=300)
    lead_days = models.PositiveSmallIntegerField(default=5)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "slug"]

    def __str__(self) -> str:
        return self.name

    @property
    def cloth(self) -> str:
        """The fabric in few words: what stands before the first comma."""
        return self.fabric.partition(",")[0]

    @property
    def is_worn(self) -> bool:
        """False for a bag: nobody wears it."""
        return self.wear != Wear.CARRIED


class Colourway(models.Model):
    """A colour the blank comes in; it shows where no print lies, and on trims by default."""

    garment = models.ForeignKey(Garment, on_delete=models.CASCADE, related_name="colourways")
    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=60)
    hex = models.CharField(max_length=7, validators=[HEX_COLOUR])
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["garment", "slug"], name="one_colourway_per_slug")
        ]

    def __str__(self) -> str:
        return f"{self.garment.name} in {self.name}"


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of a finished garment laid flat: ``slug`` names the part, ``mm`` is never 0."""

    slug: str
    name: str
    mm: int

    @property
    def cm(self) -> float:
        """As shoppers know it, to half a centimetre."""
        return round(self.mm / 5) / 2


class GarmentSize(models.Model):
    """A size with the measurements of the finished garment, flat, in millimetres.

    0 stands for a part that the garment has not got: leggings have no chest, a hoodie no inseam.
    """

    MEASURES: ClassVar[Mapping[str, str]] = {
        "chest": "Chest",
        "waist": "Waist",
        "hip": "Hip",
        "length": "Length",
        "sleeve": "Sleeve",
        "inseam": "Inside leg",
    }

    garment = models.ForeignKey(Garment, on_delete=models.CASCADE, related_name="sizes")
    code = models.CharField(max_length=8)
    step = models.SmallIntegerField(help_text="Steps from the base size; 0 is the base size.")
    chest_mm = models.PositiveIntegerField(
        default=0, help_text="Width across the chest (or of a bag), laid flat; 0 for none."
    )
    waist_mm = models.PositiveIntegerField(
        default=0, help_text="Width at the waist, laid flat and not stretched; 0 for none."
    )
    hip_mm = models.PositiveIntegerField(
        default=0, help_text="Width at the hip, laid flat and not stretched; 0 for none."
    )
    length_mm = models.PositiveIntegerField(
        help_text="Shoulder to hem; of leggings, upper edge to hem along the outer side."
    )
    sleeve_mm = models.PositiveIntegerField(default=0, help_text="Shoulder to cuff; 0 for none.")
    inseam_mm = models.PositiveIntegerField(default=0, help_text="Crotch to hem; 0 for none.")

    class Meta:
        ordering = ["step"]
        constraints = [
            models.UniqueConstraint(fields=["garment", "code"], name="one_size_per_code"),
            models.UniqueConstraint(fields=["garment", "step"], name="one_size_per_step"),
        ]

    def __str__(self) -> str:
        return f"{self.garment.name} {self.code}"

    def clean(self) -> None:
        if not (self.chest_mm or (self.waist_mm and self.hip_mm)):
            raise ValidationError("A size needs a width: a chest, or a waist and a hip.")

    @property
    def measures(self) -> tuple[Measure, ...]:
        """What this garment is measured by, in the order of a size table."""
        figures = {slug: int(getattr(self, f"{slug}_mm")) for slug in self.MEASURES}
        names = dict(self.MEASURES)
        if self.garment.wear == Wear.CARRIED:
            names["chest"] = "Width"
        return tuple(Measure(slug, names[slug], mm) for slug, mm in figures.items() if mm)


class Panel(models.Model):
    """A cut piece of cloth at the base size, and how it grows from size to size.

    Its frame: x to the right of the piece's middle, seen from the outside; y down from the origin,
    which is the neck point on a body, the top of the sleeve on sleeves, the upper edge of a bag and
    the waist seam at the outer side of leggings, whose legs have their outer side line at x = 0.
    """

    garment = models.ForeignKey(Garment, on_delete=models.CASCADE, related_name="panels")
    slug = models.SlugField(max_length=40)
    width_mm = models.PositiveIntegerField()
    height_mm = models.PositiveIntegerField()
    grade_width_mm = models.IntegerField(default=0, help_text="Wider by this, a size step.")
    grade_height_mm = models.IntegerField(default=0, help_text="Longer by this, a size step.")
    top_mm = models.IntegerField(
        default=0, help_text="From the garment's origin down to the panel's upper edge."
    )
    bleed_mm = models.PositiveSmallIntegerField(default=10, help_text="Beyond the cut line.")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["garment", "slug"], name="one_panel_per_slug")
        ]

    def __str__(self) -> str:
        return f"{self.garment.name}: {self.slug}"

    def size_mm(self, step: int) -> tuple[int, int]:
        """(width, height) of the cut piece at a size step."""
        return (
            self.width_mm + step * self.grade_width_mm,
            self.height_mm + step * self.grade_height_mm,
        )


class PlacementKind(models.TextChoices):
    ALL_OVER = "all_over", "All over"
    AREA = "area", "A print area"


class Placement(models.Model):
    """Where print goes. An area lies on one panel, measured from its origin and centre line."""

    garment = models.ForeignKey(Garment, on_delete=models.CASCADE, related_name="placements")
    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=60)
    kind = models.CharField(max_length=8, choices=PlacementKind, default=PlacementKind.AREA)
    panel = models.SlugField(max_length=40, blank=True)
    width_mm = models.PositiveIntegerField(default=0)
    height_mm = models.PositiveIntegerField(default=0)
    top_mm = models.IntegerField(
        default=0, help_text="From the garment's origin down to its upper edge."
    )
    centre_x_mm = models.IntegerField(default=0, help_text="From the centre line, screen right.")
    safe_mm = models.PositiveSmallIntegerField(default=6, help_text="Keep what matters inside.")
    bleed_mm = models.PositiveSmallIntegerField(default=0)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["garment", "slug"], name="one_placement_per_slug")
        ]

    def __str__(self) -> str:
        return f"{self.garment.name}: {self.name}"

    def clean(self) -> None:
        if self.kind == PlacementKind.ALL_OVER:
            return
        if not self.width_mm or not self.height_mm:
            raise ValidationError("A print area needs a width and a height in millimetres.")
        if 2 * self.safe_mm >= min(self.width_mm, self.height_mm):
            raise ValidationError(
                {"safe_mm": f"{self.safe_mm} mm on each side leaves nothing of the print area."}
            )
        panel = Panel.objects.filter(garment_id=self.garment_id, slug=self.panel).first()
        if panel is None:
            raise ValidationError({"panel": f"This garment has no panel called “{self.panel}”."})
        self._check_fits(panel)

    def _check_fits(self, panel: Panel) -> None:
        smallest = min(
            (s.step for s in GarmentSize.objects.filter(garment_id=self.garment_id)), default=0
        )
        width, height = panel.size_mm(smallest)
        over_x = abs(self.centre_x_mm) * 2 + self.width_mm - width
        over_y = max(
            panel.top_mm - self.top_mm, self.top_mm + self.height_mm - panel.top_mm - height
        )
        if over_x > 0 or over_y > 0:
            raise ValidationError(
                f"The print area leaves the {panel.slug} panel of the smallest size "
                f"({width} x {height} mm) by {max(over_x, 0)} mm across, {max(over_y, 0)} mm down."
            )
