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

PRINT = (
    "Generate an image: the flat artwork of an all-over textile print for fabric. "
    "The subject of the print is: {prompt}\n"
    "Show only the artwork itself, seen straight on, evenly lit and in crisp flat colour, filling "
    "the frame from edge to edge. Spread the motifs evenly over one continuous ground of one "
    "colour, so that the picture carries on at the opposite edge when it is laid side by side. "
    "Write lettering only where the subject asks for it."
)
EDIT = (
    "Generate an image: the textile print shown above with this one change: {instruction}\n"
    "Keep everything else exactly the same: the same motifs in the same places, the same drawing "
    "style, the same colours, the same framing, flat and seen straight on, filling the frame from "
    "edge to edge."
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


def print_prompt(prompt: str, parameters: Mapping[str, Any]) -> str:
    """The whole text that is sent for a new print."""
    wishes = [PRINT.format(prompt=prompt)]
    if palette := parameters.get("palette"):
        inks = palette if isinstance(palette, str) else ", ".join(palette)
        wishes.append(f"Use only these ink colours: {inks}.")
    if "scale" in parameters:
        wishes.append(f"Draw the motifs {degree(parameters['scale'], 'small', 'large')}.")
    if "density" in parameters:
        wishes.append(f"Set the motifs {degree(parameters['density'], 'far apart', 'close')}.")
    wishes += [f"Then also: {edit}" for edit in parameters.get("edits", ())]
    return "\n".join(wishes)


def degree(factor: float, less: str, more: str) -> str:
    """0.5 .. 2 in words."""
    if 0.9 < factor < 1.1:
        return "at a medium measure"
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
