"""What the studio's pages may ask for, checked and in our own types."""

from __future__ import annotations

from typing import Any

from django import forms

from designer.engines.outline import Part
from designer.engines.registry import ENGINES
from designer.layout import MAX_TILE_MM, MIN_TILE_MM, REPEATS
from designer.models import RoundKind, Version
from designer.services.rounds import EMPTY, MAX_PROMPT

FROM_PRINT = "print"
MAX_SEED = 2**31 - 8  # room for four consecutive seeds in a vendor's signed 32 bits


class DrawForm(forms.Form):
    """Words for four candidates, or a change of one version, which brings its own words."""

    prompt = forms.CharField(max_length=MAX_PROMPT, required=False)
    kind = forms.ChoiceField(choices=RoundKind, required=False)
    parent = forms.SlugField(required=False)
    instruction = forms.CharField(max_length=300, required=False)
    engine = forms.ChoiceField(choices=[(name, name) for name in ENGINES], required=False)
    seed = forms.IntegerField(min_value=0, max_value=MAX_SEED, required=False)
    request_key = forms.CharField(max_length=60, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        kind = data.get("kind") or RoundKind.DRAW
        if kind == RoundKind.DRAW and not data.get("prompt") and "prompt" not in self.errors:
            raise forms.ValidationError(EMPTY)
        if kind != RoundKind.DRAW and not data.get("parent"):
            raise forms.ValidationError("Choose a version to change first.")
        if kind == RoundKind.TWEAK and not data.get("instruction"):
            raise forms.ValidationError("Say what to change, for example “bigger flowers”.")
        return data


class VersionForm(forms.Form):
    """Names one version of the design."""

    version = forms.SlugField()


class StarForm(VersionForm):
    """``look`` is the version on the stage, which stays there."""

    look = forms.SlugField(required=False)
    starred = forms.BooleanField(required=False)


class LayoutForm(VersionForm):
    """Parts of a layout; what is left out stays as it is. Lengths in mm, angles in degrees."""

    tile_mm = forms.FloatField(required=False, min_value=MIN_TILE_MM, max_value=MAX_TILE_MM)
    offset_x_mm = forms.FloatField(required=False, min_value=-600, max_value=600)
    offset_y_mm = forms.FloatField(required=False, min_value=-600, max_value=600)
    rotation_deg = forms.FloatField(required=False, min_value=-360, max_value=360)
    placement = forms.SlugField(required=False)
    colourway = forms.SlugField(required=False)
    trim_colour = forms.RegexField(r"^#[0-9a-f]{6}$", required=False)
    cord_colour = forms.RegexField(r"^#[0-9a-f]{6}$", required=False)
    trim = forms.RegexField(r"^(print|#[0-9a-f]{6})$", required=False)
    trim_from_print = forms.BooleanField(required=False)

    def changes_of(self, version: Version) -> dict[str, Any]:
        """The fields she sent, ready for ``change_layout``.

        A print that moves to another place takes that place's size, unless she asked for one.
        """
        sent = {
            name: value
            for name, value in self.cleaned_data.items()
            if name not in ("version", "trim_from_print", "trim") and value not in (None, "")
        }
        if self.cleaned_data["trim_from_print"] or self.cleaned_data["trim"] == FROM_PRINT:
            sent["trim_colour"] = ""
        elif self.cleaned_data["trim"]:
            sent["trim_colour"] = self.cleaned_data["trim"]
        now = version.layout
        moves = sent.get("placement", now.placement) != now.placement
        if moves and sent.get("tile_mm", now.tile_mm) == now.tile_mm:
            sent |= {"tile_mm": self._fit_mm(version), "offset_x_mm": 0.0, "offset_y_mm": 0.0}
        return sent

    def _fit_mm(self, version: Version) -> float:
        garment = version.design.garment
        place = garment.placements.filter(slug=self.cleaned_data["placement"]).first()
        return float((place.width_mm if place else 0) or garment.default_tile_mm)


class RelayForm(VersionForm):
    repeat = forms.ChoiceField(choices=[(name, name) for name in REPEATS])


class RecolourForm(VersionForm):
    """A palette's name, or hex inks separated by spaces."""

    palette = forms.RegexField(r"^([a-z_]+|(#[0-9a-f]{6} ?){1,8})$")


class RemixForm(forms.Form):
    """A print of the gallery by its key, and the garment to open it on."""

    print = forms.RegexField(r"^[0-9a-f]{8,64}$")
    garment = forms.SlugField(required=False)


class PlanForm(VersionForm):
    """One part of the plan decided otherwise. ``add`` and ``remove`` change a list by one;
    ``reset`` leaves the part to her words again."""

    part = forms.RegexField(r"^[a-z_]{1,40}$")
    value = forms.CharField(max_length=80, required=False)
    add = forms.CharField(max_length=80, required=False)
    remove = forms.CharField(max_length=80, required=False)
    reset = forms.BooleanField(required=False)

    def decision_of(self, part: Part) -> Any:
        """What she sent in the part's own type, as far as it can be read; the engine checks it."""
        if self.cleaned_data["reset"]:
            return None
        value, add, remove = (self.cleaned_data[name] for name in ("value", "add", "remove"))
        if part.kind == "choices":
            kept = [each for each in part.value if each != remove]
            return [*kept, add] if add else kept
        if part.kind == "switch":
            return {"on": True, "off": False}.get(value, value)
        if part.kind == "number":
            return _as_number(value)
        return value


def _as_number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


def problems_of(form: forms.Form) -> str:
    """Everything wrong with a form as one sentence after another."""
    return " ".join(str(problem) for problems in form.errors.values() for problem in problems)
