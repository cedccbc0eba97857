"""Her words, wrapped so that an image model draws a textile print. Pure.

Image models follow whole sentences that say what to do; "no X" tends to bring X in. So every wish
here is phrased as what should be there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from designer.errors import UnsupportedFeature

UNDERSTOOD = frozenset({"repeat", "palette", "scale", "density", "aspect", "edits"})
REPEATS = ("straight", "mirror")
FACTORS = ("scale", "density", "aspect")
LEAST, MOST = 0.5, 2

PRINT = (
    "Generate an image: the flat artwork of an all-over textile print for fabric. "
    "The subject of the print is: {prompt}\n"
    "Show only the artwork itself, seen straight on, evenly lit and in crisp flat colour, filling "
    "the frame from edge to edge. Spread the motifs evenly over one continuous ground of one "
    "colour, so that the picture carries on at the opposite edge when it is laid side by side. "
    "Write lettering only where the subject asks for it."
)
EDIT = (
    "Generate an image: the textile print shown above, changed as follows: {instruction}\n"
    "Whatever these words do not mention stays exactly the same: motifs, places, drawing style, "
    "colours and framing. It stays flat artwork seen straight on, filling the frame from edge to "
    "edge."
)
ROLES = {
    "style": "Image {n} shows the drawing style to use.",
    "texture": "Image {n} shows the surface texture to use.",
    "product": "Image {n} shows the thing to draw as a motif.",
    "edit_of": "Image {n} is the print to change.",
}


def check_parameters(parameters: Mapping[str, Any]) -> None:
    """Raises UnsupportedFeature for a wish that these models cannot keep."""
    if unknown := sorted(set(parameters) - UNDERSTOOD):
        raise UnsupportedFeature(
            f"Gemini cannot set {', '.join(unknown)}. Ask for it in the words of the prompt."
        )
    if (repeat := parameters.get("repeat", "straight")) not in REPEATS:
        raise UnsupportedFeature(
            f"Gemini pictures repeat straight or mirrored, not {repeat}. Choose one of those, "
            "or the Loom engine."
        )
    for name in FACTORS:
        read_factor(parameters, name)
    for name in ("palette", "edits"):
        if not are_words(parameters.get(name, ())):
            raise UnsupportedFeature(f"{name} must be words.")


def read_factor(parameters: Mapping[str, Any], name: str) -> float:
    """A number from 0.5 to 2, where 1 is usual. Raises UnsupportedFeature for any other value."""
    value = parameters.get(name, 1)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not LEAST <= value <= MOST:
        raise UnsupportedFeature(f"{name} must be a number from {LEAST} to {MOST}.")
    return float(value)


def are_words(value: Any) -> bool:
    return isinstance(value, str) or (
        isinstance(value, Sequence) and all(isinstance(word, str) for word in value)
    )


def print_prompt(prompt: str, parameters: Mapping[str, Any]) -> str:
    """The whole text that is sent for a new print."""
    wishes = [PRINT.format(prompt=prompt)]
    if palette := parameters.get("palette"):
        inks = palette if isinstance(palette, str) else ", ".join(palette)
        wishes.append(f"Use only these ink colours: {inks}.")
    if "scale" in parameters:
        scale = read_factor(parameters, "scale")
        wishes.append(f"Draw the motifs {degree(scale, 'small', 'large')}.")
    if "density" in parameters:
        density = read_factor(parameters, "density")
        wishes.append(f"Set the motifs {degree(density, 'far apart', 'close together')}.")
    wishes += [f"Then also: {edit}" for edit in parameters.get("edits", ())]
    return "\n".join(wishes)


def degree(factor: float, less: str, more: str) -> str:
    """0.5 .. 2 in words."""
    if 0.9 < factor < 1.1:
        return "in medium measure"
    return (less if factor < 1 else more) + (" (very)" if not 0.66 < factor < 1.5 else "")


def edit_prompt(instruction: str) -> str:
    """The whole text that is sent to change a print; the picture goes before it."""
    return EDIT.format(instruction=instruction)


def reference_notes(roles: Sequence[str]) -> tuple[str, ...]:
    """One sentence per picture, to be sent right before it."""
    return tuple(
        ROLES.get(role, "Image {n} is a picture to go by.").format(n=number)
        for number, role in enumerate(roles, start=1)
    )
