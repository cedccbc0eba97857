"""The vendor's reasons for not drawing, in words that help. Pure: names in, an error out.

A refusal is an answer: it is never asked again by itself, since that costs money and annoys both.
"""

from __future__ import annotations

from designer.errors import EngineError, EngineFailed, EngineOff, PromptBlocked

REPHRASE = "Describe it in another way, or try the Loom engine."

BLOCKED = {
    "SAFETY": f"Gemini finds these words unsafe to draw. {REPHRASE}",
    "IMAGE_SAFETY": f"Gemini drew this but found the picture unsafe to show. {REPHRASE}",
    "PROHIBITED_CONTENT": "Gemini does not draw this subject. Choose another one.",
    "IMAGE_PROHIBITED_CONTENT": "Gemini does not draw this subject. Choose another one.",
    "BLOCKLIST": "One of these words is on Gemini's list of words it does not draw. Leave it out.",
    "SPII": "This looks like somebody's personal details. Leave them out.",
    "RECITATION": "This comes too close to existing work. Describe the look instead of naming it.",
    "IMAGE_RECITATION": (
        "The picture came too close to existing work. Describe the look instead of naming it."
    ),
    "MODEL_ARMOR": f"The store's own filter refused these words. {REPHRASE}",
    "JAILBREAK": "Write what the print should show, not instructions for the machine.",
    "OTHER": f"Gemini refused without saying why. {REPHRASE}",
    "IMAGE_OTHER": f"Gemini could not make a picture of this and did not say why. {REPHRASE}",
    "NO_IMAGE": f"Gemini answered without a picture. {REPHRASE}",
    "LANGUAGE": "Gemini does not read this language yet. Try English, or the Loom engine.",
    "BLOCKED_REASON_UNSPECIFIED": f"Gemini refused without saying why. {REPHRASE}",
    "TEXT_ONLY": "Gemini answered in words instead of a picture. Say what the print should show.",
    "INPUT_IMAGE": "Gemini does not accept this picture as a starting point. Use another one.",
}
OFF = {
    "PUP_LIMITED_DISABLED": "This Google account may not make pictures. Check its settings.",
}
DREW = frozenset({"STOP", "FINISH_REASON_UNSPECIFIED", ""})


def refusal(reason: str) -> EngineError:
    """The error for a block reason or a finish reason (the vendor's own name)."""
    if reason in BLOCKED:
        return PromptBlocked(BLOCKED[reason])
    if reason in OFF:
        return EngineOff(OFF[reason])
    return EngineFailed(f"Gemini stopped before the picture was done ({reason}). Try again.")
