"""The forms of a scene of the merchant's own: its photograph, and its words."""

from __future__ import annotations

from typing import Any

from django import forms

from designer.admin_base import FileInput
from designer.images import MAX_BYTES
from designer.models import Garment, OwnScene
from designer.models.garment import HEX_COLOUR
from designer.services.ownscenes import RIGHTS, About

SIDES = ("front", "back")  # pieces that a photograph can show whole


class WordsForm(forms.Form):
    """What the shop says about the picture. Refusals of the rest come from the services."""

    name = forms.CharField(
        label="Name of the scene", max_length=60, help_text="As in “On the roof, evening”."
    )
    garment = forms.ModelChoiceField(Garment.objects.all())
    panel = forms.ChoiceField(label="Side that it shows")
    size = forms.CharField(
        label="Size worn",
        max_length=8,
        required=False,
        help_text="As in the size table, such as M. Leave it empty when you do not know.",
    )
    cloth_colour = forms.CharField(
        label="Colour of the cloth in the photo",
        initial="#ffffff",
        validators=[HEX_COLOUR],
        widget=forms.TextInput(attrs={"type": "color"}),
        help_text="As it is in daylight. White and light grey cloth gives the truest prints.",
    )
    model_name = forms.CharField(label="Who wears it", max_length=40, required=False)
    model_words = forms.CharField(
        label="About her or him", max_length=80, required=False, help_text="As in “1.72 m tall”."
    )
    pose = forms.CharField(max_length=60, help_text="As in “standing, hands in the pockets”.")
    light = forms.CharField(max_length=60, help_text="As in “evening sun”.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        panels = Garment.objects.values_list("panels__slug", flat=True).distinct()
        known = [side for side in SIDES if side in panels] or list(filter(None, panels))
        self.fields["panel"] = forms.ChoiceField(
            label="Side that it shows", choices=[(side, side.capitalize()) for side in known]
        )

    def about(self) -> About:
        return About(**{name: self.cleaned_data[name] for name in WordsForm.base_fields})

    @staticmethod
    def initial_of(scene: OwnScene) -> dict[str, Any]:
        """The form's values for a scene that is there."""
        return {name: getattr(scene, name) for name in WordsForm.base_fields}


class PhotoForm(WordsForm):
    """A new scene: the photograph first."""

    photo = forms.FileField(
        label="Photo",
        help_text="JPEG, PNG, WebP or HEIC, at least 600 x 900 pixels, 20 MB at most. Best: a "
        "plain white or light grey blank, evenly lit, photographed straight on.",
        widget=FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/heic,image/avif"}),
    )
    rights = forms.BooleanField(
        label=RIGHTS, error_messages={"required": "Without this we cannot take the photo."}
    )
    field_order = ("photo",)

    def clean_photo(self) -> Any:
        upload = self.cleaned_data["photo"]
        if upload.size > MAX_BYTES:
            raise forms.ValidationError("That file is larger than 20 MB. Choose a smaller photo.")
        return upload
