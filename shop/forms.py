"""What the shopper types, made safe: nothing past a form is raw."""

from __future__ import annotations

from typing import Any

from django import forms

from shop.conf import config
from shop.services.orders import Contact


def _text(
    label: str, autocomplete: str, *, length: int = 120, missing: str = "", **more: Any
) -> forms.CharField:
    """A line of text; ``missing`` is what an empty one is told, and makes it required."""
    return forms.CharField(
        label=label,
        max_length=length,
        required=bool(missing),
        widget=forms.TextInput(attrs={"autocomplete": autocomplete}),
        error_messages={"required": missing},
        **more,
    )


NO_MAIL = {
    "required": "Where should the receipt go?",
    "invalid": "That is not a whole address. It looks like you@example.org.",
}


def _countries() -> list[tuple[str, str]]:
    """(code, name) of every country we ship to, by name."""
    return sorted(config().countries.items(), key=lambda pair: pair[1])


class CheckoutForm(forms.Form):
    """One page: mail, address, delivery, the tick. ``checkout_token`` names the bag shown."""

    email = forms.EmailField(
        label="E-mail",
        max_length=254,
        help_text="For the receipt and the tracking. No account needed.",
        error_messages=NO_MAIL,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    name = _text("Name", "name", missing="Whose name goes on the parcel?")
    line1 = _text("Street and number", "address-line1", missing="Which door does it go to?")
    line2 = _text("Floor, door, company", "address-line2")
    postcode = _text("Postcode", "postal-code", length=20, missing="The carrier needs it.")
    city = _text("City", "address-level2", length=80, missing="Which town?")
    region = _text("Region or state", "address-level1", length=80)
    country = forms.ChoiceField(
        label="Country", widget=forms.Select(attrs={"autocomplete": "country"})
    )
    phone = _text("Phone", "tel", length=40)
    delivery = forms.CharField(max_length=20)
    proof = forms.BooleanField(
        required=True,
        error_messages={"required": "Tick this first, so we know it is the one."},
    )
    checkout_token = forms.CharField(max_length=40, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        countries = self.fields["country"]
        assert isinstance(countries, forms.ChoiceField)
        countries.choices = _countries()

    def contact(self) -> Contact:
        """The address; call after ``is_valid``."""
        data = self.cleaned_data
        names = Contact.__dataclass_fields__
        return Contact(**{name: data[name] for name in names})


class FindOrderForm(forms.Form):
    """Number and e-mail of an order, to be sent its link."""

    number = forms.CharField(
        label="Order number",
        max_length=24,
        help_text="It stands in every mail about it.",
        error_messages={"required": "Which order is it?"},
    )
    email = forms.EmailField(
        label="E-mail",
        max_length=254,
        help_text="The address you ordered with.",
        error_messages=NO_MAIL | {"required": "Where should the link go?"},
    )


class AddForm(forms.Form):
    """A print, a size, how many."""

    version = forms.CharField(max_length=40)
    size = forms.CharField(max_length=8)
    quantity = forms.IntegerField(min_value=1, max_value=20, required=False)


class ChangeForm(forms.Form):
    """Another quantity (0 removes) or size."""

    size = forms.CharField(max_length=8, required=False)
    quantity = forms.IntegerField(min_value=0, max_value=20, required=False)
