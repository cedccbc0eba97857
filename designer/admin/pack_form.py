"""The form that brings a motif pack in."""

from __future__ import annotations

from typing import Any

from django import forms

from designer.admin_base import FileInput
from designer.packs import About, open_zip
from designer.packs.manifest import LIMITS
from designer.packs.opening import MOST_ARCHIVE
from designer.services.packs import RIGHTS

LICENCES = ("CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "OFL-1.1", "Own work, all rights reserved")
ALREADY = "Leave it empty where pack.toml says it."


class PackForm(forms.Form):
    """Refusals of the pack itself come from ``import_pack``, as ``PackRefused``."""

    archive = forms.FileField(
        label="Pack",
        help_text="A zip archive of SVG drawings, with a pack.toml if you have one; "
        "or one SVG drawing. 20 MB at most.",
        widget=FileInput(attrs={"accept": ".zip,.svg"}),
    )
    name = forms.CharField(
        label="Name of the pack", max_length=LIMITS["name"], required=False, help_text=ALREADY
    )
    artist = forms.CharField(
        max_length=LIMITS["artist"],
        required=False,
        help_text=f"Shown with every print that has one of the drawings. {ALREADY}",
    )
    licence = forms.CharField(
        max_length=LIMITS["licence"],
        required=False,
        help_text=f"An SPDX id, or in a few words. {ALREADY}",
        widget=forms.TextInput(attrs={"list": "licences"}),
    )
    url = forms.URLField(
        label="Where it comes from",
        max_length=LIMITS["url"],
        required=False,
        assume_scheme="https",
        help_text="A web address, if there is one.",
    )
    rights = forms.BooleanField(
        label=RIGHTS, error_messages={"required": "Without this we cannot take the drawings."}
    )

    def clean_archive(self) -> Any:
        upload = self.cleaned_data["archive"]
        if upload.size > MOST_ARCHIVE:
            raise forms.ValidationError("The archive is larger than 20 MB. Split it into packs.")
        if not upload.name.lower().endswith((".zip", ".svg")):
            raise forms.ValidationError("Choose a .zip archive or an .svg drawing.")
        return upload

    def about(self) -> About:
        return About(**{key: self.cleaned_data[key] for key in LIMITS})

    def files_inside(self) -> dict[str, bytes]:
        """Raises PackRefused."""
        upload = self.cleaned_data["archive"]
        if upload.name.lower().endswith(".svg"):
            return {upload.name: upload.read()}
        return open_zip(upload.file)
