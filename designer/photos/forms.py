"""What the photo pages may ask for, checked."""

from __future__ import annotations

from typing import Any

from django import forms

from designer.photos.consent import CURRENT
from designer.tryon.handles import HANDLE_NAMES, LABELS, Handles, HandlesError

__all__ = ["ConsentForm", "PointsForm", "WearForm"]


class ConsentForm(forms.Form):
    """Both ticks and the text they belong to; neither is ever ticked beforehand."""

    text_version = forms.CharField(max_length=40, initial=CURRENT.version, widget=forms.HiddenInput)
    may_be_used = forms.BooleanField(required=False)
    is_adult_with_permission = forms.BooleanField(required=False)


class WearForm(forms.Form):
    """``size``: which size of the garment to show on her."""

    size = forms.CharField(max_length=8, required=False)


class PointsForm(forms.Form):
    """The seven points in per cent of the photo's width and height; ``<name>_x``, ``<name>_y``."""

    def __init__(self, *args: Any, handles: Handles, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in HANDLE_NAMES:
            point = getattr(handles, name)
            for axis, words in (("x", "across"), ("y", "down")):
                self.fields[f"{name}_{axis}"] = forms.FloatField(
                    min_value=-20,
                    max_value=120,
                    initial=round(getattr(point, axis) * 100, 1),
                    label=f"{LABELS[name]}: {words}",
                    widget=forms.NumberInput(attrs={"step": "0.1", "inputmode": "decimal"}),
                )

    def rows(self) -> list[tuple[str, str, forms.BoundField, forms.BoundField]]:
        """(name, label, field across, field down) per point, for the template."""
        return [(n, LABELS[n], self[f"{n}_x"], self[f"{n}_y"]) for n in HANDLE_NAMES]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if self.errors:
            return data
        try:
            points = {n: [data[f"{n}_x"] / 100, data[f"{n}_y"] / 100] for n in HANDLE_NAMES}
            data["handles"] = Handles.from_json(points)
        except HandlesError as error:
            raise forms.ValidationError(f"That does not fit: {error}.") from error
        return data
